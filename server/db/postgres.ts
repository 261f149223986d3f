import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Database, Reader, SchemaTx, Sql, Tx } from './database.ts';
import { type News, PostgresNews } from './postgresNews.ts';
import { isWorthRepeating, toProblem } from './postgresProblems.ts';
import { PostgresTx, StatementNames } from './postgresTx.ts';
import { sendable, TYPES } from './postgresTypes.ts';

const ATTEMPTS = 6;
/** How long a call waits for a free connection, in milliseconds. */
const CONNECT_MS = 10_000;

export interface PostgresOptions {
  readonly url: string;
  /** The schema that holds the station; the connection's own when missing. */
  readonly schema?: string;
  /** An address that leads past any pool to PostgreSQL itself, for the news of other processes; `url` unless said. */
  readonly directUrl?: string;
  /** Most connections at a time; 10 unless said. */
  readonly connections?: number;
}

/** A station's database in a PostgreSQL schema; see `Database` for what its methods promise. Made by `openPostgres`. */
export class PostgresDatabase implements Database {
  readonly dialect = 'postgres';
  readonly schema: string | undefined;
  readonly #pool: pg.Pool;
  readonly #names: StatementNames;
  readonly #news: PostgresNews;
  #closing: Promise<void> | undefined;

  constructor(pool: pg.Pool, names: StatementNames, schema: string | undefined, news: PostgresNews) {
    this.#pool = pool;
    this.#news = news;
    this.#names = names;
    this.schema = schema;
  }

  /** Runs `work` between `begin` and COMMIT on one connection; a connection that cannot even roll back is thrown away. */
  async #within<T>(begin: string, work: (tx: PostgresTx) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    const tx = new PostgresTx(client, this.#names, begin);
    let value: T;
    let transaction: number | undefined;
    try {
      value = await work(tx);
      transaction = await tx.commit();
    } catch (error) {
      client.release(!(await tx.rollback()));
      for (const hook of tx.failures) hook();
      throw error;
    }
    client.release();
    this.#news.tell(tx.told, this.#pool);
    for (const hook of tx.hooks) hook(transaction);
    return value;
  }

  async #send(query: Sql): Promise<pg.QueryResult> {
    const name = this.#names.of(query.sql);
    const values = query.parameters.map(sendable);
    return this.#pool.query({ text: query.sql, values, ...(name === undefined ? {} : { name }) }).catch((error: unknown) => {
      throw toProblem(error);
    });
  }

  async all<R>(query: Sql): Promise<R[]> {
    return (await this.#send(query)).rows as R[];
  }

  async one<R>(query: Sql): Promise<R | undefined> {
    return (await this.#send(query)).rows[0] as R | undefined;
  }

  async writeTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#within('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE', work);
      } catch (error) {
        if (!isWorthRepeating(error) || attempt === ATTEMPTS) throw toProblem(error);
        await wait(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  async migration<T>(work: (tx: SchemaTx) => Promise<T>): Promise<T> {
    return this.#within('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE', async tx => {
      await tx.script(`SELECT pg_advisory_xact_lock(hashtextextended('backbay:' || current_schema(), 0))`);
      return work(tx);
    });
  }

  async script(text: string): Promise<void> {
    await this.#pool.query(text);
  }

  async snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#within('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  }

  async *iterate<R>(query: Sql, batch = 500): AsyncIterable<R> {
    const client = await this.#pool.connect();
    let lost = false;
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await client.query({ text: `DECLARE walk NO SCROLL CURSOR FOR ${query.sql}`, values: query.parameters.map(sendable) });
      for (;;) {
        const { rows } = await client.query(`FETCH ${Math.max(1, Math.trunc(batch))} FROM walk`);
        if (rows.length === 0) return;
        yield* rows as R[];
      }
    } finally {
      await client.query('ROLLBACK').catch(() => {
        lost = true;
      });
      client.release(lost);
    }
  }

  tell(register: string): void {
    this.#news.tell([register], this.#pool);
  }

  hear(listener: (registers: News) => void): Promise<() => void> {
    return this.#news.hear(listener);
  }

  close(): Promise<void> {
    this.#closing ??= this.#news.close().then(() => this.#pool.end());
    return this.#closing;
  }
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'local', 'remote_write', 'remote_apply'],
};

/** Throws a sentence when the server would lose what it has answered as saved; warns when it could not notice a bad disk. */
async function proveDurable(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding')`,
  );
  const settings = new Map(rows.map(row => [row.name, row.setting]));
  for (const [name, allowed] of Object.entries(REQUIRED)) {
    const value = settings.get(name) ?? '';
    if (!allowed.includes(value))
      throw new Error(`PostgreSQL runs with ${name} = ${value}: a power cut would lose saved rows. It must be ${allowed[0]}.`);
  }
  if (settings.get('server_encoding') !== 'UTF8') throw new Error('The PostgreSQL database must have the encoding UTF8.');
  return settings.get('data_checksums') === 'on' ? [] : ['PostgreSQL runs without data checksums: a failing disk would not be noticed.'];
}

/** Makes the schema when it is not there; a role that may not make schemas can use one that is. Two programs may start at once. */
async function ensureSchema(pool: pg.Pool, schema: string): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    (await pool.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])).rows.length > 0;
  if (await isThere()) return;
  await pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`).catch(async (error: unknown) => {
    if (!(await isThere())) throw error;
  });
}

/**
 * Connects and asserts that the server keeps what it confirms. A `schema` is made when it is not there, and chosen in the start-up
 * packet of every connection: behind pgbouncer leave it out and give the role its `search_path` instead.
 */
export async function openPostgres(options: PostgresOptions): Promise<{ db: PostgresDatabase; warnings: readonly string[] }> {
  const { schema } = options;
  if (schema !== undefined && !/^[a-z][a-z0-9_]{0,62}$/.test(schema)) throw new Error(`${schema} cannot be the name of a schema`);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 10,
    types: TYPES,
    application_name: 'backbay',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    ...(schema === undefined ? {} : { options: `-c search_path=${schema}` }),
  });
  pool.on('error', error => process.emitWarning(`a waiting connection to PostgreSQL broke: ${error.message}`));
  try {
    const warnings = await proveDurable(pool);
    if (schema !== undefined) await ensureSchema(pool, schema);
    const { rows } = await pool.query<{ schema: string }>('SELECT current_schema() AS schema');
    const news = new PostgresNews(options.directUrl ?? options.url, rows[0]?.schema ?? 'public');
    return { db: new PostgresDatabase(pool, new StatementNames(), schema, news), warnings };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
