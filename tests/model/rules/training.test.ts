import { describe, expect, it } from 'vitest';
import {
  attendees,
  certificateNumber,
  type ExamOutcome,
  examOutcome,
  isAgainstMark,
  placesTaken,
  validUntil,
} from '../../../model/rules/training.ts';

describe('an exam', () => {
  it.each<[number | null, number | null, ExamOutcome]>([
    [80, 80, 'passed'],
    [79, 80, 'failed'],
    [0, 60, 'failed'],
    [null, 60, 'attended'],
    [40, null, 'passed'],
    [null, null, 'passed'],
    [0, 0, 'passed'],
  ])('%s points at a mark of %s: %s', (score, mark, wanted) => expect(examOutcome(score, mark)).toBe(wanted));

  it.each<[ExamOutcome, number | null, number | null, boolean]>([
    ['passed', 59, 60, true],
    ['passed', 60, 60, false],
    ['failed', 60, 60, true],
    ['resit', 75, 60, true],
    ['failed', 59, 60, false],
    ['attended', 20, 60, false],
    ['passed', null, 60, false],
    ['failed', 90, null, false],
  ])('%s with %s at a mark of %s contradicts it: %s', (outcome, score, mark, wanted) =>
    expect(isAgainstMark(outcome, score, mark)).toBe(wanted),
  );
});

it.each<[string, number, string]>([
  ['2026-11-25', 12, '2027-11-24'],
  ['2026-01-31', 1, '2026-02-27'],
  ['2024-02-29', 12, '2025-02-27'],
  ['2026-03-01', 24, '2028-02-29'],
  ['2026-12-31', 6, '2027-06-29'],
])('what is given on %s for %i months counts until %s', (day, months, wanted) => expect(validUntil(day, months)).toBe(wanted));

describe('who is enrolled', () => {
  const enrolled = [
    { staff_id: 'a', answer: 'accepted', presence: 'attended' },
    { staff_id: 'b', answer: 'invited', presence: 'late' },
    { staff_id: 'c', answer: 'accepted', presence: 'absent' },
    { staff_id: 'd', answer: 'declined', presence: null },
    { staff_id: 'a', answer: 'accepted', presence: 'late' },
  ];
  it('takes a place unless he has declined', () => expect(placesTaken(enrolled)).toBe(4));
  it('was there in time or late, and counts once', () => expect(attendees(enrolled)).toEqual(['a', 'b']));
  it('may be nobody', () => expect([placesTaken([]), attendees([])]).toEqual([0, []]));
});

it('numbers a certificate by course, person and day', () =>
  expect(certificateNumber('AQ-01', '0117', '2026-11-25')).toBe('AQ-01-0117-20261125'));
