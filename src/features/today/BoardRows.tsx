import type { CSSProperties, ReactElement } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { type Board, type BoardRow, type BoardTask, hoursOf, type Order, placeOf, rowsOf, standOf } from '../../../model/rules/board.ts';
import { listPath } from '../../kit/charts/drill.ts';
import { Square } from './Square.tsx';
import { titleOn } from './useBoard.ts';

/** How far two signs of the same time stand apart, in pixels. */
const STEP = 18;

/** Where each task stands: at its time, those of the same time beside each other, away from the end of the axis. */
function placed(tasks: readonly BoardTask[], board: Board): { task: BoardTask; style: CSSProperties }[] {
  const hours = hoursOf(board);
  const taken = new Map<string, number>();
  return tasks.map(task => {
    const time = task.due_time ?? board.wall.closing;
    const nth = taken.get(time) ?? 0;
    taken.set(time, nth + 1);
    const place = placeOf(time, hours);
    const shift = place > 0.5 ? -nth * STEP : nth * STEP;
    return { task, style: { left: `calc(${(100 * place).toFixed(2)}% + ${shift}px)` } };
  });
}

const HOURS = 5;

function Axis({ board }: { readonly board: Board }): ReactElement {
  const [first, last] = hoursOf(board);
  const step = Math.max(1, Math.ceil((last - first) / HOURS));
  const marks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
  const isToday = board.day === board.wall.day;
  return (
    <div className="axis">
      {marks.map(hour => (
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
}

function Row({ row, board, order }: RowProps): ReactElement {
  const translate = useTranslate();
  const title = titleOn(board, useLocale() ?? 'zh');
  const isToday = board.day === board.wall.day;
  const who = (task: BoardTask): string => (order === 'person' ? '' : `${board.people[task.holder_id] ?? ''} · `);
  const filter = order === 'person' ? { holder_id: row.key, due_on: board.day } : { post_id: row.key, due_on: board.day };
  return (
    <tr>
      <th scope="row" className="key">
        {order === 'team' ? row.name || '–' : <LinkBase to={listPath('tasks', filter)}>{row.name === '' ? '–' : row.name}</LinkBase>}
      </th>
      <td className="muted about">{order === 'person' ? row.about : `${row.about} ${translate('bb.charts.unit.person')}`}</td>
      <td className="tl">
        <div className="tl-box">
          {isToday && <span className="now-line" style={{ left: `${100 * placeOf(board.wall.time, hoursOf(board))}%` }} />}
          {placed(row.tasks, board).map(({ task, style }) => {
            const stand = standOf(task, board);
            const words = `${task.due_time ?? translate('bb.today.closing')} ${who(task)}${title(task)} · ${translate(`bb.today.state.${stand}`)}`;
            return (
              <LinkBase key={task.id} to={`/tasks/${task.id}`} className="mark-at" style={style} title={words} aria-label={words}>
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
  return (
    <div className="board-rows">
      <table className="grid s">
        <thead>
          <tr>
            <th>{translate(order === 'person' ? 'bb.today.who' : `bb.today.by.${order}`)}</th>
            <th>{order === 'person' && translate('bb.today.post')}</th>
            <th className="tl">
              <Axis board={board} />
            </th>
            <th className="num">{translate('bb.today.done_of_due')}</th>
            <th>{translate('bb.today.next')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(board, order).map(row => (
            <Row key={row.key} row={row} board={board} order={order} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
