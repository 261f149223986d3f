import { Worker } from 'node:worker_threads';
import type { Database } from '../db/database.ts';
import { SqliteDatabase } from '../db/sqlite.ts';
import { type Inspection, inspect } from './inspect.ts';
import { rowProblems } from './inspectRows.ts';

/** What the thread is to read, and where it is to copy it before. */
export interface ThreadWork {
  readonly file: string;
  readonly target?: string;
  /** Recompute what the store writes beside the fields, too; the file must have the schema of this program. */
  readonly rows?: boolean;
}

/** Reads an SQLite file, or a copy that it makes of it while others write, in a thread; what it found. */
export function inThread(work: ThreadWork): Promise<Inspection> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./inspectWorker.ts', import.meta.url), { workerData: work });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`the thread that reads ${work.file} ended with code ${code}`)));
  });
}

/** What `inspect` and `rowProblems` find in the station's own database, without holding up the requests of a running server. */
export async function inspectAside(db: Database): Promise<Inspection> {
  if (db instanceof SqliteDatabase) return inThread({ file: db.file, rows: true });
  const found = await inspect(db);
  return { ...found, problems: [...found.problems, ...(await rowProblems(db))] };
}
