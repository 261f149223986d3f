import { type ActionLetter, scopesFor } from '../../model/kernel/access.ts';
import { tasks } from '../../model/resources/today/tasks.ts';
import type { Actor } from '../context.ts';
import { type Dialect, type Reader, type Sql, statement } from '../db/database.ts';
import type { Store } from '../store/store.ts';

/** The elements of a JSON list as rows `s(value)`, on both databases. */
export const each = (dialect: Dialect): string =>
  dialect === 'sqlite' ? 'json_each(?) AS s' : 'jsonb_array_elements(?::jsonb) AS s(value)';

/** Whose task it is as scopes see it: the holder, who gave it, the day. */
type Whose = readonly [holder: string, by: string | null, day: string];

/**
 * Which of these may the actor see, or do something with? The scopes of a task look at its holder, its maker and its day alone, so one
 * question serves all tasks that agree in them.
 */
async function seenOf(reader: Reader, store: Store, actor: Actor, whose: readonly Whose[], action: ActionLetter = 'R'): Promise<Whose[]> {
  const scope = store.scopeSql(actor, tasks, 't', action);
  const rows = `SELECT s.value ->> 0 AS holder_id, s.value ->> 1 AS created_by, s.value ->> 2 AS due_on, '' AS id FROM ${each(reader.dialect)}`;
  const sql = `SELECT t.holder_id, t.created_by, t.due_on FROM (${rows}) AS t WHERE ${scope.sql}`;
  const asked = statement(reader.dialect, sql, JSON.stringify(whose), ...scope.parameters);
  const seen = await reader.all<{ holder_id: string; created_by: string | null; due_on: string }>(asked);
  return seen.map(one => [one.holder_id, one.created_by, one.due_on]);
}

const isAll = (actor: Actor, action: ActionLetter = 'R'): boolean => scopesFor(actor.grants, tasks, action).includes('all');
const nameOf = ([holder, by, day]: Whose): string => `${holder} ${by ?? ''} ${day}`;

/** The rows among these tasks that the actor may see, or do `action` with. */
export async function visible<R extends { holder_id: string; created_by: string | null; due_on: string }>(
  reader: Reader,
  store: Store,
  actor: Actor,
  rows: readonly R[],
  action: ActionLetter = 'R',
): Promise<readonly R[]> {
  if (isAll(actor, action) || rows.length === 0) return rows;
  const whoseOf = (row: R): Whose => [row.holder_id, row.created_by, row.due_on];
  const distinct = new Map(rows.map(row => [nameOf(whoseOf(row)), whoseOf(row)]));
  const seen = new Set((await seenOf(reader, store, actor, [...distinct.values()], action)).map(nameOf));
  return rows.filter(row => seen.has(nameOf(whoseOf(row))));
}

/** From a day to the day before another the actor sees a person's tasks of duties. */
export type SeenSpan = readonly [holder: string, from: string, until: string];
const FOREVER = '9999-12-31';

interface Change {
  readonly staff_id: string;
  readonly from_on: string;
  readonly until_on: string | null;
}

/** The days on which what an actor sees of a person can change: when an assignment begins or ends, his own, the person's, or in a chain of managers anybody's. */
function daysOf(changes: readonly Change[], actor: Actor, from: string): (holder: string) => string[] {
  const hasChain = scopesFor(actor.grants, tasks, 'R').includes('reports');
  const byPerson = Map.groupBy(changes, one => one.staff_id);
  const days = (some: readonly Change[]): string[] => some.flatMap(one => [one.from_on, ...(one.until_on === null ? [] : [one.until_on])]);
  const common = days(hasChain ? changes : (byPerson.get(actor.staffId ?? '') ?? []));
  return holder => [...new Set([from, ...common, ...days(byPerson.get(holder) ?? [])])].filter(day => day >= from).sort();
}

/**
 * Whose weeks the actor sees, and when; undefined when he sees all. Asks the register's own scope once for each person and stretch of
 * time in which nothing of the organisation changes.
 */
export async function seenSpans(reader: Reader, store: Store, actor: Actor, from: string): Promise<SeenSpan[] | undefined> {
  if (isAll(actor)) return undefined;
  const text = 'SELECT staff_id, from_on, until_on FROM staff_assignments WHERE until_on IS NULL OR until_on >= ?';
  const changes = await reader.all<Change>(statement(reader.dialect, text, from));
  const daysFor = daysOf(changes, actor, from);
  const people = new Set(changes.map(one => one.staff_id));
  if (actor.staffId !== null) people.add(actor.staffId);
  const stretches = [...people].flatMap(person => {
    const days = daysFor(person);
    return days.map((day, at): SeenSpan => [person, day, days[at + 1] ?? FOREVER]);
  });
  const asked = stretches.map(([holder, day]): Whose => [holder, null, day]);
  const seen = new Set((await seenOf(reader, store, actor, asked)).map(nameOf));
  return joined(stretches.filter(([holder, day]) => seen.has(nameOf([holder, null, day]))));
}

/** Stretches that follow each other as one, so that a week across two of them counts. */
function joined(stretches: readonly SeenSpan[]): SeenSpan[] {
  const spans: SeenSpan[] = [];
  for (const one of stretches) {
    const last = spans.at(-1);
    if (last !== undefined && last[0] === one[0] && last[2] === one[1]) spans[spans.length - 1] = [last[0], last[1], one[2]];
    else spans.push(one);
  }
  return spans;
}

/** The rows of `task_weeks` that lie wholly in the spans; all where there are none. */
export function seenWeeks(dialect: Dialect, spans: readonly SeenSpan[] | undefined): Sql {
  if (spans === undefined) return { sql: 'SELECT w.* FROM task_weeks AS w', parameters: [] };
  const sunday = dialect === 'sqlite' ? `date(w.week, '+6 days')` : `to_char(w.week::date + 6, 'YYYY-MM-DD')`;
  const seen = `SELECT s.value ->> 0 AS person, s.value ->> 1 AS from_on, s.value ->> 2 AS until_on FROM ${each(dialect)}`;
  const sql = `SELECT w.* FROM (${seen}) AS v JOIN task_weeks AS w ON w.holder_id = v.person AND w.week >= v.from_on AND ${sunday} < v.until_on`;
  return { sql, parameters: [JSON.stringify(spans)] };
}
