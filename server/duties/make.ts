import { tasks } from '../../model/resources/today/tasks.ts';
import type { Actor, Context } from '../context.ts';
import { type Reader, statement, type Tx } from '../db/database.ts';
import { heavyWrite } from '../db/heavyWrite.ts';
import type { Store } from '../store/store.ts';
import { calendarOf, type DutyRow, holdingsIn, standInsIn } from './facts.ts';
import { keyOf, type Planned, planOccurrences, type Span } from './plan.ts';
import { fromDuty } from './taskRow.ts';

export interface DutyDeps {
  readonly context: Context;
  readonly store: Store;
}

/** Tasks written in one transaction, so that other writers wait a moment only. */
const CHUNK = 500;
/** From here on they are written in one transaction beside the other work: months at once, as seeding and a long downtime have them. */
const MANY = 10_000;

async function dutiesIn(db: Reader, { from, ahead }: Span): Promise<DutyRow[]> {
  const sql =
    "SELECT * FROM post_duties WHERE kind = 'periodic' AND state <> 'draft' AND from_on <= ? AND (until_on IS NULL OR until_on > ?)";
  return db.all<DutyRow>(statement(db.dialect, sql, ahead, from));
}

/** Of the tasks those that are not there yet; whoever else makes tasks waits until the transaction is over. */
async function missingOf(tx: Tx, planned: readonly Planned[]): Promise<Planned[]> {
  const isLite = tx.dialect === 'sqlite';
  if (!isLite) await tx.one({ sql: "SELECT pg_advisory_xact_lock(hashtext('backbay occurrences'))", parameters: [] });
  const sql = `SELECT t.duty_id, t.period, t.slot FROM ${isLite ? 'json_each(?) AS s' : 'jsonb_array_elements(?::jsonb) AS s(value)'}
    CROSS JOIN tasks AS t WHERE t.duty_id = s.value ->> 0 AND t.period = s.value ->> 1 AND t.slot = s.value ->> 2`;
  const keys = JSON.stringify(planned.map(one => [one.duty.id, one.period, one.slot]));
  const rows = await tx.all<{ duty_id: string; period: string; slot: string }>(statement(tx.dialect, sql, keys));
  const there = new Set(rows.map(one => keyOf(one.duty_id, one.period, one.slot)));
  return planned.filter(one => !there.has(keyOf(one.duty.id, one.period, one.slot)));
}

const taskOf = ({ duty, period, slot, holder, day }: Planned): Record<string, unknown> => ({
  ...fromDuty(duty),
  holder_id: holder,
  due_on: day,
  period,
  slot,
});

/** Writes the planned tasks that are not there yet, however often and by how many it is asked. Returns how many were new. */
export async function writePlanned(
  { context, store }: DutyDeps,
  actor: Actor,
  planned: readonly Planned[],
  more: (task: Planned) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<number> {
  const write = async (tx: Tx, from: number, to: number): Promise<number> => {
    const missing = await missingOf(tx, planned.slice(from, to));
    await store.insertMany(
      tx,
      actor,
      tasks,
      missing.map(one => ({ ...taskOf(one), ...more(one) })),
    );
    return missing.length;
  };
  let made = 0;
  if (planned.length >= MANY) {
    const { value, settled } = await heavyWrite(context.db, planned.length, async tx => {
      // Two lanes: while the database writes the rows of one, the next ones are made ready.
      const lane = async (first: number): Promise<number> => {
        let count = 0;
        for (let at = first; at < planned.length; at += 2 * CHUNK) count += await write(tx, at, at + CHUNK);
        return count;
      };
      const [odd, even] = await Promise.all([lane(0), lane(CHUNK)]);
      return odd + even;
    });
    await settled;
    return value;
  }
  for (let at = 0; at < planned.length; at += CHUNK) made += await context.db.writeTx(tx => write(tx, at, at + CHUNK));
  return made;
}

/** What the making brought: tasks made, and the duties that had no holder or an unknown calendar. */
export interface Made {
  readonly made: number;
  readonly unheld: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

/**
 * Makes the tasks of the span that are not there yet; what is there stays as it is. `outcome` says how a task went already.
 */
export async function makeOccurrences(
  { context, store }: DutyDeps,
  actor: Actor,
  span: Span,
  outcome: (task: Planned) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<Made> {
  const { db } = context;
  const facts = {
    duties: await dutiesIn(db, span),
    holdings: await holdingsIn(db, span.from, span.ahead),
    standIns: await standInsIn(db, span.from, span.ahead),
    calendar: await calendarOf(db),
  };
  const plan = planOccurrences(facts, span);
  const made = await writePlanned({ context, store }, actor, plan.tasks, outcome);
  return { made, unheld: plan.unheld, unsure: plan.unsure };
}
