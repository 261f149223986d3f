import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SqliteConnection } from '../../../server/db/sqliteConnection.ts';
import { TurnReader } from '../../../server/db/turnReader.ts';

const query = (sql: string) => ({ sql, parameters: [] });
const COUNT = query('SELECT count(*) AS n FROM shelf');
let dir: string;
let writing: SqliteConnection;
let reading: SqliteConnection;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'turn-'));
  const file = join(dir, 'turn.db');
  writing = new SqliteConnection(file, { queryOnly: false });
  writing.handle.exec('CREATE TABLE shelf (n INTEGER PRIMARY KEY) STRICT');
  reading = new SqliteConnection(file, { queryOnly: true });
});
afterAll(() => {
  reading.close();
  writing.close();
  rmSync(dir, { recursive: true });
});

const counted = async (reader: TurnReader): Promise<number | undefined> => (await reader.one<{ n: number }>(COUNT))?.n;
const add = (): unknown => writing.run(query('INSERT INTO shelf DEFAULT VALUES'));
const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** What can happen, in any order: a read, a commit of which the reader is told or not, and the end of the turn. */
const steps = fc.array(fc.constantFrom('read', 'commit', 'tell', 'turn'), { maxLength: 30 });

it('reads what was committed before the turn, or before it was told, and never less', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async order => {
      writing.handle.exec('DELETE FROM shelf');
      const reader = new TurnReader(reading);
      let committed = 0;
      let seen: number | undefined;
      for (const step of order) {
        if (step === 'commit') {
          add();
          committed += 1;
        } else if (step === 'read') {
          seen ??= committed;
          expect(await counted(reader)).toBe(seen);
        } else {
          if (step === 'turn') await nextTurn();
          else reader.end();
          seen = undefined;
        }
      }
      reader.end();
      expect(reading.handle.isTransaction).toBe(false);
    }),
    { numRuns: 200 },
  );
});

it('a statement that fails leaves the reader usable, in this turn and the next', async () => {
  const reader = new TurnReader(reading);
  await expect(reader.one(query('SELECT * FROM gone'))).rejects.toThrow(/no such table/);
  expect(typeof (await counted(reader))).toBe('number');
  await nextTurn();
  expect(reading.handle.isTransaction).toBe(false);
  expect(typeof (await counted(reader))).toBe('number');
  reader.end();
});

it('the log can be moved into the file whole as soon as the reader is told', async () => {
  const reader = new TurnReader(reading);
  await counted(reader);
  add();
  const left = (): unknown => writing.one<{ busy: number }>(query('PRAGMA wal_checkpoint(TRUNCATE)'))?.busy;
  writing.handle.exec('PRAGMA busy_timeout = 0');
  expect(left()).toBe(1);
  reader.end();
  expect(left()).toBe(0);
});
