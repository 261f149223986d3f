import { expect, test } from 'vitest';
import { daysAfter, daysBetween, firstOfNextMonth } from '../../../model/rules/days.ts';

test.each([
  ['2026-11-25', '2026-12-01'],
  ['2026-12-31', '2027-01-01'],
  ['2027-01-01', '2027-02-01'],
  ['2028-02-29', '2028-03-01'],
])('the month after that of %s begins on %s', (day, first) => {
  expect(firstOfNextMonth(day)).toBe(first);
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2026-11-25', 0, '2026-11-25'],
])('%s and %i days is %s', (day, days, other) => {
  expect(daysAfter(day, days)).toBe(other);
  expect(daysBetween(day, other)).toBe(days);
});
