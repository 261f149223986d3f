import { tasks } from '../../model/resources/today/tasks.ts';
import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import type { DutyDeps } from './make.ts';

/** Which tasks are looked at: columns, and what follows them in a SELECT whose tasks are `t`. */
export interface Which {
  readonly columns: string;
  readonly from: string;
  readonly parameters: readonly unknown[];
}
/** What becomes of a task: the verb of its history and the new values. */
export interface TaskChange {
  readonly verb: string;
  readonly values: Readonly<Record<string, unknown>>;
}
/** Tasks changed in one transaction, so that other writers wait milliseconds. */
const FEW = 250;

/**
 * Changes the tasks that fit, a few in a transaction, each looked at again inside it, so that what somebody did meanwhile stands.
 * `change` answers undefined for those that stay as they are. Returns how many were changed.
 */
export async function changeAll<R extends { readonly id: string }>(
  { context, store }: DutyDeps,
  actor: Actor,
  { columns, from, parameters }: Which,
  change: (tx: Tx, row: R) => Promise<TaskChange | undefined> | TaskChange | undefined,
): Promise<number> {
  const { db } = context;
  const all = await db.all<{ id: string }>(statement(db.dialect, `SELECT t.id ${from}`, ...parameters));
  let changed = 0;
  for (let at = 0; at < all.length; at += FEW) {
    const ids = all.slice(at, at + FEW).map(one => one.id);
    changed += await db.writeTx(async tx => {
      const sql = `SELECT t.id, ${columns} ${from} AND t.id IN (${ids.map(() => '?').join(', ')}) ORDER BY t.id`;
      let count = 0;
      for (const row of await tx.all<R>(statement(tx.dialect, sql, ...parameters, ...ids))) {
        const to = await change(tx, row);
        if (to === undefined) continue;
        await store.update(tx, actor, tasks, row.id, undefined, to.values, { asServer: true, verb: to.verb });
        count += 1;
      }
      return count;
    });
  }
  return changed;
}
