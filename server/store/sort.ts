import { sql } from 'kysely';
import { fieldOf, type Sort } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Dialect } from '../db/database.ts';
import type { Core } from './core.ts';
import { guardOf, plainColumn } from './filter.ts';
import { column, type Fragment } from './plans.ts';
import { type Rights, rightsOf, scopesOf } from './rights.ts';
import { allOf, clause, scopePredicate } from './scope.ts';

/** How a list is put in order. */
export interface Order {
  /** The tables: the register's as `t`, and what the key needs. */
  readonly from: Fragment;
  readonly key: Fragment;
  /** The key may be missing. */
  readonly isNullable: boolean;
  /** The key is the id itself. */
  readonly isId: boolean;
}

const tableOf = (definition: Definition): Fragment => sql`${sql.table(definition.name)} as t`;

/**
 * A reference sorts by the label of its record, as far as the reader may see that label. Where every row has one that he sees, and
 * `isWhole` says that all rows are wanted, the records are walked by their labels and lead to the rows, so that a page sorts nothing.
 */
function referenceOrder(core: Core, actor: Actor, definition: Definition, rights: Rights, sort: Sort, isWhole: boolean): Order {
  const of = fieldOf(definition, sort.field);
  const target = core.registry.get(of?.target ?? '');
  const its = rightsOf(actor, target, 'R');
  const visible = allOf([
    guardOf(rights, definition, sort.field, 't'),
    scopePredicate(target, its.row, 'r'),
    ...target.label.map(name => scopePredicate(target, scopesOf(its, target, name), 'r')),
  ]);
  const same = sql`${column('r', 'id')} = ${column('t', sort.field)}`;
  const records = sql`${sql.table(target.name)} as r`;
  const isComplete = isWhole && visible === true && of?.required === true;
  // SQLite takes the tables of a cross join in the order given; PostgreSQL chooses by itself.
  const walked =
    core.dialect === 'sqlite'
      ? sql`${records} cross join ${tableOf(definition)} on ${same}`
      : sql`${tableOf(definition)} join ${records} on ${same}`;
  return {
    from: isComplete ? walked : sql`${tableOf(definition)} left join ${records} on ${clause(allOf([same, visible]))}`,
    key: column('r', 'label_sort'),
    isNullable: true,
    isId: false,
  };
}

/** What tells two orders apart as statements. */
export function orderShape(core: Core, actor: Actor, definition: Definition, sort: Sort): string {
  const of = fieldOf(definition, sort.field);
  const isJoined = of?.kind === 'reference' && core.registry.has(of.target ?? '');
  const its = isJoined ? rightsOf(actor, core.registry.get(of.target ?? ''), 'R').key : '';
  return `${sort.field} ${sort.order} ${its}`;
}

/** The order of a list for this reader; `isWhole` when it asks for all rows. */
export function orderOf(core: Core, actor: Actor, definition: Definition, rights: Rights, sort: Sort, isWhole = false): Order {
  const of = fieldOf(definition, sort.field);
  const from = tableOf(definition);
  if (sort.field === 'id') return { from, key: column('t', 'id'), isNullable: false, isId: true };
  if (of?.kind === 'reference' && core.registry.has(of.target ?? '')) {
    return referenceOrder(core, actor, definition, rights, sort, isWhole);
  }
  const guard = guardOf(rights, definition, sort.field, 't');
  const plain = plainColumn(definition, of?.pinyin === true ? `${sort.field}_sort` : sort.field, 't');
  const key = guard === true ? plain : sql`case when ${clause(guard)} then ${plain} end`;
  return { from, key, isNullable: guard !== true || of?.required !== true, isId: false };
}

/** Missing keys come first in ascending order on both databases; SQLite does so by itself. The words are those of the indexes, `id` included. */
export function orderBy(dialect: Dialect, order: Order, direction: Sort['order']): Fragment {
  const way = direction === 'ASC' ? sql`asc` : sql`desc`;
  if (order.isId) return sql`order by ${column('t', 'id')} ${way}`;
  const nulls = dialect === 'sqlite' ? sql`` : direction === 'ASC' ? sql`nulls first` : sql`nulls last`;
  return sql`order by ${order.key} ${way} ${nulls}, ${column('t', 'id')} ${way} ${nulls}`;
}
