import { rhythmOf } from '../../model/rules/duties.ts';
import { type Occurrence, occurrencesBetween, type Rhythm, type StationCalendar } from '../../model/rules/rhythm.ts';

/** A duty as the job reads it: the columns that decide what it makes. */
export type DutyRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly post_id: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly details: string | null;
  readonly due_time: string | null;
  readonly is_each: number | boolean;
  readonly proof: string;
  readonly figure_unit: string | null;
  readonly checked_by_id: string | null;
  readonly from_on: string;
  readonly until_on: string | null;
};
/** Who holds a post, half-open. */
export interface Holding {
  readonly staff_id: string;
  readonly post_id: string;
  readonly from_on: string;
  readonly until_on: string | null;
}
export interface Span {
  readonly from: string;
  readonly today: string;
  /** Until then those that are not daily are made ahead, so that people see what the week brings. */
  readonly ahead: string;
}
/** An occurrence that should be there, with whose it is. */
export interface Planned {
  readonly duty: DutyRow;
  readonly period: string;
  readonly slot: string;
  readonly holder: string;
  readonly day: string;
}
export interface Plan {
  readonly tasks: readonly Planned[];
  /** Duties that came while nobody held their post. */
  readonly unheld: number;
  /** Occurrences of years whose holidays nobody knows. */
  readonly unsure: number;
}

/** What names an occurrence and whose it is. */
export const keyOf = (duty: string, period: string, slot: string): string => `${duty}|${period}|${slot}`;

/** The slot of an occurrence that one of the holders owes. */
export const ANY = 'any';
const DAY_MS = 86_400_000;

/** Holders take turns by the day, the week or the month, whatever the duty's rhythm is. */
function turnOf(period: string, day: string): number {
  const days = Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  if (period.includes('W')) return Math.floor(days / 7);
  return period.length === 10 ? days : Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function holdersOn(holdings: readonly Holding[], day: string): string[] {
  const there = holdings.filter(one => one.from_on <= day && (one.until_on === null || one.until_on > day));
  return [...new Set(there.map(one => one.staff_id))].sort();
}

function slotsOf(duty: DutyRow, { period, day }: Occurrence, holders: readonly string[]): [slot: string, holder: string][] {
  if (Number(duty.is_each) === 1) return holders.map(holder => [holder, holder]);
  const turn = holders[turnOf(period, day) % Math.max(holders.length, 1)];
  return turn === undefined ? [] : [[ANY, turn]];
}

const isDaily = (rhythm: Rhythm): boolean => 'every' in rhythm && (rhythm.every === 'day' || rhythm.every === 'shift');
const inForce = (duty: DutyRow, day: string): boolean => duty.from_on <= day && (duty.until_on === null || duty.until_on > day);

/** The same rhythm comes in many duties; each is worked out once. */
function occurrences(cache: Map<string, Occurrence[]>, rhythm: Rhythm, span: Span, calendar: StationCalendar): Occurrence[] {
  const key = JSON.stringify(rhythm);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = occurrencesBetween(rhythm, span.from, isDaily(rhythm) ? span.today : span.ahead, calendar);
  cache.set(key, made);
  return made;
}

/** Every task that the duties bring in the span, whether it is there already or not. Pure. */
export function planOccurrences(duties: readonly DutyRow[], holdings: readonly Holding[], calendar: StationCalendar, span: Span): Plan {
  const byPost = Map.groupBy(holdings, one => one.post_id);
  const cache = new Map<string, Occurrence[]>();
  const tasks: Planned[] = [];
  let [unheld, unsure] = [0, 0];
  for (const duty of duties) {
    const rhythm = rhythmOf(duty);
    if (rhythm === undefined) continue;
    const came = occurrences(cache, rhythm, span, calendar).filter(one => inForce(duty, one.day));
    for (const one of came) {
      const slots = slotsOf(duty, one, holdersOn(byPost.get(duty.post_id) ?? [], one.day));
      if (slots.length === 0) unheld += 1;
      if (!one.isSure) unsure += 1;
      for (const [slot, holder] of slots) tasks.push({ duty, period: one.period, slot, holder, day: one.day });
    }
  }
  return { tasks, unheld, unsure };
}
