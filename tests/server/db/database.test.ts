import { beforeAll, describe, expect, it } from 'vitest';
import { type Database, type Sql, statement } from '../../../server/db/database.ts';
import { violationOf } from '../../../server/db/errors.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { eachDatabase, type TestContext } from '../../support/databases.ts';

eachDatabase((dialect, open) => {
  const sql = (text: string, ...values: unknown[]): Sql => statement(dialect, text, ...values);
  let context: TestContext;
  let db: Database;
  const shelf = async (): Promise<number[]> => (await db.all<{ n: number }>(sql('SELECT n FROM shelf ORDER BY n'))).map(row => row.n);

  beforeAll(async () => {
    context = await open(async () => undefined);
    db = context.db;
    await db.script(
      dialect === 'sqlite'
        ? 'CREATE TABLE shelf (n INTEGER PRIMARY KEY, name TEXT, big INTEGER) STRICT'
        : 'CREATE TABLE shelf (n bigint PRIMARY KEY, name text, big bigint)',
    );
    await db.writeTx(async tx => {
      for (let n = 1; n <= 5; n += 1) await tx.run(sql('INSERT INTO shelf (n, name) VALUES (?, ?)', n, `扳手 ${n}`));
    });
  });

  describe('values', () => {
    it('gives integers back as numbers and divides them as integers', async () => {
      await db.writeTx(tx => tx.run(sql('UPDATE shelf SET big = ? WHERE n = 1', Number.MAX_SAFE_INTEGER)));
      expect(await db.one(sql('SELECT big FROM shelf WHERE n = 1'))).toEqual({ big: Number.MAX_SAFE_INTEGER });
      expect(await db.one(sql('SELECT n / 2 AS half, count(*) AS count, sum(n) AS sum FROM shelf WHERE n = ? GROUP BY n', 5))).toEqual({
        half: 2,
        count: 1,
        sum: 5,
      });
    });

    it('refuses to round a number that is too large, and values that are none', async () => {
      await expect(db.one(sql('SELECT big + 9 AS big FROM shelf WHERE n = 1'))).rejects.toThrow(/too large/);
      await expect(db.one(sql('SELECT ? AS n', undefined))).rejects.toThrow(/no SQL value/);
      await expect(db.one(sql('SELECT ? AS n', 2 ** 60))).rejects.toThrow(/no SQL value/);
    });

    it('answers yes and no as 1 and 0', async () => {
      expect(await db.one(sql('SELECT n > 1 AS more FROM shelf WHERE n = 2'))).toEqual({ more: 1 });
    });
  });

  describe('writeTx', () => {
    it('rolls back the call that throws and no other of the same turn', async () => {
      const results = await Promise.allSettled(
        [11, 12, 13].map(n =>
          db.writeTx(async tx => {
            await tx.run(sql('INSERT INTO shelf (n) VALUES (?)', n));
            if (n === 12) throw new Error('not this one');
            return n;
          }),
        ),
      );
      expect(results.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await shelf()).toEqual([1, 2, 3, 4, 5, 11, 13]);
    });

    it('shows its writes to itself and to nobody else before it commits', async () => {
      let seen: number[] = [];
      await db.writeTx(async tx => {
        await tx.run(sql('DELETE FROM shelf WHERE n > 10'));
        expect(await tx.one(sql('SELECT count(*) AS count FROM shelf'))).toEqual({ count: 5 });
        seen = await shelf();
      });
      expect(seen).toEqual([1, 2, 3, 4, 5, 11, 13]);
      expect(await shelf()).toEqual([1, 2, 3, 4, 5]);
    });

    it('is seen by what is read after it, though the same turn read before it', async () => {
      let after: Promise<number[]> | undefined;
      await db.writeTx(async tx => {
        expect(await shelf()).not.toContain(20);
        await tx.run(sql('INSERT INTO shelf (n) VALUES (20)'));
        tx.onCommit(() => {
          after = shelf();
        });
      });
      expect(await after).toContain(20);
      await db.writeTx(tx => tx.run(sql('DELETE FROM shelf WHERE n = 20')));
      expect(await shelf()).not.toContain(20);
    });

    it('runs hooks after the commit, and not after a failure', async () => {
      const ran: string[] = [];
      await db.writeTx(async tx => tx.onCommit(() => ran.push('good')));
      await db
        .writeTx(async tx => {
          tx.onCommit(() => ran.push('bad'));
          throw new Error('no');
        })
        .catch(() => undefined);
      expect(ran).toEqual(['good']);
    });

    it('says which key a row collides with, in the same words on both', async () => {
      const error = await db.writeTx(tx => tx.run(sql('INSERT INTO shelf (n) VALUES (1)'))).catch((thrown: unknown) => thrown);
      expect(violationOf(error)).toMatchObject({ kind: 'unique', table: 'shelf', columns: ['n'] });
    });

    it('counts the rows it changed', async () => {
      expect(await db.writeTx(tx => tx.run(sql('UPDATE shelf SET name = name WHERE n <= 3')))).toBe(3);
    });
  });

  it('reads one state in a snapshot while others write', async () => {
    await db.snapshot(async reader => {
      const before = await reader.one(sql('SELECT count(*) AS count FROM shelf'));
      await db.writeTx(tx => tx.run(sql('INSERT INTO shelf (n) VALUES (21)')));
      expect(await reader.one(sql('SELECT count(*) AS count FROM shelf'))).toEqual(before);
    });
    expect(await shelf()).toEqual([1, 2, 3, 4, 5, 21]);
    await db.writeTx(tx => tx.run(sql('DELETE FROM shelf WHERE n = 21')));
  });

  it('walks rows of one state in batches, with values, and can be left early', async () => {
    const seen: number[] = [];
    for await (const row of db.iterate<{ n: number }>(sql('SELECT n FROM shelf WHERE n >= ? ORDER BY n', 2), 2)) {
      if (seen.length === 0) await db.writeTx(tx => tx.run(sql('INSERT INTO shelf (n) VALUES (31)')));
      seen.push(row.n);
    }
    expect(seen).toEqual([2, 3, 4, 5]);
    for await (const row of db.iterate<{ n: number }>(sql('SELECT n FROM shelf ORDER BY n'))) {
      expect(row.n).toBe(1);
      break;
    }
    await db.writeTx(tx => tx.run(sql('DELETE FROM shelf WHERE n = 31')));
  });

  it('leaves the schema as it was when a migration fails', async () => {
    const failing = db.migration(async tx => {
      await tx.script('CREATE TABLE half (n INTEGER); CREATE TABLE other (n INTEGER)');
      await tx.run(sql('INSERT INTO nowhere (n) VALUES (1)'));
    });
    await expect(failing).rejects.toThrow();
    await expect(db.all(sql('SELECT * FROM half'))).rejects.toThrow();
  });

  it.runIf(dialect === 'sqlite')('refuses a second writer on the same file with a sentence', async () => {
    await expect(openDatabase(context.place.options)).rejects.toThrow(/in use by another Backbay process/);
  });

  it.runIf(dialect === 'sqlite')('refuses writes when opened beside a running server', async () => {
    const options = context.place.options as { file: string };
    const reading = await openDatabase({ ...options, readOnly: true });
    expect(await reading.one(sql('SELECT count(*) AS count FROM shelf'))).toEqual({ count: 5 });
    await expect(reading.writeTx(async () => undefined)).rejects.toThrow(/reading only/);
    await expect(reading.all(sql('DELETE FROM shelf'))).rejects.toThrow();
    await reading.close();
  });
});
