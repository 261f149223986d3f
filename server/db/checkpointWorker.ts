import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';

/** Moves what stands in the log of the file `workerData` into the file itself, as far as no reader needs it, beside everybody else. */
const db = new DatabaseSync(workerData as string);
db.exec('PRAGMA busy_timeout = 5000; PRAGMA wal_checkpoint(PASSIVE)');
db.close();
