import { describe, expect, it } from 'vitest';
import { CALENDAR_DAYS, CALENDAR_YEARS } from '../../../data/starter/calendar.ts';
import { dayKind, type KnownYear, openYears, type SpecialDay } from '../../../model/rules/calendar.ts';

const years = CALENDAR_YEARS.map(([year, status]) => ({ year, status }) as KnownYear);
const days = CALENDAR_DAYS.map(([day, kind]) => ({ day, kind }) as SpecialDay);

describe('what a day is', () => {
  it.each([
    ['2026-01-01', 'holiday', false],
    ['2026-01-02', 'swap_off', false],
    ['2026-01-04', 'swap_workday', false],
    ['2026-01-05', 'workday', false],
    ['2026-01-10', 'rest', false],
    ['2026-02-14', 'swap_workday', false],
    ['2026-02-17', 'holiday', false],
    ['2026-02-28', 'swap_workday', false],
    ['2026-11-25', 'workday', false],
    ['2027-01-01', 'holiday', true],
    ['2027-03-01', 'workday', true],
    ['2027-03-06', 'rest', true],
    ['2031-03-03', 'unknown', false],
    ['2031-03-08', 'unknown', false],
    ['2019-10-01', 'unknown', false],
  ])('%s is %s', (day, kind, isEstimated) => expect(dayKind(day, years, days)).toEqual({ kind, isEstimated }));

  it('is unknown in a year that is marked as missing, whatever its rows say', () => {
    const missing: KnownYear[] = [{ year: 2031, status: 'missing' }];
    expect(dayKind('2031-01-01', missing, [{ day: '2031-01-01', kind: 'holiday' }]).kind).toBe('unknown');
  });

  it('is unsure for this year and the next until both are announced', () => {
    expect(openYears('2026-11-25', years)).toEqual([{ year: 2027, status: 'estimated' }]);
    expect(openYears('2027-01-01', years)).toEqual([
      { year: 2027, status: 'estimated' },
      { year: 2028, status: 'missing' },
    ]);
    expect(openYears('2025-06-01', years)).toEqual([]);
  });
});
