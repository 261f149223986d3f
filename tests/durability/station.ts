import { integer } from '../../model/kernel/kinds/number.ts';
import { text } from '../../model/kernel/kinds/text.ts';
import { defineResource } from '../../model/kernel/resource.ts';
import { auditLog } from '../../model/resources/settings/audit_log.ts';
import type { Context } from '../../server/context.ts';
import { type Database, type Dialect, type Sql, statement, type Tx } from '../../server/db/database.ts';
import { createSchema } from '../../server/db/schema.ts';

/** A register whose quantity may never fall below nothing. */
export const bins = defineResource({
  name: 'bins',
  resource: 'bins',
  domain: 'parts',
  fields: { name: text({ required: true, pinyin: true }), qty: integer({ required: true, min: 0 }) },
  defaultGroup: 'basic',
  key: ['name'],
  search: ['name'],
  label: ['name'],
  list: { columns: ['name', 'qty'], filters: [], sort: ['name', 'ASC'] },
  form: [['name', 'qty']],
});

/** The tables of a small station. */
export const prepare = (db: Database): Promise<void> => createSchema(db, [bins, auditLog]);

const log = (dialect: Dialect, id: string, at: string, record: string): Sql =>
  statement(
    dialect,
    `INSERT INTO audit_log (id, verb, register, record_id, created_at) VALUES (?, 'update', 'bins', ?, ?)`,
    id,
    record,
    at,
  );

/** Adds a bin and its audit row in one transaction; the bin's id. */
export async function addBin(context: Context, tx: Tx, qty: number): Promise<string> {
  const id = context.ids.next();
  const at = new Date(context.clock.now()).toISOString();
  const sql = 'INSERT INTO bins (id, name, name_sort, label_sort, qty, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)';
  await tx.run(statement(tx.dialect, sql, id, id, id, id, qty, at, at));
  await tx.run(log(tx.dialect, context.ids.next(), at, id));
  return id;
}

/** Takes one out of a bin, with its audit row; false when nothing was left. */
export async function takeOne(context: Context, tx: Tx, id: string): Promise<boolean> {
  const taken = await tx.run(statement(tx.dialect, 'UPDATE bins SET qty = qty - 1, version = version + 1 WHERE id = ? AND qty >= 1', id));
  if (taken === 1) await tx.run(log(tx.dialect, context.ids.next(), new Date(context.clock.now()).toISOString(), id));
  return taken === 1;
}
