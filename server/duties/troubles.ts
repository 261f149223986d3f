import { postDuties } from '../../model/resources/today/post_duties.ts';
import { rhythmErrors, type Trouble } from '../../model/rules/duties.ts';
import { closingErrors, eventErrors } from '../../model/rules/dutyLinks.ts';
import type { Actor } from '../context.ts';
import { withFilter } from './dates.ts';
import type { DutyRow } from './facts.ts';
import type { DutyDeps, Made } from './make.ts';
import { POINTABLE } from './pointable.ts';

const isWrong = (errors: object): boolean => Object.keys(errors).length > 0;

/** What keeps a duty from its tasks, the gravest first; null when nothing does. */
export function troubleOf(duty: DutyRow, { unheld, unsure }: Made): Trouble | null {
  if (duty.kind !== 'standing' && isWrong(rhythmErrors(duty))) return 'never_comes';
  if (isWrong(eventErrors(duty, POINTABLE))) return 'unknown_event';
  if (isWrong(closingErrors(duty, POINTABLE))) return 'unknown_closing';
  if (unheld.has(duty.id)) return 'no_holder';
  return unsure.has(duty.id) ? 'unknown_year' : null;
}

/** Writes at each duty in force what keeps it from its tasks, so that its list says so. Returns how many have some trouble. */
export async function noteTroubles({ context, store }: DutyDeps, actor: Actor, made: Made): Promise<number> {
  const { db } = context;
  const duties = await db.all<DutyRow & { trouble: string | null }>({
    sql: "SELECT * FROM post_duties WHERE state = 'in_force'",
    parameters: [],
  });
  const found = duties.map(duty => ({ id: duty.id, was: duty.trouble, trouble: troubleOf(withFilter(duty), made) }));
  const changed = found.filter(one => one.was !== one.trouble);
  if (changed.length > 0) {
    await db.writeTx(async tx => {
      for (const { id, trouble } of changed)
        await store.update(tx, actor, postDuties, id, undefined, { trouble }, { asServer: true, verb: 'look_over' });
    });
  }
  return found.filter(one => one.trouble !== null).length;
}
