import type { ReactElement } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { type Board, type BoardRow, type BoardTask, hoursOf, type Order, placeOf, rowsOf, standOf } from '../../../model/rules/board.ts';
import { listPath } from '../../kit/charts/drill.ts';
import { Square } from './Square.tsx';
import { titleOn } from './useBoard.ts';
import { useWidthOf } from './useWidthOf.ts';

/** Signs stand at least so far apart, in pixels. */
const APART = 17;

/** Where each task stands on an axis of so many pixels: at its time, pushed on where the one before it needs the room. */
function placed(tasks: readonly BoardTask[], board: Board, width: number): { task: BoardTask; left: number }[] {
  const hours = hoursOf(board);
  let before = Number.NEGATIVE_INFINITY;
  const ahead = tasks.map((task, at) => {
    const wanted = width * placeOf(task.due_time ?? board.wall.closing, hours);
    const most = width - (tasks.length - 1 - at) * APART;
    before = Math.max(Math.min(wanted, most), before + APART);
    return { task, left: before };
  });
  return ahead;
}

const HOURS = 5;

function Axis({ board, of }: { readonly board: Board; readonly of: (element: HTMLElement | null) => void }): ReactElement {
  const [first, last] = hoursOf(board);
  const step = Math.max(1, Math.ceil((last - first) / HOURS));
  const marks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
  const isToday = board.day === board.wall.day;
  const now = Number(board.wall.time.slice(0, 2)) + Number(board.wall.time.slice(3)) / 60;
  const isFree = (hour: number): boolean => !isToday || Math.abs(hour - now) / (last - first) > 0.12;
  return (
    <div className="axis" ref={of}>
      {marks.filter(isFree).map(hour => (
        <span key={hour} style={{ left: `${(100 * (hour - first)) / (last - first)}%` }}>
          {hour}:00
        </span>
      ))}
      {isToday && (
        <b className="now-time" style={{ left: `${100 * placeOf(board.wall.time, [first, last])}%` }}>
          {board.wall.time}
        </b>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: BoardRow;
  readonly board: Board;
  readonly order: Order;
  /** The width of the axis. */
  readonly width: number;
}

function Row({ row, board, order, width }: RowProps): ReactElement {
  const translate = useTranslate();
  const title = titleOn(board, useLocale() ?? 'zh');
  const isToday = board.day === board.wall.day;
  const who = (task: BoardTask): string => (order === 'person' ? '' : `${board.people[task.holder_id] ?? ''} · `);
  const filter = order === 'person' ? { holder_id: row.key, due_on: board.day } : { post_id: row.key, due_on: board.day };
  return (
    <tr>
      <td className="key">
        {order === 'team' ? row.name || '–' : <LinkBase to={listPath('tasks', filter)}>{row.name === '' ? '–' : row.name}</LinkBase>}
      </td>
      <td className="muted about">{order === 'person' ? row.about : `${row.about} ${translate('bb.charts.unit.person')}`}</td>
      <td className="tl">
        <div className="tl-box">
          {isToday && <span className="now-line" style={{ left: `${100 * placeOf(board.wall.time, hoursOf(board))}%` }} />}
          {placed(row.tasks, board, width).map(({ task, left }) => {
            const stand = standOf(task, board);
            const words = `${task.due_time ?? translate('bb.today.closing')} ${who(task)}${title(task)} · ${translate(`bb.today.state.${stand}`)}`;
            return (
              <LinkBase key={task.id} to={`/tasks/${task.id}`} className="mark-at" style={{ left }} title={words} aria-label={words}>
                <Square stand={stand} />
              </LinkBase>
            );
          })}
        </div>
      </td>
      <td className="num">
        {row.done}
        <span className="faint"> / {row.due}</span>
      </td>
      <td className="next muted">
        {row.next === undefined ? (
          <span className="faint">{translate('bb.today.all_done')}</span>
        ) : (
          `${row.next.due_time ?? ''} ${title(row.next)}`
        )}
      </td>
    </tr>
  );
}

/** Who owes what, when: persons, posts or teams on the axis of the day, with a line for now. */
export function BoardRows({ board, order }: { readonly board: Board; readonly order: Order }): ReactElement {
  const translate = useTranslate();
  const [ref, width] = useWidthOf(300);
  return (
    <div className="board-rows">
      <table className="grid s">
        <thead>
          <tr>
            <th>{translate(order === 'person' ? 'bb.today.who' : `bb.today.by.${order}`)}</th>
            <th>{order === 'person' && translate('bb.today.post')}</th>
            <th className="tl">
              <Axis board={board} of={ref} />
            </th>
            <th className="num">{translate('bb.today.done_of_due')}</th>
            <th>{translate('bb.today.next')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(board, order).map(row => (
            <Row key={row.key} row={row} board={board} order={order} width={width} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
