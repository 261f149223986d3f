import CheckIcon from '@mui/icons-material/CheckOutlined';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { HttpError, LinkBase, useNotify, useTranslate } from 'react-admin';
import { actionsOf, definitionOf } from '../../kit/registry.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { useTitle } from './dayText.ts';
import type { MyTask } from './TaskItem.tsx';

const ActionDialog = lazy(() => import('../../kit/ActionDialog.tsx'));

interface CheckItemProps {
  readonly task: MyTask;
  readonly holder: string | undefined;
  readonly onDone: () => void;
}

/** A task that somebody has done and that I check: good with one tap, or back with a reason. */
export function CheckItem({ task, holder, onDone }: CheckItemProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useTitle()(task);
  const [isAsking, setAsking] = useState(false);
  const definition = definitionOf('tasks');
  const sendBack = actionsOf('tasks').find(action => action.name === 'send_back');
  const check = (): void => {
    dataProvider.act('tasks', task.id, 'check', { version: task.version }).then(onDone, (error: unknown) => {
      if (error instanceof HttpError) notify(error.message, { type: 'error' });
      else throw error;
    });
  };
  return (
    <li className="ap">
      <LinkBase to={`/tasks/${task.id}`} className="grow">
        <b>{title}</b>
        <span className="sub">{holder}</span>
      </LinkBase>
      <button type="button" className="rd no" aria-label={`${translate('bb.today.check_back')} ${title}`} onClick={() => setAsking(true)}>
        <CloseIcon />
      </button>
      <button type="button" className="rd ok" aria-label={`${translate('bb.today.check_ok')} ${title}`} onClick={check}>
        <CheckIcon />
      </button>
      {isAsking && definition !== undefined && sendBack !== undefined && (
        <Suspense fallback={null}>
          <ActionDialog
            of={definition}
            action={sendBack}
            record={task}
            onClose={() => {
              setAsking(false);
              onDone();
            }}
          />
        </Suspense>
      )}
    </li>
  );
}
