import { queryTokens, searchTokens, sortKey } from './chinese.ts';
import type { Field, Json } from './field.ts';
import { type Condition, fieldOf, type ListQuery } from './query.ts';
import type { Definition } from './resource.ts';

export type AnyRow = Readonly<Record<string, unknown>>;

/** ASCII letters only, as SQLite's LIKE and PostgreSQL's ILIKE in the C collation have it. */
const asciiLower = (text: string): string => text.replace(/[A-Z]/g, letter => letter.toLowerCase());

/** Order of two texts by their bytes in UTF-8, which is what both databases compare. */
function compareBytes(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const step = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (step !== 0) return step;
  }
  return left.length - right.length;
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return compareBytes(a, b);
  return Number(a) - Number(b);
}

function holds(value: unknown, condition: Condition, of: Field): boolean {
  const { operator, value: wanted } = condition;
  const missing = value === null || value === undefined;
  if (operator === 'null') return missing === wanted;
  if (missing) return false;
  if (Array.isArray(value)) {
    return operator === 'in' ? (wanted as readonly Json[]).some(one => value.includes(one)) : value.includes(wanted);
  }
  switch (operator) {
    case 'eq':
      return value === wanted;
    case 'neq':
      return value !== wanted;
    case 'gt':
      return compare(value, wanted) > 0;
    case 'gte':
      return compare(value, wanted) >= 0;
    case 'lt':
      return compare(value, wanted) < 0;
    case 'lte':
      return compare(value, wanted) <= 0;
    case 'like':
      return asciiLower(String(value)).includes(asciiLower(String(wanted)));
    case 'in':
      return (wanted as readonly Json[]).includes(value as Json);
    default:
      throw new Error(`no operator ${String(operator)} on ${of.kind}`);
  }
}

function found(row: AnyRow, definition: Definition, q: string): boolean {
  const wanted = queryTokens(q);
  if (wanted.length === 0) return true;
  const has = new Set(definition.search.flatMap(name => (typeof row[name] === 'string' ? searchTokens(row[name]) : [])));
  return wanted.every(token => has.has(token));
}

/** The value by which a row is sorted: pinyin for Chinese text, the target's label for references. */
function sortValue(row: AnyRow, field: string, of: Field, labelSort: (target: string, id: string) => string | undefined): unknown {
  const value = row[field];
  if (value === null || value === undefined) return null;
  if (of.kind === 'reference') return labelSort(of.target ?? '', String(value)) ?? null;
  return of.pinyin === true ? sortKey(String(value)) : value;
}

/**
 * The pure meaning of a list query: what the SQL of both databases must answer. The mock answers with it, the tests compare with it.
 * `labelSort` is the sort key of a referred record's label. Missing values come first in ascending order.
 */
export function applyListQuery<R extends AnyRow>(
  rows: readonly R[],
  query: ListQuery,
  definition: Definition,
  labelSort: (target: string, id: string) => string | undefined,
): { page: R[]; total: number } {
  const kept = rows.filter(
    row =>
      (query.archived || row.archived_at === null || row.archived_at === undefined) &&
      query.conditions.every(one => holds(row[one.field], one, fieldOf(definition, one.field) as Field)) &&
      (query.q === undefined || found(row, definition, query.q)),
  );
  const of = fieldOf(definition, query.sort.field) as Field;
  const keyed = kept.map(row => ({ row, key: sortValue(row, query.sort.field, of, labelSort) }));
  const direction = query.sort.order === 'ASC' ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? -direction : direction;
      return direction * compareBytes(String(a.row.id), String(b.row.id));
    }
    return direction * (compare(a.key, b.key) || compareBytes(String(a.row.id), String(b.row.id)));
  });
  const [from, to] = query.range;
  return { page: keyed.slice(from, to + 1).map(one => one.row), total: kept.length };
}
