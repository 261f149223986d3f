import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { statement } from '../../../server/db/database.ts';
import { type Migration, migrate, pendingMigrations } from '../../../server/db/migrate.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { eachDatabase, type TestContext } from '../../support/databases.ts';

const step = (id: string, sql: string): Migration => ({ id, sqlite: sql, postgres: sql });
const LEDGER = 'CREATE TABLE schema_migrations (id text PRIMARY KEY, hash text NOT NULL, applied_at text NOT NULL);';
const FIRST = step(
  '1_first',
  `${LEDGER} CREATE TABLE shelves (id text PRIMARY KEY); CREATE TABLE boxes (id text PRIMARY KEY, shelf_id text NOT NULL REFERENCES shelves (id));`,
);
const SECOND = step('2_second', 'ALTER TABLE boxes ADD COLUMN colour text;');
const BROKEN = step('2_second', 'ALTER TABLE boxes ADD COLUMN colour text; INSERT INTO nowhere (id) VALUES (1);');
/** Rebuilds a table to which others refer, which on SQLite needs foreign keys to be off. */
const REBUILD: Migration = {
  id: '3_rebuild',
  sqlite: `CREATE TABLE shelves_new (id text PRIMARY KEY, name text); INSERT INTO shelves_new (id) SELECT id FROM shelves;
    DROP TABLE shelves; ALTER TABLE shelves_new RENAME TO shelves;`,
  postgres: 'ALTER TABLE shelves ADD COLUMN name text;',
};
const ORPHANS: Migration = {
  id: '4_orphans',
  sqlite: 'DELETE FROM shelves;',
  postgres: 'DELETE FROM shelves;',
};

eachDatabase((dialect, open) => {
  let context: TestContext;
  const count = async (sql: string): Promise<unknown> => (await context.db.one<{ n: number }>(statement(dialect, sql)))?.n;

  beforeAll(async () => {
    context = await open(db => migrate(db, { steps: [FIRST] }));
    await context.db.writeTx(async tx => {
      await tx.run(statement(dialect, `INSERT INTO shelves (id) VALUES ('a')`));
      await tx.run(statement(dialect, `INSERT INTO boxes (id, shelf_id) VALUES ('b', 'a')`));
    });
  });

  it('leaves schema and rows as they were when a step fails, and runs it whole later', async () => {
    await expect(migrate(context.db, { steps: [FIRST, BROKEN] })).rejects.toThrow(/nowhere/);
    await expect(context.db.all(statement(dialect, 'SELECT colour FROM boxes'))).rejects.toThrow();
    expect(await pendingMigrations(context.db, [FIRST, SECOND])).toEqual(['2_second']);
    expect(await migrate(context.db, { steps: [FIRST, SECOND] })).toEqual(['2_second']);
    expect(await migrate(context.db, { steps: [FIRST, SECOND] })).toEqual([]);
  });

  it('keeps every child row when a parent table is rebuilt', async () => {
    await migrate(context.db, { steps: [FIRST, SECOND, REBUILD] });
    expect(await count('SELECT count(*) AS n FROM boxes JOIN shelves ON shelves.id = boxes.shelf_id')).toBe(1);
  });

  it('refuses a step that would leave rows without what they refer to', async () => {
    await expect(migrate(context.db, { steps: [FIRST, SECOND, REBUILD, ORPHANS] })).rejects.toThrow();
    expect(await count('SELECT count(*) AS n FROM shelves')).toBe(1);
    const orphan = context.db.writeTx(tx => tx.run(statement(dialect, `INSERT INTO boxes (id, shelf_id) VALUES ('c', 'none')`)));
    await expect(orphan).rejects.toThrow();
  });

  it('refuses a database that a newer version has changed, and one whose steps differ', async () => {
    await expect(migrate(context.db, { steps: [FIRST] })).rejects.toThrow(/newer version of Backbay/);
    await expect(migrate(context.db, { steps: [FIRST, { ...BROKEN }, REBUILD] })).rejects.toThrow(/never released/);
  });

  it.runIf(dialect === 'sqlite')('makes a copy of the file before it changes it', async () => {
    const { file } = context.place.options as { file: string };
    expect(existsSync(`${file}.before-2_second`)).toBe(true);
    const copy = await openDatabase({ file: `${file}.before-2_second`, readOnly: true });
    expect(await pendingMigrations(copy, [FIRST, SECOND])).toEqual(['2_second']);
    await copy.close();
  });

  it.runIf(dialect === 'postgres')('runs a step once when two programs start at the same moment', async () => {
    const other = await openDatabase(context.place.options);
    const next = step('5_next', 'CREATE TABLE once (id text PRIMARY KEY);');
    const steps = [FIRST, SECOND, REBUILD, next];
    const done = await Promise.all([migrate(context.db, { steps }), migrate(other, { steps })]);
    expect(done.flat()).toEqual(['5_next']);
    await other.close();
  });
});

describe('the steps of this version', () => {
  eachDatabase((dialect, open) => {
    it('refuse to change or delete what is written in append-only registers', async () => {
      const { db } = await open();
      const row = `INSERT INTO audit_log (id, verb, register, created_at) VALUES ('a1', 'create', 'parts', '2026-11-24T01:00:00.000Z')`;
      await db.writeTx(tx => tx.run(statement(dialect, row)));
      for (const sql of [`UPDATE audit_log SET verb = 'x'`, 'DELETE FROM audit_log', `DELETE FROM audit_log WHERE id = 'a1'`]) {
        await expect(db.writeTx(tx => tx.run(statement(dialect, sql)))).rejects.toThrow(/append-only/);
      }
    });
  });
});
