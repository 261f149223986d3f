import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Sql } from './database.ts';

/** Statements kept ready on one connection; a list query has a few hundred shapes in daily use. */
const KEPT = 500;
/** Pages kept in memory: much on the two connections that serve every request, little on those that walk a table once. */
const BUSY_CACHE_KIB = 32_768;
const CACHE_KIB = 4_096;

/**
 * A value as SQLite takes it. Whole numbers go in as integers: a JavaScript number would arrive as REAL, and `7 / 2` would be 3.5.
 * Throws on what has no column type, and on numbers that are not exact.
 */
function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'string' || value === null || typeof value === 'bigint') return value;
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return BigInt(value);
    if (Number.isFinite(value) && !Number.isInteger(value)) return value;
  }
  if (typeof value === 'boolean') return value ? 1n : 0n;
  throw new TypeError(`no SQL value: ${String(value)}`);
}

/** The values of a statement as SQLite takes them. */
export function bindings(query: Sql): SQLInputValue[] {
  return query.parameters.map(bindable);
}

export interface ConnectionOptions {
  /** Refuse every write on this connection. */
  readonly queryOnly: boolean;
  /** Open a file that this program may not write to. */
  readonly readOnly?: boolean;
  /** The connection serves requests all day. */
  readonly isBusy?: boolean;
}

/** One SQLite connection with its kept statements. */
export class SqliteConnection {
  readonly handle: DatabaseSync;
  readonly #kept = new Map<string, StatementSync>();

  /** Opens the file with the settings that every connection of ours has; makes it when it is not there and may be written. */
  constructor(file: string, options: ConnectionOptions) {
    this.handle = new DatabaseSync(file, { readOnly: options.readOnly ?? false, enableForeignKeyConstraints: true });
    this.handle.exec('PRAGMA busy_timeout = 100');
    if (!options.readOnly) this.handle.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864');
    this.handle.exec(`PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${options.isBusy === true ? BUSY_CACHE_KIB : CACHE_KIB}`);
    if (options.queryOnly) this.handle.exec('PRAGMA query_only = ON');
  }

  /** The kept statement for a text, prepared when it is not there; the one used longest ago makes room. */
  prepared(text: string): StatementSync {
    const known = this.#kept.get(text);
    if (known !== undefined) {
      this.#kept.delete(text);
      this.#kept.set(text, known);
      return known;
    }
    const made = this.handle.prepare(text);
    this.#kept.set(text, made);
    if (this.#kept.size > KEPT) {
      const oldest = this.#kept.keys().next();
      if (oldest.done !== true) this.#kept.delete(oldest.value);
    }
    return made;
  }

  all<R>(query: Sql): R[] {
    return this.prepared(query.sql).all(...bindings(query)) as R[];
  }

  one<R>(query: Sql): R | undefined {
    return this.prepared(query.sql).get(...bindings(query)) as R | undefined;
  }

  /** Runs a write; the number of rows it changed. */
  run(query: Sql): number {
    return Number(this.prepared(query.sql).run(...bindings(query)).changes);
  }

  close(): void {
    this.#kept.clear();
    if (this.handle.isOpen) this.handle.close();
  }
}
