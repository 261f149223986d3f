/** What a day is for who plans work: `unknown` where nobody knows yet, which must be said and never be taken for a workday. */
export type DayKind = 'workday' | 'rest' | 'holiday' | 'swap_off' | 'swap_workday' | 'unknown';
export type YearStatus = 'missing' | 'estimated' | 'official';

export interface KnownYear {
  readonly year: number;
  readonly status: YearStatus;
}
export interface SpecialDay {
  readonly day: string;
  readonly kind: Exclude<DayKind, 'unknown'>;
}

/** How much is known about the holidays of a year: a year without a row is missing. */
export function yearStatus(year: number, years: readonly KnownYear[]): YearStatus {
  return years.find(one => one.year === year)?.status ?? 'missing';
}

/**
 * What `date` (`YYYY-MM-DD`) is: what its own row says, else Monday to Friday are workdays and the weekend is for rest. A day of a missing year is
 * `unknown` even if a row names it. `isEstimated`: holidays of the year are computed, swapped days are not announced yet.
 */
export function dayKind(
  date: string,
  years: readonly KnownYear[],
  days: readonly SpecialDay[],
): { readonly kind: DayKind; readonly isEstimated: boolean } {
  const status = yearStatus(Number(date.slice(0, 4)), years);
  if (status === 'missing') return { kind: 'unknown', isEstimated: false };
  const isEstimated = status === 'estimated';
  const own = days.find(one => one.day === date);
  if (own !== undefined) return { kind: own.kind, isEstimated };
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return { kind: weekday === 0 || weekday === 6 ? 'rest' : 'workday', isEstimated };
}

/** The years that are not official among this one and the next, which the station plans for. */
export function openYears(today: string, years: readonly KnownYear[]): KnownYear[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map(one => ({ year: one, status: yearStatus(one, years) })).filter(one => one.status !== 'official');
}
