import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Database, Sql, Tx } from './database.ts';
import { SqliteDatabase } from './sqlite.ts';
import type { Answer, Ask } from './writerThread.ts';

/** From here on a thread is worth its start. */
const FROM = 10_000;

/**
 * `writeTx` for a transaction of few statements that write many `rows`, such as a whole import. On SQLite a thread of its own runs them:
 * other writers wait, but reading and everything else goes on, and nobody waits until the log has moved into the file;
 * `settled` awaits that.
 */
export async function heavyWrite<T>(
  db: Database,
  rows: number,
  work: (tx: Tx) => Promise<T>,
): Promise<{ value: T; settled: Promise<void> }> {
  if (rows < FROM || !(db instanceof SqliteDatabase)) return { value: await db.writeTx(work), settled: Promise.resolve() };
  const thread = new WriterThread(db.file);
  try {
    const first: Sql = { sql: 'select count(*) from sqlite_schema', parameters: [] };
    await thread.one(first);
    const value = await db.hold(() => thread.transaction(work, () => db.seeNow()));
    return { value, settled: thread.end() };
  } catch (error) {
    await thread.end();
    throw error;
  }
}

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

/** A transaction on a connection in a thread of its own. */
class WriterThread implements Tx {
  readonly dialect = 'sqlite';
  readonly #hooks: (() => void)[] = [];
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #failed: unknown;

  constructor(file: string) {
    this.#worker = new Worker(new URL('./writerThread.ts', import.meta.url), { workerData: file });
    this.#worker.on('message', (answer: Answer) => {
      const first = this.#waiting.shift();
      if ('error' in answer) first?.reject(Object.assign(new Error(answer.error.message), answer.error));
      else first?.resolve(answer.value);
    });
    this.#worker.on('error', error => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the writing thread ended')));
  }

  ask(ask: Ask): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#failed !== undefined) return reject(this.#failed);
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(ask);
    });
  }

  all<R>(query: Sql): Promise<R[]> {
    return this.ask({ kind: 'all', query: plain(query) }) as Promise<R[]>;
  }

  one<R>(query: Sql): Promise<R | undefined> {
    return this.ask({ kind: 'one', query: plain(query) }) as Promise<R | undefined>;
  }

  run(query: Sql): Promise<number> {
    return this.ask({ kind: 'run', query: plain(query) }) as Promise<number>;
  }

  onCommit(then: () => void): void {
    this.#hooks.push(then);
  }

  /** Runs `work` in a transaction while nothing else writes; `committed` is called before anybody hears of it. */
  async transaction<T>(work: (tx: Tx) => Promise<T>, committed: () => void): Promise<T> {
    try {
      await this.ask({ kind: 'begin' });
      const value = await work(this);
      await this.ask({ kind: 'commit' });
      committed();
      for (const hook of this.#hooks) hook();
      return value;
    } catch (error) {
      await this.ask({ kind: 'rollback' }).catch(() => undefined);
      throw error;
    }
  }

  /** Moves the log into the file and ends the thread; that it failed is no harm, the next one has more to do. */
  async end(): Promise<void> {
    const exit = once(this.#worker, 'exit');
    await this.ask({ kind: 'end' }).catch(() => this.#worker.terminate());
    await exit;
  }

  #fail(error: unknown): void {
    this.#failed ??= error;
    for (const one of this.#waiting.splice(0)) one.reject(error);
  }
}

/** Only what can be sent to a thread. */
const plain = ({ sql, parameters }: Sql): Sql => ({ sql, parameters: [...parameters] });
