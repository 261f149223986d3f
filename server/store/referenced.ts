import { sql } from 'kysely';
import { mayEver } from '../../model/kernel/access.ts';
import type { Json } from '../../model/kernel/field.ts';
import { type Definition, linesTable } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { Problem } from '../problem.ts';
import { actorValues, type Core } from './core.ts';
import { guardOf } from './filter.ts';
import { bind, column, type Fragment, slot } from './plans.ts';
import type { Referrer } from './registry.ts';
import { rightsOf } from './rights.ts';
import { allOf, anyOf, clause, scopePredicate } from './scope.ts';

/** The condition that row `t` of a referring register names the id in this column, or in a line of its own. */
function namesIt(core: Core, { definition, field, lines, isList }: Referrer): Fragment {
  const at = column(lines === undefined ? 't' : 'l', field);
  const items = core.dialect === 'sqlite' ? sql`json_each(${at}) as item` : sql`jsonb_array_elements_text(${at}::jsonb) as item(value)`;
  const named = isList ? sql`exists (select 1 from ${items} where item.value = ${slot('id')})` : sql`${at} = ${slot('id')}`;
  if (lines === undefined) return named;
  return sql`exists (select 1 from ${sql.table(linesTable(definition.name, lines))} as l where ${column('l', 'parent_id')} = ${column('t', 'id')} and ${named})`;
}

/** The rows that name the record, itself left out. */
const rowsThat = (definition: Definition, target: Definition, names: Fragment): Fragment =>
  definition === target
    ? sql`from ${sql.table(definition.name)} as t where ${names} and ${column('t', 'id')} <> ${slot('id')}`
    : sql`from ${sql.table(definition.name)} as t where ${names}`;

async function isNamed(core: Core, tx: Tx, target: Definition, referrer: Referrer, id: string): Promise<boolean> {
  const { definition, field, lines } = referrer;
  const name = `named ${target.name} ${lines} ${field}`;
  const plan = core.plan(definition, name, () => sql`select 1 as one ${rowsThat(definition, target, namesIt(core, referrer))} limit 1`);
  return (await tx.one(bind(plan, { id }))) !== undefined;
}

/** How many rows of a register name the record where the actor may see it. */
async function countSeen(core: Core, tx: Tx, actor: Actor, target: Definition, definition: Definition, id: string): Promise<number> {
  if (!mayEver(actor.grants, definition, 'R')) return 0;
  const rights = rightsOf(actor, definition, 'R');
  const plan = core.plan(definition, `count named ${target.name} ${rights.key}`, () => {
    const referrers = core.registry.referrersOf(target.name).filter(one => one.definition === definition);
    const seen = referrers.map(one => allOf([guardOf(rights, definition, one.lines ?? one.field, 't'), namesIt(core, one)]));
    const names = allOf([scopePredicate(definition, rights.row, 't'), anyOf(seen)]);
    return sql`select count(*) as total ${rowsThat(definition, target, clause(names))}`;
  });
  return (await tx.one<{ total: number }>(bind(plan, { ...actorValues(actor), id })))?.total ?? 0;
}

/** Throws 409 when a record still names this one; says where only as far as the actor may see it. */
export async function demandUnreferenced(core: Core, tx: Tx, actor: Actor, target: Definition, id: string): Promise<void> {
  const naming = new Set<Definition>();
  for (const referrer of core.registry.referrersOf(target.name)) {
    if (!naming.has(referrer.definition) && (await isNamed(core, tx, target, referrer, id))) naming.add(referrer.definition);
  }
  if (naming.size === 0) return;
  const by: Json[] = [];
  for (const definition of naming) {
    const count = await countSeen(core, tx, actor, target, definition, id);
    if (count > 0) by.push({ register: definition.name, count });
  }
  throw new Problem(409, { key: 'problem.referenced' }, { more: { by } });
}
