import { sql } from 'kysely';
import type { Field, KindName } from '../../model/kernel/field.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import { type Definition, groupOf, groupsOf } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Reader } from '../db/database.ts';
import { encodeValue } from './codec.ts';
import { actorValues, type Core } from './core.ts';
import { bind, type Fragment, list, slot } from './plans.ts';
import type { Rights } from './rights.ts';
import { clause, scopeColumns, scopePredicate } from './scope.ts';

/** What an actor may do with one row. */
export interface Verdict {
  readonly row: boolean;
  readonly groups: ReadonlySet<string>;
}

/** Whether the verdict covers a field; the store's own columns go with the row. */
export function covers(verdict: Verdict, definition: Definition, field: string): boolean {
  return Object.hasOwn(definition.fields, field) ? verdict.groups.has(groupOf(definition, field)) : verdict.row;
}

function staticVerdict(definition: Definition, rights: Rights): Verdict | undefined {
  const row = scopePredicate(definition, rights.row, 't');
  const groups = [...groupsOf(definition)].map(group => [group, scopePredicate(definition, rights.groups.get(group) ?? [], 't')] as const);
  if (typeof row !== 'boolean' || groups.some(([, predicate]) => typeof predicate !== 'boolean')) return undefined;
  return { row, groups: new Set(groups.filter(([, predicate]) => predicate === true).map(([group]) => group)) };
}

/** A row that stands in no table: its columns as values, so that the same SQL judges stored rows and rows to be. */
function rowAsTable(definition: Definition): Fragment {
  const columns = scopeColumns(definition).map(name => {
    const type = columnType(definition.fields[name]) === 'integer' ? sql`bigint` : sql`text`;
    return sql`cast(${slot(`row.${name}`)} as ${type}) as ${sql.id(name)}`;
  });
  return sql`(select ${list(columns)}) as t`;
}

const columnType = (of: Pick<Field, 'kind'> | undefined): string => kindOf(of ?? { kind: 'text' satisfies KindName }).column ?? 'text';

async function ask(
  core: Core,
  reader: Reader,
  actor: Actor,
  definition: Definition,
  rights: Rights,
  row: Readonly<Record<string, unknown>>,
): Promise<Verdict> {
  const groups = [...groupsOf(definition)];
  const plan = core.plan(definition, `judge ${rights.key}`, () => {
    const flags = [rights.row, ...groups.map(group => rights.groups.get(group) ?? [])].map(
      (scopes, index) => sql`case when ${clause(scopePredicate(definition, scopes, 't'))} then 1 else 0 end as ${sql.id(`v_${index}`)}`,
    );
    return sql`select ${list(flags)} from ${rowAsTable(definition)}`;
  });
  const values: Record<string, unknown> = { ...actorValues(actor) };
  for (const name of scopeColumns(definition)) {
    values[`row.${name}`] = Object.hasOwn(definition.fields, name) ? encodeValue(definition.fields, name, row[name]) : (row[name] ?? null);
  }
  const answer = (await reader.one<Record<string, number>>(bind(plan, values))) ?? {};
  return { row: answer.v_0 === 1, groups: new Set(groups.filter((_, index) => answer[`v_${index + 1}`] === 1)) };
}

/** What the rights come to on one row, stored or not; asks the database only where scopes need it. */
export async function judge(
  core: Core,
  reader: Reader,
  actor: Actor,
  definition: Definition,
  rights: Rights,
  row: Readonly<Record<string, unknown>>,
): Promise<Verdict> {
  return staticVerdict(definition, rights) ?? ask(core, reader, actor, definition, rights, row);
}
