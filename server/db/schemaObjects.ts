import { createHash } from 'node:crypto';

export interface ColumnSql {
  readonly name: string;
  /** The column's line in CREATE TABLE, name included. */
  readonly sql: string;
}
export interface TableSql {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly ColumnSql[];
  /** Further lines of CREATE TABLE: keys over several columns. */
  readonly constraints: readonly string[];
  /** What stands behind the closing bracket. */
  readonly options: string;
}
export interface OtherSql {
  readonly kind: 'index' | 'trigger' | 'search' | 'foreign key' | 'function' | 'statistics';
  readonly name: string;
  /** The table it belongs to; empty for functions. */
  readonly table: string;
  /** The statement, without its semicolon. */
  readonly sql: string;
}
/** One thing of a schema, in the order in which it can be made. */
export type SchemaObject = TableSql | OtherSql;

/** A name as SQL text. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Names of PostgreSQL have 63 bytes at most: a longer one keeps its beginning and ends in a hash of all of it. */
export function objectName(...parts: readonly string[]): string {
  const whole = parts.join('_');
  return whole.length <= 63 ? whole : `${whole.slice(0, 54)}_${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`;
}

/** The statement that makes an object, without its semicolon. */
export function createSql(object: SchemaObject): string {
  if (object.kind !== 'table') return object.sql;
  const lines = [...object.columns.map(column => column.sql), ...object.constraints];
  return `CREATE TABLE ${quoteName(object.name)} (\n${lines.map(line => `  ${line}`).join(',\n')}\n)${object.options}`;
}

/** The script that makes all objects. */
export function printSchema(objects: readonly SchemaObject[]): string {
  return objects.map(object => `${createSql(object)};\n`).join('\n');
}

const HEAD = /^CREATE (TABLE|(?:UNIQUE )?INDEX|TRIGGER|VIRTUAL TABLE|(?:OR REPLACE )?FUNCTION) "?([a-z0-9_]+)/;
const FOREIGN = /^ALTER TABLE "([a-z0-9_]+)" ADD CONSTRAINT "([a-z0-9_]+)"/;
const STATISTICS = /^ALTER TABLE "([a-z0-9_]+)" ALTER COLUMN "([a-z0-9_]+)" SET STATISTICS/;
const KINDS: Readonly<Record<string, OtherSql['kind']>> = { TRIGGER: 'trigger', 'VIRTUAL TABLE': 'search' };

function parseTable(name: string, sql: string): TableSql {
  const [, ...lines] = sql.split('\n');
  const end = lines.findIndex(line => line.startsWith(')'));
  const inner = lines.slice(0, end).map(line => line.trim().replace(/,$/, ''));
  const columns = inner.filter(line => line.startsWith('"')).map(line => ({ name: /^"([^"]+)"/.exec(line)?.[1] ?? '', sql: line }));
  return { kind: 'table', name, columns, constraints: inner.filter(line => !line.startsWith('"')), options: (lines[end] ?? ')').slice(1) };
}

function parseObject(sql: string): SchemaObject {
  const foreign = FOREIGN.exec(sql);
  if (foreign !== null) return { kind: 'foreign key', name: foreign[2] ?? '', table: foreign[1] ?? '', sql };
  const statistics = STATISTICS.exec(sql);
  if (statistics !== null) {
    const [, table = '', column = ''] = statistics;
    return { kind: 'statistics', name: objectName('st', table, column), table, sql };
  }
  const head = HEAD.exec(sql);
  if (head === null) throw new Error(`not a schema file of ours: ${sql.slice(0, 80)}`);
  const [, what = '', name = ''] = head;
  if (what === 'TABLE') return parseTable(name, sql);
  const table = / ON "([a-z0-9_]+)"/.exec(sql)?.[1] ?? (what === 'VIRTUAL TABLE' ? name.replace(/_search$/, '') : '');
  const kind = KINDS[what] ?? (what.endsWith('INDEX') ? 'index' : 'function');
  return { kind, name, table, sql };
}

/** Reads a script that `printSchema` wrote. */
export function parseSchema(text: string): SchemaObject[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/;\n(?:\n|$)/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(parseObject);
}
