import { expect, it } from 'vitest';
import { ID_PATTERN } from '../../model/kernel/kinds/reference.ts';
import { makeIds, seededRandom } from '../../server/ids.ts';
import { fixedClock } from '../support/databases.ts';

it('makes UUIDv7 texts that bear their time', () => {
  const clock = fixedClock('2026-11-24T01:00:00.000Z');
  const id = makeIds(clock).next();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(id).toMatch(ID_PATTERN);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(clock.now());
});

it('grow, even within a millisecond and when the clock goes back', () => {
  const clock = fixedClock();
  const ids = makeIds(clock);
  const made: string[] = [];
  for (let turn = 0; turn < 10_000; turn += 1) {
    if (turn === 5_000) clock.advance(-3_600_000);
    made.push(ids.next());
  }
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});

it('are the same in every run with the same seed, and others with another', () => {
  const one = (seed: number): string => makeIds(fixedClock(), seededRandom(seed)).next();
  expect(one(1)).toBe(one(1));
  expect(one(1)).not.toBe(one(2));
});
