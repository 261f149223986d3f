import type { Database } from './database.ts';
import { openPostgres, type PostgresOptions } from './postgres.ts';
import { SqliteDatabase } from './sqlite.ts';

export interface SqliteOptions {
  /** The database file; its folder must be there. */
  readonly file: string;
  /** Open beside a running server, for reading: no lock, and every write throws. */
  readonly readOnly?: boolean;
}

/** What the operator should read about a database that was opened. */
export interface OpenReport {
  readonly warnings: readonly string[];
}

/**
 * Opens a station's database and proves that it keeps what it confirms. The schema is not touched: see `migrate`.
 * Throws a sentence for the operator when the database is in use, cannot be reached or would lose saved rows.
 * `report` is told what he should know though it works.
 */
export async function openDatabase(options: SqliteOptions | PostgresOptions, report?: (opened: OpenReport) => void): Promise<Database> {
  if ('url' in options) {
    const { db, warnings } = await openPostgres(options);
    report?.({ warnings });
    return db;
  }
  const db = new SqliteDatabase(options.file, { readOnly: options.readOnly === true });
  report?.({ warnings: db.proof?.warning === undefined ? [] : [db.proof.warning] });
  return db;
}
