import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import pg from 'pg';
import type { Sql } from '../server/db/database.ts';

type Row = Record<string, unknown>;

/** A driver used as plainly as it can be: prepared statements, one durable transaction a write. */
export interface BareDriver {
  readonly kind: 'sqlite' | 'postgres';
  mark(position: number): string;
  all(query: Sql): Promise<Row[]>;
  one(query: Sql): Promise<Row | undefined>;
  write(query: Sql): Promise<Row | undefined>;
  insert(table: string, row: Readonly<Record<string, unknown>>, tokens: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

function sqliteDriver(file: string): BareDriver {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536');
  const kept = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = kept.get(sql) ?? db.prepare(sql);
    kept.set(sql, known);
    return known;
  };
  const values = (query: Sql): SQLInputValue[] => [...query.parameters] as SQLInputValue[];
  const one = (query: Sql): Row | undefined => prepared(query.sql).get(...values(query)) as Row | undefined;
  return {
    kind: 'sqlite',
    mark: () => '?',
    all: async query => prepared(query.sql).all(...values(query)) as Row[],
    one: async query => one(query),
    write: async query => one(query),
    insert: async (table, row, tokens) => {
      const names = Object.keys(row);
      prepared('BEGIN IMMEDIATE').run();
      const made = one({
        sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING seq`,
        parameters: Object.values(row),
      });
      prepared(`INSERT INTO ${table}_search (rowid, g_card) VALUES (?, ?)`).run(Number(made?.seq), tokens.join(' '));
      prepared('COMMIT').run();
    },
    close: async () => db.close(),
  };
}

function postgresDriver(url: string, schema: string): BareDriver {
  pg.types.setTypeParser(20, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, options: `-c search_path=${schema}` });
  const names = new Map<string, string>();
  const named = (query: Sql): pg.QueryConfig => {
    const name = names.get(query.sql) ?? `b${names.size}`;
    names.set(query.sql, name);
    return { name, text: query.sql, values: [...query.parameters] };
  };
  return {
    kind: 'postgres',
    mark: position => `$${position}`,
    all: async query => (await pool.query(named(query))).rows as Row[],
    one: async query => (await pool.query(named(query))).rows[0] as Row | undefined,
    write: async query => (await pool.query(named(query))).rows[0] as Row | undefined,
    insert: async (table, row, tokens) => {
      const columns = Object.keys(row);
      const marks = columns.map((_, index) => `$${index + 1}`);
      await pool.query(
        named({
          sql: `INSERT INTO ${table} (${columns.join(', ')}, search_card) VALUES (${marks.join(', ')}, array_to_tsvector($${columns.length + 1}::text[]))`,
          parameters: [...Object.values(row), tokens],
        }),
      );
    },
    close: () => pool.end(),
  };
}

/** Opens the database that the product made; `where` is a file or an address. */
export async function openBareDriver(kind: 'sqlite' | 'postgres', where: string, schema: string): Promise<BareDriver> {
  return kind === 'sqlite' ? sqliteDriver(where) : postgresDriver(where, schema);
}
