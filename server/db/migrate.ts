import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../context.ts';
import { type Database, type Reader, statement } from './database.ts';
import { SqliteDatabase } from './sqlite.ts';
import { SqliteConnection } from './sqliteConnection.ts';

/** One step of the schema: SQL that was written once and is never changed after its release. */
export interface Migration {
  /** Time and name, such as `20261124T0000_foundation`; steps run in its order. */
  readonly id: string;
  readonly sqlite: string;
  readonly postgres: string;
}

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));

const readScript = (file: string): string => readFileSync(join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n');

/** The steps that this version knows, oldest first. */
export function knownMigrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.sqlite.sql'))
    .sort()
    .map(file => {
      const id = file.slice(0, -'.sqlite.sql'.length);
      return { id, sqlite: readScript(file), postgres: readScript(`${id}.postgres.sql`) };
    });
}

const hashOf = (script: string): string => createHash('sha256').update(script).digest('hex');

async function hasTable(reader: Reader, name: string): Promise<boolean> {
  const sql =
    reader.dialect === 'sqlite'
      ? 'SELECT 1 AS found FROM sqlite_schema WHERE name = ?'
      : 'SELECT 1 AS found FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = ?';
  return (await reader.one(statement(reader.dialect, sql, name))) !== undefined;
}

async function appliedTo(reader: Reader): Promise<Map<string, string>> {
  if (!(await hasTable(reader, 'schema_migrations'))) return new Map();
  const rows = await reader.all<{ id: string; hash: string }>({ sql: 'SELECT id, hash FROM schema_migrations', parameters: [] });
  return new Map(rows.map(row => [row.id, row.hash]));
}

/** Throws a sentence when the schema is not one that this version has made. */
function assertKnown(applied: ReadonlyMap<string, string>, known: readonly Migration[], reader: Reader): void {
  const scripts = new Map(known.map(step => [step.id, step[reader.dialect]]));
  for (const [id, hash] of applied) {
    const script = scripts.get(id);
    if (script === undefined) {
      throw new Error(
        `The database was changed by a newer version of Backbay (${id}). Start that version, or restore a backup made before it.`,
      );
    }
    if (hashOf(script) !== hash) {
      throw new Error(`The database was made by a build of Backbay that was never released (${id} differs). Make it anew.`);
    }
  }
}

/** The ids of the steps that the database still lacks. Throws a sentence when it is newer than this version. */
export async function pendingMigrations(db: Reader, known: readonly Migration[] = knownMigrations()): Promise<string[]> {
  const applied = await appliedTo(db);
  assertKnown(applied, known, db);
  return known.filter(step => !applied.has(step.id)).map(step => step.id);
}

/** Copies an SQLite file that holds something to `<file>.before-<id>`; PostgreSQL has its own backups and rolls back whole steps. */
async function backUp(db: Database, id: string): Promise<void> {
  if (!(db instanceof SqliteDatabase) || !(await hasTable(db, 'schema_migrations'))) return;
  const target = `${db.file}.before-${id}`;
  rmSync(`${target}.part`, { force: true });
  const connection = new SqliteConnection(db.file, { queryOnly: false });
  try {
    connection.handle.prepare('VACUUM INTO ?').run(`${target}.part`);
  } finally {
    connection.close();
  }
  renameSync(`${target}.part`, target);
}

export interface MigrateOptions {
  readonly clock?: Clock;
  /** The steps; those of this version unless said. */
  readonly steps?: readonly Migration[];
}

/**
 * Brings the schema to this version, each step in a transaction of its own after a backup of what was there; the ids of the steps
 * that were run. A step that fails leaves the schema before it. Two programs that start at once do not run a step twice.
 * Throws a sentence when the database is newer than this version.
 */
export async function migrate(db: Database, options: MigrateOptions = {}): Promise<string[]> {
  const steps = options.steps ?? knownMigrations();
  const now = (): string => new Date(options.clock?.now() ?? Date.now()).toISOString();
  const pending = await pendingMigrations(db, steps);
  if (pending[0] !== undefined) await backUp(db, pending[0]);
  const done: string[] = [];
  for (const step of steps.filter(one => pending.includes(one.id))) {
    const script = step[db.dialect];
    await db.migration(async tx => {
      if ((await appliedTo(tx)).has(step.id)) return;
      await tx.script(script);
      const sql = 'INSERT INTO schema_migrations (id, hash, applied_at) VALUES (?, ?, ?)';
      await tx.run(statement(tx.dialect, sql, step.id, hashOf(script), now()));
      done.push(step.id);
    });
  }
  return done;
}
