import { expect, it } from 'vitest';
import { type Database, statement } from '../../server/db/database.ts';
import { openDatabase } from '../../server/db/open.ts';
import { createSchema, schemaObjects } from '../../server/db/schema.ts';
import { createSql } from '../../server/db/schemaObjects.ts';
import { SqliteConnection } from '../../server/db/sqliteConnection.ts';
import { Problem } from '../../server/problem.ts';
import { eachDatabase, newPlace, testContext } from '../support/databases.ts';
import { addBin, bins, prepare } from './station.ts';

const sizeOf = async (db: Database): Promise<number> =>
  (await db.one<{ page_count: number }>({ sql: 'PRAGMA page_count', parameters: [] }))?.page_count ?? 0;

it('answers 507 when the disk is full, keeps what was confirmed, and goes on when there is room again', async () => {
  const context = await testContext('sqlite', prepare);
  const { db } = context;
  await db.script(`PRAGMA max_page_count = ${(await sizeOf(db)) + 8}`);
  const saved: string[] = [];
  const refused: unknown[] = [];
  for (let round = 0; round < 20; round += 1) {
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => db.writeTx(tx => addBin(context, tx, 1))));
    for (const result of results) {
      if (result.status === 'fulfilled') saved.push(result.value);
      else refused.push(result.reason);
    }
  }
  expect(saved.length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  for (const reason of refused) expect(reason).toMatchObject({ status: 507, root: { key: 'problem.disk_full' } });
  expect(refused[0]).toBeInstanceOf(Problem);
  const rows = await db.all<{ id: string }>(statement('sqlite', 'SELECT id FROM bins'));
  expect(rows.map(row => row.id).sort()).toEqual([...saved].sort());
  expect(await db.one(statement('sqlite', 'SELECT count(*) AS n FROM audit_log'))).toEqual({ n: saved.length });
  await db.script('PRAGMA max_page_count = 1000000');
  await db.writeTx(tx => addBin(context, tx, 1));
  expect(await db.all(statement('sqlite', 'PRAGMA integrity_check'))).toEqual([{ integrity_check: 'ok' }]);
  await context.close();
});

it('lets nobody hold the writer by waiting for something else', async () => {
  const context = await testContext('sqlite', prepare);
  const { db } = context;
  const held = db.writeTx(async tx => {
    await addBin(context, tx, 1);
    await new Promise(() => undefined);
  });
  const next = db.writeTx(tx => addBin(context, tx, 2));
  await expect(held).rejects.toThrow(/held for more than/);
  await next;
  expect(await db.all(statement('sqlite', 'SELECT qty FROM bins'))).toEqual([{ qty: 2 }]);
  await context.close();
});

it('uses no transaction after it is over', async () => {
  const context = await testContext('sqlite', prepare);
  let late: Promise<unknown> | undefined;
  await context.db.writeTx(async tx => {
    late = new Promise(resolve => setImmediate(resolve)).then(() => tx.run(statement('sqlite', 'DELETE FROM bins')));
    late.catch(() => undefined);
  });
  await expect(late).rejects.toThrow(/transaction is over/);
  await context.close();
});

it('answers 503 and goes on after a foreign program has held the file', async () => {
  const context = await testContext('sqlite', prepare);
  const foreign = new SqliteConnection((context.place.options as { file: string }).file, { queryOnly: false });
  foreign.handle.exec('BEGIN IMMEDIATE');
  const refused = context.db.writeTx(tx => addBin(context, tx, 1));
  expect(await context.db.all(statement('sqlite', 'SELECT id FROM bins'))).toEqual([]);
  await expect(refused).rejects.toMatchObject({ status: 503, root: { key: 'problem.busy' } });
  foreign.handle.exec('COMMIT');
  foreign.close();
  await context.db.writeTx(tx => addBin(context, tx, 1));
  await context.close();
});

eachDatabase(dialect => {
  it('leaves nothing of a schema change that fails at any of its statements', async () => {
    const place = await newPlace(dialect);
    const db = await openDatabase(place.options);
    const statements = schemaObjects(dialect, [bins]).map(object => `${createSql(object)};`);
    const tables = dialect === 'sqlite' ? 'sqlite_schema' : 'pg_tables WHERE schemaname = current_schema()';
    for (let at = 0; at <= statements.length; at += 4) {
      const broken = [...statements.slice(0, at), 'INSERT INTO nowhere (id) VALUES (1);'].join('\n');
      await expect(db.migration(tx => tx.script(broken))).rejects.toThrow();
      expect(await db.one(statement(dialect, `SELECT count(*) AS n FROM ${tables}`))).toEqual({ n: 0 });
    }
    await createSchema(db, [bins]);
    await db.close();
    await place.remove();
  });
});
