import { describe, expect, it } from 'vitest';
import { type CareRules, callsAfter, complaintDue } from '../../../model/rules/care.ts';

const RULES: CareRules = {
  follow_up_days: 3,
  high_value_fen: 500_000,
  high_value_days: 7,
  minor_hours: 72,
  ordinary_hours: 48,
  major_hours: 24,
};

describe('the calls after a delivery', () => {
  it.each([
    ['a common repair', '2026-11-24', 'repair', 52_000, ['after_delivery 2026-11-27']],
    ['one without an amount', '2026-11-24', 'maintenance', null, ['after_delivery 2026-11-27']],
    ['one a fen below the limit', '2026-11-24', 'body', 499_999, ['after_delivery 2026-11-27']],
    ['one at the limit', '2026-11-24', 'accident', 500_000, ['after_delivery 2026-11-27', 'high_value 2026-12-01']],
    ['one over the end of a year', '2026-12-30', 'repair', 900_000, ['after_delivery 2027-01-02', 'high_value 2027-01-06']],
    ['one before a leap day', '2028-02-27', 'repair', 0, ['after_delivery 2028-03-01']],
    ['our own car', '2026-11-24', 'internal', 900_000, []],
  ])('%s', (_what, day, job_type, amount_fen, calls) => {
    expect(callsAfter(day, { job_type, amount_fen }, RULES).map(call => `${call.kind} ${call.due_on}`)).toEqual(calls);
  });

  it('follow the station’s days', () => {
    const calls = callsAfter('2026-11-24', { job_type: 'repair', amount_fen: 1 }, { ...RULES, follow_up_days: 1, high_value_fen: 0 });
    expect(calls.map(call => call.due_on)).toEqual(['2026-11-25', '2026-12-01']);
  });
});

it.each([
  ['minor', '2026-11-27T02:00:00.000Z'],
  ['ordinary', '2026-11-26T02:00:00.000Z'],
  ['major', '2026-11-25T02:00:00.000Z'],
  ['unheard of', '2026-11-26T02:00:00.000Z'],
])('a %s complaint is answered by %s', (grade, due) => {
  expect(complaintDue('2026-11-24T02:00:00.000Z', grade, RULES)).toBe(due);
});
