import { sql } from 'kysely';
import { queryTokens } from '../../model/kernel/chinese.ts';
import { ID_PATTERN } from '../../model/kernel/kinds/reference.ts';
import type { ListQuery } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Reader } from '../db/database.ts';
import { notFound, Problem } from '../problem.ts';
import { AUDIT } from './audit.ts';
import { maskChanges } from './auditMask.ts';
import { actorValues, type Core } from './core.ts';
import { COUNT_LIMIT } from './counts.ts';
import { among, bindFilter, filterPredicate, filterShape, manyValues, queryable } from './filter.ts';
import { addLines } from './lines.ts';
import { bind, column, list as commas, type Fragment, type Plan, slot } from './plans.ts';
import { demand, type Rights, rightsOf, scopesOf } from './rights.ts';
import { allOf, clause, type Predicate, scopePredicate } from './scope.ts';
import { bindSearch, searchPredicate } from './search.ts';
import { type Shape, shapeOf } from './shape.ts';
import { orderBy, orderOf, orderShape } from './sort.ts';
import type { Page, WireRow } from './store.ts';

const MOST_IDS = 1_000;

/** A query made ready: checked against the reader's rights, its values bound, its statements told apart by `shape`. */
export interface Asked {
  readonly rights: Rights;
  readonly query: ListQuery;
  readonly shape: string;
  readonly values: Record<string, unknown>;
  /** The condition of the rows, for a statement that wants them in order or for one that only counts or adds up. */
  where(isOrdered: boolean): Fragment;
}

/**
 * Rows that are not archived. On SQLite the `+` keeps a page from being taken out of the index of `archived_at` and sorted,
 * where nearly every row is live and the index of its order gives it at once; a count wants that index.
 */
function liveRows(core: Core, definition: Definition, query: ListQuery, isOrdered: boolean): Predicate {
  if (definition.archive !== true || query.archived) return true;
  const at = column('t', 'archived_at');
  return isOrdered && core.dialect === 'sqlite' ? sql`+${at} is null` : sql`${at} is null`;
}

function rowsOf(core: Core, definition: Definition, rights: Rights, query: ListQuery, tokens: number, isOrdered: boolean): Predicate {
  return allOf([
    liveRows(core, definition, query, isOrdered),
    filterPredicate(core.dialect, definition, rights, query.conditions, 't'),
    tokens === 0 ? true : searchPredicate(core.dialect, definition, rights, tokens),
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
  bindFilter(core.dialect, query.conditions, values);
  if (tokens.length > 0) bindSearch(core.dialect, tokens, values);
  return {
    rights,
    query,
    shape: `${rights.key} ${filterShape(query.conditions)} q${tokens.length} ${query.archived ? 'all' : 'live'}`,
    values,
    where: isOrdered => sql`where ${clause(rowsOf(core, definition, rights, query, tokens.length, isOrdered))}`,
  };
}

const SHAPES = new WeakMap<Definition, Map<string, Shape>>();

/** The shape for these rights, made once. */
export function keptShape(definition: Definition, rights: readonly Rights[]): Shape {
  const key = rights.map(one => one.key).join(' ');
  let kept = SHAPES.get(definition);
  if (kept === undefined) {
    kept = new Map();
    SHAPES.set(definition, kept);
  }
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = shapeOf(definition, rights);
  kept.set(key, made);
  return made;
}

/** Rows of an answer as the reader may see them, lines included. */
export async function finish(
  core: Core,
  reader: Reader,
  actor: Actor,
  definition: Definition,
  shape: Shape,
  found: readonly Record<string, unknown>[],
): Promise<WireRow[]> {
  if (shape.lines.length > 0) await addLines(core, reader, definition, shape.lines, found);
  const rows = found.map(row => shape.finish(row));
  return definition.name === AUDIT ? rows.map(row => maskChanges(core, actor, row)) : rows;
}

const tableOf = (definition: Definition): Fragment => sql`${sql.table(definition.name)} as t`;

/** The total of the question, capped. */
async function totalOf(core: Core, actor: Actor, definition: Definition, asked: Asked): Promise<number> {
  const scoped = asked.rights.isPersonal ? `${actor.userId} ${actor.staffId} ${actor.today}` : '';
  const { staff: _staff, user: _user, today: _today, ...asking } = asked.values;
  const key = `${asked.shape} ${scoped} ${JSON.stringify(asking)}`;
  const known = core.counts.get(definition.name, key);
  if (known !== undefined) return known;
  const generation = core.counts.generation(definition.name);
  const plan = core.plan(
    definition,
    `count ${asked.shape}`,
    () =>
      sql`select count(*) as total from (select 1 as one from ${tableOf(definition)} ${asked.where(false)} limit ${sql.lit(COUNT_LIMIT + 1)}) as counted`,
  );
  const answer = await core.context.db.one<{ total: number }>(bind(plan, asked.values));
  const total = answer?.total ?? 0;
  core.counts.set(definition.name, key, total, generation);
  return total;
}

function pagePlan(core: Core, actor: Actor, definition: Definition, asked: Asked, shape: Shape): Plan {
  const { sort } = asked.query;
  return core.plan(definition, `page ${asked.shape} ${orderShape(core, actor, definition, sort)}`, () => {
    const order = orderOf(core, actor, definition, asked.rights, sort);
    return sql`select ${commas(shape.columns)} from ${tableOf(definition)} ${order.join} ${asked.where(true)} ${orderBy(core.dialect, order, sort.order)} limit ${slot('limit')} offset ${slot('offset')}`;
  });
}

/** One page with the exact total of its filter. */
export async function list(core: Core, actor: Actor, definition: Definition, query: ListQuery): Promise<Page> {
  const asked = ask(core, actor, definition, query);
  const [from, to] = query.range;
  const limit = to - from + 1;
  const shape = keptShape(definition, [asked.rights]);
  const plan = pagePlan(core, actor, definition, asked, shape);
  const found = await core.context.db.all(bind(plan, { ...asked.values, limit, offset: from }));
  const rows = await finish(core, core.context.db, actor, definition, shape, found);
  const isLast = found.length < limit && (found.length > 0 || from === 0);
  const total = isLast ? from + found.length : await totalOf(core, actor, definition, asked);
  return { rows, total: Math.min(total, COUNT_LIMIT), isCapped: total > COUNT_LIMIT };
}

/** The rows among `ids` that the reader may see. */
export async function readMany(
  core: Core,
  reader: Reader,
  actor: Actor,
  definition: Definition,
  ids: readonly string[],
): Promise<WireRow[]> {
  demand(actor, definition, 'R');
  if (ids.length > MOST_IDS) throw new Problem(422, { key: 'problem.too_many_rows', args: { max: MOST_IDS } });
  const rights = rightsOf(actor, definition, 'R');
  const shape = keptShape(definition, [rights]);
  const plan = core.plan(definition, `many ${rights.key}`, () => {
    const where = allOf([among(core.dialect, column('t', 'id'), 'ids'), scopePredicate(definition, rights.row, 't')]);
    return sql`select ${commas(shape.columns)} from ${tableOf(definition)} where ${clause(where)}`;
  });
  const wanted = ids.filter(id => ID_PATTERN.test(id));
  const found = await reader.all(bind(plan, { ...actorValues(actor), ids: manyValues(core.dialect, wanted) }));
  const rows = await finish(core, reader, actor, definition, shape, found);
  const byId = new Map(rows.map(row => [row.id, row]));
  return [...new Set(ids)].flatMap(id => byId.get(id) ?? []);
}

/** One row as the reader may see it. Throws 404 when there is none, or none of his. */
export async function get(core: Core, actor: Actor, definition: Definition, id: string): Promise<WireRow> {
  demand(actor, definition, 'R');
  const { db } = core.context;
  const rights = rightsOf(actor, definition, 'R');
  const shape = keptShape(definition, [rights]);
  const plan = core.plan(definition, `get ${rights.key}`, () => {
    const where = allOf([sql`${column('t', 'id')} = ${slot('id')}`, scopePredicate(definition, rights.row, 't')]);
    return sql`select ${commas(shape.columns)} from ${tableOf(definition)} where ${clause(where)}`;
  });
  if (!ID_PATTERN.test(id)) throw notFound();
  const found = await db.one<Record<string, unknown>>(bind(plan, { ...actorValues(actor), id }));
  if (found === undefined) throw notFound();
  const [row] = await finish(core, db, actor, definition, shape, [found]);
  return row as WireRow;
}

/** Sums over the whole filter; a value counts only on the rows where the reader may see it. */
export async function totals(core: Core, actor: Actor, definition: Definition, query: ListQuery): Promise<Record<string, number>> {
  const asked = ask(core, actor, definition, query);
  const fields = (definition.list.totals ?? []).filter(name => scopesOf(asked.rights, definition, name).length > 0);
  if (fields.length === 0) return {};
  const plan = core.plan(definition, `totals ${asked.shape}`, () => {
    const sums = fields.map(name => {
      const guard = clause(scopePredicate(definition, scopesOf(asked.rights, definition, name), 't'));
      return sql`cast(coalesce(sum(case when ${guard} then ${column('t', name)} end), 0) as bigint) as ${sql.id(name)}`;
    });
    return sql`select ${commas(sums)} from ${tableOf(definition)} ${asked.where(false)}`;
  });
  return (await core.context.db.one<Record<string, number>>(bind(plan, asked.values))) ?? {};
}
