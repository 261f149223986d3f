import { copyFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type AppOptions, buildBackbay } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { Database, Dialect } from '../../server/db/database.ts';
import { migrate } from '../../server/db/migrate.ts';
import type { Deps } from '../../server/http/deps.ts';
import { fixedClock, newPlace, openPlace, type TestClock } from './databases.ts';
import { type PinnedIds, pinnedIds } from './pinnedIds.ts';

/** A station's server on a database of its own, with a clock that stands still and ids that repeat. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly db: Database;
  readonly clock: TestClock;
  readonly ids: PinnedIds;
  /** The `Cookie` header of a new session of the account. */
  cookieFor(userId: string): Promise<string>;
  /** Listens on a free port of this machine; the address, without `/api`. */
  listen(): Promise<string>;
  /** Stops the server and removes its database. */
  close(): Promise<void>;
}

export interface TestServerOptions extends Pick<AppOptions, 'registers'> {
  /** SQLite: a database file that is copied, instead of an empty one. */
  readonly from?: string | undefined;
}

/** Starts a server on an empty database; `prepare` runs before it is built, when the tables are there. BACKBAY_TEST_LOG=error shows its faults. */
export async function startTestServer(
  dialect: Dialect,
  { from, ...options }: TestServerOptions = {},
  prepare?: (db: Database) => Promise<void>,
): Promise<TestServer> {
  const place = await newPlace(dialect);
  if (from !== undefined && 'file' in place.options) copyFileSync(from, place.options.file);
  const db = await openPlace(place);
  const [clock, ids] = [fixedClock(), pinnedIds()];
  await migrate(db);
  await prepare?.(db);
  const env = {
    BACKBAY_LOG: process.env.BACKBAY_TEST_LOG ?? 'silent',
    BACKBAY_DIR: place.dir,
    BACKBAY_MAX_DELAY_MS: '0',
    // One account takes every register out and back in; the limits count in real time, which the clock of a test does not move.
    BACKBAY_EXPORTS_PER_MINUTE: '1000',
    BACKBAY_IMPORTS_PER_MINUTE: '1000',
  };
  const log = { write: (line: string) => void process.stderr.write(line) };
  const { app, deps } = await buildBackbay({ db, clock, ids, log, config: readConfig(env, 'real', { apiOnly: true }), ...options });
  return {
    app,
    deps,
    db,
    clock,
    ids,
    cookieFor: async userId => {
      ids.pin(`session of ${userId}`);
      const { token } = await db.writeTx(tx => deps.doors.sessions.start(tx, userId, { address: '127.0.0.1', agent: 'test' }));
      return deps.doors.cookie.bring(token).split(';')[0] ?? '';
    },
    listen: async () => {
      await app.listen({ host: '127.0.0.1', port: 0 });
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    },
    close: async () => {
      await app.close();
      await db.close();
      await place.remove();
    },
  };
}
