import { isOver } from '../../../model/rules/tasks.ts';

/** What the screens need of a task. */
export interface Owed {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly title_en: string | null;
  readonly state: string;
  readonly due_on: string;
  readonly due_time: string | null;
  readonly proof: string;
  readonly holder_id: string;
  readonly duty_id: string | null;
}
/** The station's wall clock. */
export interface Wall {
  readonly day: string;
  readonly time: string;
}
/** The sections of a day: what is late or soon due, the rest of today, what the week brings. */
export interface Sections<T> {
  readonly now: readonly T[];
  readonly today: readonly T[];
  readonly week: readonly T[];
}

/** Without a time of its own a task ends with the day's work. */
export const CLOSING = '18:00';
const SOON_MINUTES = 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const byTime = (a: Owed, b: Owed): number =>
  `${a.due_on} ${a.due_time ?? CLOSING}`.localeCompare(`${b.due_on} ${b.due_time ?? CLOSING}`) || a.title.localeCompare(b.title);

/** Whether the task's time is over. */
export const isLate = (task: Owed, wall: Wall): boolean => task.state === 'missed' || isOver(task, wall.day, wall.time, CLOSING);

/** How many minutes on the wall clock the task is late; below zero it still has so many. */
export function lateBy({ due_on, due_time }: Pick<Owed, 'due_on' | 'due_time'>, wall: Wall): number {
  const days = (Date.parse(`${wall.day}T00:00:00Z`) - Date.parse(`${due_on}T00:00:00Z`)) / 86_400_000;
  return days * 1440 + minutesOf(wall.time) - minutesOf(due_time ?? CLOSING);
}

/** Puts what is owed where it belongs, each section in the order of time. */
export function sectionsOf<T extends Owed>(tasks: readonly T[], wall: Wall): Sections<T> {
  const ordered = [...tasks].sort(byTime);
  const isNow = (task: T): boolean => lateBy(task, wall) > -SOON_MINUTES;
  return {
    now: ordered.filter(isNow),
    today: ordered.filter(task => !isNow(task) && task.due_on === wall.day),
    week: ordered.filter(task => !isNow(task) && task.due_on > wall.day),
  };
}
