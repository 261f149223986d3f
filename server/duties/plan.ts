import { rhythmOf } from '../../model/rules/duties.ts';
import { type Occurrence, occurrencesBetween, type Rhythm, type StationCalendar } from '../../model/rules/rhythm.ts';
import { actingFor, type DutyRow, type Holding, holdersOn, inForce, type StandIn } from './facts.ts';

export interface Span {
  readonly from: string;
  readonly today: string;
  /** Until then those that are not daily are made ahead, so that people see what the week brings. */
  readonly ahead: string;
}
/** What the plan looks at. */
export interface PlanFacts {
  readonly duties: readonly DutyRow[];
  readonly holdings: readonly Holding[];
  readonly standIns: readonly StandIn[];
  readonly calendar: StationCalendar;
}
/** An occurrence that should be there, with whose it is. */
export interface Planned {
  readonly duty: DutyRow;
  readonly period: string;
  /** Whose it is by the post: his id, or `any` when the holders take turns. Who stands in does not change it. */
  readonly slot: string;
  /** Who does it. */
  readonly holder: string;
  readonly day: string;
}
export interface Plan {
  readonly tasks: readonly Planned[];
  /** Duties (by id) that came while nobody held their post. */
  readonly unheld: ReadonlySet<string>;
  /** Duties with occurrences in years whose holidays nobody knows. */
  readonly unsure: ReadonlySet<string>;
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

/** Who owes an occurrence of a day: every holder, or one of them in turn. */
export function slotsOf(duty: DutyRow, period: string, day: string, holders: readonly string[]): [slot: string, holder: string][] {
  if (Number(duty.is_each) === 1) return holders.map(holder => [holder, holder]);
  const turn = holders[turnOf(period, day) % Math.max(holders.length, 1)];
  return turn === undefined ? [] : [[ANY, turn]];
}

const isDaily = (rhythm: Rhythm): boolean => 'every' in rhythm && (rhythm.every === 'day' || rhythm.every === 'shift');

/** Keeps what was worked out under a key: the same rhythm comes in many duties, the same post on many days. */
function kept<V>(cache: Map<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Every task that the duties bring in the span, whether it is there already or not. Pure. */
export function planOccurrences({ duties, holdings, standIns, calendar }: PlanFacts, span: Span): Plan {
  const byPost = Map.groupBy(holdings, one => one.post_id);
  const [rhythms, held] = [new Map<string, Occurrence[]>(), new Map<string, string[]>()];
  const tasks: Planned[] = [];
  const [unheld, unsure] = [new Set<string>(), new Set<string>()];
  for (const duty of duties) {
    const rhythm = rhythmOf(duty);
    if (rhythm === undefined || !('every' in rhythm)) continue;
    const until = isDaily(rhythm) ? span.today : span.ahead;
    const came = kept(rhythms, JSON.stringify(rhythm), () => occurrencesBetween(rhythm, span.from, until, calendar));
    for (const { period, day, isSure } of came) {
      if (!inForce(duty, day)) continue;
      const holders = kept(held, `${duty.post_id} ${day}`, () => holdersOn(byPost.get(duty.post_id) ?? [], day));
      if (holders.length === 0) unheld.add(duty.id);
      if (!isSure) unsure.add(duty.id);
      for (const [slot, holder] of slotsOf(duty, period, day, holders)) {
        tasks.push({ duty, period, slot, holder: actingFor(holder, day, standIns), day });
      }
    }
  }
  return { tasks, unheld, unsure };
}
