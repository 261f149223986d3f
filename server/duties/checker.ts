import { statement, type Tx } from '../db/database.ts';
import { actingFor, holdersOn, holdingsIn, standInsIn } from './facts.ts';
import { superiorOf } from './overdue.ts';

/**
 * Who checks a task that is done: the holder of the post that its duty names, or who stands in for him; else the superior of the one
 * who did it. Null when it is not to be checked, and never the one who did it.
 */
export async function checkerOf(tx: Tx, task: Readonly<Record<string, unknown>>, day: string, doer: string | null): Promise<string | null> {
  if (Number(task.is_checked ?? 0) !== 1) return null;
  const duty = statement(tx.dialect, 'SELECT checked_by_id FROM post_duties WHERE id = ?', task.duty_id);
  const post = task.duty_id === null ? undefined : (await tx.one<{ checked_by_id: string | null }>(duty))?.checked_by_id;
  if (typeof post === 'string') {
    const standIns = await standInsIn(tx, day, day);
    const holders = holdersOn(await holdingsIn(tx, day, day, post), day).map(one => actingFor(one, day, standIns));
    const other = holders.find(one => one !== doer && one !== task.holder_id);
    if (other !== undefined) return other;
  }
  const superior = await superiorOf(tx, doer ?? String(task.holder_id), day);
  return superior === doer ? null : superior;
}
