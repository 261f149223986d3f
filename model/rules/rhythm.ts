import { daysAfter } from './days.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What to do with an occurrence whose day is a rest day of the station. */
export type OnRest = 'same' | 'before' | 'after' | 'skip';

/** When a duty comes. Days are those of the station's business calendar. */
export type Rhythm =
  | { readonly every: 'day'; readonly onRest: OnRest }
  /** Once a shift of the holder; on working days as long as no shift says otherwise. */
  | { readonly every: 'shift' }
  | { readonly every: 'week'; readonly weekday: Weekday; readonly onRest: OnRest }
  /** A day below zero counts from the month's end; a day that the month lacks is its last. */
  | { readonly every: 'month'; readonly day: number; readonly onRest: OnRest }
  /** The n-th working day of the month, from its end when below zero. */
  | { readonly every: 'month'; readonly workday: number }
  | { readonly every: 'quarter'; readonly month: number; readonly day: number; readonly onRest: OnRest }
  | { readonly every: 'year'; readonly month: number; readonly day: number; readonly onRest: OnRest }
  | { readonly before: number }
  | { readonly after: number; readonly unit: 'minute' | 'hour' | 'day' };

/** What the station knows of its days. */
export interface StationCalendar {
  readonly workingWeek: ReadonlySet<string>;
  /** Day → its kind, for the days that differ from the ordinary week. */
  readonly days: ReadonlyMap<string, string>;
  /** The years whose holidays are announced or computed. */
  readonly knownYears: ReadonlySet<number>;
}

/** One time that a duty comes. */
export interface Occurrence {
  /** The period that it belongs to, whatever the calendar says: `2026-11-25`, `2026-W48`, `2026-11`, `2026-Q4`, `2026`. */
  readonly period: string;
  readonly day: string;
  /** Whether the calendar was known on all days that decided the day. */
  readonly isSure: boolean;
}

const dayNumber = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const weekdayOf = (day: string): string => WEEKDAYS[dayNumber(day)] ?? 'mon';
const mondayOf = (day: string): string => daysAfter(day, -dayNumber(day));
const firstOf = (month: string): string => `${month}-01`;
const nextMonth = (month: string): string => daysAfter(firstOf(month), 31).slice(0, 7);
const lastOf = (month: string): string => daysAfter(firstOf(nextMonth(month)), -1);
const monthAt = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** Whether the station works on the day. */
export function isWorkday(calendar: StationCalendar, day: string): boolean {
  const kind = calendar.days.get(day);
  if (kind === undefined) return calendar.workingWeek.has(weekdayOf(day));
  return kind === 'workday' || kind === 'swap_workday';
}

/** Whether the holidays of the day's year are known at all. */
export function isKnown(calendar: StationCalendar, day: string): boolean {
  return calendar.knownYears.has(Number(day.slice(0, 4)));
}

/** The ISO week of a day, `2026-W48`; the week belongs to the year of its Thursday. */
export function weekOf(day: string): string {
  const thursday = daysAfter(mondayOf(day), 3);
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  const count = Math.round((Date.parse(mondayOf(day)) - Date.parse(first)) / (7 * 86_400_000)) + 1;
  return `${thursday.slice(0, 4)}-W${String(count).padStart(2, '0')}`;
}

/** Farther than this nobody looks for a working day: a station that never works has none. */
const REACH = 31;

function nearest(calendar: StationCalendar, day: string, step: 1 | -1): string | undefined {
  for (let off = 1; off <= REACH; off += 1) {
    const other = daysAfter(day, off * step);
    if (isWorkday(calendar, other)) return other;
  }
  return undefined;
}

function placed(calendar: StationCalendar, period: string, day: string, onRest: OnRest): Occurrence | undefined {
  const stays = onRest === 'same' || isWorkday(calendar, day);
  if (stays) return { period, day, isSure: onRest === 'same' || isKnown(calendar, day) };
  if (onRest === 'skip') return undefined;
  const moved = nearest(calendar, day, onRest === 'after' ? 1 : -1);
  return moved === undefined ? undefined : { period, day: moved, isSure: isKnown(calendar, day) && isKnown(calendar, moved) };
}

function dayOfMonth(month: string, day: number): string {
  const last = Number(lastOf(month).slice(8));
  const wanted = day < 0 ? last + 1 + day : day;
  return `${month}-${String(Math.min(Math.max(wanted, 1), last)).padStart(2, '0')}`;
}

/** The n-th working day of the month; the last (or first) one when it has fewer, none when it has none. */
function nthWorkday(calendar: StationCalendar, month: string, nth: number): Occurrence | undefined {
  const days: string[] = [];
  for (let day = firstOf(month); day.startsWith(month); day = daysAfter(day, 1)) if (isWorkday(calendar, day)) days.push(day);
  const ordered = nth < 0 ? days.reverse() : days;
  const day = ordered[Math.abs(nth) - 1] ?? ordered.at(-1);
  return day === undefined ? undefined : { period: month, day, isSure: isKnown(calendar, firstOf(month)) };
}

function* daysBetween(from: string, to: string): Generator<string> {
  for (let day = from; day <= to; day = daysAfter(day, 1)) yield day;
}
function* monthsBetween(from: string, to: string): Generator<string> {
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) yield month;
}
function* weeksBetween(from: string, to: string): Generator<string> {
  for (let monday = mondayOf(from); monday <= to; monday = daysAfter(monday, 7)) yield monday;
}

/** Every occurrence whose period touches the two days, in order, wherever its day came to lie. */
function* candidates(rhythm: Rhythm, from: string, to: string, calendar: StationCalendar): Generator<Occurrence | undefined> {
  if (!('every' in rhythm)) return;
  if (rhythm.every === 'day' || rhythm.every === 'shift') {
    // A daily duty is not done twice on the next working day: on rest days it stays or is left out.
    const onRest = rhythm.every === 'day' && rhythm.onRest === 'same' ? 'same' : 'skip';
    for (const day of daysBetween(from, to)) yield placed(calendar, day, day, onRest);
  } else if (rhythm.every === 'week') {
    const offset = WEEKDAYS.indexOf(rhythm.weekday);
    for (const monday of weeksBetween(from, to)) yield placed(calendar, weekOf(monday), daysAfter(monday, offset), rhythm.onRest);
  } else if (rhythm.every === 'month') {
    for (const month of monthsBetween(from, to)) {
      yield 'workday' in rhythm
        ? nthWorkday(calendar, month, rhythm.workday)
        : placed(calendar, month, dayOfMonth(month, rhythm.day), rhythm.onRest);
    }
  } else {
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
    for (let year = first; year <= last; year += 1) {
      const inYear = rhythm.every === 'year' ? [rhythm.month] : [0, 3, 6, 9].map(start => start + rhythm.month);
      for (const [quarter, month] of inYear.entries()) {
        const period = rhythm.every === 'year' ? String(year) : `${year}-Q${quarter + 1}`;
        yield placed(calendar, period, dayOfMonth(monthAt(year, month), rhythm.day), rhythm.onRest);
      }
    }
  }
}

/**
 * The occurrences whose day lies from `from` to `to`, both included, in the order of their periods. Each period is told at most
 * once. None for rhythms that wait for an event or a date.
 */
export function occurrencesBetween(rhythm: Rhythm, from: string, to: string, calendar: StationCalendar): Occurrence[] {
  const found: Occurrence[] = [];
  // A rest day may have moved an occurrence in from the period before or after.
  for (const one of candidates(rhythm, daysAfter(from, -REACH), daysAfter(to, REACH), calendar)) {
    if (one !== undefined && one.day >= from && one.day <= to) found.push(one);
  }
  return found;
}

/** The day that lies so many days before a date in a register. */
export function dayBefore(rhythm: { readonly before: number }, date: string): string {
  return daysAfter(date, -rhythm.before);
}

const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** When something is over that must be done within a time after `event`, both in milliseconds since 1970. */
export function deadlineAfter({ after, unit }: { readonly after: number; readonly unit: keyof typeof UNIT_MS }, event: number): number {
  return event + after * UNIT_MS[unit];
}

/** Whether the rhythm can come at all, whatever the calendar says. */
export function everComes(rhythm: Rhythm): boolean {
  if ('before' in rhythm) return rhythm.before >= 0;
  if ('after' in rhythm) return rhythm.after > 0;
  if ('workday' in rhythm) return rhythm.workday !== 0 && Math.abs(rhythm.workday) <= 23;
  if (rhythm.every === 'month') return rhythm.day !== 0;
  if (rhythm.every === 'quarter') return rhythm.day !== 0 && rhythm.month >= 1 && rhythm.month <= 3;
  if (rhythm.every === 'year') {
    // 30 February is no mistake of a short month but of the one who typed it.
    const longest = Number(lastOf(monthAt(2024, rhythm.month)).slice(8));
    return rhythm.day !== 0 && rhythm.month >= 1 && rhythm.month <= 12 && Math.abs(rhythm.day) <= longest;
  }
  return true;
}
