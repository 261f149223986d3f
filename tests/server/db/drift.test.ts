import { describe, expect, it } from 'vitest';
import { REGISTERS } from '../../../model/resources/index.ts';
import { type Database, statement } from '../../../server/db/database.ts';
import { schemaObjects } from '../../../server/db/schema.ts';
import { committedText, DIALECTS, schemaText } from '../../../server/db/schemaFiles.ts';
import { parseSchema, printSchema } from '../../../server/db/schemaObjects.ts';
import { eachDatabase } from '../../support/databases.ts';

describe.each(DIALECTS)('schema.%s.sql', dialect => {
  it('says what the registers need (else: npm run schema:print)', () => {
    expect(committedText(dialect)).toBe(schemaText(dialect, REGISTERS));
  });

  it('can be read back', () => {
    const text = printSchema(schemaObjects(dialect, REGISTERS));
    expect(printSchema(parseSchema(text))).toBe(text);
  });

  it('has names that both databases take', () => {
    for (const object of schemaObjects(dialect, REGISTERS)) expect(object.name).toMatch(/^[a-z][a-z0-9_]{0,62}$/);
  });
});

it('every reference names a register that exists', () => {
  const names = REGISTERS.map(one => one.name);
  const targets = REGISTERS.flatMap(one => Object.values(one.fields).flatMap(of => [of, ...Object.values(of.fields ?? {})]))
    .filter(of => of.kind === 'reference' || of.kind === 'references')
    .map(of => of.target);
  for (const target of targets) expect(names).toContain(target);
});

const CATALOGUES = {
  sqlite: [
    `SELECT m.name AS relation, c.name, c.type, c."notnull", c.dflt_value, c.pk FROM sqlite_schema m, pragma_table_xinfo(m.name) c
     WHERE m.type = 'table' AND m.sql NOT LIKE '%VIRTUAL%' AND m.name NOT LIKE '%\\_search\\_%' ESCAPE '\\' ORDER BY 1, 2`,
    `SELECT m.name AS relation, f."table", f."from", f."to" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1, 3`,
    `SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') OR sql LIKE '%VIRTUAL%' ORDER BY 1, 2`,
  ],
  postgres: [
    `SELECT table_name AS relation, column_name AS name, data_type, is_nullable, column_default, collation_name, is_identity
     FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1, 2`,
    `SELECT conrelid::regclass::text AS relation, conname, pg_get_constraintdef(oid) AS rule FROM pg_constraint
     WHERE connamespace = current_schema()::regnamespace ORDER BY 1, 2, 3`,
    `SELECT tablename AS relation, indexname, replace(indexdef, current_schema() || '.', '') AS rule FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1, 2`,
    `SELECT tgrelid::regclass::text AS relation, tgname, tgtype FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace ORDER BY 1, 2`,
    `SELECT attrelid::regclass::text AS relation, attname, attstattarget FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = current_schema()::regnamespace AND attstattarget > 0 ORDER BY 1, 2`,
  ],
} as const;

/** What the database itself says about its schema; the order of columns does not matter, because migrations add them at the end. */
async function describeSchema(db: Database): Promise<unknown[]> {
  const lists = [];
  for (const sql of CATALOGUES[db.dialect]) lists.push((await db.all(statement(db.dialect, sql))).map(row => ({ ...row })));
  return lists;
}

eachDatabase((dialect, open) => {
  it('migrating from empty gives exactly the committed schema', async () => {
    const migrated = await open();
    const printed = await open(db => db.script(committedText(dialect)));
    const wanted = await describeSchema(printed.db);
    expect((wanted[0] as unknown[]).length).toBeGreaterThan(100);
    expect(await describeSchema(migrated.db)).toEqual(wanted);
  });
});
