import Button from '@mui/material/Button';
import { type ReactElement, useEffect } from 'react';
import { LinkBase, useGetOne, useLocation, useNavigate, useNotify, useTranslate } from 'react-admin';
import { needWords } from '../../providers/i18nProvider.ts';
import { useTitle } from './dayText.ts';
import { type Doing, endDoing, useDoing } from './doing.ts';
import type { MyTask } from './TaskItem.tsx';
import './myday.css';

await needWords('today');

/** Whether a form is open: nobody is taken away from what he types. */
const isForm = (path: string): boolean => /\/(create|edit)$/.test(path);

function Line({ doing }: { readonly doing: Doing }): ReactElement | null {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const title = useTitle();
  const { pathname } = useLocation();
  const { data: task, refetch } = useGetOne<MyTask>('tasks', { id: doing.task });
  const isDone = task !== undefined && !['open', 'missed'].includes(task.state);
  // A record that was saved has another address than its form: then the task may be done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again at each place
  useEffect(() => void refetch(), [pathname, refetch]);
  useEffect(() => {
    if (!isDone || isForm(pathname)) return;
    endDoing();
    notify('bb.today.done_now', { messageArgs: { title: title(task) } });
    navigate('/today');
  }, [isDone, pathname, navigate, notify, task, title]);
  if (task === undefined) return null;
  return (
    <div className="note doing">
      <span className="grow">{translate(isDone ? 'bb.today.done_now' : 'bb.today.doing', { title: title(task) })}</span>
      <Button component={LinkBase} to="/today" size="small" variant="text">
        {translate('bb.today.to_my_day')}
      </Button>
    </div>
  );
}

/** One line over the form and the record with which a task of My day is done; when it is done, it leads back there. */
export default function DoingLine(): ReactElement | null {
  const doing = useDoing();
  const { pathname } = useLocation();
  const isThere = doing !== undefined && pathname.startsWith(`/${doing.register}/`);
  // Whoever goes elsewhere does something else; My day itself is where it begins.
  const isGone = doing !== undefined && !isThere && pathname !== '/today';
  useEffect(() => {
    if (isGone) endDoing();
  }, [isGone]);
  return isThere ? <Line key={doing.task} doing={doing} /> : null;
}
