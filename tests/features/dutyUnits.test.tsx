import { expect, it } from 'vitest';
import { ALL_DUTIES } from '../../data/starter/duties/packs.ts';
import { unitText } from '../../src/features/duties/unitText.ts';

it.each<[string | null, unknown, boolean, string]>([
  ['天', 1, true, 'day'],
  ['天', 3, true, 'days'],
  ['天', '1', true, 'day'],
  ['天', 3, false, '天'],
  ['元', 1, true, 'yuan'],
  ['%', 5, true, '%'],
  ['toolbox', 2, true, 'toolbox'],
  [null, 2, true, ''],
])('%s of %s, English %s: "%s"', (unit, value, isEnglish, text) => expect(unitText(unit, value, isEnglish)).toBe(text));

it('knows the unit of every limit in the packs', () => {
  const units = ALL_DUTIES.flatMap(({ values }) => ((values.limits ?? []) as readonly { unit?: string }[]).map(one => one.unit ?? ''));
  expect([...new Set(units)].filter(unit => /\p{Script=Han}/u.test(unitText(unit, 2, true)))).toEqual([]);
});
