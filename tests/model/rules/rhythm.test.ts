import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../model/rules/days.ts';
import { rhythmErrors } from '../../../model/rules/duties.ts';
import { everComes, isWorkday, occurrencesBetween, type Rhythm, type StationCalendar, weekOf } from '../../../model/rules/rhythm.ts';

const WEEK = new Set(['mon', 'tue', 'wed', 'thu', 'fri']);
const calendar = (days: readonly (readonly [string, string])[] = [], years = [2025, 2026, 2027, 2028]): StationCalendar => ({
  workingWeek: WEEK,
  days: new Map(days),
  knownYears: new Set(years),
});
const daysOf = (rhythm: Rhythm, from: string, to: string, of = calendar()): string[] =>
  occurrencesBetween(rhythm, from, to, of).map(one => one.day);

describe('occurrences', () => {
  it.each<[string, Rhythm, string, string, string[]]>([
    ['daily, not on rest days', { every: 'day', onRest: 'skip' }, '2026-11-20', '2026-11-23', ['2026-11-20', '2026-11-23']],
    ['daily, always', { every: 'day', onRest: 'same' }, '2026-11-21', '2026-11-22', ['2026-11-21', '2026-11-22']],
    ['weekly, moved on', { every: 'week', weekday: 'sat', onRest: 'after' }, '2026-11-20', '2026-11-24', ['2026-11-23']],
    ['monthly on the 31st of a short month', { every: 'month', day: 31, onRest: 'same' }, '2026-02-01', '2026-02-28', ['2026-02-28']],
    ['the last day of a leap February', { every: 'month', day: -1, onRest: 'same' }, '2028-02-01', '2028-02-29', ['2028-02-29']],
    ['the third working day', { every: 'month', workday: 3 }, '2026-11-01', '2026-11-30', ['2026-11-04']],
    ['the last working day', { every: 'month', workday: -1 }, '2026-05-01', '2026-05-31', ['2026-05-29']],
    [
      'quarterly, the working day before',
      { every: 'quarter', month: 2, day: 15, onRest: 'before' },
      '2026-01-01',
      '2026-06-30',
      ['2026-02-13', '2026-05-15'],
    ],
    ['yearly', { every: 'year', month: 12, day: 20, onRest: 'before' }, '2026-01-01', '2026-12-31', ['2026-12-18']],
    ['moved out of its own month', { every: 'month', day: 1, onRest: 'before' }, '2026-10-20', '2026-10-31', ['2026-10-30']],
  ])('%s', (_name, rhythm, from, to, days) => expect(daysOf(rhythm, from, to)).toEqual(days));

  it('follow swapped workdays and holidays', () => {
    const swapped = calendar([
      ['2026-10-10', 'swap_workday'],
      ['2026-10-01', 'holiday'],
    ]);
    expect(daysOf({ every: 'shift' }, '2026-10-10', '2026-10-11', swapped)).toEqual(['2026-10-10']);
    expect(daysOf({ every: 'month', workday: 1 }, '2026-10-01', '2026-10-31', swapped)).toEqual(['2026-10-02']);
  });

  it('say when the holidays of the year are unknown', () => {
    const found = occurrencesBetween({ every: 'month', workday: 1 }, '2027-01-01', '2027-01-31', calendar([], [2026]));
    expect(found).toEqual([{ period: '2027-01', day: '2027-01-01', isSure: false }]);
  });

  it('name weeks by their Thursday', () => {
    expect([weekOf('2026-12-31'), weekOf('2027-01-03'), weekOf('2027-01-04')]).toEqual(['2026-W53', '2026-W53', '2027-W01']);
  });
});

const onRest = fc.constantFrom('same' as const, 'before' as const, 'after' as const, 'skip' as const);
const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  onRest.map(rest => ({ every: 'day' as const, onRest: rest })),
  fc.record({ every: fc.constant('week' as const), weekday: fc.constantFrom('mon' as const, 'sun' as const), onRest }),
  fc.record({ every: fc.constant('month' as const), day: fc.integer({ min: -31, max: 31 }).filter(day => day !== 0), onRest }),
  fc.record({ every: fc.constant('month' as const), workday: fc.integer({ min: -23, max: 23 }).filter(nth => nth !== 0) }),
  fc.record({
    every: fc.constant('quarter' as const),
    month: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 1, max: 31 }),
    onRest,
  }),
);
const day = fc.integer({ min: 0, max: 700 }).map(count => daysAfter('2026-01-01', count));
const edits = fc.array(fc.tuple(day, fc.constantFrom('holiday', 'swap_workday')), { maxLength: 30 });

describe('any rhythm, any calendar', () => {
  it('tells each period once, on days in order of no other calendar, whatever cut the span has', () => {
    fc.assert(
      fc.property(rhythms, edits, day, fc.nat(60), (rhythm, days, from, length) => {
        const of = calendar(days);
        const [cut, to] = [daysAfter(from, length), daysAfter(from, 120)];
        const whole = occurrencesBetween(rhythm, from, to, of);
        expect(new Set(whole.map(one => one.period)).size).toBe(whole.length);
        const parts = [...occurrencesBetween(rhythm, from, cut, of), ...occurrencesBetween(rhythm, daysAfter(cut, 1), to, of)];
        expect(new Set(parts.map(one => `${one.period} ${one.day}`))).toEqual(new Set(whole.map(one => `${one.period} ${one.day}`)));
      }),
    );
  });

  it('keeps to working days where it must not fall on a rest day', () => {
    fc.assert(
      fc.property(rhythms, edits, day, (rhythm, days, from) => {
        const of = calendar(days);
        const free = 'onRest' in rhythm && rhythm.onRest === 'same';
        for (const one of occurrencesBetween(rhythm, from, daysAfter(from, 90), of)) expect(free || isWorkday(of, one.day)).toBe(true);
      }),
    );
  });

  it('makes each occurrence once when edits come between runs that know what they made', () => {
    fc.assert(
      fc.property(rhythms, fc.array(edits, { minLength: 2, maxLength: 5 }), (rhythm, versions) => {
        const made = new Map<string, string>();
        for (const days of versions) {
          for (const one of occurrencesBetween(rhythm, '2026-03-01', '2026-05-31', calendar(days))) {
            if (!made.has(one.period)) made.set(one.period, one.day);
          }
        }
        for (const one of occurrencesBetween(rhythm, '2026-03-01', '2026-05-31', calendar(versions.at(-1) ?? []))) {
          expect(made.has(one.period)).toBe(true);
        }
      }),
    );
  });
});

describe('a rhythm that never comes', () => {
  it('is refused', () => {
    expect(everComes({ every: 'year', month: 2, day: 30, onRest: 'same' })).toBe(false);
    expect(everComes({ every: 'month', workday: 24 })).toBe(false);
    const row = { kind: 'periodic', rhythm: 'year', month_of: 2, month_day: 30, on_rest: 'same' };
    expect(rhythmErrors(row)).toEqual({ month_day: { key: 'resources.post_duties.errors.never_comes' } });
    expect(rhythmErrors({ ...row, month_day: 29 })).toEqual({});
    expect(rhythmErrors({ kind: 'periodic', rhythm: 'week' })).toHaveProperty('weekday');
  });
});
