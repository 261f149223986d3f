import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

export type Dialect = 'sqlite' | 'postgres';
/** A statement and its values; Kysely's `compile()` gives one, and so does `statement`. */
export type Sql = Pick<CompiledQuery, 'sql' | 'parameters'>;
export type DbRow = Record<string, string | number | null>;

/** Reads; integers come back as safe integers, never as strings. */
export interface Reader {
  readonly dialect: Dialect;
  all<R = DbRow>(query: Sql): Promise<R[]>;
  /** The first row, or undefined. */
  one<R = DbRow>(query: Sql): Promise<R | undefined>;
}

/** The inside of a write transaction. Its callback awaits nothing but this. */
export interface Tx extends Reader {
  /** Runs a write; the number of rows it changed. */
  run(query: Sql): Promise<number>;
  /**
   * Sends a write without waiting for its answer, so that it shares a way to the server with what follows; missing where an answer costs none.
   * What it refuses is thrown, in the words of `explain`, by what is asked next of the transaction, at the latest by its commit.
   */
  later?(query: Sql, explain: (error: unknown) => unknown): void;
  /**
   * Runs `then` after the transaction is durable, never when it failed. It is given the number of the transaction, where others can read
   * between its commit and this, and `tell` was called.
   */
  onCommit(then: (transaction?: number) => void): void;
  /** Runs `then` when the transaction failed and nobody knows for sure what it left. Missing where a failed one leaves nothing. */
  onFailure?(then: () => void): void;
  /** Tells the other processes on this database, right after the commit, that rows of the register changed. Missing where there is one process only. */
  tell?(register: string): void;
}

/** The inside of a schema change. */
export interface SchemaTx extends Tx {
  /** Runs a script of several statements inside the transaction. */
  script(text: string): Promise<void>;
}

/** One station's database: an SQLite file or a PostgreSQL schema. */
export interface Database extends Reader {
  /**
   * The only way to write: BEGIN IMMEDIATE on SQLite with group commit (many waiting calls share one fsync, a savepoint each),
   * READ COMMITTED on PostgreSQL, run again after a serialisation failure or deadlock. Resolves when the write is durable.
   * Throws what the callback throws, after rolling back its writes and no other's.
   */
  writeTx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads that all see one state of the database. */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** Rows one by one, for exports; holds one state of the database until it is through. */
  iterate<R = DbRow>(query: Sql, batch?: number): AsyncIterable<R>;
  /**
   * One schema change: a transaction of its own, one at a time over all processes. On SQLite foreign keys are off in it, so that a
   * table can be rebuilt, and checked before it commits. Throws what `work` throws, the schema being as before.
   */
  migration<T>(work: (tx: SchemaTx) => Promise<T>): Promise<T>;
  /** Runs a script of several statements outside any transaction. */
  script(text: string): Promise<void>;
  /** As `Tx.tell`, for rows that are committed already. */
  tell?(register: string): void;
  /**
   * Calls `listener` with the registers that other processes changed, and with undefined when such news may have been missed: then
   * nothing kept about any register can be trusted. The answer ends it. Missing where there is one process only.
   */
  hear?(listener: (registers: ReadonlySet<string> | undefined) => void): Promise<() => void>;
  /** Ends after the writes that were asked for; a second call waits for the first. */
  close(): Promise<void>;
}

/** Table and column names come from definitions at run time, so the builder knows no schema. */
export type Tables = Record<string, Record<string, unknown>>;

/** Kysely as a builder only: queries are compiled by it and run by `Database`. */
export function builder(dialect: Dialect): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => (dialect === 'sqlite' ? new SqliteAdapter() : new PostgresAdapter()),
      createDriver: () => new DummyDriver(),
      createIntrospector: db => (dialect === 'sqlite' ? new SqliteIntrospector(db) : new PostgresIntrospector(db)),
      createQueryCompiler: () => (dialect === 'sqlite' ? new SqliteQueryCompiler() : new PostgresQueryCompiler()),
    },
  });
}

/**
 * A statement written by hand with `?` for values; on PostgreSQL the marks become `$1`, `$2`…
 * Never interpolate what a user typed.
 */
export function statement(dialect: Dialect, text: string, ...parameters: readonly unknown[]): Sql {
  if (dialect === 'sqlite') return { sql: text, parameters };
  let count = 0;
  return {
    sql: text.replace(/\?/g, () => {
      count += 1;
      return `$${count}`;
    }),
    parameters,
  };
}
