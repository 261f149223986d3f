import type { Reader, Sql } from './database.ts';
import type { SqliteConnection } from './sqliteConnection.ts';

/**
 * Reads on one connection. Those of one turn of the event loop share a read transaction: taking and giving back its locks costs more
 * than most of them. It ends with the turn, and whenever something was committed, so that a read sees all that was committed before it.
 */
export class TurnReader implements Reader {
  readonly dialect = 'sqlite';
  readonly #connection: SqliteConnection;
  #isOpen = false;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  async all<R>(query: Sql): Promise<R[]> {
    this.#begin();
    return this.#connection.all<R>(query);
  }

  async one<R>(query: Sql): Promise<R | undefined> {
    this.#begin();
    return this.#connection.one<R>(query);
  }

  #begin(): void {
    if (this.#isOpen) return;
    this.#connection.run({ sql: 'BEGIN', parameters: [] });
    this.#isOpen = true;
    setImmediate(this.#over);
  }

  readonly #over = (): void => this.end();

  /** The next read sees what is committed by then, and the log may be moved into the file. */
  end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    // SQLite ends a transaction by itself after some errors.
    if (this.#connection.handle.isTransaction) this.#connection.run({ sql: 'ROLLBACK', parameters: [] });
  }
}
