import type { Action } from '../../model/kernel/action.ts';
import { Problem } from '../problem.ts';
import type { ActionArgs } from './handler.ts';
import { personBehind, personOf } from './sessions.ts';

type Who = Pick<ActionArgs, 'tx' | 'actor' | 'row'>;

/** Throws 403 when the one who acts is named in one of the fields, by whatever account (SD21). */
export async function assertOther({ tx, actor, row }: Who, fields: readonly string[]): Promise<void> {
  const named = fields.filter(field => row[field] !== null && row[field] !== undefined);
  if (named.length === 0) return;
  const me = await personBehind(tx, actor);
  for (const field of named) {
    const value = row[field];
    const isSame = value === actor.userId || (me !== null && (value === me || (await personOf(tx, value)) === me));
    if (isSame) throw new Problem(403, { key: 'problem.same_person' });
  }
}

/** Throws 403 unless the act is for the one who acts, as it says itself: not about himself, or his own to do. */
export async function assertHisAct(who: Who, { not = [], only }: Action): Promise<void> {
  if (only !== undefined && (who.actor.staffId === null || who.row[only] !== who.actor.staffId)) {
    throw new Problem(403, { key: 'problem.own_only' });
  }
  await assertOther(who, not);
}
