import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Database, type Reader, type SchemaTx, statement } from '../db/database.ts';
import type { AuditRow, Seal } from './auditChain.ts';
import { tablesOf } from './inspect.ts';
import { type AuditReport, verifyChain } from './verifyAudit.ts';

/** A copy of a PostgreSQL schema's rows: gzip of JSON lines, first the tables, then one line a row beginning with its table's place. */
interface DumpTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Types of PostgreSQL, by column. */
  readonly types: readonly string[];
  readonly key: readonly string[];
}
type Value = string | number | null;

const BATCH = 1000;
const quote = (name: string): string => `"${name}"`;

async function describe(reader: Reader, name: string): Promise<DumpTable> {
  const columns = await reader.all<{ name: string; type: string }>(
    statement(
      reader.dialect,
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position`,
      name,
    ),
  );
  const key = await reader.all<{ name: string }>(
    statement(
      reader.dialect,
      `SELECT a.attname AS name FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
       WHERE i.indrelid = to_regclass(quote_ident(current_schema()) || '.' || quote_ident(?)) AND i.indisprimary ORDER BY k.place`,
      name,
    ),
  );
  const names = columns.map(column => column.name);
  const isLog = name === 'audit_log' || name === 'audit_seals';
  return { name, columns: names, types: columns.map(column => column.type), key: isLog ? ['seq'] : key.map(one => one.name) };
}

/** All rows of a table in the order of its key. */
async function* rowsOf(reader: Reader, table: DumpTable): AsyncIterable<Value[]> {
  const list = table.columns.map((name, at) => (table.types[at] === 'tsvector' ? `${quote(name)}::text AS ${quote(name)}` : quote(name)));
  const order = table.key.map(quote).join(', ');
  let after: Value[] | undefined;
  for (;;) {
    const where = after === undefined ? '' : `WHERE (${order}) > (${after.map(() => '?').join(', ')})`;
    const sql = `SELECT ${list.join(', ')} FROM ${quote(table.name)} ${where} ORDER BY ${order} LIMIT ${BATCH}`;
    const rows = await reader.all<Record<string, Value>>(statement(reader.dialect, sql, ...(after ?? [])));
    for (const row of rows) yield table.columns.map(name => row[name] ?? null);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = table.key.map(name => last[name] ?? null);
  }
}

/** Writes all rows of one state of the database to `target`; the rows by table. */
export async function dumpTo(db: Database, target: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await db.snapshot(async reader => {
    const tables: DumpTable[] = [];
    for (const name of await tablesOf(reader)) tables.push(await describe(reader, name));
    async function* lines(): AsyncIterable<string> {
      yield `${JSON.stringify({ tables })}\n`;
      for (const [place, table] of tables.entries()) {
        counts[table.name] = 0;
        for await (const row of rowsOf(reader, table)) {
          counts[table.name] = (counts[table.name] ?? 0) + 1;
          yield `${JSON.stringify([place, ...row])}\n`;
        }
      }
    }
    await pipeline(Readable.from(lines()), createGzip({ level: 4 }), createWriteStream(target, { flush: true }));
  });
  return counts;
}

async function* linesOf(path: string): AsyncIterable<string> {
  const input = createReadStream(path).pipe(createGunzip());
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  failed.catch(() => undefined);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  if (!input.readableEnded) await failed;
}

/** Every row of a dump with its table, or those of one table. */
async function* readDump(path: string, only?: string): AsyncIterable<{ table: DumpTable; values: Value[] }> {
  let tables: readonly DumpTable[] | undefined;
  for await (const line of linesOf(path)) {
    if (tables === undefined) {
      tables = (JSON.parse(line) as { tables: DumpTable[] }).tables;
      continue;
    }
    const [place, ...values] = JSON.parse(line) as [number, ...Value[]];
    const table = tables[place];
    if (table === undefined) throw new Error('the dump names a table that it does not describe');
    if (only === undefined || table.name === only) yield { table, values };
  }
}

async function* objectsOf<R>(path: string, name: string): AsyncIterable<R> {
  for await (const { table, values } of readDump(path, name)) {
    yield Object.fromEntries(table.columns.map((column, at) => [column, values[at] ?? null])) as R;
  }
}

/** Reads a dump from end to end: the rows by table, and whether its audit log fits its seals. */
export async function inspectDump(path: string): Promise<{ counts: Record<string, number>; audit: AuditReport }> {
  const counts: Record<string, number> = {};
  let salt: string | undefined;
  for await (const { table, values } of readDump(path)) {
    counts[table.name] = (counts[table.name] ?? 0) + 1;
    if (table.name === 'meta' && values[0] === 'chain_salt') salt = String(values[1]);
  }
  const audit = await verifyChain({
    salt,
    seals: () => objectsOf<Seal>(path, 'audit_seals'),
    rows: () => objectsOf<AuditRow>(path, 'audit_log'),
  });
  return { counts, audit };
}

async function insertRows(tx: SchemaTx, table: DumpTable, rows: readonly Value[][]): Promise<void> {
  const one = `(${table.types.map(type => (type === 'tsvector' ? '?::text::tsvector' : '?')).join(', ')})`;
  const sql = `INSERT INTO ${quote(table.name)} (${table.columns.map(quote).join(', ')}) VALUES ${rows.map(() => one).join(', ')}`;
  await tx.run(statement(tx.dialect, sql, ...rows.flat()));
}

const FOREIGN_KEYS = `SELECT conrelid::regclass::text AS relation, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint
  WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`;

/** Puts the rows of a dump into tables that are there and empty; references are checked at the end, since registers refer to each other. */
export async function loadDump(tx: SchemaTx, path: string): Promise<void> {
  const keys = await tx.all<{ relation: string; name: string; rule: string }>({ sql: FOREIGN_KEYS, parameters: [] });
  for (const { relation, name } of keys) await tx.script(`ALTER TABLE ${relation} DROP CONSTRAINT ${name}`);
  await tx.script('DELETE FROM schema_migrations');
  let table: DumpTable | undefined;
  let rows: Value[][] = [];
  const flush = async (): Promise<void> => {
    if (table !== undefined && rows.length > 0) await insertRows(tx, table, rows);
    rows = [];
  };
  for await (const line of readDump(path)) {
    if (line.table.name !== table?.name || rows.length * line.values.length > 20_000) await flush();
    table = line.table;
    rows.push(line.values);
  }
  await flush();
  for (const { relation, name, rule } of keys) await tx.script(`ALTER TABLE ${relation} ADD CONSTRAINT ${name} ${rule}`);
  const counted = await tx.all<{ name: string }>({
    sql: `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES'`,
    parameters: [],
  });
  for (const { name } of counted) {
    await tx.script(
      `SELECT setval(pg_get_serial_sequence('${quote(name)}', 'seq'), max(seq)) FROM ${quote(name)} HAVING max(seq) IS NOT NULL`,
    );
  }
}
