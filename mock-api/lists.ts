import { queryTokens, searchTokens } from '../model/kernel/chinese.ts';
import { applyListQuery } from '../model/kernel/oracle.ts';
import { IN_LIMIT, type ListQuery, parseListQuery, QueryError, type RawQuery } from '../model/kernel/query.ts';
import { type Definition, labelOf } from '../model/kernel/resource.ts';
import { labelSort, type MockRow, type World } from './world.ts';

const TEXTS = ['filter', 'sort', 'range'] as const;

/** The three parameters of a list; anything else in the query string is refused, and so is a parameter given twice. */
export function rawQuery(query: Readonly<Record<string, unknown>>): RawQuery {
  for (const [name, value] of Object.entries(query)) {
    if (!(TEXTS as readonly string[]).includes(name)) throw new QueryError('query.unknown', name);
    if (typeof value !== 'string') throw new QueryError('query.malformed', name);
  }
  return query as RawQuery;
}

/** `getMany` names ids and no range: it wants them all. */
function withWholeIds(query: ListQuery, raw: RawQuery): ListQuery {
  const [only] = query.conditions;
  const isMany = raw.range === undefined && query.conditions.length === 1 && only?.field === 'id' && only.operator === 'in';
  return isMany ? { ...query, range: [0, IN_LIMIT - 1] } : query;
}

/** The rows of a page with the value of its Content-Range. Throws QueryError for names that the register does not have. */
export function list(world: World, definition: Definition, raw: RawQuery): { rows: MockRow[]; contentRange: string } {
  const query = withWholeIds(parseListQuery(definition, raw), raw);
  const { page, total } = applyListQuery(world.rows(definition.name), query, definition, labelSort(world));
  const [from] = query.range;
  const span = page.length === 0 ? '*' : `${from}-${from + page.length - 1}`;
  return { rows: page, contentRange: `${definition.name} ${span}/${total}` };
}

/** The sums of the list's totals over the whole filter. */
export function totals(world: World, definition: Definition, raw: RawQuery): Record<string, number> {
  const query = { ...parseListQuery(definition, raw), range: [0, Number.MAX_SAFE_INTEGER - 1] as const };
  const { page } = applyListQuery(world.rows(definition.name), query, definition, labelSort(world));
  return Object.fromEntries((definition.list.totals ?? []).map(name => [name, page.reduce((sum, row) => sum + Number(row[name] ?? 0), 0)]));
}

/** Up to five other rows that have the value in a field that warns of duplicates. */
export function duplicates(
  world: World,
  definition: Definition,
  query: Readonly<Record<string, unknown>>,
): { id: string; label: string }[] {
  const { field, value, except } = query;
  if (typeof field !== 'string' || definition.warnDuplicates?.includes(field) !== true)
    throw new QueryError('query.unknown', String(field));
  return world
    .rows(definition.name)
    .filter(row => row[field] === value && row.id !== except)
    .slice(0, 5)
    .map(row => ({ id: row.id, label: labelOf(definition, row) }));
}

/** Up to twenty records of all registers that are found by `q`. */
export function searchAll(world: World, q: string): { register: string; id: string; label: string; detail: string }[] {
  const wanted = queryTokens(q);
  if (wanted.length === 0) return [];
  return world.registers
    .flatMap(definition =>
      world.rows(definition.name).flatMap(row => {
        const texts = definition.search.map(name => row[name]).filter(value => typeof value === 'string');
        const tokens = new Set(texts.flatMap(searchTokens));
        const isFound = texts.length > 0 && wanted.every(token => tokens.has(token)) && (row.archived_at ?? null) === null;
        return isFound ? [{ register: definition.name, id: row.id, label: labelOf(definition, row), detail: texts.join(' · ') }] : [];
      }),
    )
    .slice(0, 20);
}
