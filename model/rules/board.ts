import { isOver } from './tasks.ts';

/** A task as the board of a day shows it; one of a duty has its title in `titles`. */
export interface BoardTask {
  readonly id: string;
  readonly holder_id: string;
  readonly post_id: string | null;
  readonly duty_id: string | null;
  readonly title: string | null;
  readonly due_on: string;
  readonly due_time: string | null;
  readonly state: string;
  readonly is_late: boolean;
  /** Done, and somebody still has to look at it. */
  readonly waits: boolean;
  readonly climbed_to_id: string | null;
  /** Why it was not done, as far as somebody has said. */
  readonly reason: string | null;
  readonly reminded_on: string | null;
}
/** What the department owes on a day: its tasks, what is left over from before, and the words for all of it. */
export interface Board {
  readonly day: string;
  /** The station's wall clock: today, the time, closing time. */
  readonly wall: { readonly day: string; readonly time: string; readonly closing: string };
  readonly tasks: readonly BoardTask[];
  /** Missed on the days before, and given tasks that are still open; the newest first, a hundred at most. */
  readonly left: readonly BoardTask[];
  /** The titles of duties, by id. */
  readonly titles: Readonly<Record<string, readonly [zh: string, en: string | null]>>;
  /** Persons and posts by id, as far as the reader may see them. */
  readonly people: Readonly<Record<string, string>>;
  readonly posts: Readonly<Record<string, string>>;
  /** The team of each person on the day. */
  readonly teams: Readonly<Record<string, string>>;
}

/** How a task stands: done, done and to be checked, still to come, late, missed, waived. */
export const STANDS = ['done', 'check', 'todo', 'late', 'missed', 'waived'] as const;
export type Stand = (typeof STANDS)[number];

/** How a task of the board stands now. */
export function standOf(task: BoardTask, { wall }: Pick<Board, 'wall'>): Stand {
  if (task.state === 'missed' || task.state === 'waived') return task.state;
  if (task.state !== 'open') return task.waits ? 'check' : 'done';
  return isOver(task, wall.day, wall.time, wall.closing) ? 'late' : 'todo';
}

export const ORDERS = ['person', 'post', 'team'] as const;
export type Order = (typeof ORDERS)[number];

/** A row of the board: who (or which post or team), and what is owed there. */
export interface BoardRow {
  readonly key: string;
  readonly name: string;
  /** The post of a person, or how many people. */
  readonly about: string;
  readonly tasks: readonly BoardTask[];
  readonly done: number;
  readonly due: number;
  /** What comes next, or is late longest. */
  readonly next: BoardTask | undefined;
}

const at = (task: BoardTask): string => task.due_time ?? '99';

function rowOf(board: Board, order: Order, key: string, tasks: readonly BoardTask[]): BoardRow {
  const sorted = [...tasks].sort((a, b) => at(a).localeCompare(at(b)) || a.id.localeCompare(b.id));
  const counted = sorted.filter(task => task.state !== 'waived');
  const post = sorted.find(task => task.post_id !== null)?.post_id ?? '';
  const name = { person: board.people[key], post: board.posts[key], team: key }[order] ?? '';
  const heads = String(new Set(tasks.map(task => task.holder_id)).size);
  return {
    key,
    name,
    about: order === 'person' ? (board.posts[post] ?? '') : heads,
    tasks: sorted,
    done: counted.filter(task => ['done', 'checked'].includes(task.state)).length,
    due: counted.length,
    next: sorted.find(task => task.state === 'open'),
  };
}

/** The rows of the board in an order: who is late first, then who has most to do. */
export function rowsOf(board: Board, order: Order): BoardRow[] {
  const keyOf = (task: BoardTask): string =>
    order === 'person' ? task.holder_id : order === 'post' ? (task.post_id ?? '') : (board.teams[task.holder_id] ?? '');
  const rows = [...Map.groupBy(board.tasks, keyOf)].map(([key, tasks]) => rowOf(board, order, key, tasks));
  const late = (row: BoardRow): number => row.tasks.filter(task => standOf(task, board) === 'late').length;
  return rows.sort((a, b) => late(b) - late(a) || b.due - a.due || a.name.localeCompare(b.name));
}

/** How many tasks stand how. */
export function sumsOf(board: Board): Readonly<Record<Stand, number>> {
  const sums = Object.fromEntries(STANDS.map(stand => [stand, 0])) as Record<Stand, number>;
  for (const task of board.tasks) sums[standOf(task, board)] += 1;
  return sums;
}

/** The hours that the time axis shows: from the first to the last time that is owed, the working day at least. */
export function hoursOf({ tasks, wall }: Board): readonly [first: number, last: number] {
  const hours = tasks.flatMap(task =>
    task.due_time === null ? [] : [Number(task.due_time.slice(0, 2)) + Number(task.due_time.slice(3)) / 60],
  );
  const closing = Number(wall.closing.slice(0, 2));
  return [Math.floor(Math.min(8, ...hours)), Math.ceil(Math.max(closing, ...hours))];
}

/** Where a time stands on the axis, from 0 to 1. */
export function placeOf(time: string, [first, last]: readonly [number, number]): number {
  const hour = Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
  return Math.min(Math.max((hour - first) / Math.max(last - first, 1), 0), 1);
}

/** How bad a week was, by what of it is decided: from 0 (nothing yet) and 1 (all kept) to 5 (much missed). */
export function heatOf(decided: number, missed: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (decided === 0) return 0;
  const share = missed / decided;
  if (share === 0) return 1;
  if (share < 0.05) return 2;
  if (share < 0.12) return 3;
  return share < 0.25 ? 4 : 5;
}
