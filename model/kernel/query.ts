import type { Field, Json } from './field.ts';
import { OPERATORS, type Operator } from './kind.ts';
import { kindOf } from './kinds.ts';
import type { Definition, SYSTEM_FIELDS } from './resource.ts';

export interface Condition {
  readonly field: string;
  readonly operator: Operator;
  /** Checked and stored form; an array for `in`, a boolean for `null`. */
  readonly value: Json;
}
export interface Sort {
  readonly field: string;
  readonly order: 'ASC' | 'DESC';
}
export interface ListQuery {
  readonly conditions: readonly Condition[];
  /** Text to search; undefined when none. */
  readonly q?: string;
  readonly sort: Sort;
  /** First and last row, both included. */
  readonly range: readonly [number, number];
  /** Archived rows are left out unless the query names `archived_at` or `id`. */
  readonly archived: boolean;
}
export interface RawQuery {
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
  readonly range?: string | undefined;
}

/** A query that cannot be answered; `name` is what is unknown or malformed. */
export class QueryError extends Error {
  readonly key: 'query.unknown' | 'query.malformed';
  readonly subject: string;
  constructor(key: 'query.unknown' | 'query.malformed', subject: string) {
    super(`${key}: ${subject}`);
    this.key = key;
    this.subject = subject;
  }
}

/** Rows on one page at most; `getMany` and bulk have limits of their own. */
export const PAGE_LIMIT = 500;
/** Values in one `in` list at most. */
export const IN_LIMIT = 1000;

const SYSTEM_KINDS: Readonly<Record<(typeof SYSTEM_FIELDS)[number], Field>> = {
  id: { kind: 'text', required: true, readOnly: true },
  version: { kind: 'integer', required: true, readOnly: true },
  created_at: { kind: 'instant', required: true, readOnly: true },
  created_by: { kind: 'reference', target: 'users', required: false, readOnly: true },
  updated_at: { kind: 'instant', required: true, readOnly: true },
  updated_by: { kind: 'reference', target: 'users', required: false, readOnly: true },
  archived_at: { kind: 'instant', required: false, readOnly: true },
};

/** The field behind a name, the store's own columns included; `archived_at` only where rows are archived, versions only where rows change. */
export function fieldOf(definition: Definition, name: string): Field | undefined {
  if (Object.hasOwn(definition.fields, name)) return definition.fields[name];
  if (name === 'archived_at' && definition.archive !== true) return undefined;
  if (definition.appendOnly === true && ['version', 'updated_at', 'updated_by'].includes(name)) return undefined;
  return Object.hasOwn(SYSTEM_KINDS, name) ? SYSTEM_KINDS[name as keyof typeof SYSTEM_KINDS] : undefined;
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new QueryError('query.malformed', what);
  }
}

/** Splits `due_on_gte` into field and operator; a field whose own name ends like an operator wins. */
function splitKey(definition: Definition, key: string): { field: string; operator: Operator } {
  if (fieldOf(definition, key) !== undefined) return { field: key, operator: 'eq' };
  const cut = key.lastIndexOf('_');
  const operator = key.slice(cut + 1) as Operator;
  const field = key.slice(0, cut);
  if (cut <= 0 || !OPERATORS.includes(operator) || operator === 'in' || fieldOf(definition, field) === undefined)
    throw new QueryError('query.unknown', key);
  return { field, operator };
}

function checkScalar(of: Field, key: string, value: unknown): Json {
  if (of.kind === 'tags' || of.kind === 'references') {
    if (typeof value === 'string' && value.length <= 200) return value;
    throw new QueryError('query.malformed', key);
  }
  if (of.kind === 'choice') {
    if (typeof value === 'string' && value.length <= 200) return value;
    throw new QueryError('query.malformed', key);
  }
  if ((of.kind === 'text' || of.kind === 'sequence' || of.kind === 'reference') && typeof value === 'string' && value.length <= 1000) {
    return of.code ? value.normalize('NFKC').trim().toUpperCase() : value.normalize('NFC');
  }
  const bare: Field = { kind: of.kind, required: true, readOnly: false };
  const result = kindOf(of).schema(bare).safeParse(value);
  if (!result.success) throw new QueryError('query.malformed', key);
  return result.data as Json;
}

function parseCondition(definition: Definition, key: string, value: unknown): Condition {
  const { field, operator } = splitKey(definition, key);
  const of = fieldOf(definition, field) as Field;
  const { operators } = kindOf(of);
  if (Array.isArray(value)) {
    if (operator !== 'eq' || !operators.includes('in')) throw new QueryError('query.unknown', key);
    if (value.length > IN_LIMIT) throw new QueryError('query.malformed', key);
    return { field, operator: 'in', value: value.map(one => checkScalar(of, key, one)) };
  }
  if (value === null && operator === 'eq') {
    if (!operators.includes('null')) throw new QueryError('query.unknown', key);
    return { field, operator: 'null', value: true };
  }
  if (!operators.includes(operator)) throw new QueryError('query.unknown', key);
  if (operator === 'null') {
    if (typeof value !== 'boolean') throw new QueryError('query.malformed', key);
    return { field, operator, value };
  }
  if (operator === 'like') {
    if (typeof value !== 'string' || value.length > 200) throw new QueryError('query.malformed', key);
    return { field, operator, value: value.normalize('NFC') };
  }
  return { field, operator, value: checkScalar(of, key, value) };
}

function parseSort(definition: Definition, text: string | undefined): Sort {
  if (text === undefined) return { field: definition.list.sort[0], order: definition.list.sort[1] };
  const value = parseJson(text, 'sort');
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') throw new QueryError('query.malformed', 'sort');
  const [field, order] = value as [string, unknown];
  const of = fieldOf(definition, field);
  if (of === undefined || !isSortable(of)) throw new QueryError('query.unknown', field);
  if (order !== 'ASC' && order !== 'DESC') throw new QueryError('query.malformed', 'sort');
  return { field, order };
}

/** Whether lists can be ordered by the field: everything with one plain column. */
export function isSortable(of: Field): boolean {
  return !['lines', 'files', 'signature', 'secret', 'json', 'tags', 'references', 'long_text'].includes(of.kind);
}

function parseRange(text: string | undefined): [number, number] {
  if (text === undefined) return [0, 24];
  const value = parseJson(text, 'range');
  if (!Array.isArray(value) || value.length !== 2) throw new QueryError('query.malformed', 'range');
  const [from, to] = value as [unknown, unknown];
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) throw new QueryError('query.malformed', 'range');
  const first = from as number;
  const last = to as number;
  if (first < 0 || last < first - 1) throw new QueryError('query.malformed', 'range');
  return [first, Math.min(last, first + PAGE_LIMIT - 1)];
}

/**
 * Reads the dialect of `ra-data-simple-rest`. Throws QueryError naming what is unknown or malformed.
 * Whether the reader may see the named fields is the caller's to check (`namedFields`).
 */
export function parseListQuery(definition: Definition, raw: RawQuery): ListQuery {
  const filter = raw.filter === undefined ? {} : parseJson(raw.filter, 'filter');
  if (filter === null || typeof filter !== 'object' || Array.isArray(filter)) throw new QueryError('query.malformed', 'filter');
  const { q, ...rest } = filter as Record<string, unknown>;
  if (q !== undefined && (typeof q !== 'string' || q.length > 200)) throw new QueryError('query.malformed', 'q');
  if (q !== undefined && definition.search.length === 0) throw new QueryError('query.unknown', 'q');
  const conditions = Object.entries(rest).map(([key, value]) => parseCondition(definition, key, value));
  return {
    conditions,
    ...(q === undefined || q.trim() === '' ? {} : { q }),
    sort: parseSort(definition, raw.sort),
    range: parseRange(raw.range),
    archived: conditions.some(one => one.field === 'archived_at' || one.field === 'id'),
  };
}

/** Every field that a query names, for the rule «queryable only if readable». */
export function namedFields(query: ListQuery): string[] {
  return [...new Set([...query.conditions.map(one => one.field), query.sort.field])];
}
