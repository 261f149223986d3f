import type { UserGrants } from '../model/kernel/access.ts';
import type { Database } from './db/database.ts';

/** Where the time comes from. */
export interface Clock {
  /** Now, in milliseconds since 1970. */
  now(): number;
}
/** Where ids come from: UUIDv7 text, growing with time. */
export interface Ids {
  next(): string;
}

/** Who acts, resolved from the session on every request; never from a body or URL. */
export interface Actor {
  readonly userId: string;
  readonly username: string;
  /** The person behind the account; null for service tokens and accounts without a person. Guards compare persons. */
  readonly staffId: string | null;
  readonly roles: readonly string[];
  readonly grants: UserGrants;
  /** The business date of the request in the station's zone. */
  readonly today: string;
  readonly requestId: string;
  readonly locale: 'zh' | 'en';
}

/** What every part of the server is given; there are no globals, so one process can serve many stations. */
export interface Context {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}
