import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../../server/db/open.ts';
import { proveDurable } from '../../server/db/proof.ts';
import { SqliteConnection } from '../../server/db/sqliteConnection.ts';
import { temporaryDir } from '../support/databases.ts';

const dir = temporaryDir();
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const connect = (name: string): SqliteConnection => new SqliteConnection(join(dir, name), { queryOnly: false });
const sound = connect('full.db');
const proof = proveDurable(sound, join(dir, 'full.db'));
sound.close();

it('proves FULL by what commits do, where the operating system lets us look', () => {
  expect(proof.waits === -1 || proof.by === 'behaviour' || proof.warning !== undefined).toBe(true);
});

it('refuses NORMAL', () => {
  const connection = connect('normal.db');
  connection.handle.exec('PRAGMA synchronous = NORMAL');
  expect(() => proveDurable(connection, join(dir, 'normal.db'))).toThrow(/does not wait for the disk/);
  connection.close();
});

it.skipIf(proof.by !== 'behaviour')('refuses a driver that says FULL and does NORMAL', () => {
  const connection = connect('liar.db');
  connection.handle.exec('PRAGMA synchronous = NORMAL');
  const one = connection.one.bind(connection);
  connection.one = <R>(query: Parameters<typeof one>[0]) =>
    query.sql === 'PRAGMA synchronous' ? ({ synchronous: 2 } as R) : one<R>(query);
  expect(() => proveDurable(connection, join(dir, 'liar.db'))).toThrow(/does not wait for the disk \(\d+ waits/);
  connection.close();
});

it.skipIf(!existsSync('/dev/shm'))('opens in memory, where nothing waits, with a warning and no false alarm', async () => {
  const file = `/dev/shm/backbay-proof-${process.pid}.db`;
  let warnings: readonly string[] = [];
  const db = await openDatabase({ file }, report => {
    warnings = report.warnings;
  });
  expect(warnings.join()).toMatch(/power cut/);
  await db.close();
  for (const end of ['', '-wal', '-shm', '.lock']) rmSync(`${file}${end}`, { force: true });
});
