import { fieldOf } from '../../model/kernel/query.ts';
import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import { register } from '../../model/resources/index.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { rhythmOf } from '../../model/rules/duties.ts';
import { eventErrors, readFilter, splitName } from '../../model/rules/dutyLinks.ts';
import type { Actor } from '../context.ts';
import { type Reader, statement } from '../db/database.ts';
import type { WireRow } from '../store/store.ts';
import { actingFor, type DutyRow, type Holding, holdersOn, holdingsIn, inForce, type StandIn, standInsIn } from './facts.ts';
import { type DutyDeps, writePlanned } from './make.ts';
import { type Planned, type Span, slotsOf } from './plan.ts';
import { POINTABLE } from './pointable.ts';
import { titled } from './taskRow.ts';

/** Records that are read at once, and that one duty looks at in one run; those beyond wait until they are nearer. */
const PAGE = 500;
const MOST = 10_000;

interface Coming {
  readonly row: WireRow;
  readonly date: string;
}

/** The records whose date comes near: from today until so many days after the last day that is planned. */
async function coming(
  { store }: DutyDeps,
  actor: Actor,
  definition: Definition,
  field: string,
  duty: DutyRow,
  until: string,
): Promise<Coming[]> {
  const filter = readFilter(definition, typeof duty.event_filter === 'string' ? JSON.parse(duty.event_filter) : null);
  const isMonth = fieldOf(definition, field)?.kind === 'month';
  const isInstant = fieldOf(definition, field)?.kind === 'instant';
  const bound = (day: string): string => (isMonth ? day.slice(0, 7) : isInstant ? `${day}T00:00:00.000Z` : day);
  const conditions = [
    ...filter.conditions,
    { field, operator: 'gte' as const, value: bound(actor.today) },
    { field, operator: 'lte' as const, value: bound(isInstant ? daysAfter(until, 1) : until) },
  ];
  const found: WireRow[] = [];
  for (let at = 0; at < MOST; at += PAGE) {
    const query = { ...filter, conditions, sort: { field, order: 'ASC' as const }, range: [at, at + PAGE - 1] as const };
    const { rows } = await store.list(actor, definition, query);
    found.push(...rows);
    if (rows.length < PAGE) break;
  }
  return found.map(row => ({ row, date: isMonth ? `${row[field]}-01` : String(row[field]).slice(0, 10) }));
}

interface Around {
  readonly holdings: readonly Holding[];
  readonly standIns: readonly StandIn[];
}

/** Whose a record is: the person whom it names, or the holders of the post. */
export function slotsFor(
  duty: DutyRow,
  row: Readonly<Record<string, unknown>>,
  day: string,
  holdings: readonly Holding[],
): [slot: string, holder: string][] {
  const person = typeof duty.event_person === 'string' ? row[duty.event_person] : null;
  if (typeof person === 'string') return [[`own:${person}`, person]];
  return slotsOf(duty, String(row.id), day, holdersOn(holdings, day));
}

function planned(duty: DutyRow, { row, date }: Coming, within: number, today: string, { holdings, standIns }: Around): Planned[] {
  const first = daysAfter(date, -within);
  // Who enters a record late, or puts the duty in force late, still has the task.
  const day = first < today ? today : first;
  if (!inForce(duty, day)) return [];
  return slotsFor(duty, row, day, holdings).map(([slot, holder]) => ({
    duty,
    period: `${row.id}:${date}`,
    slot,
    holder: actingFor(holder, day, standIns),
    day,
  }));
}

async function datedDuties(db: Reader, today: string): Promise<DutyRow[]> {
  const sql =
    "SELECT * FROM post_duties WHERE rhythm = 'before_date' AND state <> 'draft' AND from_on <= ? AND (until_on IS NULL OR until_on > ?)";
  return db.all<DutyRow>(statement(db.dialect, sql, today, today));
}

/** Makes the tasks that come so many days before a date in a register, once for each record and date. Returns how many are new. */
export async function makeDated(deps: DutyDeps, actor: Actor, { today, ahead }: Span): Promise<number> {
  const { db } = deps.context;
  const duties = await datedDuties(db, today);
  if (duties.length === 0) return 0;
  const byPost = Map.groupBy(await holdingsIn(db, today, ahead), one => one.post_id);
  const standIns = await standInsIn(db, today, ahead);
  let made = 0;
  for (const duty of duties) {
    const [named, rhythm] = [splitName(duty.event), rhythmOf(duty)];
    const definition = register(named?.register ?? '');
    if (named === undefined || definition === undefined || rhythm === undefined || !('before' in rhythm)) continue;
    if (Object.keys(eventErrors(withFilter(duty), POINTABLE)).length > 0) continue;
    const near = await coming(deps, actor, definition, named.name, duty, daysAfter(ahead, rhythm.before));
    const byPeriod = new Map(near.map(one => [`${one.row.id}:${one.date}`, one]));
    const around = { holdings: byPost.get(duty.post_id) ?? [], standIns };
    const plan = near.flatMap(one => planned(duty, one, rhythm.before, today, around));
    made += await writePlanned(deps, actor, plan, ({ period }) => {
      const row = byPeriod.get(period)?.row ?? { id: '' };
      return { ...titled(duty, labelOf(definition, row)), source_register: definition.name, source_record: row.id };
    });
  }
  return made;
}

/** The duty with its filters read. */
export function withFilter(duty: DutyRow): DutyRow {
  const read = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
  return { ...duty, event_filter: read(duty.event_filter), closes_filter: read(duty.closes_filter) };
}
