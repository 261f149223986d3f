import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { SchemaTx, Sql } from './database.ts';
import { type Asked, sendTogether } from './postgresBatch.ts';
import { wireText } from './postgresTypes.ts';

/** Statement texts that get a name on each connection, and so a plan that is kept; further ones are planned each time. */
const NAMED = 1000;

/** Names for statement texts, the same in every process. */
export class StatementNames {
  readonly #names = new Map<string, string>();

  of(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= NAMED) return known;
    const made = createHash('sha256').update(text).digest('hex').slice(0, 32);
    this.#names.set(text, made);
    return made;
  }
}

const COMMIT = 'COMMIT';
const NUMBER: Sql = { sql: 'SELECT pg_current_xact_id()::text::bigint AS number', parameters: [] };
const asIs = (error: unknown): unknown => error;

interface Waiting extends Asked {
  resolve(result: pg.QueryResult): void;
  reject(error: unknown): void;
}

/** A transaction whose statements travel together as far as nobody waits for an answer, from its BEGIN to its COMMIT. */
export class PostgresTx implements SchemaTx {
  readonly dialect = 'postgres';
  readonly hooks: ((transaction?: number) => void)[] = [];
  readonly failures: (() => void)[] = [];
  readonly told = new Set<string>();
  readonly #client: pg.PoolClient;
  readonly #names: StatementNames;
  #waiting: Waiting[] = [];
  #isBegun = false;
  #isLeaving = false;

  constructor(client: pg.PoolClient, names: StatementNames, begin: string) {
    this.#client = client;
    this.#names = names;
    this.#ask({ sql: begin, parameters: [] }, false, asIs).catch(() => undefined);
  }

  #ask({ sql, parameters }: Sql, isRead: boolean, explain: Asked['explain']): Promise<pg.QueryResult> {
    return new Promise((resolve, reject) => {
      const values = parameters.map(wireText);
      const kept = this.#names.of(sql);
      // `pg` keeps an account of its own of the names that it has given away, so these differ.
      const name = kept === undefined ? '' : `tx_${kept}`;
      this.#waiting.push({ text: sql, values, name, isRead, explain, resolve, reject });
    });
  }

  /** Sends what is waiting. */
  #leave(): void {
    const sent = this.#waiting;
    if (sent.length === 0) return;
    this.#waiting = [];
    this.#isBegun = true;
    sendTogether(this.#client, sent).then(
      results => {
        for (const [index, result] of results.entries()) sent[index]?.resolve(result);
      },
      error => {
        for (const one of sent) one.reject(error);
      },
    );
  }

  /** Sends a statement whose answer is waited for, with those that are asked in the same turn of the program. */
  #send(query: Sql, isRead: boolean): Promise<pg.QueryResult> {
    const answer = this.#ask(query, isRead, asIs);
    if (!this.#isLeaving) {
      this.#isLeaving = true;
      process.nextTick(() => {
        this.#isLeaving = false;
        this.#leave();
      });
    }
    return answer;
  }

  async all<R>(query: Sql): Promise<R[]> {
    return (await this.#send(query, true)).rows as R[];
  }

  async one<R>(query: Sql): Promise<R | undefined> {
    return (await this.#send(query, true)).rows[0] as R | undefined;
  }

  async run(query: Sql): Promise<number> {
    return (await this.#send(query, false)).rowCount ?? 0;
  }

  later(query: Sql, explain: Asked['explain']): void {
    this.#ask(query, false, explain).catch(() => undefined);
  }

  onCommit(then: (transaction?: number) => void): void {
    this.hooks.push(then);
  }

  onFailure(then: () => void): void {
    this.failures.push(then);
  }

  tell(register: string): void {
    this.told.add(register);
  }

  async script(text: string): Promise<void> {
    await this.#send({ sql: 'SELECT 1', parameters: [] }, false);
    await this.#client.query(text);
  }

  /** Ends it and answers its number, where it told of a change; PostgreSQL answers a COMMIT after a failure by rolling back. */
  async commit(): Promise<number | undefined> {
    const isEmpty = !this.#isBegun && this.#waiting.length === 1;
    if (isEmpty) return undefined;
    const number = this.told.size === 0 ? undefined : this.#ask(NUMBER, true, asIs);
    number?.catch(() => undefined);
    const { command } = await this.#send({ sql: COMMIT, parameters: [] }, false);
    if (command !== COMMIT) throw new Error('a statement of this transaction failed and its callback went on; nothing was written');
    return (await number)?.rows[0]?.number as number | undefined;
  }

  /** Undoes it; whether that worked. */
  async rollback(): Promise<boolean> {
    this.#waiting = [];
    if (!this.#isBegun) return true;
    return this.#client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
  }
}
