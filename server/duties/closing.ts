import { fieldOf } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { tasks } from '../../model/resources/today/tasks.ts';
import { rhythmOf } from '../../model/rules/duties.ts';
import { fits, periodOf, readFilter } from '../../model/rules/dutyLinks.ts';
import { isOver } from '../../model/rules/tasks.ts';
import { asServer } from '../actions/handler.ts';
import { personOf } from '../actions/sessions.ts';
import { type Wall, wallOf } from '../actions/wall.ts';
import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import type { StoredRow } from '../store/store.ts';
import { checkerOf } from './checker.ts';
import type { DutyRow } from './facts.ts';
import type { DutyDeps } from './make.ts';
import { cameAfter, type Earlier } from './newer.ts';

type Values = Readonly<Record<string, unknown>>;
interface Owed {
  readonly id: string;
  readonly holder_id: string;
  readonly due_on: string;
  readonly due_time: string | null;
  readonly duty_id: string | null;
  readonly is_checked: number | null;
}

/** The day (or month) by which a record proves something, on the station's wall clock; today when the duty does not say. */
async function dayOf(tx: Tx, definition: Definition, duty: DutyRow, row: Values, today: string): Promise<string | undefined> {
  const field = duty.closes_date;
  if (typeof field !== 'string' || field === '') return today;
  const value = row[field];
  if (typeof value !== 'string') return undefined;
  return fieldOf(definition, field)?.kind === 'instant' ? (await wallOf(tx, Date.parse(value))).day : value;
}

/** The person whose record it is; undefined when anybody's counts, null when it names nobody. */
async function personIn(tx: Tx, duty: DutyRow, row: Values): Promise<string | null | undefined> {
  const field = duty.closes_person;
  if (typeof field !== 'string' || field === '') return undefined;
  const value = row[field];
  if (field === 'created_by' || field === 'updated_by') return personOf(tx, value);
  return typeof value === 'string' ? value : null;
}

const OPEN = `SELECT id, holder_id, duty_id, is_checked, due_on, due_time, proof_register, proof_record FROM tasks
  WHERE duty_id = ? AND state IN ('open', 'missed')`;
/** One record fulfils at most so many tasks of a duty: those of all holders of its post. */
const MOST = 500;

/** The tasks that the record proves: those of its period, or those that began with the record that it answers. */
async function provedBy(tx: Tx, definition: Definition, duty: DutyRow, row: StoredRow, today: string): Promise<Owed[]> {
  const rhythm = rhythmOf(duty);
  const person = await personIn(tx, duty, row);
  if (rhythm === undefined || person === null) return [];
  const day = await dayOf(tx, definition, duty, row, today);
  const source = typeof duty.closes_source === 'string' && duty.closes_source !== '' ? row[duty.closes_source] : row.id;
  const period = day === undefined ? undefined : periodOf(rhythm, day);
  const [where, value] = 'every' in rhythm ? ['period = ?', period] : ['source_record = ?', source];
  if (typeof value !== 'string') return [];
  const sql = `${OPEN} AND ${where}${person === undefined ? '' : ' AND holder_id = ?'} ORDER BY id LIMIT ${MOST}`;
  const found = await tx.all<Owed & Earlier>(statement(tx.dialect, sql, duty.id, value, ...(person === undefined ? [] : [person])));
  const owed: Owed[] = [];
  // What was sent back is proved by a record that came after the one which proved it before.
  for (const one of found) if (await cameAfter(tx, definition.name, row.id, one)) owed.push(one);
  return owed;
}

/** What a task becomes that a record has fulfilled. */
export function fulfilled(owed: Owed, by: string | null, wall: Wall, now: number, proof: { register: string; id: string }): Values {
  return {
    state: 'done',
    is_late: isOver(owed, wall.day, wall.time, wall.closing),
    done_by: by ?? owed.holder_id,
    done_at: new Date(now).toISOString(),
    proof_register: proof.register,
    proof_record: proof.id,
  };
}

/** Closes the tasks that the row fulfils, in the transaction that wrote it. */
export async function close(
  { context, store }: DutyDeps,
  tx: Tx,
  actor: Actor,
  duty: DutyRow,
  of: Definition,
  row: StoredRow,
): Promise<void> {
  if (!fits(of, readFilter(of, duty.closes_filter), row)) return;
  const owed = await provedBy(tx, of, duty, row, actor.today);
  if (owed.length === 0) return;
  const now = context.clock.now();
  const wall = await wallOf(tx, now);
  for (const one of owed) {
    const done = {
      ...fulfilled(one, actor.staffId, wall, now, { register: of.name, id: row.id }),
      checker_id: await checkerOf(tx, { ...one }, wall.day, actor.staffId ?? one.holder_id),
    };
    await store.update(tx, asServer(actor), tasks, one.id, undefined, done, { asServer: true, verb: 'close' });
  }
}
