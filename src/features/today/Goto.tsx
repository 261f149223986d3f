import Button from '@mui/material/Button';
import { type ReactElement, Suspense, useState } from 'react';
import { type DataProvider, LinkBase, useDataProvider, useGetList, useNavigate, useTranslate } from 'react-admin';
import { actOf, readyFor, type TaskAct } from '../../../model/rules/taskAct.ts';
import { actionsOf, useDefinition } from '../../kit/registry.ts';
import { rightsOf } from '../../kit/rights.ts';
import { useGrants, useSession } from '../../providers/session.ts';
import { beginDoing } from './doing.ts';
import { START_ROUND } from './slots.ts';
import type { MyTask, Served } from './TaskItem.tsx';

interface GotoProps {
  readonly task: MyTask;
  readonly served: Served;
}

/** The record with which the reader may do the task, as its duty says. */
function useAct({ task, served }: GotoProps): TaskAct | undefined {
  const session = useSession();
  const grants = useGrants();
  const { fulfilment } = served;
  const definition = useDefinition(fulfilment === undefined ? undefined : served.register);
  if (definition === undefined || fulfilment === undefined || session === undefined || !rightsOf(grants, definition).may('C'))
    return undefined;
  return actOf(fulfilment, task, definition, { me: session.user.staff_id, today: session.today });
}

/** The record that was begun for the task before; undefined when there is none, or nobody can say. */
async function begunBefore(provider: DataProvider, { register, begun }: TaskAct): Promise<string | undefined> {
  if (begun === undefined) return undefined;
  const newest = { filter: begun, sort: { field: 'id', order: 'DESC' as const }, pagination: { page: 1, perPage: 1 } };
  const found = await provider.getList(register, newest).catch(() => undefined);
  return found?.data[0] === undefined ? undefined : String(found.data[0].id);
}

/** Opens the form that does the task, or the record that was begun for it before. */
function Act({ task, act }: { readonly task: MyTask; readonly act: TaskAct }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const provider = useDataProvider();
  const [busy, setBusy] = useState(false);
  const begin = async (): Promise<void> => {
    setBusy(true);
    const before = await begunBefore(provider, act);
    beginDoing({ task: task.id, register: act.register });
    const given = Object.keys(act.given).length === 0 ? '' : `?with=${encodeURIComponent(JSON.stringify(act.given))}`;
    navigate(`/${act.register}/${before === undefined ? `create${given}` : encodeURIComponent(before)}`);
  };
  return (
    <Button className="goto" disabled={busy} onClick={() => void begin()}>
      {translate('bb.today.fill')}
    </Button>
  );
}

const ANY = { sort: { field: 'id', order: 'DESC' }, pagination: { page: 1, perPage: 1 } } as const;

/** Begins the round that a task asks for, in place; one that is open for it goes on. */
function Round({ task, checklist }: { readonly task: MyTask; readonly checklist: string | undefined }): ReactElement | null {
  const translate = useTranslate();
  const [isStarting, setStarting] = useState(false);
  const { data, isPending } = useGetList('rounds', { ...ANY, filter: { task_id: task.id, state: 'open' } }, { retry: false });
  const open = data?.[0];
  if (isPending) return null;
  if (open !== undefined) {
    return (
      <Button component={LinkBase} to={`/rounds/${encodeURIComponent(String(open.id))}/edit`} className="goto">
        {translate('bb.today.continue_round')}
      </Button>
    );
  }
  return (
    <>
      <Button className="goto" onClick={() => setStarting(true)}>
        {translate('bb.today.start_round')}
      </Button>
      {isStarting && START_ROUND !== undefined && (
        <Suspense fallback={null}>
          <START_ROUND taskId={task.id} {...(checklist === undefined ? {} : { code: checklist })} onClose={() => setStarting(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The list of the records on which the act can be done that the duty names, or the register in which its record is written. */
function useList({ act, register }: Served): { readonly to: string; readonly word: string } {
  const isThere = useDefinition(act?.register) !== undefined;
  if (act === undefined || !isThere) return { to: `/${register}`, word: 'bb.today.fill' };
  const filter = readyFor(act.name, actionsOf(act.register));
  const query = filter === undefined ? '' : `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  return { to: `/${act.register}${query}`, word: 'bb.today.do_there' };
}

/**
 * Leads to where the task is done: the round that it asks for begins in place, the record that proves it opens as a form with what is
 * known filled in, others are done where their register is. What it began with can be looked at.
 */
export function Goto({ task, served }: GotoProps): ReactElement {
  const translate = useTranslate();
  const act = useAct({ task, served });
  const list = useList(served);
  const goal = task.source_register !== null && task.source_record !== null ? `/${task.source_register}/${task.source_record}` : undefined;
  if (served.register === 'rounds' && task.source_register !== 'rounds') return <Round task={task} checklist={served.checklist} />;
  const link = goal === undefined ? list : { to: goal, word: 'bb.today.open_record' };
  return (
    <span className="gotos">
      {act !== undefined && <Act task={task} act={act} />}
      {(act === undefined || goal !== undefined) && (
        <Button component={LinkBase} to={link.to} className="goto" {...(act === undefined ? {} : { variant: 'text' as const })}>
          {translate(link.word)}
        </Button>
      )}
    </span>
  );
}
