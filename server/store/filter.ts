import { sql } from 'kysely';
import { mayRead } from '../../model/kernel/access.ts';
import { sortKey } from '../../model/kernel/chinese.ts';
import type { Field, Json } from '../../model/kernel/field.ts';
import type { Operator } from '../../model/kernel/kind.ts';
import { type Condition, fieldOf } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Dialect } from '../db/database.ts';
import { invalid, unknownField } from '../problem.ts';
import { systemColumns } from './columns.ts';
import { column, type Fragment, slot } from './plans.ts';
import { type Rights, scopesOf } from './rights.ts';
import { allOf, type Predicate, scopePredicate } from './scope.ts';

/** The field behind a name that this reader may query. Throws the same 422 for a hidden field as for a misspelt one. */
export function queryable(actor: Actor, definition: Definition, name: string): Field {
  const of = fieldOf(definition, name);
  const isOwn = Object.hasOwn(definition.fields, name);
  const exists = of !== undefined && (isOwn || name === 'id' || name === 'version' || systemColumns(definition).includes(name));
  if (!exists || !mayRead(actor.grants, definition, name)) throw unknownField(name);
  return of;
}

/** The column of a field or of the store's own; rows that are never changed have no version but 1. */
export function plainColumn(definition: Definition, name: string, alias: string): Fragment {
  return definition.appendOnly === true && name === 'version' ? sql`cast(1 as bigint)` : column(alias, name);
}

/** The condition under which the reader may see the field of row `alias`. */
export function guardOf(rights: Rights, definition: Definition, name: string, alias: string): Predicate {
  return scopePredicate(definition, scopesOf(rights, definition, name), alias);
}

/** `column IN (…)` with all the values in one place, so that their number does not make a new statement. */
export function among(dialect: Dialect, value: Fragment, name: string): Fragment {
  return dialect === 'sqlite' ? sql`${value} in (select value from json_each(${slot(name)}))` : sql`${value} = any(${slot(name)})`;
}

/** What `among` wants bound. */
export function manyValues(dialect: Dialect, values: readonly unknown[]): unknown {
  return dialect === 'sqlite' ? JSON.stringify(values) : values;
}

function inList(dialect: Dialect, at: Fragment, condition: Condition, name: string): Fragment {
  const test = condition.operator === 'in' ? among(dialect, sql`item.value`, name) : sql`item.value = ${slot(name)}`;
  const items = dialect === 'sqlite' ? sql`json_each(${at}) as item` : sql`jsonb_array_elements_text(${at}::jsonb) as item(value)`;
  return sql`exists (select 1 from ${items} where ${test})`;
}

function compare(dialect: Dialect, of: Field, at: Fragment, condition: Condition, name: string): Fragment {
  if (condition.operator === 'null') return condition.value === true ? sql`${at} is null` : sql`${at} is not null`;
  if (of.kind === 'tags' || of.kind === 'references') return inList(dialect, at, condition, name);
  switch (condition.operator) {
    case 'eq':
      return sql`${at} = ${slot(name)}`;
    case 'neq':
      return sql`${at} <> ${slot(name)}`;
    case 'gt':
      return sql`${at} > ${slot(name)}`;
    case 'gte':
      return sql`${at} >= ${slot(name)}`;
    case 'lt':
      return sql`${at} < ${slot(name)}`;
    case 'lte':
      return sql`${at} <= ${slot(name)}`;
    case 'like':
      return dialect === 'sqlite' ? sql`${at} like ${slot(name)} escape '\\'` : sql`${at} ilike ${slot(name)} escape '\\'`;
    case 'in':
      return among(dialect, at, name);
  }
}

/** Chinese texts are indexed by their sort key, which holds the text itself, so equal texts are found by equal keys. */
const byKey = (of: Field | undefined, operator: Operator): boolean => of?.pinyin === true && (operator === 'eq' || operator === 'in');

/** The conditions of a query as SQL, each on a guarded field joined with the guard; `isLoose` keeps SQLite off their indexes. */
export function filterPredicate(
  dialect: Dialect,
  definition: Definition,
  rights: Rights,
  conditions: readonly Condition[],
  isLoose: boolean,
): Predicate {
  return allOf(
    conditions.map((condition, index) => {
      const { field, operator } = condition;
      const of = fieldOf(definition, field);
      if (of === undefined) throw unknownField(field);
      const at = plainColumn(definition, byKey(of, operator) ? `${field}_sort` : field, 't');
      const loose = isLoose && dialect === 'sqlite' ? sql`+${at}` : at;
      return allOf([guardOf(rights, definition, field, 't'), compare(dialect, of, loose, condition, `c${index}`)]);
    }),
  );
}

/** What tells two lists of conditions apart as statements. */
export function filterShape(conditions: readonly Condition[]): string {
  let shape = '';
  for (const { field, operator, value } of conditions) shape += `${field}.${operator}${operator === 'null' ? String(value) : ''};`;
  return shape;
}

const escapeLike = (text: string): string => `%${text.replace(/[\\%_]/g, mark => `\\${mark}`)}%`;

/** The database form of a compared value; refuses the one character that PostgreSQL cannot hold. */
function cell(condition: Condition, value: Json): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const text = String(value);
  if (text.includes('\u0000')) throw invalid({ [condition.field]: { key: 'validation.characters' } });
  return condition.operator === 'like' ? escapeLike(text) : text;
}

/** Binds the values of the conditions into `values`. */
export function bindFilter(
  dialect: Dialect,
  definition: Definition,
  conditions: readonly Condition[],
  values: Record<string, unknown>,
): void {
  for (let index = 0; index < conditions.length; index += 1) {
    const condition = conditions[index] as Condition;
    const { value, field, operator } = condition;
    const keyed = byKey(fieldOf(definition, field), operator);
    const bound = (one: Json): string | number => (keyed ? sortKey(String(cell(condition, one))) : cell(condition, one));
    if (operator === 'null') continue;
    values[`c${index}`] = Array.isArray(value) ? manyValues(dialect, (value as readonly Json[]).map(bound)) : bound(value);
  }
}
