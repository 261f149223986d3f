import { daysAfter } from '../../model/rules/days.ts';

/**
 * Whether what was due is past: a day once it is over, a moment once it has come. `now` is what the clock says, as stored moments
 * are written (UTC).
 */
export function isPast(value: unknown, today: string, now: string = new Date().toISOString()): boolean {
  if (typeof value !== 'string' || today === '') return false;
  return value.length > 'YYYY-MM-DD'.length ? value < now : value < today.slice(0, value.length);
}

/** Whether a day that is not past comes within so many days. */
export function isSoon(value: unknown, today: string, days: number): boolean {
  if (typeof value !== 'string' || today === '' || isPast(value, today)) return false;
  return value.slice(0, today.length) <= daysAfter(today, days);
}
