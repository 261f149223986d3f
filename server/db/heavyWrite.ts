import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Database, Tx } from './database.ts';
import { SqliteDatabase } from './sqlite.ts';

const ROOM = 'PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -204800';
const USUAL = 'PRAGMA wal_autocheckpoint = 1000; PRAGMA cache_size = -32768; PRAGMA shrink_memory';

/**
 * `writeTx` for a transaction that writes very much at once, such as a whole import. On SQLite its pages stay in memory until the commit,
 * and the commit does not move them into the file while others wait: a thread does that afterwards, which `settled` awaits.
 */
export async function heavyWrite<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<{ value: T; settled: Promise<void> }> {
  if (!(db instanceof SqliteDatabase)) return { value: await db.writeTx(work), settled: Promise.resolve() };
  await db.script(ROOM);
  try {
    const value = await db.writeTx(work);
    return { value, settled: moveLog(db) };
  } catch (error) {
    await db.script(USUAL);
    throw error;
  }
}

/** A checkpoint that fails is no harm: the next one has more to do. */
async function moveLog(db: SqliteDatabase): Promise<void> {
  try {
    const worker = new Worker(new URL('./checkpointWorker.ts', import.meta.url), { workerData: db.file });
    worker.on('error', error => process.emitWarning(error instanceof Error ? error : String(error)));
    await once(worker, 'exit');
  } finally {
    await db.script(USUAL);
  }
}
