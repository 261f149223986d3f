import { parentPort, workerData } from 'node:worker_threads';
import type { Sql } from './database.ts';
import { SqliteConnection } from './sqliteConnection.ts';

/** What the thread is asked; each question is answered once, in order. */
export type Ask =
  | { readonly kind: 'all' | 'one' | 'run'; readonly query: Sql }
  | { readonly kind: 'begin' | 'commit' | 'rollback' | 'end' };
/** The answer, or what an error of SQLite says that the caller looks at. */
export type Answer =
  | { readonly value: unknown }
  | { readonly error: { readonly message: string; readonly code?: string; readonly errcode?: number } };

const connection = new SqliteConnection(workerData as string, { queryOnly: false });
connection.handle.exec('PRAGMA busy_timeout = 2000; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -49152; PRAGMA temp_store = FILE');

function answer(ask: Ask): unknown {
  switch (ask.kind) {
    case 'begin':
      return connection.handle.exec('BEGIN IMMEDIATE');
    case 'commit':
    case 'rollback':
      return connection.handle.exec(ask.kind);
    case 'end':
      // The log goes into the file here, beside everybody else; a reader in the way leaves the rest to a later time.
      return connection.handle.exec('PRAGMA wal_checkpoint(PASSIVE)');
    case 'run':
      return connection.run(ask.query);
    default:
      return connection[ask.kind](ask.query);
  }
}

const port = parentPort;
port?.on('message', (ask: Ask) => {
  try {
    port.postMessage({ value: answer(ask) } satisfies Answer);
  } catch (error) {
    const { message, code, errcode } = error as { message: string; code?: string; errcode?: number };
    port.postMessage({
      error: { message, ...(code === undefined ? {} : { code }), ...(errcode === undefined ? {} : { errcode }) },
    } satisfies Answer);
  }
  if (ask.kind !== 'end') return;
  connection.close();
  port.close();
});
