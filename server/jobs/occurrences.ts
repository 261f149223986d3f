import { tasks } from '../../model/resources/today/tasks.ts';
import { daysAfter } from '../../model/rules/days.ts';
import type { StationCalendar } from '../../model/rules/rhythm.ts';
import { serverActor } from '../actions/handler.ts';
import { wallOf } from '../actions/wall.ts';
import type { Actor, Context } from '../context.ts';
import { type Reader, statement, type Tx } from '../db/database.ts';
import type { Store } from '../store/store.ts';
import { ANY, type DutyRow, type Holding, keyOf, type Planned, planOccurrences, type Span } from './occurrencePlan.ts';
import type { Job } from './runner.ts';

export interface OccurrenceDeps {
  readonly context: Context;
  readonly store: Store;
}

const BEAT_MS = 15 * 60_000;
/** How far ahead the duties that are not daily show. */
const AHEAD = 6;
/** Calendar edits move an occurrence by so many days at most, so its task is looked for that far around. */
const AROUND = 62;
/** Tasks written in one transaction, so that other writers wait milliseconds. */
const CHUNK = 250;

async function calendarOf(db: Reader): Promise<StationCalendar> {
  const days = await db.all<{ day: string; kind: string }>({ sql: 'SELECT day, kind FROM calendar_days', parameters: [] });
  const years = await db.all<{ year: number }>({ sql: "SELECT year FROM calendar_years WHERE status <> 'missing'", parameters: [] });
  const week = await db.one<{ working_week: string }>({ sql: 'SELECT working_week FROM settings', parameters: [] });
  return {
    workingWeek: new Set(JSON.parse(week?.working_week ?? '["mon","tue","wed","thu","fri"]') as string[]),
    days: new Map(days.map(one => [one.day, one.kind])),
    knownYears: new Set(years.map(one => Number(one.year))),
  };
}

async function dutiesIn(db: Reader, { from, ahead }: Span): Promise<DutyRow[]> {
  const sql =
    "SELECT * FROM post_duties WHERE kind = 'periodic' AND state <> 'draft' AND from_on <= ? AND (until_on IS NULL OR until_on > ?)";
  return db.all<DutyRow>(statement(db.dialect, sql, ahead, from));
}

async function holdingsIn(db: Reader, { from, ahead }: Span): Promise<Holding[]> {
  const sql =
    'SELECT staff_id, post_id, from_on, until_on FROM staff_assignments WHERE from_on <= ? AND (until_on IS NULL OR until_on > ?)';
  return db.all<Holding>(statement(db.dialect, sql, ahead, from));
}

async function keysAround(db: Reader, { from, ahead }: Span): Promise<Set<string>> {
  const sql = 'SELECT duty_id, period, slot FROM tasks WHERE due_on >= ? AND due_on <= ? AND duty_id IS NOT NULL';
  const around = statement(db.dialect, sql, daysAfter(from, -AROUND), daysAfter(ahead, AROUND));
  const rows = await db.all<{ duty_id: string; period: string; slot: string }>(around);
  return new Set(rows.map(one => keyOf(one.duty_id, one.period, one.slot)));
}

const taskOf = ({ duty, period, slot, holder, day }: Planned): Record<string, unknown> => ({
  title: duty.name,
  title_en: duty.name_en,
  details: duty.details,
  holder_id: holder,
  due_on: day,
  due_time: duty.due_time,
  duty_id: duty.id,
  post_id: duty.post_id,
  period,
  slot,
  proof: duty.proof,
  figure_unit: duty.figure_unit,
  is_checked: duty.checked_by_id !== null,
});

/**
 * Makes the tasks of the span that are not there yet; what is there stays as it is. Returns how many were made, for how many
 * occurrences nobody held the post, and how many lie in years whose holidays nobody knows. `outcome` says how a task went already.
 */
export async function makeOccurrences(
  { context, store }: OccurrenceDeps,
  actor: Actor,
  span: Span,
  outcome: (task: Planned) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<{ made: number; unheld: number; unsure: number }> {
  const { db } = context;
  const plan = planOccurrences(await dutiesIn(db, span), await holdingsIn(db, span), await calendarOf(db), span);
  const there = await keysAround(db, span);
  const missing = plan.tasks.filter(one => !there.has(keyOf(one.duty.id, one.period, one.slot)));
  for (let at = 0; at < missing.length; at += CHUNK) {
    const rows = missing.slice(at, at + CHUNK).map(one => ({ ...taskOf(one), ...outcome(one) }));
    await db.writeTx(tx => store.insertMany(tx, actor, tasks, rows));
  }
  return { made: missing.length, unheld: plan.unheld, unsure: plan.unsure };
}

/** Changes the rows that a query finds, a transaction for each few, until it finds none. */
async function changeAll({ context, store }: OccurrenceDeps, actor: Actor, find: (tx: Tx) => Promise<readonly Change[]>): Promise<number> {
  let changed = 0;
  for (;;) {
    const some = await context.db.writeTx(async tx => {
      const rows = await find(tx);
      for (const { id, verb, ...values } of rows) await store.update(tx, actor, tasks, id, undefined, values, { asServer: true, verb });
      return rows.length;
    });
    changed += some;
    if (some < CHUNK) return changed;
  }
}
type Change = { readonly id: string; readonly verb: string } & Readonly<Record<string, unknown>>;

/** What a duty brought and nobody did on its day is missed; what somebody gave stays owed. */
function missOld(deps: OccurrenceDeps, actor: Actor, today: string): Promise<number> {
  const sql = `SELECT id FROM tasks WHERE state = 'open' AND due_on < ? AND duty_id IS NOT NULL ORDER BY id LIMIT ${CHUNK}`;
  return changeAll(deps, actor, async tx =>
    (await tx.all<{ id: string }>(statement(tx.dialect, sql, today))).map(({ id }) => ({ id, verb: 'miss', state: 'missed' })),
  );
}

const HOLDER =
  'SELECT staff_id FROM staff_assignments a WHERE a.post_id = t.post_id AND a.from_on <= t.due_on AND (a.until_on IS NULL OR a.until_on > t.due_on)';

/** Who no longer holds the post owes nothing any more: a turn goes to another holder, his own task is waived. */
function freeLeavers(deps: OccurrenceDeps, actor: Actor, today: string): Promise<number> {
  const sql = `SELECT t.id, t.slot, (${HOLDER} ORDER BY a.staff_id LIMIT 1) AS other FROM tasks t WHERE t.state = 'open' AND t.due_on >= ?
    AND (t.slot = t.holder_id OR t.slot = '${ANY}') AND NOT EXISTS (${HOLDER} AND a.staff_id = t.holder_id) ORDER BY t.id LIMIT ${CHUNK}`;
  return changeAll(deps, actor, async tx => {
    const rows = await tx.all<{ id: string; slot: string; other: string | null }>(statement(tx.dialect, sql, today));
    return rows.map(({ id, slot, other }) =>
      slot === ANY && other !== null
        ? { id, verb: 'hand_over', holder_id: other }
        : { id, verb: 'waive', state: 'waived', reason: '不再在这个岗位' },
    );
  });
}

/** The day of the last run that ended well, from which a downtime is caught up; today when there was none. */
async function lastDay(db: Reader, today: string): Promise<string> {
  const sql = "SELECT max(due_at) AS at FROM job_runs WHERE job = 'occurrences' AND ended_at IS NOT NULL AND result NOT LIKE 'failed%'";
  const row = await db.one<{ at: string | null }>({ sql, parameters: [] });
  const day = typeof row?.at === 'string' ? row.at.slice(0, 10) : today;
  return day < today ? day : today;
}

/** Makes today's tasks and what the week brings, frees who left, and says what was missed. */
export async function runOccurrences(deps: OccurrenceDeps): Promise<string> {
  const { db, clock } = deps.context;
  const { day: today } = await wallOf(db, clock.now());
  const actor = serverActor(today, 'job:occurrences');
  const span = { from: await lastDay(db, today), today, ahead: daysAfter(today, AHEAD) };
  const { made, unheld, unsure } = await makeOccurrences(deps, actor, span);
  const freed = await freeLeavers(deps, actor, today);
  const missed = await missOld(deps, actor, today);
  return `${made} tasks made, ${missed} missed, ${freed} freed; ${unheld} came without a holder, ${unsure} in years without a calendar`;
}

/** The tasks of periodic duties: looked after four times an hour, each run catching up what the ones before it missed. */
export function occurrences(store: Store): Job {
  return {
    name: 'occurrences',
    dueAt: now => Math.floor(now / BEAT_MS) * BEAT_MS,
    run: context => runOccurrences({ context, store }),
  };
}
