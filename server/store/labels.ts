import { sql } from 'kysely';
import { mayEver } from '../../model/kernel/access.ts';
import { ID_PATTERN } from '../../model/kernel/kinds/reference.ts';
import { type Definition, englishTwin, groupOf, labelOf } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Reader } from '../db/database.ts';
import { decodeRow } from './codec.ts';
import { actorValues, type Core } from './core.ts';
import { among, manyValues } from './filter.ts';
import { bind, column, list } from './plans.ts';
import { rightsOf, scopesOf } from './rights.ts';
import { allOf, clause, scopePredicate } from './scope.ts';

const BATCH = 1_000;

/** The fields that name a record to a reader of that language, each beside what stands for it where that is empty. */
function namesIn(target: Definition, locale: 'zh' | 'en'): readonly (readonly [name: string, twin: string | undefined])[] {
  return target.label.map(name => {
    const twin = locale === 'en' ? englishTwin(target, name) : undefined;
    return [name, twin !== undefined && groupOf(target, twin) === groupOf(target, name) ? twin : undefined];
  });
}

/**
 * The labels of records by id, in English where a reader of English asks and the record has it; those whose record or label
 * the actor may not see are missing.
 */
export async function labels(
  core: Core,
  reader: Reader,
  actor: Actor,
  target: Definition,
  ids: readonly string[],
  locale: 'zh' | 'en' = 'zh',
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (!mayEver(actor.grants, target, 'R')) return found;
  const rights = rightsOf(actor, target, 'R');
  const names = namesIn(target, locale);
  const plan = core.plan(target, `labels ${locale} ${rights.key}`, () => {
    const read = names.flatMap(([name, twin]) => (twin === undefined ? [name] : [name, twin]));
    const scopes = [rights.row, ...target.label.map(name => scopesOf(rights, target, name))];
    const where = allOf([among(core.dialect, column('t', 'id'), 'ids'), ...scopes.map(one => scopePredicate(target, one, 't'))]);
    return sql`select ${list(['id', ...read].map(name => column('t', name)))} from ${sql.table(target.name)} as t where ${clause(where)}`;
  });
  const wanted = [...new Set(ids)].filter(id => ID_PATTERN.test(id));
  for (let from = 0; from < wanted.length; from += BATCH) {
    const some = manyValues(core.dialect, wanted.slice(from, from + BATCH));
    for (const row of await reader.all<Record<string, unknown>>(bind(plan, { ...actorValues(actor), ids: some }))) {
      decodeRow(target.fields, row);
      for (const [name, twin] of names) if (twin !== undefined) row[name] = row[twin] || row[name];
      found.set(String(row.id), labelOf(target, row));
    }
  }
  return found;
}
