import { beforeAll, expect, it } from 'vitest';
import { type Database, statement } from '../../server/db/database.ts';
import { Sealer } from '../../server/jobs/sealer.ts';
import { verifyAudit } from '../../server/jobs/verifyAudit.ts';
import { eachDatabase, type TestContext } from '../support/databases.ts';

const ROWS = 2500;

eachDatabase((dialect, open) => {
  let context: TestContext;
  let db: Database;
  const run = (sql: string, ...values: unknown[]): Promise<number> => db.writeTx(tx => tx.run(statement(dialect, sql, ...values)));

  const log = (id: string): Promise<number> =>
    run(
      `INSERT INTO audit_log (id, verb, register, record_id, changes, created_at) VALUES (?, 'update', 'parts', 'p1', '{"name":["a","b"]}', ?)`,
      id,
      new Date(context.clock.now()).toISOString(),
    );

  /** What someone with the database's own tools can do, whom no trigger stops. */
  const tamper = async (sql: string): Promise<void> => {
    if (dialect === 'postgres')
      await db.script(`ALTER TABLE audit_log DISABLE TRIGGER USER; ${sql}; ALTER TABLE audit_log ENABLE TRIGGER USER`);
    else {
      const triggers = await db.all<{ name: string; sql: string }>(
        statement(dialect, `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit_log'`),
      );
      await db.script(
        [...triggers.map(one => `DROP TRIGGER ${one.name}`), sql, ...triggers.map(one => one.sql)].map(one => `${one};`).join('\n'),
      );
    }
  };

  beforeAll(async () => {
    context = await open();
    db = context.db;
    await Promise.all(Array.from({ length: ROWS }, (_, at) => log(`a${String(at).padStart(5, '0')}`)));
  });

  it('seals every row once, even with two sealers, and verifies', async () => {
    const [one, two] = [new Sealer(context), new Sealer(context)];
    await Promise.all([one.sealNow(), two.sealNow()]);
    await one.sealNow();
    const report = await verifyAudit(db);
    expect(report).toMatchObject({ rows: ROWS, problems: [], unsealed: [] });
    expect(report.head).toMatch(/^[0-9a-f]{64}$/);
    await expect(run('UPDATE audit_seals SET last_seq = 1')).rejects.toThrow(/append-only/);
  });

  it('names a row that was written around the program', async () => {
    await log('late');
    expect((await verifyAudit(db)).unsealed).toMatchObject([{ id: 'late' }]);
    await new Sealer(context).sealNow();
    await tamper(
      `INSERT INTO audit_log (seq, id, verb, register, created_at) VALUES (-5, 'forged', 'update', 'parts', '2026-01-01T00:00:00.000Z')`,
    );
    expect((await verifyAudit(db)).problems).toEqual([{ kind: 'inserted', seq: -5, id: 'forged' }]);
    await tamper('DELETE FROM audit_log WHERE seq = -5');
    expect((await verifyAudit(db)).problems).toEqual([]);
  });

  it('names a row that was edited, and only that one', async () => {
    await tamper(`UPDATE audit_log SET changes = '{"name":["a","c"]}' WHERE id = 'a01234'`);
    const { problems } = await verifyAudit(db);
    expect(problems).toMatchObject([{ kind: 'edited', id: 'a01234' }]);
    await tamper(`UPDATE audit_log SET changes = '{"name":["a","b"]}' WHERE id = 'a01234'`);
  });

  it('names a row that was deleted', async () => {
    const seq = (await db.one<{ seq: number }>(statement(dialect, `SELECT seq FROM audit_log WHERE id = 'a00077'`)))?.seq;
    await tamper(`DELETE FROM audit_log WHERE id = 'a00077'`);
    expect((await verifyAudit(db)).problems).toEqual([{ kind: 'deleted', seq }]);
  });
});

eachDatabase((dialect, open) => {
  it('seals past the numbers of transactions that were rolled back, and waits for those still running', async () => {
    const context = await open();
    const insert = (id: string) =>
      statement(
        dialect,
        `INSERT INTO audit_log (id, verb, register, created_at) VALUES (?, 'note', 'parts', '2026-11-24T01:00:00.000Z')`,
        id,
      );
    const sealer = new Sealer(context);
    await context.db.writeTx(tx => tx.run(insert('first')));
    const rolledBack = context.db.writeTx(async tx => {
      await tx.run(insert('never'));
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await context.db.writeTx(tx => tx.run(insert('second')));
    const unsealed = async (): Promise<unknown> => {
      await sealer.sealNow();
      return (await verifyAudit(context.db)).unsealed;
    };
    await expect.poll(unsealed, { timeout: 20_000 }).toEqual([]);
    expect(await verifyAudit(context.db)).toMatchObject({ rows: 2, problems: [] });
  });

  it.runIf(dialect === 'postgres')('seals a slow transaction after the quick ones that overtook it', async () => {
    const context = await open();
    const insert = (id: string) =>
      statement(
        dialect,
        `INSERT INTO audit_log (id, verb, register, created_at) VALUES (?, 'note', 'parts', '2026-11-24T01:00:00.000Z')`,
        id,
      );
    const sealer = new Sealer(context);
    await context.db.writeTx(async slow => {
      await slow.run(insert('slow'));
      await context.db.writeTx(tx => tx.run(insert('quick')));
      expect(await sealer.sealNow()).toBe(0);
    });
    expect(await sealer.sealNow()).toBe(2);
    expect(await verifyAudit(context.db)).toMatchObject({ rows: 2, problems: [], unsealed: [] });
  });
});
