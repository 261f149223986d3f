import { REGISTERS } from '../../model/resources/index.ts';
import type { StationCalendar } from '../../model/rules/rhythm.ts';
import { type Reader, statement } from '../db/database.ts';

/** Who holds a post, half-open. */
export interface Holding {
  readonly staff_id: string;
  readonly post_id: string;
  readonly from_on: string;
  readonly until_on: string | null;
}
/** Who acts for whom while he is away, half-open. */
export interface StandIn {
  readonly from_id: string;
  readonly to_id: string;
  readonly from_on: string;
  readonly back_on: string | null;
}
/** A duty as stored, its columns undecoded. */
export type DutyRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly code: string;
  readonly post_id: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly details: string | null;
  readonly kind: string;
  readonly due_time: string | null;
  readonly is_each: number | boolean;
  readonly climb_minutes: number;
  readonly proof: string;
  readonly figure_unit: string | null;
  readonly checked_by_id: string | null;
  readonly from_on: string;
  readonly until_on: string | null;
};

/** The working week and the days that differ from it, as far as they are known. */
export async function calendarOf(db: Reader): Promise<StationCalendar> {
  const days = await db.all<{ day: string; kind: string }>({ sql: 'SELECT day, kind FROM calendar_days', parameters: [] });
  const years = await db.all<{ year: number }>({ sql: "SELECT year FROM calendar_years WHERE status <> 'missing'", parameters: [] });
  const week = await db.one<{ working_week: string }>({ sql: 'SELECT working_week FROM settings', parameters: [] });
  return {
    workingWeek: new Set(JSON.parse(week?.working_week ?? '["mon","tue","wed","thu","fri"]') as string[]),
    days: new Map(days.map(one => [one.day, one.kind])),
    knownYears: new Set(years.map(one => Number(one.year))),
  };
}

/** The assignments in force on any of the days, both included; of one post when it is named. */
export async function holdingsIn(db: Reader, from: string, to: string, postId?: string): Promise<Holding[]> {
  const sql = `SELECT staff_id, post_id, from_on, until_on FROM staff_assignments
    WHERE from_on <= ? AND (until_on IS NULL OR until_on > ?)${postId === undefined ? '' : ' AND post_id = ?'}`;
  return db.all<Holding>(statement(db.dialect, sql, to, from, ...(postId === undefined ? [] : [postId])));
}

const hasDelegations = (): boolean => REGISTERS.some(one => one.name === 'delegations');

/** Who stands in for whom in everything on any of the days, both included. */
export async function standInsIn(db: Reader, from: string, to: string): Promise<StandIn[]> {
  if (!hasDelegations()) return [];
  const sql = `SELECT from_id, to_id, from_on, back_on FROM delegations
    WHERE from_on <= ? AND (back_on IS NULL OR back_on > ?) AND (kinds IS NULL OR kinds = '[]') ORDER BY from_on, id`;
  return db.all<StandIn>(statement(db.dialect, sql, to, from));
}

const covers = (one: { from_on: string }, until: string | null, day: string): boolean =>
  one.from_on <= day && (until === null || until > day);

/** The holders of a post on a day, once each and in a lasting order. */
export function holdersOn(holdings: readonly Holding[], day: string): string[] {
  return [...new Set(holdings.filter(one => covers(one, one.until_on, day)).map(one => one.staff_id))].sort();
}

/** Who does a person's work on a day: himself, or at the end of the chain of stand-ins; where that goes in a circle, himself. */
export function actingFor(person: string, day: string, standIns: readonly StandIn[]): string {
  const seen = new Set([person]);
  let acting = person;
  for (;;) {
    const next = standIns.find(one => one.from_id === acting && covers(one, one.back_on, day))?.to_id;
    if (next === undefined) return acting;
    if (seen.has(next)) return person;
    seen.add(next);
    acting = next;
  }
}

/** Whether the edition holds on the day. */
export const inForce = (duty: DutyRow, day: string): boolean => covers(duty, duty.until_on, day);
