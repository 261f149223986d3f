import { closeSync, fsyncSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../db/open.ts';
import { SqliteConnection } from '../db/sqliteConnection.ts';
import { inspect } from './inspect.ts';

/** Copies an SQLite file while it is written to, then reads the whole copy; in a thread, because both take as long as the file is large. */
const { file, target } = workerData as { file: string; target: string };
const connection = new SqliteConnection(file, { queryOnly: false });
try {
  connection.handle.prepare('VACUUM INTO ?').run(target);
} finally {
  connection.close();
}
const handle = openSync(target, 'r+');
fsyncSync(handle);
closeSync(handle);
const copy = await openDatabase({ file: target, readOnly: true });
parentPort?.postMessage(await inspect(copy));
await copy.close();
