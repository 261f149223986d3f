import OpenIcon from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import CheckedIcon from '@mui/icons-material/CheckBoxOutlined';
import { type ReactElement, useState } from 'react';
import { HttpError, useNotify } from 'react-admin';
import { dataProvider } from '../../providers/dataProvider.ts';
import type { MyTask } from './TaskItem.tsx';

/** The items of a task, each ticked off with one tap. */
export function Checklist({ task, onTick }: { readonly task: MyTask; readonly onTick: () => void }): ReactElement {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const tick = (line: number, is_done: boolean): void => {
    setBusy(true);
    dataProvider
      .act('tasks', task.id, 'tick', { line, is_done })
      .then(onTick, (error: unknown) => {
        if (error instanceof HttpError) notify(error.message, { type: 'error' });
        else throw error;
      })
      .finally(() => setBusy(false));
  };
  return (
    <div className="ticks">
      {task.checklist.map(({ item, is_done }, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may have the same words, their place is their name
        <label key={line}>
          <input type="checkbox" className="vh" checked={is_done === true} disabled={busy} onChange={() => tick(line, is_done !== true)} />
          {is_done === true ? <CheckedIcon /> : <OpenIcon />}
          <span className={is_done === true ? 'muted' : ''}>{item}</span>
        </label>
      ))}
    </div>
  );
}
