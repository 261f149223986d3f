import { useGetMany } from 'react-admin';
import type { UserGrants } from '../../../model/kernel/access.ts';
import type { PostDuty } from '../../../model/resources/today/post_duties.ts';
import { splitName } from '../../../model/rules/dutyLinks.ts';
import type { Fulfilment } from '../../../model/rules/taskAct.ts';
import { placeOf } from '../../kit/registry.ts';
import { mayOpen } from '../../kit/rights.ts';
import { useGrants } from '../../providers/session.ts';
import type { MyTask, Served } from './TaskItem.tsx';

/** The checklist whose round closes the tasks of a duty, where it asks for one. */
function checklistOf(duty: PostDuty): Pick<Served, 'checklist'> {
  const code = (duty.closes_filter as Readonly<Record<string, unknown>> | null)?.code;
  return typeof code === 'string' ? { checklist: code } : {};
}

function isOpenTo(grants: UserGrants, register: string | undefined): register is string {
  const place = register === undefined ? undefined : placeOf(register);
  return register !== 'tasks' && place !== undefined && mayOpen(grants, place);
}

/** What a duty says of where its tasks are done, as far as the reader may go there. */
function servedBy(duty: PostDuty, grants: UserGrants): Served | undefined {
  const named = duty.served_by === 'record' ? splitName(duty.served_in) : undefined;
  const act = isOpenTo(grants, named?.register) ? { act: named as { register: string; name: string } } : {};
  const written = duty.served_by === 'record' ? (named?.register ?? duty.served_in ?? undefined) : undefined;
  const register = duty.closes_register ?? written;
  if (!isOpenTo(grants, register)) return undefined;
  if (duty.closes_register === null) return { register, closes: false, ...act, ...checklistOf(duty) };
  return { register, closes: true, fulfilment: { ...duty } as Fulfilment, ...act, ...checklistOf(duty) };
}

/** Where the records of these tasks are written, by what their duties say. */
export function useServed(tasks: readonly MyTask[]): (task: MyTask) => Served | undefined {
  const ids = [...new Set(tasks.flatMap(task => (task.duty_id === null ? [] : [task.duty_id])))];
  const grants = useGrants();
  const { data } = useGetMany<PostDuty & { id: string }>('post_duties', { ids }, { enabled: ids.length > 0 });
  return task => {
    const duty = data?.find(one => one.id === task.duty_id);
    return duty === undefined ? undefined : servedBy(duty, grants);
  };
}
