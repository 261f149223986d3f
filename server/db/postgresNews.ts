import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

/** Which registers changed in another process; undefined when news may have been missed, so that nothing kept can be trusted. */
export type News = ReadonlySet<string> | undefined;

const AGAIN_MS = [500, 1_000, 2_000, 5_000, 15_000];
const PROBE_MS = 15_000;
const PROBE_LIMIT_MS = 5_000;
/** PostgreSQL takes 8,000 bytes; beyond it the news is «everything». */
const LONGEST = 7_000;

/** The channel of a schema: names are cut at 63 bytes, so it is a hash. */
const channelOf = (schema: string): string => `backbay_${createHash('sha256').update(schema).digest('hex').slice(0, 24)}`;

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
  #isClosed = false;

  /** `url` must lead to PostgreSQL itself: LISTEN does not work through a pool of transactions. */
  constructor(url: string, schema: string) {
    this.#url = url;
    this.#channel = channelOf(schema);
  }

  /** The statement that tells the registers, inside a transaction (then with its commit) or alone. */
  telling(registers: ReadonlySet<string>): { text: string; values: string[] } {
    const names = [...registers].join(',');
    return { text: 'SELECT pg_notify($1, $2)', values: [this.#channel, `${this.#self} ${names.length > LONGEST ? '*' : names}`] };
  }

  /** Listens from now on; resolves when the first attempt has been made. The answer ends it for this listener. */
  async hear(listener: (news: News) => void): Promise<() => void> {
    this.#listeners.add(listener);
    if (this.#client === undefined && this.#timer === undefined) await this.#connect();
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
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
      await client.query(`LISTEN ${this.#channel}`);
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
