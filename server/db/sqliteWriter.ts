import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import type { Sql, Tx } from './database.ts';
import { isBusy } from './fileLock.ts';
import type { SqliteConnection } from './sqliteConnection.ts';

/** Most waiting calls that share one commit. */
const BATCH = 256;
/** How long a call may hold the writer, and how long it may wait for a foreign writer, in milliseconds. */
const LONGEST_MS = 2_000;

interface Job {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}
interface Done {
  readonly job: Job;
  readonly value: unknown;
  readonly hooks: readonly (() => void)[];
}
type Turn = { readonly job: Job } | { readonly alone: () => Promise<void> };

/** A transaction as its callback sees it; it answers nothing once the callback is through. */
class SqliteTx implements Tx {
  readonly dialect = 'sqlite';
  readonly hooks: (() => void)[] = [];
  readonly #connection: SqliteConnection;
  #open = true;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  end(): void {
    this.#open = false;
  }

  #live(): SqliteConnection {
    if (!this.#open) throw new Error('this transaction is over: its callback used it after it had returned, or held it too long');
    return this.#connection;
  }

  async all<R>(query: Sql): Promise<R[]> {
    return this.#live().all<R>(query);
  }

  async one<R>(query: Sql): Promise<R | undefined> {
    return this.#live().one<R>(query);
  }

  async run(query: Sql): Promise<number> {
    return this.#live().run(query);
  }

  onCommit(then: () => void): void {
    this.hooks.push(then);
  }
}

/** What a caller is told when the disk, and not his data, is to blame. */
function toProblem(error: unknown): unknown {
  if (isBusy(error)) return new Problem(503, { key: 'problem.busy' });
  return ((error as { errcode?: number }).errcode ?? 0) === 13 ? new Problem(507, { key: 'problem.disk_full' }) : error;
}

/** Rejects when the callback has not come back in time: whoever waits for anything but his transaction makes everyone wait. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`a transaction was held for more than ${LONGEST_MS} ms`)), LONGEST_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function runHooks(hooks: readonly (() => void)[]): void {
  for (const hook of hooks) {
    try {
      hook();
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }
}

/**
 * The one writer of an SQLite file. Calls that wait together run in one transaction, a savepoint each, and share one commit, so that
 * one wait for the disk serves them all; each is answered only after it.
 */
export class SqliteWriter {
  readonly #connection: SqliteConnection;
  readonly #aside: () => void;
  #turns: Turn[] = [];
  #running = false;
  #broken: unknown;

  /** `aside` ends the read transactions of this process, before the log is begun anew or moved into the file. */
  constructor(connection: SqliteConnection, aside: () => void) {
    this.#connection = connection;
    this.#aside = aside;
  }

  /** Runs `work` in a transaction; resolves when it is durable. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#enter({ job: { work, resolve: value => resolve(value as T), reject } });
    });
  }

  /** Runs `work` while nothing else writes, outside any transaction of ours. */
  alone<T>(work: (connection: SqliteConnection) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#enter({
        alone: () => {
          this.#aside();
          return work(this.#connection).finally(this.#aside).then(resolve, reject);
        },
      });
    });
  }

  #enter(turn: Turn): void {
    this.#turns.push(turn);
    if (this.#running) return;
    this.#running = true;
    setImmediate(() => void this.#drain());
  }

  async #drain(): Promise<void> {
    while (this.#turns.length > 0) {
      const jobs: Job[] = [];
      for (let turn = this.#turns[0]; turn !== undefined && 'job' in turn && jobs.length < BATCH; turn = this.#turns[0]) {
        jobs.push(turn.job);
        this.#turns.shift();
      }
      if (jobs.length > 0) await this.#commit(jobs);
      else {
        const turn = this.#turns.shift();
        if (turn !== undefined && 'alone' in turn) await turn.alone();
      }
      await new Promise(resolve => setImmediate(resolve));
    }
    this.#running = false;
  }

  async #begin(): Promise<void> {
    const until = performance.now() + LONGEST_MS;
    for (;;) {
      try {
        this.#aside();
        this.#connection.run({ sql: 'BEGIN IMMEDIATE', parameters: [] });
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error;
        await wait(20);
      }
    }
  }

  async #commit(jobs: readonly Job[]): Promise<void> {
    const done: Done[] = [];
    try {
      if (this.#broken !== undefined) throw this.#broken;
      await this.#begin();
      for (const job of jobs) await this.#attempt(job, done);
      this.#aside();
      this.#connection.run({ sql: 'COMMIT', parameters: [] });
    } catch (error) {
      this.#giveUp(error);
      for (const job of jobs) job.reject(toProblem(error));
      return;
    }
    for (const { job, value, hooks } of done) {
      runHooks(hooks);
      job.resolve(value);
    }
  }

  /** After a failed wait for the disk nobody knows what is on it: writing on would build on sand, so it ends here until the next start. */
  #giveUp(error: unknown): void {
    const isDisk = (((error as { errcode?: number }).errcode ?? 0) & 0xff) === 10;
    let isBack = true;
    try {
      if (this.#connection.handle.isTransaction) this.#connection.run({ sql: 'ROLLBACK', parameters: [] });
    } catch {
      isBack = false;
    }
    if (isDisk || !isBack) this.#broken = new Problem(503, { key: 'problem.disk_failed' });
  }

  /** Throws only when the whole transaction is lost. */
  async #attempt(job: Job, done: Done[]): Promise<void> {
    const tx = new SqliteTx(this.#connection);
    this.#connection.run({ sql: 'SAVEPOINT job', parameters: [] });
    try {
      const value = await inTime(job.work(tx));
      this.#connection.run({ sql: 'RELEASE job', parameters: [] });
      done.push({ job, value, hooks: tx.hooks });
    } catch (error) {
      if (!this.#connection.handle.isTransaction) throw error;
      this.#connection.run({ sql: 'ROLLBACK TO job', parameters: [] });
      this.#connection.run({ sql: 'RELEASE job', parameters: [] });
      job.reject(toProblem(error));
    } finally {
      tx.end();
    }
  }
}
