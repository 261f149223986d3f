import { daysAfter } from './days.ts';
import { monthsLater } from './tools.ts';

/** How an exam ended. */
export type ExamOutcome = 'attended' | 'passed' | 'failed' | 'resit';

/** What a score means by the pass mark; without a pass mark who came has passed. */
export function examOutcome(score: number | null, passScore: number | null): 'attended' | 'passed' | 'failed' {
  if (passScore === null) return 'passed';
  if (score === null) return 'attended';
  return score >= passScore ? 'passed' : 'failed';
}

/** Whether an outcome contradicts the score and the pass mark. Unknown scores and missing pass marks contradict nothing. */
export function isAgainstMark(outcome: unknown, score: unknown, passScore: unknown): boolean {
  if (typeof score !== 'number' || typeof passScore !== 'number') return false;
  return (outcome === 'passed' && score < passScore) || ((outcome === 'failed' || outcome === 'resit') && score >= passScore);
}

/** The last day of a validity of so many months that begins on `day`. */
export const validUntil = (day: string, months: number): string => daysAfter(monthsLater(day, months), -1);

/** Who of the enrolled takes a place: everybody who has not declined. */
export function placesTaken(enrolments: readonly { readonly answer?: unknown }[]): number {
  return enrolments.filter(one => one.answer !== 'declined').length;
}

/** The persons who were there, in time or late, once each. */
export function attendees(enrolments: readonly { readonly staff_id?: unknown; readonly presence?: unknown }[]): string[] {
  const came = enrolments.filter(one => one.presence === 'attended' || one.presence === 'late');
  return [...new Set(came.map(one => String(one.staff_id)))];
}

/** The number of the certificate that a passed course gives: course, person and day. */
export function certificateNumber(courseCode: string, staffNumber: string, day: string): string {
  return `${courseCode}-${staffNumber}-${day.replaceAll('-', '')}`;
}
