import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { LinkBase, type RaRecord, useGetOne, useLocale, useTranslate } from 'react-admin';
import type { Action } from '../../../model/kernel/action.ts';
import { type Board, type BoardTask, standOf } from '../../../model/rules/board.ts';
import { actionsOf, definitionOf } from '../../kit/registry.ts';
import { rightsOf } from '../../kit/rights.ts';
import { useGrants, useSession } from '../../providers/session.ts';
import { Away } from './Away.tsx';
import { useDayText } from './dayText.ts';
import { lateBy } from './sections.ts';
import { titleOn } from './useBoard.ts';

const ActionDialog = lazy(() => import('../../kit/ActionDialog.tsx'));
const ACTS = ['hand_over', 'waive'];

/** The dialog of an act on a task, once its record is there. */
function ActOn({
  id,
  action,
  onClose,
}: {
  readonly id: string;
  readonly action: Action;
  readonly onClose: () => void;
}): ReactElement | null {
  const { data } = useGetOne<RaRecord<string>>('tasks', { id });
  const definition = definitionOf('tasks');
  if (data === undefined || definition === undefined) return null;
  return (
    <Suspense fallback={null}>
      <ActionDialog of={definition} action={action} record={data} onClose={onClose} />
    </Suspense>
  );
}

interface ItemProps {
  readonly task: BoardTask;
  readonly board: Board;
  readonly when: string;
}

function Item({ task, board, when }: ItemProps): ReactElement {
  const translate = useTranslate();
  const title = titleOn(board, useLocale() ?? 'zh');
  const grants = useGrants();
  const me = useSession()?.user.staff_id;
  const [action, setAction] = useState<Action>();
  const definition = definitionOf('tasks');
  const may = definition === undefined ? () => false : rightsOf(grants, definition).may;
  const acts = actionsOf('tasks').filter(one => ACTS.includes(one.name) && may(one.allow));
  return (
    <li>
      <LinkBase to={`/tasks/${task.id}`} className="grow">
        <b>{title(task)}</b>
        <span>
          {board.people[task.holder_id]} {board.posts[task.post_id ?? '']} · {when}
        </span>
        {task.climbed_to_id !== null && (
          <span className="t-wrong">
            {task.climbed_to_id === me
              ? translate('bb.today.to_you')
              : translate('bb.today.climbed_to', { name: board.people[task.climbed_to_id] ?? '' })}
          </span>
        )}
      </LinkBase>
      <span className="acts2">
        {acts.map(one => (
          <Button key={one.name} size="small" onClick={() => setAction(one)}>
            {translate(`bb.today.${one.name}`)}
          </Button>
        ))}
      </span>
      {action !== undefined && <ActOn id={task.id} action={action} onClose={() => setAction(undefined)} />}
    </li>
  );
}

/** What is late now, what was left undone before, and who is away. */
export function LateList({ board }: { readonly board: Board }): ReactElement {
  const translate = useTranslate();
  const dayText = useDayText();
  const late = board.tasks.filter(task => standOf(task, board) === 'late').sort((a, b) => lateBy(b, board.wall) - lateBy(a, board.wall));
  const missed = board.tasks.filter(task => task.state === 'missed');
  const lateText = (task: BoardTask): string => {
    const minutes = lateBy(task, board.wall);
    const about =
      minutes < 120
        ? translate('bb.today.late_minutes', { count: minutes })
        : translate('bb.today.late_hours', { count: Math.floor(minutes / 60) });
    return `${task.due_time ?? translate('bb.today.closing')} · ${about}`;
  };
  const left = [...missed, ...board.left];
  return (
    <aside className="late-list">
      <h2 className="h2">
        {translate('bb.today.late')} <span className={late.length > 0 ? 't-wrong' : 'faint'}>{late.length}</span>
      </h2>
      {late.length === 0 ? (
        <p className="muted small">{translate('bb.today.none_late')}</p>
      ) : (
        <ul className="lt">
          {late.map(task => (
            <Item key={task.id} task={task} board={board} when={lateText(task)} />
          ))}
        </ul>
      )}
      <h2 className="h2 later">
        {translate('bb.today.missed_before')} <span className={left.length > 0 ? 't-warn' : 'faint'}>{left.length}</span>
      </h2>
      {left.length === 0 ? (
        <p className="muted small">{translate('bb.today.none_missed')}</p>
      ) : (
        <ul className="lt">
          {left.map(task => (
            <Item key={task.id} task={task} board={board} when={`${dayText(task.due_on)} ${task.due_time ?? ''}`} />
          ))}
        </ul>
      )}
      <Away day={board.day} />
    </aside>
  );
}
