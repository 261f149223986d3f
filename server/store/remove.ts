import { sql } from 'kysely';
import { mayEver } from '../../model/kernel/access.ts';
import type { Json } from '../../model/kernel/field.ts';
import { type Definition, linesTable } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { forbidden, Problem } from '../problem.ts';
import { record } from './audit.ts';
import { actorValues, type Core } from './core.ts';
import { bind, column, type Fragment, slot } from './plans.ts';
import type { Referrer } from './registry.ts';
import { rightsOf } from './rights.ts';
import { clause, type Predicate, scopePredicate } from './scope.ts';
import type { StoredRow } from './store.ts';
import { deleteRow } from './stored.ts';
import { explained } from './violations.ts';
import { demandOpen, locate, store } from './write.ts';

/** The rows of a referring register in which the id stands. */
function namesIt(core: Core, referrer: Referrer, visible: Predicate): Fragment {
  const { definition, field, lines, isList } = referrer;
  const at = column(lines === undefined ? 't' : 'l', field);
  const items = core.dialect === 'sqlite' ? sql`json_each(${at}) as item` : sql`jsonb_array_elements_text(${at}::jsonb) as item(value)`;
  const named = isList ? sql`exists (select 1 from ${items} where item.value = ${slot('id')})` : sql`${at} = ${slot('id')}`;
  const test =
    lines === undefined
      ? named
      : sql`exists (select 1 from ${sql.table(linesTable(definition.name, lines))} as l where ${column('l', 'parent_id')} = ${column('t', 'id')} and ${named})`;
  return sql`from ${sql.table(definition.name)} as t where ${test} and ${clause(visible)}`;
}

async function isNamed(core: Core, tx: Tx, referrer: Referrer, id: string): Promise<boolean> {
  const plan = core.plan(
    referrer.definition,
    `named ${referrer.lines} ${referrer.field}`,
    () => sql`select 1 as one ${namesIt(core, referrer, true)} limit 1`,
  );
  return (await tx.one(bind(plan, { id }))) !== undefined;
}

async function countNamed(core: Core, tx: Tx, actor: Actor, referrer: Referrer, id: string): Promise<number> {
  const rights = rightsOf(actor, referrer.definition, 'R');
  const plan = core.plan(referrer.definition, `count named ${referrer.lines} ${referrer.field} ${rights.key}`, () => {
    const visible = scopePredicate(referrer.definition, rights.row, 't');
    return sql`select count(*) as total ${namesIt(core, referrer, visible)}`;
  });
  return (await tx.one<{ total: number }>(bind(plan, { ...actorValues(actor), id })))?.total ?? 0;
}

/** Throws 409 when a record still names this one; says where only as far as the actor may see it. */
async function demandUnreferenced(core: Core, tx: Tx, actor: Actor, definition: Definition, id: string): Promise<void> {
  const referrers: Referrer[] = [];
  for (const referrer of core.registry.referrersOf(definition.name)) {
    if (await isNamed(core, tx, referrer, id)) referrers.push(referrer);
  }
  if (referrers.length === 0) return;
  const by = new Map<string, number>();
  for (const referrer of referrers) {
    const { name } = referrer.definition;
    const count = mayEver(actor.grants, referrer.definition, 'R') ? await countNamed(core, tx, actor, referrer, id) : 0;
    if (count > 0) by.set(name, (by.get(name) ?? 0) + count);
  }
  throw new Problem(409, { key: 'problem.referenced' }, { more: { by: [...by].map(([register, count]): Json => ({ register, count })) } });
}

const now = (core: Core): string => new Date(core.context.clock.now()).toISOString();

/** Archives master data; deletes anything else that is a draft and that nothing refers to. */
export async function remove(core: Core, tx: Tx, actor: Actor, definition: Definition, id: string): Promise<StoredRow> {
  if (definition.appendOnly === true || definition.serverOnly === true) throw forbidden();
  const { row } = await locate(core, tx, actor, definition, id, 'D');
  if (definition.archive === true) {
    if (row.archived_at !== null) return row;
    return store(core, tx, actor, definition, row, { ...row, archived_at: now(core) }, { verb: 'archive' });
  }
  demandOpen(definition, row);
  await demandUnreferenced(core, tx, actor, definition, id);
  await explained(definition, () => deleteRow(core, tx, definition, id));
  await record(core, tx, actor, definition, 'delete', id, { before: row, after: {} });
  return row;
}

/** Brings an archived row back. */
export async function restore(core: Core, tx: Tx, actor: Actor, definition: Definition, id: string): Promise<StoredRow> {
  if (definition.archive !== true || definition.serverOnly === true) throw forbidden();
  const { row } = await locate(core, tx, actor, definition, id, 'D');
  return store(core, tx, actor, definition, row, { ...row, archived_at: null }, { verb: 'restore' });
}
