const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from `from` to `to` (both `YYYY-MM-DD`), negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** How long a sum has been overdue: not yet, up to 30, 60 or 90 days, or longer. */
export const AGES = ['not_due', 'days_30', 'days_60', 'days_90', 'older'] as const;
export type Age = (typeof AGES)[number];

/** The age of what was due on `dueOn`: on that day itself it is not overdue. */
export function ageOf(dueOn: string, today: string): Age {
  const days = daysBetween(dueOn, today);
  if (days <= 0) return 'not_due';
  if (days <= 30) return 'days_30';
  if (days <= 60) return 'days_60';
  return days <= 90 ? 'days_90' : 'older';
}

/** Where a contract in force stands: without end, running, in the days before the end in which notice has to be given, or past its end. */
export const CONTRACT_STAGES = ['endless', 'running', 'notice', 'past'] as const;
export type ContractStage = (typeof CONTRACT_STAGES)[number];

/** The stage on `today` of a contract that ends on `endsOn` (that day included) and asks for notice `noticeDays` before. */
export function contractStage(endsOn: string | null, noticeDays: number, today: string): ContractStage {
  if (endsOn === null) return 'endless';
  const left = daysBetween(today, endsOn);
  if (left < 0) return 'past';
  return left <= noticeDays ? 'notice' : 'running';
}
