import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../../model/rules/days.ts';
import { AGES, ageOf, contractStage, daysBetween } from '../../../model/rules/dueDates.ts';

const TODAY = '2026-03-01';

test.each([
  ['2026-03-01', '2026-03-01', 0],
  ['2026-02-28', '2026-03-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-03-01', '2026-02-28', -1],
  ['2025-12-31', '2026-12-31', 365],
])('from %s to %s there are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

describe('the age of a sum', () => {
  test.each([
    [5, 'not_due'],
    [0, 'not_due'],
    [-1, 'days_30'],
    [-30, 'days_30'],
    [-31, 'days_60'],
    [-60, 'days_60'],
    [-61, 'days_90'],
    [-90, 'days_90'],
    [-91, 'older'],
    [-2000, 'older'],
  ])('due %i days from today is %s', (days, age) => expect(ageOf(daysAfter(TODAY, days), TODAY)).toBe(age));

  test('never falls as days pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(400), (due, later) => {
        const day = daysAfter(TODAY, due);
        expect(AGES.indexOf(ageOf(day, daysAfter(TODAY, later)))).toBeGreaterThanOrEqual(AGES.indexOf(ageOf(day, TODAY)));
      }),
    );
  });
});

describe('the stage of a contract', () => {
  test.each([
    ['without end', null, 30, 'endless'],
    ['a day before the window', daysAfter(TODAY, 31), 30, 'running'],
    ['on the first day of the window', daysAfter(TODAY, 30), 30, 'notice'],
    ['on its last day', TODAY, 30, 'notice'],
    ['on its last day, without notice', TODAY, 0, 'notice'],
    ['the day before its last, without notice', daysAfter(TODAY, 1), 0, 'running'],
    ['the day after', daysAfter(TODAY, -1), 30, 'past'],
  ] as const)('%s', (_what, end, days, stage) => expect(contractStage(end, days, TODAY)).toBe(stage));
});
