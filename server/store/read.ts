import { sql } from 'kysely';
import { ID_PATTERN } from '../../model/kernel/kinds/reference.ts';
import type { ListQuery } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Reader } from '../db/database.ts';
import { notFound, Problem } from '../problem.ts';
import { type Asked, ask, type Way } from './ask.ts';
import { AUDIT } from './audit.ts';
import { maskChanges } from './auditMask.ts';
import { actorValues, type Core } from './core.ts';
import { COUNT_LIMIT } from './counts.ts';
import { among, manyValues } from './filter.ts';
import { addLines } from './lines.ts';
import { bind, column, list as commas, type Fragment, type Plan, slot } from './plans.ts';
import { demand, type Rights, rightsOf, scopesOf } from './rights.ts';
import { allOf, clause, scopePredicate } from './scope.ts';
import { type Shape, shapeOf } from './shape.ts';
import { orderBy, orderOf, orderShape } from './sort.ts';
import type { Page, WireRow } from './store.ts';
import { hasChoice, totalOf, wayTo } from './total.ts';

const MOST_IDS = 1_000;

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

function pagePlan(core: Core, actor: Actor, definition: Definition, asked: Asked, shape: Shape, way: Way): Plan {
  const { sort } = asked.query;
  return core.plan(definition, `page ${way} ${asked.shape} ${orderShape(core, actor, definition, sort)}`, () => {
    const isWhole = asked.query.conditions.length === 0 && asked.tokens === 0;
    const order = orderOf(core, actor, definition, asked.rights, sort, isWhole);
    return sql`select ${commas(shape.columns)} from ${order.from} ${asked.where(way)} ${orderBy(core.dialect, order, sort.order)} limit ${slot('limit')} offset ${slot('offset')}`;
  });
}

/** One page with the exact total of its filter; a page that ends the list says the total by itself. */
export async function list(core: Core, actor: Actor, definition: Definition, query: ListQuery): Promise<Page> {
  const asked = ask(core, actor, definition, query);
  const [from, to] = query.range;
  const limit = to - from + 1;
  const shape = keptShape(definition, [asked.rights]);
  const known = hasChoice(core, definition, asked) ? await totalOf(core, actor, definition, asked) : undefined;
  const way = known === undefined ? 'find' : await wayTo(core, definition, asked, known);
  const plan = pagePlan(core, actor, definition, asked, shape, way);
  const found = await core.context.db.all(bind(plan, { ...asked.values, limit, offset: from }));
  const rows = await finish(core, core.context.db, actor, definition, shape, found);
  const isLast = found.length < limit && (found.length > 0 || from === 0);
  const total = known ?? (isLast ? from + found.length : await totalOf(core, actor, definition, asked));
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
    return sql`select ${commas(sums)} from ${tableOf(definition)} ${asked.where('count')}`;
  });
  return (await core.context.db.one<Record<string, number>>(bind(plan, asked.values))) ?? {};
}
