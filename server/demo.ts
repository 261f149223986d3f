import { DEMO_ACCOUNTS } from '../data/demo/staff.ts';
import { serverActor } from './actions/handler.ts';
import { writePassword } from './actions/sessions.ts';
import { ConfigError } from './config.ts';
import { statement } from './db/database.ts';
import { expiries } from './inbox/expiries.ts';
import { feed } from './inbox/loop.ts';
import { seedDemo } from './seed/demo.ts';
import { hashPassword } from './session/passwords.ts';
import type { Station } from './station.ts';

/** The password of every demo account; it exists in demo databases only. */
export const DEMO_PASSWORD = 'backbay-demo';

/** Gives the demo accounts that have no password theirs. */
async function givePasswords({ db, deps }: Station): Promise<void> {
  const sql = 'SELECT u.id FROM users u LEFT JOIN credentials c ON c.user_id = u.id WHERE c.user_id IS NULL';
  const without = new Set((await db.all<{ id: string }>(statement(db.dialect, sql))).map(row => row.id));
  const accounts = DEMO_ACCOUNTS.filter(account => without.has(account.userId));
  if (accounts.length === 0) return;
  const hash = await hashPassword(DEMO_PASSWORD);
  const now = new Date(deps.context.clock.now()).toISOString();
  await db.writeTx(async tx => {
    for (const account of accounts) await writePassword(tx, account.userId, hash, false, now);
  });
}

/** Throws ConfigError when an earlier start was stopped while it filled the database. */
async function assertWhole({ db, deps }: Station): Promise<void> {
  const sql = 'SELECT (SELECT count(*) FROM settings) AS settings, (SELECT count(*) FROM staff) AS staff';
  const found = await db.one<{ settings: number; staff: number }>(statement(db.dialect, sql));
  if (found?.settings !== 0 || found.staff === 0) return;
  const where = deps.config.databaseUrl === undefined ? `the folder ${deps.config.dir}` : `the schema ${deps.config.databaseSchema}`;
  throw new ConfigError(`The demo station was not filled to its end. Delete ${where} and start again.`);
}

/** Fills a new demo database with the demo station; does nothing to one that is filled. `told` hears what takes long. Throws as `assertWhole`. */
export async function prepareDemo(station: Station, told: (sentence: string) => void): Promise<void> {
  const { context, store, doors } = station.deps;
  await assertWhole(station);
  const begun = context.clock.now();
  const actor = serverActor(doors.station.today(begun), 'demo');
  const written = await seedDemo({ context, store, actor });
  if (written > 0) {
    await Promise.all([doors.rights.refresh(), doors.station.refresh()]);
    await expiries(store, doors.station.facts.timeZone).run(context);
    await feed(context);
    told(`Filled the demo station with ${written} rows in ${((context.clock.now() - begun) / 1000).toFixed(1)} s`);
  }
  await givePasswords(station);
}
