import { tasks } from '../../model/resources/today/tasks.ts';
import { type ActionArgs, asServer } from '../actions/handler.ts';
import { wallOf } from '../actions/wall.ts';
import { checkerOf } from './checker.ts';
import { fulfilled } from './closing.ts';

/**
 * Closes the task that a record was begun for, unless its duty's own words have closed it already. A task of somebody who had no
 * part in the record stays as it is.
 */
export async function closeTask(
  args: ActionArgs,
  taskId: unknown,
  people: readonly unknown[],
  proof: { register: string; id: string },
): Promise<void> {
  const { tx, actor, store, context } = args;
  if (typeof taskId !== 'string') return;
  const by = asServer(actor);
  const task = await store.find(tx, by, tasks, taskId, 'R');
  if (!['open', 'missed'].includes(String(task.state)) || !people.includes(task.holder_id)) return;
  const now = context.clock.now();
  const wall = await wallOf(tx, now);
  const owed = {
    id: task.id,
    holder_id: String(task.holder_id),
    due_on: String(task.due_on),
    due_time: task.due_time as string | null,
    duty_id: task.duty_id as string | null,
    is_checked: task.is_checked === true ? 1 : 0,
  };
  const done = {
    ...fulfilled(owed, actor.staffId, wall, now, proof),
    checker_id: await checkerOf(tx, owed, wall.day, actor.staffId ?? owed.holder_id),
  };
  await store.update(tx, by, tasks, task.id, undefined, done, { asServer: true, verb: 'close' });
}
