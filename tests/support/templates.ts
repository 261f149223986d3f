import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { knownMigrations, migrate } from '../../server/db/migrate.ts';
import { openDatabase } from '../../server/db/open.ts';
import { postgresUrl } from './postgres.ts';

/**
 * A database with the product's tables is made once for all test processes and copied for each suite: running a thousand statements of
 * the schema anew takes longer than most suites. What they make stands under the hash of all migrations, so no version gets another's.
 */
const KEY = createHash('sha256').update(JSON.stringify(knownMigrations())).digest('hex').slice(0, 16);
const FOLDER = join(tmpdir(), `backbay-templates-${userInfo().username}`);
/** The schema that a copied database holds. */
const SCHEMA = 'station';
/** Any number: whoever holds this lock looks for the template and makes it. */
const LOCK = 7_340_021;

/** Puts an SQLite database with the product's tables, and no rows, at `file`. */
export async function copySqlite(file: string): Promise<void> {
  const template = join(FOLDER, `${KEY}.db`);
  if (!existsSync(template)) {
    mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
    const making = `${template}.${process.pid}`;
    const db = await openDatabase({ file: making });
    await migrate(db);
    await db.close();
    renameSync(making, template);
  }
  copyFileSync(template, file);
}

/** The same server's database of that name. */
function databaseAt(url: string, name: string): string {
  const at = new URL(url);
  at.pathname = `/${name}`;
  return at.toString();
}

async function postgresTemplate(admin: pg.Client, url: string): Promise<string> {
  const name = `template_${KEY}`;
  await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    if ((await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rows.length > 0) return name;
    const making = `${name}_making`;
    await admin.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${making}`);
    const db = await openDatabase({ url: databaseAt(url, making), schema: SCHEMA });
    await migrate(db);
    await db.close();
    await admin.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
    return name;
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
}

async function asAdmin<T>(work: (admin: pg.Client, url: string) => Promise<T>): Promise<T> {
  const url = await postgresUrl();
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query('SET client_min_messages = warning');
    return await work(admin, url);
  } finally {
    await admin.end();
  }
}

/** Makes a PostgreSQL database with the product's tables and no rows; how to open it. */
export function copyPostgres(name: string): Promise<{ readonly url: string; readonly schema: string }> {
  return asAdmin(async (admin, url) => {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${await postgresTemplate(admin, url)} STRATEGY wal_log`);
    return { url: databaseAt(url, name), schema: SCHEMA };
  });
}

/** Removes what `copyPostgres` has made. */
export function dropPostgres(name: string): Promise<void> {
  return asAdmin(async admin => {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}
