import type { Errors } from '../kernel/resource.ts';
import { daysAfter } from './days.ts';

/** A task by its due day and wall-clock time. */
export interface Due {
  readonly due_on: string;
  readonly due_time: string | null;
}

/** Whether the time is over at a day and time of the station's wall clock; without a time of its own it ends with `closing`. */
export function isOver({ due_on, due_time }: Due, day: string, time: string, closing: string): boolean {
  return due_on < day || (due_on === day && (due_time ?? closing) < time);
}

/** What a proof still lacks: the name of the input, or undefined when it is enough. */
export function missingProof(proof: string, given: Readonly<Record<string, unknown>>): 'note' | 'figure_milli' | 'proof_files' | undefined {
  if ((proof === 'note' || proof === 'record') && (typeof given.note !== 'string' || given.note.trim() === '')) return 'note';
  if (proof === 'figure' && typeof given.figure_milli !== 'number') return 'figure_milli';
  if (proof === 'file' && (!Array.isArray(given.proof_files) || given.proof_files.length === 0)) return 'proof_files';
  return undefined;
}

/** How often a task that somebody gave comes again. */
export const REPEATS = ['day', 'workday', 'week', 'month'] as const;
export type Repeats = (typeof REPEATS)[number];

const LONGEST = 31;

/** The next day of a task that repeats: a month keeps the day of `first`, or takes its last day where it has none such. */
export function nextDay(repeats: Repeats, first: string, day: string, isWorkday: (day: string) => boolean): string | undefined {
  if (repeats === 'day') return daysAfter(day, 1);
  if (repeats === 'week') return daysAfter(day, 7);
  if (repeats === 'workday') {
    for (let off = 1; off <= LONGEST; off += 1) if (isWorkday(daysAfter(day, off))) return daysAfter(day, off);
    return undefined;
  }
  const month = daysAfter(`${day.slice(0, 7)}-01`, 31).slice(0, 7);
  const last = daysAfter(`${daysAfter(`${month}-01`, 31).slice(0, 7)}-01`, -1);
  return first.slice(8) > last.slice(8) ? last : `${month}-${first.slice(8)}`;
}

/** A task that repeats until a day has that day after its first one, and nothing ends that never repeats. */
export function repeatErrors(row: Readonly<Record<string, unknown>>): Errors {
  const { repeats, repeats_until: until, due_on: first } = row;
  if (typeof until !== 'string') return {};
  if (typeof repeats !== 'string') return { repeats: { key: 'validation.required' } };
  return typeof first === 'string' && until < first ? { repeats_until: { key: 'resources.tasks.errors.ends_before_start' } } : {};
}
