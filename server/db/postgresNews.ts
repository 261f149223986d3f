import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Which registers changed in another process; undefined when news may have been missed, so that nothing kept can be trusted. */
export type News = ReadonlySet<string> | undefined;

const AGAIN_MS = [500, 1_000, 2_000, 5_000, 15_000];
const PROBE_MS = 15_000;
const PROBE_LIMIT_MS = 5_000;
/** News that come so soon after others go out with them: each is a transaction that wakes every process. */
const GATHER_MS = 20;
/** PostgreSQL takes 8,000 bytes; beyond it the news is «everything». */
const LONGEST = 7_000;

/** The channel of a schema: names are cut at 63 bytes, so it is a hash. */
const channelOf = (schema: string): string => `backbay_${createHash('sha256').update(schema).digest('hex').slice(0, 24)}`;

type Teller = Pick<pg.Pool, 'query'>;

/** What the processes on one schema tell one another: which registers changed, with the commit that changed them. */
export class PostgresNews {
  readonly #url: string;
  readonly #channel: string;
  /** Who speaks: own news are not heard. */
  readonly #self = randomUUID();
  readonly #listeners = new Set<(news: News) => void>();
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  /** What is to be told once the news before are out. */
  readonly #untold = new Set<string>();
  #telling: Promise<void> | undefined;
  #isClosed = false;

  /** `url` must lead to PostgreSQL itself: LISTEN does not work through a pool of transactions. */
  constructor(url: string, schema: string) {
    this.#url = url;
    this.#channel = channelOf(schema);
  }

  /**
   * Tells that the registers changed, by the connection that listens or else by `pool`. Not inside the transaction that changed them: such
   * commits wait for each other's disk. While one telling is under way, what comes is gathered into the next.
   */
  tell(registers: Iterable<string>, pool: Teller): void {
    for (const register of registers) this.#untold.add(register);
    if (this.#untold.size > 0) this.#telling ??= this.#tellAll(pool);
  }

  async #tellAll(pool: Teller): Promise<void> {
    try {
      while (this.#untold.size > 0) {
        const names = [...this.#untold].join(',');
        this.#untold.clear();
        const values = [this.#channel, `${this.#self} ${names.length > LONGEST ? '*' : names}`];
        await this.#send(values, pool);
        await wait(this.#isClosed ? 0 : GATHER_MS);
      }
    } catch (error) {
      process.emitWarning(`other processes could not be told: ${(error as Error).message}`);
    } finally {
      this.#telling = undefined;
    }
  }

  #send(values: readonly string[], pool: Teller): Promise<unknown> {
    const text = 'SELECT pg_notify($1, $2)';
    const byPool = (): Promise<unknown> => pool.query(text, [...values]);
    return this.#client === undefined ? byPool() : this.#client.query(text, [...values]).catch(byPool);
  }

  /** Listens from now on; resolves when the first attempt has been made. The answer ends it for this listener. */
  async hear(listener: (news: News) => void): Promise<() => void> {
    this.#listeners.add(listener);
    if (this.#client === undefined && this.#timer === undefined) await this.#connect();
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#telling;
    clearTimeout(this.#timer);
    this.#listeners.clear();
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #say(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'backbay news',
      keepAlive: true,
      connectionTimeoutMillis: PROBE_LIMIT_MS,
      query_timeout: PROBE_LIMIT_MS,
    });
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    client.on('notification', message => this.#heard(message.payload ?? ''));
    this.#client = client;
    try {
      await client.connect();
      // News are not worth a wait for the disk: a server that falls breaks every connection, and then nobody trusts what he keeps.
      await client.query(`SET synchronous_commit = off; LISTEN ${this.#channel}`);
      this.#failures = 0;
      this.#probeLater(client);
      this.#say(undefined);
    } catch (error) {
      if (this.#failures === 0) process.emitWarning(`news of other processes cannot be heard: ${(error as Error).message}`);
      this.#lost(client);
    }
  }

  #heard(payload: string): void {
    const [from, names = ''] = payload.split(' ');
    if (from === this.#self) return;
    this.#say(names === '*' ? undefined : new Set(names.split(',')));
  }

  /** A connection can be dead without saying so. */
  #probeLater(client: pg.Client): void {
    this.#timer = setTimeout(() => {
      client.query('SELECT 1').then(
        () => this.#client === client && this.#probeLater(client),
        () => this.#lost(client),
      );
    }, PROBE_MS);
    this.#timer.unref();
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client || this.#isClosed) return;
    this.#client = undefined;
    clearTimeout(this.#timer);
    client.end().catch(() => undefined);
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.#connect();
      },
      AGAIN_MS[Math.min(this.#failures, AGAIN_MS.length - 1)],
    );
    this.#timer.unref();
    this.#failures += 1;
    this.#say(undefined);
  }
}
