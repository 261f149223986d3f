import type { Overrides } from '../../kit/slots.ts';
import { currentSession } from '../../providers/session.ts';

type Task = Readonly<Record<string, unknown>>;

function isMine(task: Task): boolean {
  const me = currentSession()?.user.staff_id ?? null;
  return me !== null && task.holder_id === me;
}

const oversees = (): boolean => currentSession()?.grants.tasks?.some(grant => grant.actions.includes('A')) === true;

/** Why a task was not done is said by its holder or who oversees it; a reminder goes to somebody else, once a day. */
export const MAY_ACT_ON_TASK: NonNullable<Overrides['mayAct']> = {
  explain: task => isMine(task) || oversees(),
  remind: task => task.reminded_on !== currentSession()?.today,
};
