import type { Actor } from '../context.ts';
import { changeAll } from './changeAll.ts';
import { actingFor, type Holding, holdersOn, holdingsIn, type StandIn, standInsIn } from './facts.ts';
import type { DutyDeps } from './make.ts';
import { ANY } from './plan.ts';

interface Open {
  readonly id: string;
  readonly holder_id: string;
  readonly post_id: string;
  readonly slot: string;
  readonly due_on: string;
}

const OPEN = `FROM tasks AS t WHERE t.state = 'open' AND t.due_on >= ? AND t.post_id IS NOT NULL
  AND t.slot IS NOT NULL AND t.slot NOT LIKE '%:%'`;

/** Who should do a task now: a turn stays with its holder while he holds the post, else goes to another; undefined when nobody should. */
export function rightful(task: Open, holdings: readonly Holding[], standIns: readonly StandIn[]): string | undefined {
  const holders = holdersOn(holdings, task.due_on);
  const acting = holders.map(one => actingFor(one, task.due_on, standIns));
  if (task.slot !== ANY) {
    const at = holders.indexOf(task.slot);
    return at < 0 ? undefined : acting[at];
  }
  return acting.includes(task.holder_id) ? task.holder_id : acting[0];
}

/**
 * Who no longer holds the post owes nothing any more: a turn goes to another holder, his own task is waived. Who is away from today on
 * is stood in for, and has his work back when he returns. Returns how many tasks changed.
 */
export async function freeLeavers(deps: DutyDeps, actor: Actor, today: string, ahead: string): Promise<number> {
  const { db } = deps.context;
  const byPost = Map.groupBy(await holdingsIn(db, today, ahead), one => one.post_id);
  const standIns = await standInsIn(db, today, ahead);
  const open = { columns: 't.holder_id, t.post_id, t.slot, t.due_on', from: OPEN, parameters: [today] };
  return changeAll<Open>(deps, actor, open, (_tx, row) => {
    const person = rightful(row, byPost.get(row.post_id) ?? [], standIns);
    if (person === row.holder_id) return undefined;
    if (person !== undefined) return { verb: 'hand_over', values: { holder_id: person } };
    return { verb: 'waive', values: { state: 'waived', reason: '不再在这个岗位' } };
  });
}
