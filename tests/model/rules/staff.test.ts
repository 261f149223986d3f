import { describe, expect, it } from 'vitest';
import { stateOnEntry } from '../../../model/rules/staff.ts';

const TODAY = '2026-11-24';

describe('the state of a person who is entered', () => {
  it.each([
    [{}, 'pending'],
    [{ hired_on: null }, 'pending'],
    [{ hired_on: '2026-11-25' }, 'pending'],
    [{ hired_on: '2026-11-24' }, 'regular'],
    [{ hired_on: '2013-06-03' }, 'regular'],
    [{ hired_on: '2026-10-04', probation_until_on: '2027-01-02' }, 'probation'],
    [{ hired_on: '2026-10-04', probation_until_on: '2026-11-24' }, 'probation'],
    [{ hired_on: '2026-07-04', probation_until_on: '2026-11-23' }, 'regular'],
    [{ hired_on: '2026-12-01', probation_until_on: '2027-01-30' }, 'pending'],
  ])('%j is %s', (row, state) => {
    expect(stateOnEntry(row, TODAY)).toBe(state);
  });
});
