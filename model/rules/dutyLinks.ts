import type { Message } from '../kernel/kind.ts';
import { applyListQuery } from '../kernel/oracle.ts';
import { fieldOf, type ListQuery, parseListQuery, QueryError } from '../kernel/query.ts';
import type { Definition, Errors } from '../kernel/resource.ts';
import { type Rhythm, weekOf } from './rhythm.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a duty can point to: the registers of the station and what can be done in them. */
export interface Pointable {
  find(register: string): Definition | undefined;
  /** The verbs of the register's actions, without `create`. */
  verbs(register: string): readonly string[];
}

const PERSONS = ['created_by', 'updated_by'];
const DATES = ['date', 'instant', 'month'];
const error = (name: string): Message => ({ key: `resources.post_duties.errors.${name}` });
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** `work_orders.deliver` as its two names; undefined when there are not two. */
export function splitName(event: unknown): { register: string; name: string } | undefined {
  const [register = '', name = '', ...rest] = textOf(event)?.split('.') ?? [];
  return register === '' || name === '' || rest.length > 0 ? undefined : { register, name };
}

/** Which records count: the filter of a duty as a query of the register. Throws QueryError when it names what is not there. */
export function readFilter(definition: Definition, filter: unknown): ListQuery {
  return parseListQuery(definition, { filter: JSON.stringify(filter ?? {}) });
}

/** Whether a stored row fits the filter, by the meaning that lists have. */
export function fits(definition: Definition, query: ListQuery, row: Values): boolean {
  return applyListQuery([row], { ...query, archived: true }, definition, () => undefined).total === 1;
}

function filterErrors(definition: Definition, name: string, filter: unknown): Errors {
  try {
    readFilter(definition, filter);
    return {};
  } catch (problem) {
    if (problem instanceof QueryError) return { [name]: error('bad_filter') };
    throw problem;
  }
}

function fieldError(
  definition: Definition,
  name: string,
  value: unknown,
  isRight: (kind: string, target: string | undefined) => boolean,
): Errors {
  const field = textOf(value);
  if (field === undefined) return {};
  const of = fieldOf(definition, field);
  return of !== undefined && isRight(of.kind, of.target) ? {} : { [name]: error('unknown_name') };
}

const isDate = (kind: string): boolean => DATES.includes(kind);
const personError = (definition: Definition, name: string, value: unknown): Errors =>
  PERSONS.includes(String(value)) ? {} : fieldError(definition, name, value, (kind, target) => kind === 'reference' && target === 'staff');

/** What is wrong with the event or the date of a duty; nothing when it waits for none. */
export function eventErrors(row: Values, all: Pointable): Errors {
  const isDated = row.rhythm === 'before_date';
  if (row.rhythm !== 'after_event' && !isDated) return {};
  const named = splitName(row.event);
  const definition = named === undefined ? undefined : all.find(named.register);
  if (named === undefined || definition === undefined) return { event: error('unknown_register') };
  const isKnown = isDated
    ? isDate(fieldOf(definition, named.name)?.kind ?? '')
    : named.name === 'create' || all.verbs(named.register).includes(named.name);
  if (!isKnown) return { event: error('unknown_name') };
  return {
    ...filterErrors(definition, 'event_filter', row.event_filter),
    ...personError(definition, 'event_person', row.event_person),
  };
}

/** Whether its records name the task that they were begun for, as rounds do: they fulfil that one, whatever it waits for. */
const namesTask = (definition: Definition): boolean => definition.fields.task_id?.target === 'tasks';

/** Whether a record of one register can say to which record of the other it belongs: itself, by a field that names it, or by its task. */
export const canAnswer = (definition: Definition, other: string): boolean =>
  definition.name === other ||
  namesTask(definition) ||
  Object.values(definition.fields).some(of => of.kind === 'reference' && of.target === other);

/** A duty that waits for a record is fulfilled by what belongs to that record; else nothing would ever fulfil it. */
function sourceErrors(row: Values, definition: Definition): Errors {
  const field = textOf(row.closes_source);
  const waitsFor = row.rhythm === 'after_event' || row.rhythm === 'before_date' ? splitName(row.event)?.register : undefined;
  if (waitsFor === undefined) return fieldError(definition, 'closes_source', field, () => true);
  if (field !== undefined)
    return fieldError(definition, 'closes_source', field, (kind, target) => kind === 'reference' && target === waitsFor);
  if (definition.name === waitsFor || namesTask(definition)) return {};
  return canAnswer(definition, waitsFor) ? { closes_source: error('rhythm_needs') } : { closes_register: error('answers_nothing') };
}

/** What is wrong with the "fulfilled when" of a duty; nothing when it has none. */
export function closingErrors(row: Values, all: Pointable): Errors {
  const register = textOf(row.closes_register);
  if (register === undefined) return {};
  const definition = all.find(register);
  if (definition === undefined) return { closes_register: error('unknown_register') };
  return {
    ...filterErrors(definition, 'closes_filter', row.closes_filter),
    ...fieldError(definition, 'closes_date', row.closes_date, isDate),
    ...personError(definition, 'closes_person', row.closes_person),
    ...sourceErrors(row, definition),
  };
}

/** The period of a rhythm in which a day (or a month) lies, as occurrences are named; undefined for those that wait for a record. */
export function periodOf(rhythm: Rhythm, day: string): string | undefined {
  if (!('every' in rhythm)) return undefined;
  const month = day.slice(0, 7);
  switch (rhythm.every) {
    case 'day':
    case 'shift':
      return day.length === 10 ? day : undefined;
    case 'week':
      return day.length === 10 ? weekOf(day) : undefined;
    case 'month':
      return month;
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
    case 'year':
      return day.slice(0, 4);
  }
}
