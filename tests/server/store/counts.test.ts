import { describe, expect, it } from 'vitest';
import { type Counted, Counts, type Question } from '../../../server/store/counts.ts';
import { Seen } from '../../../server/store/seen.ts';

const ADDED = [{ before: {}, after: { id: 'a' } }];
const fits = () => (row: Readonly<Record<string, unknown>>) => row.id !== undefined;
/** Counts that have seen all transactions below 100, and 101. */
const seen = new Seen('100:102:100');

const finds = (total: number, what?: Seen): Question => ({ count: async () => ({ total, seen: what }), fits });
const never: Question = { count: () => Promise.reject(new Error('it is counted anew')), fits };

/** A question whose answer comes when `answer` is called. */
function slow(): Question & { answer(counted: Counted): void; readonly times: number } {
  let resolve: (counted: Counted) => void = () => undefined;
  const question = {
    times: 0,
    fits,
    count: () => {
      question.times += 1;
      return new Promise<Counted>(done => {
        resolve = done;
      });
    },
    answer: (counted: Counted) => resolve(counted),
  };
  return question;
}

describe('what a count saw', () => {
  it.each([
    ['10:10:', 9, true],
    ['10:10:', 10, false],
    ['10:14:10,12', 9, true],
    ['10:14:10,12', 10, false],
    ['10:14:10,12', 11, true],
    ['10:14:10,12', 12, false],
    ['10:14:10,12', 13, true],
    ['10:14:10,12', 14, false],
  ])('%s and transaction %i: %s', (text, transaction, expected) => {
    expect(new Seen(text).saw(transaction)).toBe(expected);
  });
});

describe('kept totals', () => {
  it('are corrected by a write that they did not see, and by none that they saw', async () => {
    const counts = new Counts();
    expect(await counts.total('parts', 'all', finds(7, seen))).toBe(7);
    counts.add('parts', ADDED, 101);
    expect(await counts.total('parts', 'all', never)).toBe(7);
    counts.add('parts', ADDED, 100);
    expect(await counts.total('parts', 'all', never)).toBe(8);
  });

  it('are counted anew after a write of which nobody can say whether they saw it', async () => {
    const counts = new Counts();
    await counts.total('parts', 'all', finds(7, seen));
    counts.add('parts', ADDED);
    expect(await counts.total('parts', 'all', finds(9, seen))).toBe(9);
  });

  it('are counted anew where a row does not tell', async () => {
    const counts = new Counts();
    await counts.total('parts', 'all', { ...finds(7), fits: () => undefined });
    counts.add('parts', ADDED);
    expect(await counts.total('parts', 'all', finds(8))).toBe(8);
  });

  it('are trusted for their time from when they were counted, however often they are asked for', async () => {
    let now = 0;
    const counts = new Counts(() => now, 10_000);
    await counts.total('parts', 'all', finds(7));
    now = 4_000;
    counts.add('parts', ADDED);
    expect(await counts.total('parts', 'all', never)).toBe(8);
    now = 10_001;
    expect(await counts.total('parts', 'all', finds(3))).toBe(3);
  });

  it('are counted anew after half their time while the old one serves', async () => {
    let now = 0;
    const counts = new Counts(() => now, 10_000);
    await counts.total('parts', 'all', finds(7, seen));
    now = 5_001;
    const renewal = slow();
    expect(await counts.total('parts', 'all', renewal)).toBe(7);
    expect(await counts.total('parts', 'all', renewal)).toBe(7);
    expect(renewal.times).toBe(1);
    renewal.answer({ total: 4, seen });
    await Promise.resolve();
    expect(await counts.total('parts', 'all', never)).toBe(4);
  });
});

describe('a count under way', () => {
  it('is shared by all who ask for it', async () => {
    const counts = new Counts();
    const question = slow();
    const asked = [1, 2, 3].map(() => counts.total('parts', 'all', question));
    question.answer({ total: 7, seen });
    expect(await Promise.all(asked)).toEqual([7, 7, 7]);
    expect(question.times).toBe(1);
  });

  it('is corrected by what committed meanwhile, for who began it, who came later and who comes after', async () => {
    const counts = new Counts();
    const question = slow();
    const first = counts.total('parts', 'all', question);
    counts.add('parts', ADDED, 100);
    counts.add('parts', ADDED, 101);
    const later = counts.total('parts', 'all', question);
    question.answer({ total: 7, seen });
    expect([await first, await later, await counts.total('parts', 'all', never)]).toEqual([8, 8, 8]);
  });

  it.each([
    ['another process has written', (counts: Counts) => counts.drop('parts')],
    ['a register decides who sees what', (counts: Counts) => counts.add('staff_assignments', ADDED, 100)],
  ])('serves only who began it when %s', async (_what, happens) => {
    const counts = new Counts();
    await counts.total('staff_assignments', 'all', finds(1, seen));
    const question = slow();
    const first = counts.total('parts', 'all', question);
    const later = counts.total('parts', 'all', { ...question, count: async () => ({ total: 9 }) });
    happens(counts);
    question.answer({ total: 7, seen });
    expect([await first, await later]).toEqual([7, 9]);
    expect(await counts.total('parts', 'all', finds(10))).toBe(10);
  });

  it('that cannot tell what it saw is not kept when a write ended meanwhile', async () => {
    const counts = new Counts();
    const question = slow();
    const first = counts.total('parts', 'all', question);
    counts.add('parts', ADDED);
    question.answer({ total: 7 });
    expect(await first).toBe(7);
    expect(await counts.total('parts', 'all', finds(8))).toBe(8);
  });

  it('that fails is told to all who wait, and the next one counts again', async () => {
    const counts = new Counts();
    const asked = [1, 2].map(() => counts.total('parts', 'all', never));
    expect((await Promise.allSettled(asked)).map(one => one.status)).toEqual(['rejected', 'rejected']);
    expect(await counts.total('parts', 'all', finds(8))).toBe(8);
  });
});
