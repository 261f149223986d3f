import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useRef, useState } from 'react';
import { HttpError, useNotify, useRefresh, useTranslate } from 'react-admin';
import { type Board, standOf } from '../../../model/rules/board.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { clientId } from '../../kit/outbox/clientId.ts';
import { definitionOf } from '../../kit/registry.ts';
import { rightsOf } from '../../kit/rights.ts';
import { BY_ITSELF, call } from '../../providers/http.ts';
import { useGrants, useSession } from '../../providers/session.ts';

/** What «remind all» would do, and what it did, as `server/duties/remind.ts` tells it. */
interface Overdue {
  readonly tasks: readonly string[];
  readonly people: number;
  readonly already: number;
}
interface Reminded {
  readonly reminded: number;
  readonly already: number;
}

/** Whether there is anybody to remind: the page also shows what others oversee, which only the server tells apart. */
function useSomebodyToRemind(board: Board, late: readonly { readonly id: string }[], mayRemind: boolean): boolean {
  const ids = late.map(task => task.id).sort();
  const { data } = useQuery({
    queryKey: ['tasks', 'overdue', board.day, ids.join()],
    queryFn: () => call<Overdue>('GET', `/api/today/overdue?day=${board.day}`, undefined, BY_ITSELF),
    enabled: mayRemind && ids.length > 0,
  });
  return ids.length > 0 && (data?.tasks.length ?? 0) > 0;
}

/** Reminds of everything on the page that is overdue: says before how many tasks and people that is, and afterwards what was done. */
export function RemindAll({ board }: { readonly board: Board }): ReactElement | null {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const grants = useGrants();
  const session = useSession();
  const [asked, setAsked] = useState<Overdue>();
  const [busy, setBusy] = useState(false);
  const key = useRef('');
  const definition = definitionOf('tasks');
  const late = [...board.tasks, ...board.left].filter(
    task => standOf(task, board) === 'late' && task.holder_id !== session?.user.staff_id && task.reminded_on !== session?.today,
  );
  const mayRemind = definition !== undefined && rightsOf(grants, definition).may('A');
  const isNeeded = useSomebodyToRemind(board, late, mayRemind) || asked !== undefined;
  if (!mayRemind || !isNeeded) return null;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      notify(error.message, { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const ask = (): Promise<void> =>
    attempt(async () => {
      const overdue = await call<Overdue>('GET', `/api/today/overdue?day=${board.day}`);
      if (overdue.tasks.length === 0) notify('bb.today.reminded_all_before');
      // One key for what is confirmed once: pressed again after a lost connection, it tells nobody twice.
      key.current = clientId();
      setAsked(overdue.tasks.length === 0 ? undefined : overdue);
    });
  const remind = (tasks: readonly string[]): Promise<void> =>
    attempt(async () => {
      const done = await call<Reminded>('POST', '/api/today/overdue/remind', { tasks }, { 'Idempotency-Key': key.current });
      notify(done.already > 0 ? 'bb.today.reminded_some' : 'bb.today.reminded_all', {
        messageArgs: { ...done, smart_count: done.reminded },
      });
      setAsked(undefined);
      refresh();
    });
  const sentence = (overdue: Overdue): string => {
    const counts = { smart_count: overdue.tasks.length, people: overdue.people, already: overdue.already };
    return translate(overdue.already > 0 ? 'bb.today.remind_all_rest' : 'bb.today.remind_all_ask', counts);
  };
  return (
    <>
      <Button variant="text" size="small" disabled={busy} onClick={() => void ask()}>
        {translate('bb.today.remind_all')}
      </Button>
      {asked !== undefined && (
        <ConfirmDialog
          title={translate('bb.today.remind_all')}
          sentence={sentence(asked)}
          word={translate('bb.today.remind_now')}
          isBusy={busy}
          onConfirm={() => void remind(asked.tasks)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
