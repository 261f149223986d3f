import { sql } from 'kysely';
import { mayEver } from '../../model/kernel/access.ts';
import { ID_PATTERN } from '../../model/kernel/kinds/reference.ts';
import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Reader } from '../db/database.ts';
import { decodeRow } from './codec.ts';
import { actorValues, type Core } from './core.ts';
import { among, manyValues } from './filter.ts';
import { bind, column, list } from './plans.ts';
import { rightsOf, scopesOf } from './rights.ts';
import { allOf, clause, scopePredicate } from './scope.ts';

const BATCH = 1_000;

/** The labels of records by id; those whose record or label the actor may not see are missing. */
export async function labels(
  core: Core,
  reader: Reader,
  actor: Actor,
  target: Definition,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (!mayEver(actor.grants, target, 'R')) return found;
  const rights = rightsOf(actor, target, 'R');
  const plan = core.plan(target, `labels ${rights.key}`, () => {
    const scopes = [rights.row, ...target.label.map(name => scopesOf(rights, target, name))];
    const where = allOf([among(core.dialect, column('t', 'id'), 'ids'), ...scopes.map(one => scopePredicate(target, one, 't'))]);
    return sql`select ${list(['id', ...target.label].map(name => column('t', name)))} from ${sql.table(target.name)} as t where ${clause(where)}`;
  });
  const wanted = [...new Set(ids)].filter(id => ID_PATTERN.test(id));
  for (let from = 0; from < wanted.length; from += BATCH) {
    const some = manyValues(core.dialect, wanted.slice(from, from + BATCH));
    for (const row of await reader.all<Record<string, unknown>>(bind(plan, { ...actorValues(actor), ids: some }))) {
      decodeRow(target.fields, row);
      found.set(String(row.id), labelOf(target, row));
    }
  }
  return found;
}
