import pg from 'pg';
import { TYPES } from './postgresTypes.ts';

/** A statement on its way, and what became of it. */
export interface Asked {
  readonly text: string;
  readonly values: readonly (string | null)[];
  /** The name under which its plan is kept on the connection; the empty one is planned each time. */
  readonly name: string;
  /** Its rows are wanted. */
  readonly isRead: boolean;
  /** What its refusal means. */
  explain(error: unknown): unknown;
}

/** The statements that a connection knows by name; `doubtful` are those of a batch that failed, of which nobody knows. */
interface Known {
  readonly sure: Set<string>;
  readonly doubtful: Set<string>;
}
const KNOWN = new WeakMap<pg.Connection, Known>();

function knownOn(connection: pg.Connection): Known {
  const known = KNOWN.get(connection) ?? { sure: new Set(), doubtful: new Set() };
  KNOWN.set(connection, known);
  return known;
}

interface Fields {
  readonly fields: unknown[];
}
interface Completed {
  readonly text: string;
}
/** What `pg` does with its own results; its types leave it out. */
interface Builder extends pg.QueryResult {
  addFields(fields: unknown[]): void;
  parseRow(fields: unknown[]): pg.QueryResultRow;
  addRow(row: pg.QueryResultRow): void;
  addCommandComplete(message: Completed): void;
}
const newResult = (): Builder => new pg.Result('', TYPES as typeof pg.types) as unknown as Builder;

/**
 * Statements that travel to PostgreSQL together and are answered together: one packet there, one back. After one that fails the others
 * are not run. `pg` calls the `handle…` methods as the answers come.
 */
class Batch implements pg.Submittable {
  readonly #asked: readonly Asked[];
  readonly #done: (results: readonly pg.QueryResult[]) => void;
  readonly #failed: (error: unknown) => void;
  readonly #results: Builder[] = [];
  readonly #fresh: string[] = [];
  #current = newResult();
  #unreadable: { readonly error: unknown } | undefined;

  constructor(asked: readonly Asked[], done: (results: readonly pg.QueryResult[]) => void, failed: (error: unknown) => void) {
    this.#asked = asked;
    this.#done = done;
    this.#failed = failed;
  }

  submit(connection: pg.Connection): void {
    const known = knownOn(connection);
    connection.stream.cork();
    try {
      for (const one of this.#asked) this.#send(connection, known, one);
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }

  #send(connection: pg.Connection, known: Known, { text, values, name, isRead }: Asked): void {
    if (name === '' || !known.sure.has(name)) {
      if (known.doubtful.delete(name)) connection.close({ type: 'S', name }, true);
      connection.parse({ text, name, types: [] }, true);
      if (name !== '') {
        known.sure.add(name);
        this.#fresh.push(name);
      }
    }
    connection.bind({ portal: '', statement: name, values: [...values] }, true);
    if (isRead) connection.describe({ type: 'P', name: '' }, true);
    connection.execute({ portal: '' }, true);
  }

  handleRowDescription({ fields }: Fields): void {
    this.#current.addFields(fields);
  }

  handleDataRow({ fields }: Fields): void {
    if (this.#unreadable !== undefined || this.#asked[this.#results.length]?.isRead !== true) return;
    try {
      this.#current.addRow(this.#current.parseRow(fields));
    } catch (error) {
      this.#unreadable = { error };
    }
  }

  handleCommandComplete(message: Completed): void {
    this.#current.addCommandComplete(message);
    this.#results.push(this.#current);
    this.#current = newResult();
  }

  handleReadyForQuery(): void {
    if (this.#unreadable === undefined) this.#done(this.#results);
    else this.#failed(this.#unreadable.error);
  }

  handleError(error: unknown, connection: pg.Connection): void {
    const known = knownOn(connection);
    for (const name of this.#fresh) {
      known.sure.delete(name);
      known.doubtful.add(name);
    }
    this.#failed(this.#asked[this.#results.length]?.explain(error) ?? error);
  }
}

/** Sends the statements together; their results in order. Throws what the first that failed means. */
export function sendTogether(client: pg.PoolClient, asked: readonly Asked[]): Promise<readonly pg.QueryResult[]> {
  return new Promise((done, failed) => {
    client.query(new Batch(asked, done, failed));
  });
}
