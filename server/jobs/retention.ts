/** How many backups are kept. */
export interface Retention {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}
export const RETENTION: Retention = { days: 7, weeks: 4, months: 12 };

const DAY_MS = 24 * 60 * 60_000;

/** The number of the week since 1970, weeks beginning on Monday. */
const weekOf = (at: string): string => String(Math.floor((Date.parse(at) / DAY_MS + 3) / 7));

/** The newest of each group, for the newest `count` groups. */
function newestOf(times: readonly string[], groupOf: (at: string) => string, count: number): string[] {
  const newest = new Map<string, string>();
  for (const at of times) if (!newest.has(groupOf(at))) newest.set(groupOf(at), at);
  return [...newest.values()].slice(0, count);
}

/**
 * The backups to keep, given the instants at which they were made: the newest of each of the last days, weeks and months that have
 * one. It counts backups and not the calendar, so that a station that was closed for a year still has its last ones.
 */
export function keptBackups(times: readonly string[], retention: Retention = RETENTION): Set<string> {
  const newestFirst = [...times].sort().reverse();
  return new Set([
    ...newestOf(newestFirst, at => at.slice(0, 10), retention.days),
    ...newestOf(newestFirst, weekOf, retention.weeks),
    ...newestOf(newestFirst, at => at.slice(0, 7), retention.months),
  ]);
}
