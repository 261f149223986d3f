import type { Action } from '../kernel/action.ts';
import type { Json } from '../kernel/field.ts';
import { type Definition, SYSTEM_FIELDS } from '../kernel/resource.ts';
import { rhythmOf } from './duties.ts';
import { periodOf } from './dutyLinks.ts';

type Values = Readonly<Record<string, unknown>>;

/** The "fulfilled when" of a duty, and its rhythm. */
export interface Fulfilment extends Values {
  readonly closes_register: string | null;
  readonly closes_filter: unknown;
  readonly closes_date: string | null;
  readonly closes_person: string | null;
  readonly closes_source: string | null;
}
/** A task, by the record with which it began, or the stretch of time for which it is owed. */
export interface Begun {
  readonly source_record: string | null;
  readonly period: string | null;
  readonly due_on: string;
}
/** Who does it, and when. */
export interface Doing {
  readonly me: string | null;
  readonly today: string;
}
/** How a task is done: by a new record of a register. */
export interface TaskAct {
  readonly register: string;
  /** What the form of a new record opens with. */
  readonly given: Readonly<Record<string, Json>>;
  /**
   * A new record alone fulfils nothing, it has to be brought to its end: then one that was begun before goes on, found by this filter
   * of its list.
   */
  readonly begun?: Readonly<Record<string, Json>>;
}

const isPlain = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);
const isSystem = (name: string): boolean => (SYSTEM_FIELDS as readonly string[]).includes(name);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Whether people may write the field in a form of a new record. */
function isWritable(of: Definition, name: string): boolean {
  const field = of.fields[name];
  return field !== undefined && field.readOnly !== true;
}

/** Whether a new record fits a condition of the filter as soon as it is written: as far as its maker can say so. */
function fitsAtOnce(of: Definition, name: string, value: unknown): boolean {
  if (isWritable(of, name)) return true;
  const initial = of.fields[name]?.initial;
  return Array.isArray(value) ? value.includes(initial) : value === initial;
}

/** Can somebody who has nothing but the rhythm begin the record? One that others begin, or whose day and person an act stamps, is looked for. */
function isOnesOwn(of: Definition, { closes_date: date, closes_person: person }: Fulfilment): boolean {
  const isMine = textOf(person) === undefined || person === 'created_by' || isWritable(of, String(person));
  const isMyDay = textOf(date) === undefined || date === 'created_at' || isWritable(of, String(date));
  return isMine && isMyDay;
}

/**
 * The day of a new record that counts for the task: today while its time runs, its own day where that is over and the form asks for the
 * day. Undefined for a time that is to come, or that is over for good.
 */
function dayFor(of: Definition, duty: Fulfilment, { period, due_on }: Begun, today: string): string | undefined {
  const rhythm = rhythmOf(duty);
  if (period === null || rhythm === undefined || !('every' in rhythm) || periodOf(rhythm, today) === period) return today;
  const date = textOf(duty.closes_date);
  const isAsked = date !== undefined && isWritable(of, date) && of.fields[date]?.kind === 'date';
  return isAsked && due_on < today && periodOf(rhythm, due_on) === period ? due_on : undefined;
}

/** The states in which a record that was begun is still open, for a field that its acts change. */
function openValues(of: Definition, name: string): Json {
  if (of.openWhile?.field === name) return [...of.openWhile.values];
  return (of.fields[name]?.initial ?? null) as Json;
}

/**
 * The record with which a task is done, as the "fulfilled when" of its duty says it; undefined where that record cannot be begun by
 * whom it is about: it is the one with which the task began, or others begin it, or the server alone writes it.
 */
export function actOf(duty: Fulfilment, task: Begun, of: Definition, { me, today }: Doing): TaskAct | undefined {
  if (duty.closes_register !== of.name || of.serverOnly === true) return undefined;
  const [source, began] = [textOf(duty.closes_source), task.source_record];
  const isPossible = source === undefined ? began === null && isOnesOwn(of, duty) : began !== null && isWritable(of, source);
  const day = dayFor(of, duty, task, today);
  if (!isPossible || day === undefined) return undefined;
  const filter = Object.entries((duty.closes_filter ?? {}) as Values);
  const said = filter.filter(([name, value]) => isWritable(of, name) && isPlain(value)) as [string, Json][];
  const [date, person] = [textOf(duty.closes_date), textOf(duty.closes_person)];
  const given: Record<string, Json> = {
    ...Object.fromEntries(said),
    ...(source === undefined ? {} : { [source]: began }),
    ...(date !== undefined && isWritable(of, date) && of.fields[date]?.kind === 'date' ? { [date]: day } : {}),
    ...(person !== undefined && me !== null && isWritable(of, person) && !isSystem(person) ? { [person]: me } : {}),
  };
  const later = filter.filter(([name, value]) => !fitsAtOnce(of, name, value));
  if (later.length === 0) return { register: of.name, given };
  const open = Object.fromEntries(later.map(([name]) => [name, openValues(of, name)]));
  // A day that the form proposes is not asked for: what was planned for another day goes on as well.
  const { [date ?? '']: _day, ...begun } = given;
  return { register: of.name, given, begun: { ...begun, ...open } };
}

/** The filter of a list that shows the records on which an act can be done; undefined where the act is not there, or needs no state. */
export function readyFor(act: string, actions: readonly Action[]): Readonly<Record<string, Json>> | undefined {
  const action = actions.find(one => one.name === act && one.collection !== true);
  return action?.from === undefined ? undefined : { [action.stateField]: [...action.from] };
}
