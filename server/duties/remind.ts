import { tasks } from '../../model/resources/today/tasks.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { isOver } from '../../model/rules/tasks.ts';
import { asServer } from '../actions/handler.ts';
import { type Wall, wallOf } from '../actions/wall.ts';
import type { Actor, Context } from '../context.ts';
import { type Reader, statement, type Tx } from '../db/database.ts';
import { type Notice, tellNew } from '../inbox/post.ts';
import { Problem } from '../problem.ts';
import type { Store, StoredRow } from '../store/store.ts';
import { visible } from './sight.ts';

/** So many are reminded of at once; more are late only where nobody looks after the tasks. */
export const MOST_REMINDED = 1000;
/** How far back the department's page looks for what is still open. */
const BACK = 7;

interface Call {
  readonly store: Store;
  readonly actor: Actor;
  readonly context: Context;
}

interface Late {
  readonly id: string;
  readonly holder_id: string;
  readonly created_by: string | null;
  readonly due_on: string;
  readonly due_time: string | null;
  readonly reminded_on: string | null;
}
/** What «remind all» would do. */
export interface Overdue {
  readonly tasks: readonly string[];
  /** How many people that is. */
  readonly people: number;
  /** Those whose holders have been reminded today. */
  readonly already: number;
}
/** What it did: reminded, told before today, and what is late no more or another's to oversee. */
export interface Reminded {
  readonly reminded: number;
  readonly people: number;
  readonly already: number;
  readonly passed: number;
}

const OPEN = `SELECT t.id, t.holder_id, t.created_by, t.due_on, t.due_time, t.reminded_on FROM tasks AS t
  WHERE t.state = 'open' AND t.due_on <= ? AND t.due_on >= ? ORDER BY t.due_on DESC, t.id`;

/** What is overdue on the department's page of a day, as far as the actor oversees it; never his own. */
export async function overdueOf({ store, actor, context }: Call, reader: Reader, asked: string | undefined): Promise<Overdue> {
  const wall = await wallOf(reader, context.clock.now());
  const day = asked ?? wall.day;
  const open = await reader.all<Late>(statement(reader.dialect, OPEN, day, daysAfter(day, -BACK)));
  const late = open.filter(task => isLate(task, wall) && task.holder_id !== actor.staffId);
  const mine = await visible(reader, store, actor, late, 'A');
  const fresh = mine.filter(task => task.reminded_on !== actor.today).slice(0, MOST_REMINDED);
  const people = new Set(fresh.map(task => task.holder_id)).size;
  return { tasks: fresh.map(task => task.id), people, already: mine.filter(task => task.reminded_on === actor.today).length };
}

function isLate({ due_on, due_time }: Pick<Late, 'due_on' | 'due_time'>, { day, time, closing }: Wall): boolean {
  return isOver({ due_on, due_time }, day, time, closing);
}

/** Tells the holders of these tasks again, each task once a day, whoever does it. Answers the tasks of which somebody was told now. */
export async function remindHolders(
  { store, actor, context, tx }: Call & { readonly tx: Tx },
  rows: readonly StoredRow[],
): Promise<StoredRow[]> {
  const notices = rows.map(
    (row): Notice => ({
      staffId: String(row.holder_id),
      kind: 'reminder',
      register: tasks.name,
      recordId: row.id,
      turn: actor.today,
      subject: String(row.title),
    }),
  );
  const done: StoredRow[] = [];
  for (const { recordId } of await tellNew(tx, context, notices)) {
    const reminded = { reminded_on: actor.today };
    done.push(await store.update(tx, asServer(actor), tasks, recordId, undefined, reminded, { asServer: true, verb: 'remind' }));
  }
  return done;
}

/** Reminds of all these tasks in one transaction; what has been done meanwhile, or is not the actor's to oversee, is passed over. */
export async function remindAll(call: Call & { readonly tx: Tx }, ids: readonly string[]): Promise<Reminded> {
  const { actor, context, tx } = call;
  const wall = await wallOf(tx, context.clock.now());
  const rows: StoredRow[] = [];
  // In one order whoever reminds, so that two at once wait for each other and do not block each other.
  for (const id of [...new Set(ids)].sort()) {
    const row = await overseen(call, id);
    const due = { due_on: String(row?.due_on), due_time: (row?.due_time ?? null) as string | null };
    if (row !== undefined && row.state === 'open' && row.holder_id !== actor.staffId && isLate(due, wall)) rows.push(row);
  }
  const done = await remindHolders(call, rows);
  const people = new Set(done.map(row => row.holder_id)).size;
  return { reminded: done.length, people, already: rows.length - done.length, passed: new Set(ids).size - rows.length };
}

async function overseen({ store, actor, tx }: Call & { readonly tx: Tx }, id: string): Promise<StoredRow | undefined> {
  try {
    return await store.find(tx, actor, tasks, id, 'A');
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
