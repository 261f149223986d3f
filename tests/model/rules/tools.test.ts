import { describe, expect, it } from 'vitest';
import { compensation, monthsBetween, monthsLater, residualValue } from '../../../model/rules/tools.ts';

describe('the value of a tool', () => {
  it('falls by an equal share a month and ends with its life', () => {
    expect(residualValue(40_000, '2025-11-24', 40, '2026-11-24')).toBe(28_000);
    expect(residualValue(40_000, '2025-11-25', 40, '2026-11-24')).toBe(29_000);
    expect(residualValue(40_000, '2020-01-01', 40, '2026-11-24')).toBe(0);
    expect(residualValue(40_000, '2027-01-01', 40, '2026-11-24')).toBe(40_000);
  });
  it('is the cost without a life, and unknown without cost or day', () => {
    expect(residualValue(40_000, '2020-01-01', null, '2026-11-24')).toBe(40_000);
    expect(residualValue(null, '2020-01-01', 40, '2026-11-24')).toBe(null);
    expect(residualValue(40_000, null, 40, '2026-11-24')).toBe(null);
  });
  it('is owed by the share of fault, and not at all for wear or theft', () => {
    expect(compensation(28_000, 'misuse', 5000)).toBe(14_000);
    expect(compensation(28_000, 'unknown', 10_000)).toBe(28_000);
    for (const cause of ['natural', 'theft']) expect(compensation(28_000, cause, 10_000)).toBe(0);
    expect(compensation(null, 'misuse', 10_000)).toBe(0);
  });
});

describe('months', () => {
  it('count full ones', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(0);
    expect(monthsBetween('2025-12-15', '2026-02-15')).toBe(2);
    expect(monthsBetween('2026-02-15', '2025-12-15')).toBe(0);
  });
  it('end on the last day of a shorter month', () => {
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsLater('2027-12-31', 2)).toBe('2028-02-29');
    expect(monthsLater('2026-11-24', 40)).toBe('2030-03-24');
  });
});
