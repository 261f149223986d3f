import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe } from 'vitest';
import type { Clock, Context, Ids } from '../../server/context.ts';
import type { Database, Dialect } from '../../server/db/database.ts';
import { migrate } from '../../server/db/migrate.ts';
import { openDatabase } from '../../server/db/open.ts';
import { makeIds, seededRandom } from '../../server/ids.ts';
import { hasPostgres, isOwnPostgres, postgresUrl } from './postgres.ts';
import { copyPostgres, copySqlite, dropPostgres } from './templates.ts';

/** A place for a database of its own, and how to get rid of it. */
export interface Place {
  readonly dialect: Dialect;
  /** What `openDatabase` takes; opening it again later finds the same rows. */
  readonly options: { file: string } | { url: string; schema: string };
  /** A folder for files and backups. */
  readonly dir: string;
  remove(): Promise<void>;
}

/** An empty temporary folder. */
export function temporaryDir(): string {
  return mkdtempSync(join(tmpdir(), 'backbay-test-'));
}

/** A new, empty place for a database. */
export async function newPlace(dialect: Dialect): Promise<Place> {
  const dir = temporaryDir();
  const removeDir = (): void => rmSync(dir, { recursive: true, force: true });
  if (dialect === 'sqlite') return { dialect, options: { file: join(dir, 'backbay.db') }, dir, remove: async () => removeDir() };
  const url = await postgresUrl();
  const schema = `t_${crypto.randomUUID().replaceAll('-', '')}`;
  const remove = async (): Promise<void> => {
    removeDir();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`SET client_min_messages = warning; DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    await client.end();
  };
  return { dialect, options: { url, schema }, dir, remove };
}

/**
 * A place with a database that has the product's tables and no rows. On a PostgreSQL server that is not the tests' own they are made
 * in a schema there, so that no database is left behind.
 */
async function filledPlace(dialect: Dialect): Promise<Place> {
  if (dialect === 'postgres' && isOwnPostgres()) {
    const dir = temporaryDir();
    const name = `t_${crypto.randomUUID().replaceAll('-', '')}`;
    const remove = async (): Promise<void> => {
      rmSync(dir, { recursive: true, force: true });
      await dropPostgres(name);
    };
    return { dialect, options: await copyPostgres(name), dir, remove };
  }
  const place = await newPlace(dialect);
  if ('file' in place.options) await copySqlite(place.options.file);
  return place;
}

/** A clock that stands still until it is set or moved on. */
export interface TestClock extends Clock {
  set(iso: string): void;
  advance(milliseconds: number): void;
}

/** A clock standing at 2026-11-24 09:00 in Shanghai unless said. */
export function fixedClock(iso = '2026-11-24T01:00:00.000Z'): TestClock {
  let now = Date.parse(iso);
  return {
    now: () => now,
    set: to => {
      now = Date.parse(to);
    },
    advance: by => {
      now += by;
    },
  };
}

/** UUIDv7 ids that are the same in every run. */
export function fixedIds(clock: Clock, seed = 1): Ids {
  return makeIds(clock, seededRandom(seed));
}

/**
 * The database of a place, open. Once it has proved that it waits for the disk it no longer does: what a test writes need not outlive a
 * power cut, and thousands of refusals are noted one by one. Tests of durability open theirs as the product does.
 */
export async function openPlace(place: Place): Promise<Database> {
  const db = await openDatabase(place.options);
  if (db.dialect === 'sqlite') await db.script('PRAGMA synchronous = OFF');
  return db;
}

export interface TestContext extends Context {
  readonly clock: TestClock;
  readonly place: Place;
  /** Closes the database and removes it. */
  close(): Promise<void>;
}

/**
 * A database with a clock that stands still and ids that repeat. `prepare` makes its tables: those of the product unless said,
 * `createSchema(db, registers)` for registers of the test's own. Close it in `afterAll`.
 */
export async function testContext(dialect: Dialect, prepare: (db: Database) => Promise<unknown> = migrate): Promise<TestContext> {
  const place = await (prepare === migrate ? filledPlace(dialect) : newPlace(dialect));
  const db = await openPlace(place);
  const clock = fixedClock();
  const close = async (): Promise<void> => {
    await db.close();
    await place.remove();
  };
  await prepare(db);
  return { db, clock, ids: fixedIds(clock), place, close };
}

export type Open = (prepare?: (db: Database) => Promise<unknown>) => Promise<TestContext>;

/**
 * Runs the suite on both databases. `open` gives a new context each time; what it opened is closed and removed after the suite.
 * Where PostgreSQL's binaries are missing its half is skipped, and its name says so.
 */
export function eachDatabase(suite: (dialect: Dialect, open: Open) => void): void {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    const isThere = dialect === 'sqlite' || hasPostgres();
    describe.skipIf(!isThere)(isThere ? dialect : `${dialect} (no binaries for this platform)`, () => {
      const opened: TestContext[] = [];
      afterAll(async () => {
        for (const context of opened) await context.close();
      });
      suite(dialect, async prepare => {
        const context = await testContext(dialect, prepare);
        opened.push(context);
        return context;
      });
    });
  }
}
