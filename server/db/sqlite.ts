import type { Database, Reader, SchemaTx, Sql, Tx } from './database.ts';
import { type FileLock, lockFile } from './fileLock.ts';
import { type DurabilityProof, proveDurable } from './proof.ts';
import { bindings, SqliteConnection } from './sqliteConnection.ts';
import { SqliteWriter } from './sqliteWriter.ts';
import { TurnReader } from './turnReader.ts';

/** Connections kept for snapshots and exports; more are opened when needed and closed again. */
const KEPT = 3;

function readerOn(connection: SqliteConnection): Reader {
  return {
    dialect: 'sqlite',
    all: async query => connection.all(query),
    one: async query => connection.one(query),
  };
}

/** A transaction for a schema change, on the writer's own connection. */
function schemaTxOn(connection: SqliteConnection, hooks: (() => void)[]): SchemaTx {
  return {
    ...readerOn(connection),
    run: async query => connection.run(query),
    onCommit: then => void hooks.push(then),
    script: async text => connection.handle.exec(text),
  } as SchemaTx;
}

async function changeSchema<T>(connection: SqliteConnection, work: (tx: SchemaTx) => Promise<T>): Promise<T> {
  const hooks: (() => void)[] = [];
  const { handle } = connection;
  handle.exec('PRAGMA foreign_keys = OFF');
  try {
    handle.exec('BEGIN IMMEDIATE');
    const value = await work(schemaTxOn(connection, hooks));
    const orphans = connection.all<{ table: string; rowid: number; parent: string }>({ sql: 'PRAGMA foreign_key_check', parameters: [] });
    const first = orphans[0];
    if (first !== undefined)
      throw new Error(`${orphans.length} rows lose their reference, first: ${first.table} row ${first.rowid} to ${first.parent}`);
    handle.exec('COMMIT');
    for (const hook of hooks) hook();
    return value;
  } catch (error) {
    if (handle.isTransaction) handle.exec('ROLLBACK');
    throw error;
  } finally {
    handle.exec('PRAGMA foreign_keys = ON');
  }
}

/** A station's database in one SQLite file; see `Database` for what its methods promise. */
export class SqliteDatabase implements Database {
  readonly dialect = 'sqlite';
  readonly file: string;
  /** How it was proved that commits wait for the disk; undefined when opened for reading. */
  readonly proof: DurabilityProof | undefined;
  readonly #lock: FileLock | undefined;
  readonly #writing: SqliteConnection | undefined;
  readonly #writer: SqliteWriter | undefined;
  readonly #reading: SqliteConnection;
  readonly #reader: TurnReader;
  readonly #free: SqliteConnection[] = [];
  #closing: Promise<void> | undefined;

  /** Opens the file, making it when it is not there. Throws a sentence when another process has it or commits do not wait for the disk. */
  constructor(file: string, options: { readOnly?: boolean } = {}) {
    this.file = file;
    if (options.readOnly !== true) {
      this.#lock = lockFile(file);
      try {
        this.#writing = new SqliteConnection(file, { queryOnly: false, isBusy: true });
        this.proof = proveDurable(this.#writing, file);
      } catch (error) {
        this.#writing?.close();
        this.#lock.release();
        throw error;
      }
      this.#writer = new SqliteWriter(this.#writing, () => this.seeNow());
    }
    this.#reading = this.#connect(true);
    this.#reader = new TurnReader(this.#reading);
  }

  #connect(isBusy = false): SqliteConnection {
    return new SqliteConnection(this.file, { queryOnly: true, readOnly: this.#writing === undefined, isBusy });
  }

  all<R>(query: Sql): Promise<R[]> {
    return this.#reader.all<R>(query);
  }

  one<R>(query: Sql): Promise<R | undefined> {
    return this.#reader.one<R>(query);
  }

  /** What is read from here on sees what any connection has committed. */
  seeNow(): void {
    this.#reader.end();
  }

  #theWriter(): SqliteWriter {
    if (this.#writer === undefined) throw new Error(`${this.file} is open for reading only`);
    return this.#writer;
  }

  async writeTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#theWriter().write(work);
  }

  /** Runs `work`, which writes through a connection of its own, while nothing else writes. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    return this.#theWriter().alone(() => work());
  }

  async migration<T>(work: (tx: SchemaTx) => Promise<T>): Promise<T> {
    return this.#theWriter().alone(connection => changeSchema(connection, work));
  }

  async script(text: string): Promise<void> {
    await this.#theWriter().alone(async connection => connection.handle.exec(text));
  }

  async snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const connection = this.#hold();
    try {
      return await work(readerOn(connection));
    } finally {
      this.#letGo(connection);
    }
  }

  async *iterate<R>(query: Sql, batch = 500): AsyncIterable<R> {
    const connection = this.#hold();
    try {
      const statement = connection.handle.prepare(query.sql);
      let count = 0;
      for (const row of statement.iterate(...bindings(query))) {
        yield row as R;
        count += 1;
        if (count % batch === 0) await new Promise(resolve => setImmediate(resolve));
      }
    } finally {
      this.#letGo(connection);
    }
  }

  /** A connection of its own whose reads all see the state of now: a transaction sees its first read, so it reads at once. */
  #hold(): SqliteConnection {
    const connection = this.#free.pop() ?? this.#connect();
    connection.handle.exec('BEGIN');
    connection.one({ sql: 'SELECT count(*) FROM sqlite_schema', parameters: [] });
    return connection;
  }

  #letGo(connection: SqliteConnection): void {
    connection.handle.exec('COMMIT');
    if (this.#free.length < KEPT && this.#closing === undefined) this.#free.push(connection);
    else connection.close();
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    await this.#writer?.alone(async () => undefined);
    for (const connection of this.#free) connection.close();
    this.seeNow();
    this.#reading.close();
    this.#writing?.close();
    this.#lock?.release();
  }
}
