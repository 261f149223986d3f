import type { ReactElement } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { type Board, type BoardTask, standOf } from '../../../model/rules/board.ts';
import { useSession } from '../../providers/session.ts';
import { Away } from './Away.tsx';
import { useDayText } from './dayText.ts';
import { LateActs } from './LateActs.tsx';
import { RemindAll } from './RemindAll.tsx';
import { lateBy } from './sections.ts';
import { titleOn } from './useBoard.ts';

interface ItemProps {
  readonly task: BoardTask;
  readonly board: Board;
  readonly when: string;
}

function Item({ task, board, when }: ItemProps): ReactElement {
  const translate = useTranslate();
  const title = titleOn(board, useLocale() ?? 'zh');
  const me = useSession()?.user.staff_id;
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
        {task.reason !== null && <span>{translate('bb.today.why', { reason: task.reason })}</span>}
      </LinkBase>
      <LateActs task={task} holder={board.people[task.holder_id] ?? ''} isLate={standOf(task, board) === 'late'} />
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
      <div className="late-head">
        <h2 className="h2">
          {translate('bb.today.late')} <span className={late.length > 0 ? 't-wrong' : 'faint'}>{late.length}</span>
        </h2>
        <RemindAll board={board} />
      </div>
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
