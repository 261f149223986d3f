import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, cp, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Fault } from '../../model/rules/faults.ts';
import type { Clock } from '../context.ts';
import type { Database, Dialect } from '../db/database.ts';
import { knownMigrations, migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import type { PostgresOptions } from '../db/postgres.ts';
import { SqliteDatabase } from '../db/sqlite.ts';
import { inThread } from './aside.ts';
import { dumpTo, inspectDump, loadDump } from './dump.ts';
import { auditProblems, type Inspection, inspect, tablesOf } from './inspect.ts';
import { keptBackups, type Retention } from './retention.ts';

/** What stands in `manifest.json` of a backup. */
export interface Manifest {
  readonly format: 1;
  readonly dialect: Dialect;
  readonly created_at: string;
  /** The file with the rows, and what it must be. */
  readonly data: { readonly name: string; readonly bytes: number; readonly sha256: string };
  readonly migrations: readonly string[];
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** The end of the audit chain, if there was one. */
  readonly audit_head?: string;
  /** How many attachments are in it. */
  readonly files: number;
}

/** A backup and what reading it again has shown. */
export interface BackupReport {
  readonly path: string;
  readonly manifest: Manifest;
  /** Sentences for the operator; empty when the backup is sound. */
  readonly problems: readonly string[];
}

const DATA: Readonly<Record<Dialect, string>> = { sqlite: 'backbay.db', postgres: 'rows.jsonl.gz' };
const NAME = /^backbay-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)\.(\d{3})Z$/;
const nameOf = (at: string): string => `backbay-${at.replaceAll(':', '')}`;
const HASH = /^[0-9a-f]{64}$/;

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w');
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
}

/** Every file below a folder, as paths; none when it is not there. */
async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}

/** Attachments never change once written, so a backup on the same disk shares them instead of doubling them. */
async function takeFiles(from: string, to: string): Promise<number> {
  const files = (await filesBelow(from)).filter(path => HASH.test(basename(path)));
  for (const path of files) {
    const target = join(to, path.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await link(path, target).catch(() => copyFile(path, target));
  }
  return files.length;
}

async function writeData(db: Database, target: string): Promise<Pick<Inspection, 'counts' | 'audit' | 'problems'>> {
  if (db instanceof SqliteDatabase) return inThread({ file: db.file, target });
  const written = await dumpTo(db, target);
  const read = await inspectDump(target);
  const lost = Object.keys(written).filter(table => (written[table] ?? 0) !== (read.counts[table] ?? 0));
  return {
    counts: written,
    audit: read.audit,
    problems: [...lost.map(table => `rows of ${table} are missing`), ...auditProblems(read.audit)],
  };
}

async function migrationsOf(db: Database): Promise<string[]> {
  return (await db.all<{ id: string }>({ sql: 'SELECT id FROM schema_migrations ORDER BY id', parameters: [] })).map(row => row.id);
}

export interface BackupOptions {
  /** The folder that holds all backups; made when missing. */
  readonly into: string;
  /** The folder of the attachments. */
  readonly files: string;
  readonly clock: Clock;
}

/**
 * Writes a backup of one state of the database and the attachments it names, while others go on writing, and reads it again.
 * The folder bears its final name only when it is complete and sound. Throws when it is not, leaving no half backup.
 */
export async function makeBackup(db: Database, { into, files, clock }: BackupOptions): Promise<BackupReport> {
  const created_at = new Date(clock.now()).toISOString();
  const path = join(into, nameOf(created_at));
  const part = `${path}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  try {
    const name = DATA[db.dialect];
    const data = join(part, name);
    const migrations = await migrationsOf(db);
    const found = await writeData(db, data);
    if (found.problems.length > 0) throw new Fault('backup_broken', `the backup is not sound: ${found.problems.slice(0, 5).join('; ')}`);
    const manifest: Manifest = {
      format: 1,
      dialect: db.dialect,
      created_at,
      data: { name, bytes: (await stat(data)).size, sha256: await sha256(data) },
      migrations,
      counts: found.counts,
      ...(found.audit.head === undefined ? {} : { audit_head: found.audit.head }),
      files: await takeFiles(files, join(part, 'files')),
    };
    await writeDurably(join(part, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(part, path);
    return { path, manifest, problems: [] };
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(join(path, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`${path} is no backup: it has no manifest.json`);
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1) throw new Error(`${path} was made by a newer version of Backbay`);
  return manifest;
}

const sameCounts = (wanted: Manifest['counts'], found: Manifest['counts']): string[] =>
  Object.keys(wanted)
    .filter(table => (wanted[table] ?? 0) !== (found[table] ?? 0))
    .map(table => `${table} has ${found[table] ?? 0} rows, the manifest says ${wanted[table]}`);

async function checkFiles(folder: string, wanted: number): Promise<string[]> {
  const files = await filesBelow(folder);
  const problems = files.length === wanted ? [] : [`${files.length} attachments are there, the manifest says ${wanted}`];
  for (const path of files) if ((await sha256(path)) !== basename(path)) problems.push(`the attachment ${basename(path)} is damaged`);
  return problems;
}

async function checkRows(path: string, manifest: Manifest): Promise<string[]> {
  const data = join(path, manifest.data.name);
  if (manifest.dialect === 'postgres') {
    const { counts, audit } = await inspectDump(data);
    return [...sameCounts(manifest.counts, counts), ...auditProblems(audit)];
  }
  const db = await openDatabase({ file: data, readOnly: true });
  try {
    const { counts, problems } = await inspect(db);
    return [...sameCounts(manifest.counts, counts), ...problems];
  } finally {
    await db.close();
  }
}

/** Reads a whole backup and says what is wrong with it. Throws when the folder is no backup at all. */
export async function verifyBackup(path: string): Promise<BackupReport> {
  const manifest = await readManifest(path);
  const data = join(path, manifest.data.name);
  if (!existsSync(data)) return { path, manifest, problems: [`${manifest.data.name} is missing`] };
  const isAsWritten = (await sha256(data)) === manifest.data.sha256;
  const rows = isAsWritten ? await checkRows(path, manifest) : [`${manifest.data.name} is not as it was written`];
  return { path, manifest, problems: [...rows, ...(await checkFiles(join(path, 'files'), manifest.files))] };
}

export interface RestoreTarget {
  /** A new SQLite file, or an empty schema of PostgreSQL. */
  readonly database: { readonly file: string } | PostgresOptions;
  /** A folder for the attachments; missing or empty. */
  readonly files: string;
}

async function restorePostgres(data: string, manifest: Manifest, target: PostgresOptions): Promise<Inspection> {
  const db = await openDatabase(target);
  try {
    if ((await tablesOf(db)).length > 0) throw new Error('the schema is not empty: a backup is restored into a new place only');
    await migrate(db, { steps: knownMigrations().filter(step => manifest.migrations.includes(step.id)) });
    await db.migration(tx => loadDump(tx, data));
    return await inspect(db);
  } finally {
    await db.close();
  }
}

async function restoreSqlite(data: string, file: string): Promise<Inspection> {
  if (existsSync(file)) throw new Error(`${file} is there already: a backup is restored into a new place only`);
  await mkdir(dirname(file), { recursive: true });
  await copyFile(data, `${file}.part`);
  await rename(`${file}.part`, file);
  const db = await openDatabase({ file });
  try {
    return await inspect(db);
  } finally {
    await db.close();
  }
}

/**
 * Restores a backup into a new place and reads the result: the report says what is wrong there. Throws when the place is not new,
 * when the backup is damaged, or when it was made on the other kind of database.
 */
export async function restoreBackup(path: string, target: RestoreTarget): Promise<BackupReport> {
  const { manifest, problems } = await verifyBackup(path);
  if (problems.length > 0) throw new Error(`the backup is damaged: ${problems.slice(0, 5).join('; ')}`);
  if ((await filesBelow(target.files)).length > 0)
    throw new Error(`${target.files} is not empty: a backup is restored into a new place only`);
  const data = join(path, manifest.data.name);
  const isSqlite = 'file' in target.database;
  if (isSqlite !== (manifest.dialect === 'sqlite'))
    throw new Error(`this backup was made on ${manifest.dialect} and can be restored there only`);
  const found =
    'file' in target.database ? await restoreSqlite(data, target.database.file) : await restorePostgres(data, manifest, target.database);
  if (manifest.files > 0) await cp(join(path, 'files'), target.files, { recursive: true });
  return { path, manifest, problems: [...sameCounts(manifest.counts, found.counts), ...found.problems] };
}

/** The backups in a folder, newest first, with the instant at which each was made. */
export async function listBackups(into: string): Promise<{ path: string; created_at: string }[]> {
  if (!existsSync(into)) return [];
  return (await readdir(into))
    .flatMap(name => {
      const parts = NAME.exec(name);
      return parts === null ? [] : [{ path: join(into, name), created_at: `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}.${parts[5]}Z` }];
    })
    .sort((a, b) => (a.created_at < b.created_at ? 1 : -1));
}

/** Deletes the backups that need not be kept; their paths. */
export async function pruneBackups(into: string, retention?: Retention): Promise<string[]> {
  const all = await listBackups(into);
  const kept = keptBackups(
    all.map(one => one.created_at),
    retention,
  );
  const gone = all.filter(one => !kept.has(one.created_at)).map(one => one.path);
  for (const path of gone) await rm(path, { recursive: true, force: true });
  return gone;
}
