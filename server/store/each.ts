import { sql } from 'kysely';
import type { ListQuery } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { type Asked, ask } from './ask.ts';
import type { Core } from './core.ts';
import { bind, column, list as commas, type Fragment, type Plan, slot } from './plans.ts';
import { finish, keptShape } from './read.ts';
import { demand, rightsOf } from './rights.ts';
import { clause, scopePredicate } from './scope.ts';
import { type Order, orderBy, orderOf, orderShape } from './sort.ts';
import type { WireRow } from './store.ts';

const STEP = 500;

/**
 * Where the walk stands. Rows without a key and rows with one are walked one after the other, so that each step is
 * one range of an index.
 */
interface Place {
  readonly part: 'missing' | 'present';
  readonly after: { readonly key: unknown; readonly id: string } | undefined;
}

function beyond(order: Order, place: Place, isAscending: boolean): Fragment {
  const than = isAscending ? sql`>` : sql`<`;
  const id = column('t', 'id');
  if (order.isId) return place.after === undefined ? sql`1 = 1` : sql`${id} ${than} ${slot('after.id')}`;
  if (place.part === 'missing') {
    return place.after === undefined ? sql`${order.key} is null` : sql`${order.key} is null and ${id} ${than} ${slot('after.id')}`;
  }
  if (place.after === undefined) return sql`${order.key} is not null`;
  return sql`(${order.key}, ${id}) ${than} (${slot('after.key')}, ${slot('after.id')})`;
}

function stepPlan(core: Core, actor: Actor, definition: Definition, asked: Asked, place: Place): Plan {
  const rights = rightsOf(actor, definition, 'E');
  const { sort } = asked.query;
  const name = `each ${asked.shape} ${rights.key} ${orderShape(core, actor, definition, sort)} ${place.part} ${place.after !== undefined}`;
  return core.plan(definition, name, () => {
    const order = orderOf(core, actor, definition, asked.rights, sort);
    const columns = [...keptShape(definition, [asked.rights, rights]).columns, sql`${order.key} as ${sql.id('_key')}`];
    const exported = clause(scopePredicate(definition, rights.row, 't'));
    return sql`select ${commas(columns)} from ${order.from} ${asked.where('find')} and ${exported} and ${beyond(order, place, sort.order === 'ASC')} ${orderBy(core.dialect, order, sort.order)} limit ${sql.lit(STEP)}`;
  });
}

/** Every row of the filter that the actor may export, in the order of its sort, walked by key. */
export async function* each(core: Core, actor: Actor, definition: Definition, query: ListQuery): AsyncGenerator<WireRow> {
  demand(actor, definition, 'E');
  const asked = ask(core, actor, definition, query);
  const shape = keptShape(definition, [asked.rights, rightsOf(actor, definition, 'E')]);
  const order = orderOf(core, actor, definition, asked.rights, query.sort);
  const parts: readonly Place['part'][] = !order.isNullable
    ? ['present']
    : query.sort.order === 'ASC'
      ? ['missing', 'present']
      : ['present', 'missing'];
  for (const part of parts) {
    let after: Place['after'];
    for (;;) {
      const plan = stepPlan(core, actor, definition, asked, { part, after });
      const values = { ...asked.values, 'after.key': after?.key, 'after.id': after?.id };
      const found = await core.context.db.all<Record<string, unknown>>(bind(plan, values));
      const last = found.at(-1);
      if (last !== undefined) after = { key: last._key, id: String(last.id) };
      for (const row of found) delete row._key;
      yield* await finish(core, core.context.db, actor, definition, shape, found);
      if (found.length < STEP) break;
    }
  }
}
