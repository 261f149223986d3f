import type { Definition, Errors } from '../../model/kernel/resource.ts';
import { statement, type Tx } from '../db/database.ts';
import { type RowRule, rowRules } from '../db/rowRules.ts';
import { encodeValue, isSame } from './codec.ts';

type Row = Readonly<Record<string, unknown>>;

function isBroken(tx: Tx, definition: Definition, rule: RowRule, row: Row): Promise<unknown> {
  const values: unknown[] = [];
  const text = rule.broken(tx.dialect, name => {
    values.push(name === 'id' ? row.id : encodeValue(definition.fields, name, row[name]));
    return 'CAST(? AS text)';
  });
  return tx.one(statement(tx.dialect, `${text} LIMIT 1`, ...values));
}

/**
 * The rules about several rows that the row would break, on their fields. The triggers decide; as with unique keys this only says so
 * before on PostgreSQL, where a refused statement ends the whole transaction.
 */
export async function brokenRules(tx: Tx, definition: Definition, before: Row, after: Row): Promise<Errors> {
  if (tx.dialect !== 'postgres') return {};
  const errors: Errors[] = [];
  for (const rule of rowRules(definition)) {
    const binds = Object.entries(rule.where).every(([name, value]) => after[name] === value);
    if (!binds || rule.fields.every(name => isSame(before[name], after[name]))) continue;
    if ((await isBroken(tx, definition, rule, after)) !== undefined) errors.push(rule.errors);
  }
  return Object.assign({}, ...errors) as Errors;
}
