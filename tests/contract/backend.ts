import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor, ROLES, type UserGrants } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { WireClient } from '../support/wireClient.ts';

/** One of the three things that speak the wire, with `SEEDED` rows in every register and somebody signed in who has every role. */
export interface Backend {
  readonly name: 'mock' | 'sqlite' | 'postgres';
  /** Actions, files, idempotency and rights: everything that the mock leaves to the server. */
  readonly isServer: boolean;
  readonly client: WireClient;
  readonly registers: readonly Definition[];
  close(): Promise<void>;
}

/** What somebody who has every role may do. */
export const EVERYTHING: UserGrants = grantsFor(GRANT_TABLE, ROLES);

/** The person whom `client` is signed in as. */
export const ME = 'staff-me';
/** Somebody who reports to him. */
export const REPORT = 'staff-report';

/** Rows of every register to begin with; new rows of the tests take the turns after them. */
export const SEEDED = 12;
