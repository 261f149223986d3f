import { sql } from 'kysely';
import { mayEver } from '../../model/kernel/access.ts';
import type { Field } from '../../model/kernel/field.ts';
import type { Message } from '../../model/kernel/kind.ts';
import type { Definition, Errors, FieldMap } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { actorValues, type Core } from './core.ts';
import { among, manyValues } from './filter.ts';
import { bind, column, slot } from './plans.ts';
import { rightsOf } from './rights.ts';
import { allOf, clause, type Predicate, scopePredicate } from './scope.ts';

type Row = Readonly<Record<string, unknown>>;

/** A record that a row names, and where in the row: field, or lines field, line and field. */
interface Named {
  readonly target: string;
  readonly id: string;
  readonly path: readonly string[];
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : []);

const NAMING = new WeakMap<FieldMap, readonly (readonly [name: string, of: Field])[]>();

/** The fields that name other records, those with lines among them. */
function namingFields(fields: FieldMap): readonly (readonly [name: string, of: Field])[] {
  const known = NAMING.get(fields);
  if (known !== undefined) return known;
  const made = Object.entries(fields).filter(([, { kind }]) => kind === 'lines' || kind === 'reference' || kind === 'references');
  NAMING.set(fields, made);
  return made;
}

function namedIn(fields: FieldMap, row: Row, path: readonly string[] = []): Named[] {
  const named: Named[] = [];
  for (const [name, of] of namingFields(fields)) {
    const value = row[name] ?? null;
    if (value === null) continue;
    if (of.kind === 'lines') {
      for (const [index, line] of (value as Row[]).entries()) named.push(...namedIn(of.fields ?? {}, line, [name, String(index)]));
    } else for (const id of idsIn(value)) named.push({ target: of.target ?? '', id, path: [...path, name] });
  }
  return named;
}

/** What a field names, wherever its line stands. */
const mark = (one: Named): string => `${one.path[0]} ${one.path.at(-1)} ${one.id}`;

async function states(
  core: Core,
  tx: Tx,
  actor: Actor | undefined,
  target: Definition,
  ids: readonly string[],
): Promise<Map<string, boolean>> {
  const rights = actor === undefined ? undefined : rightsOf(actor, target, 'R');
  if (actor !== undefined && !mayEver(actor.grants, target, 'R')) return new Map();
  const only = ids.length === 1;
  const plan = core.plan(target, `exist ${only} ${rights?.key ?? ''}`, () => {
    const visible: Predicate = rights === undefined ? true : scopePredicate(target, rights.row, 't');
    const archived = target.archive === true ? sql`case when ${column('t', 'archived_at')} is null then 0 else 1 end` : sql`0`;
    const wanted = only ? sql`${column('t', 'id')} = ${slot('ids')}` : among(core.dialect, column('t', 'id'), 'ids');
    return sql`select ${column('t', 'id')}, ${archived} as archived from ${sql.table(target.name)} as t where ${clause(allOf([wanted, visible]))}`;
  });
  const values = { ...(actor === undefined ? {} : actorValues(actor)), ids: only ? ids[0] : manyValues(core.dialect, ids) };
  const rows = await tx.all<{ id: string; archived: number }>(bind(plan, values));
  return new Map(rows.map(row => [row.id, row.archived === 1]));
}

function put(errors: Record<string, unknown>, path: readonly string[], message: Message): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) errors[head] = message;
  else {
    errors[head] ??= {};
    put(errors[head] as Record<string, unknown>, rest, message);
  }
}

/**
 * What is wrong with the records that `after` names and `before` did not: not there (or not the actor's to see), or archived.
 * Without an actor only their existence is asked for.
 */
export async function checkReferences(
  core: Core,
  tx: Tx,
  actor: Actor | undefined,
  definition: Definition,
  before: Row,
  after: Row,
): Promise<Errors> {
  const old = new Set(namedIn(definition.fields, before).map(mark));
  const fresh = namedIn(definition.fields, after).filter(one => !old.has(mark(one)));
  const errors: Record<string, unknown> = {};
  const look = async (target: string): Promise<void> => {
    const of = fresh.filter(one => one.target === target);
    const found = core.registry.has(target)
      ? await states(core, tx, actor, core.registry.get(target), [...new Set(of.map(one => one.id))])
      : new Map<string, boolean>();
    for (const one of of) {
      const archived = found.get(one.id);
      if (archived === undefined) put(errors, one.path, { key: 'validation.reference_not_found' });
      else if (archived) put(errors, one.path, { key: 'validation.reference_archived' });
    }
  };
  await Promise.all([...new Set(fresh.map(one => one.target))].map(look));
  return errors as Errors;
}

/**
 * What is wrong with the records that values of these fields name, where the actor may not see them: an act reaches nothing by its id
 * alone. What may be done with a record that he sees, an archived one too, is for the act to say.
 */
export async function unseenReferences(core: Core, tx: Tx, actor: Actor, fields: FieldMap, values: Row): Promise<Errors> {
  const named = namedIn(fields, values);
  const errors: Record<string, unknown> = {};
  for (const target of new Set(named.map(one => one.target))) {
    const of = named.filter(one => one.target === target);
    const ids = [...new Set(of.map(one => one.id))];
    const found = core.registry.has(target) ? await states(core, tx, actor, core.registry.get(target), ids) : new Map<string, boolean>();
    for (const one of of) if (!found.has(one.id)) put(errors, one.path, { key: 'validation.reference_not_found' });
  }
  return errors as Errors;
}

/**
 * For each new row, what is wrong with the records that it names. They may be rows before it in the same list, or itself never.
 * Only their existence is asked for.
 */
export async function missingReferences(core: Core, tx: Tx, definition: Definition, rows: readonly Row[]): Promise<readonly Errors[]> {
  const named = rows.map(row => namedIn(definition.fields, row));
  const found = new Map<string, Map<string, boolean>>();
  for (const target of new Set(named.flat().map(one => one.target))) {
    const ids = new Set(named.flatMap(all => all.filter(one => one.target === target).map(one => one.id)));
    found.set(target, core.registry.has(target) ? await states(core, tx, undefined, core.registry.get(target), [...ids]) : new Map());
  }
  return rows.map((row, index) => {
    const errors: Record<string, unknown> = {};
    for (const { target, id, path } of named[index] ?? []) {
      const archived = found.get(target)?.get(id);
      if (archived === undefined) put(errors, path, { key: 'validation.reference_not_found' });
      else if (archived) put(errors, path, { key: 'validation.reference_archived' });
    }
    found.get(definition.name)?.set(String(row.id), false);
    return errors as Errors;
  });
}
