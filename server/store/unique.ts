import { sql } from 'kysely';
import type { Definition, Errors } from '../../model/kernel/resource.ts';
import type { Tx } from '../db/database.ts';
import { encodeValue, isSame } from './codec.ts';
import type { Core } from './core.ts';
import { TAKEN, uniqueKeys } from './input.ts';
import { bind, slot } from './plans.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The fields whose values another row has already. The unique indexes decide; this only says so before, on PostgreSQL, where a
 * refused statement ends the whole transaction and a bulk write could report one bad row only.
 */
export async function takenFields(core: Core, tx: Tx, definition: Definition, before: Row, after: Row): Promise<Errors> {
  if (core.dialect !== 'postgres') return {};
  const errors: Record<string, { key: string }> = {};
  for (const [index, key] of uniqueKeys(definition).entries()) {
    const named = Object.entries(key.where ?? {});
    const fields = [...key.on, ...named.map(([name]) => name)];
    const binds = key.on.every(name => after[name] !== null) && named.every(([name, value]) => after[name] === value);
    if (!binds || fields.every(name => isSame(before[name], after[name]))) continue;
    const plan = core.plan(definition, `taken ${index}`, () => {
      const tests = fields.map(name => sql`${sql.id(name)} = ${slot(name)}`);
      return sql`select 1 as one from ${sql.table(definition.name)} where id <> ${slot('id')} and ${sql.join(tests, sql` and `)} limit 1`;
    });
    const values: Record<string, unknown> = { id: after.id };
    for (const name of fields) values[name] = encodeValue(definition.fields, name, after[name]);
    if ((await tx.one(bind(plan, values))) !== undefined) for (const name of key.on) errors[name] = { key: key.error ?? TAKEN };
  }
  return errors;
}
