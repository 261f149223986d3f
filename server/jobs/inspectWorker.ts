import { closeSync, fsyncSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../db/open.ts';
import { SqliteConnection } from '../db/sqliteConnection.ts';
import type { ThreadWork } from './aside.ts';
import { inspect } from './inspect.ts';
import { rowProblems } from './inspectRows.ts';

/** Reads a whole SQLite file, after copying it when there is a `target`; in a thread, because both take as long as the file is large. */
const { file, target, rows } = workerData as ThreadWork;

function copyTo(path: string): void {
  const connection = new SqliteConnection(file, { queryOnly: false });
  try {
    connection.handle.prepare('VACUUM INTO ?').run(path);
  } finally {
    connection.close();
  }
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

if (target !== undefined) copyTo(target);
const db = await openDatabase({ file: target ?? file, readOnly: true });
const found = await inspect(db);
parentPort?.postMessage(rows === true ? { ...found, problems: [...found.problems, ...(await rowProblems(db))] } : found);
await db.close();
