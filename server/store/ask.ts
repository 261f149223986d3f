import { sql } from 'kysely';
import { queryTokens } from '../../model/kernel/chinese.ts';
import type { ListQuery } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { actorValues, type Core } from './core.ts';
import { bindFilter, filterPredicate, filterShape, queryable } from './filter.ts';
import { column, type Fragment } from './plans.ts';
import { demand, isEverywhere, type Rights, rightsOf } from './rights.ts';
import { allOf, clause, type Predicate, scopePredicate } from './scope.ts';
import { bindSearch, openGroups, searchPredicate } from './search.ts';

/**
 * How a statement should come to its rows. SQLite knows too little about the values to choose by itself; PostgreSQL chooses, and
 * gets the same text for all: `count` them, `find` them by what they have in common and sort them, or `walk` in the order wanted
 * and leave out the others.
 */
export type Way = 'count' | 'find' | 'walk';

/** A query made ready: checked against the reader's rights, its values bound, its statements told apart by `shape`. */
export interface Asked {
  readonly rights: Rights;
  readonly query: ListQuery;
  readonly shape: string;
  readonly values: Record<string, unknown>;
  /** How many tokens are searched for. */
  readonly tokens: number;
  /** Nothing but the search decides about the rows. */
  readonly isBareSearch: boolean;
  /** The condition of the rows. */
  where(way: Way): Fragment;
}

/** Rows that are not archived. Nearly all are live, so their index serves a count of all and nothing else; `+` keeps SQLite off it. */
function liveRows(core: Core, definition: Definition, query: ListQuery, way: Way): Predicate {
  if (definition.archive !== true || query.archived) return true;
  const isCountOfAll = way === 'count' && query.conditions.length === 0 && query.q === undefined;
  const at = column('t', 'archived_at');
  return core.dialect === 'sqlite' && !isCountOfAll ? sql`+${at} is null` : sql`${at} is null`;
}

function rowsOf(core: Core, definition: Definition, rights: Rights, query: ListQuery, tokens: number, way: Way): Predicate {
  return allOf([
    liveRows(core, definition, query, way),
    filterPredicate(core.dialect, definition, rights, query.conditions, way === 'walk'),
    tokens === 0 ? true : searchPredicate(core.dialect, definition, rights, tokens, way === 'walk'),
    scopePredicate(definition, rights.row, 't'),
  ]);
}

/** Checks that the reader may ask this. Throws 403 without any right to read, 422 for a field that is not his to know. */
export function ask(core: Core, actor: Actor, definition: Definition, query: ListQuery): Asked {
  demand(actor, definition, 'R');
  for (const condition of query.conditions) queryable(actor, definition, condition.field);
  queryable(actor, definition, query.sort.field);
  const rights = rightsOf(actor, definition, 'R');
  const tokens = query.q === undefined ? [] : queryTokens(query.q);
  const values: Record<string, unknown> = { ...actorValues(actor) };
  bindFilter(core.dialect, definition, query.conditions, values);
  if (tokens.length > 0) bindSearch(core.dialect, tokens, values);
  return {
    rights,
    query,
    shape: `${rights.key} ${filterShape(query.conditions)} q${tokens.length} ${query.archived ? 'all' : 'live'}`,
    values,
    tokens: tokens.length,
    isBareSearch:
      tokens.length > 0 && query.conditions.length === 0 && isEverywhere(rights.row) && (openGroups(definition, rights) ?? []).length > 0,
    where: way => sql`where ${clause(rowsOf(core, definition, rights, query, tokens.length, way))}`,
  };
}
