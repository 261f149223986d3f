import { isIPv6 } from 'node:net';
import { type Reader, statement, type Tx } from '../db/database.ts';
import { Problem } from '../problem.ts';

const FREE_FAILURES = 5;
const LONGEST_SECONDS = 900;
/** Failures in a row after which an account waits for a new password from whoever keeps the accounts. */
const LOCK_AFTER = 100;
const PER_ADDRESS = 20;
const MINUTE = 60_000;
const NEVER = '9999-12-31T00:00:00.000Z';

const iso = (ms: number): string => new Date(ms).toISOString();

/** The form in which user names are compared: NFKC, lower case. */
export function foldUsername(username: string): string {
  return username.normalize('NFKC').trim().toLowerCase();
}

/** The address by which attempts are counted: IPv4, or the /64 that one subscriber of IPv6 holds. */
export function addressKey(address: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (v4?.[1] !== undefined) return v4[1];
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(part => part !== '');
  const after = tail.split(':').filter(part => part !== '');
  const zeros = Array.from({ length: address.includes('::') ? 8 - before.length - after.length : 0 }, () => '0');
  return `${[...before, ...zeros, ...after]
    .slice(0, 4)
    .map(part => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`;
}

interface Failures {
  readonly count: number;
  readonly until_at: string;
}

const read = (reader: Reader, key: string): Promise<Failures | undefined> =>
  reader.one<Failures>(statement(reader.dialect, 'SELECT count, until_at FROM sign_in_failures WHERE key = ?', key));

const write = (tx: Tx, key: string, count: number, until: string): Promise<number> =>
  tx.run(
    statement(
      tx.dialect,
      'INSERT INTO sign_in_failures (key, count, until_at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET count = excluded.count, until_at = excluded.until_at',
      key,
      count,
      until,
    ),
  );

function refuse(until: string, now: number): never {
  const seconds = Math.max(1, Math.ceil((Date.parse(until) - now) / 1000));
  throw until === NEVER
    ? new Problem(429, { key: 'problem.account_waits' })
    : new Problem(429, { key: 'problem.too_many_attempts', args: { seconds } }, { more: { retry_after: seconds } });
}

/** Seconds that the next attempt has to wait after so many failures in a row. */
export function backOff(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES), LONGEST_SECONDS);
}

/** Whose attempt it is: the account, from where, and whether the account has been signed in from there before. */
export interface Attempt {
  readonly account: string;
  readonly address: string;
  /** Failures from an address that the account uses are counted apart, so that a stranger cannot lock its owner out. */
  readonly isKnown: boolean;
}
const accountKey = (attempt: Attempt): string =>
  attempt.isKnown ? `device:${attempt.account}:${attempt.address}` : `account:${attempt.account}`;

/**
 * Counts an attempt as failed before the password is looked at, so that many at once do not slip through; `forgive` takes it back.
 * Throws 429 while the account or the address has to wait.
 */
export async function countAttempt(tx: Tx, attempt: Attempt, now: number): Promise<void> {
  const byAddress = await read(tx, `address:${attempt.address}`);
  const inWindow = byAddress !== undefined && byAddress.until_at > iso(now);
  if (inWindow && byAddress.count >= PER_ADDRESS) refuse(byAddress.until_at, now);
  const key = accountKey(attempt);
  const byAccount = await read(tx, key);
  if (byAccount !== undefined && byAccount.until_at > iso(now)) refuse(byAccount.until_at, now);
  const failures = (byAccount?.count ?? 0) + 1;
  await write(tx, key, failures, failures >= LOCK_AFTER ? NEVER : iso(now + backOff(failures) * 1000));
  await write(tx, `address:${attempt.address}`, inWindow ? byAddress.count + 1 : 1, inWindow ? byAddress.until_at : iso(now + MINUTE));
}

/** Forgets the failures of the account from there, and this attempt of the address. */
export async function forgive(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.run(statement(tx.dialect, 'DELETE FROM sign_in_failures WHERE key = ?', accountKey(attempt)));
  const address = `address:${attempt.address}`;
  await tx.run(statement(tx.dialect, 'UPDATE sign_in_failures SET count = count - 1 WHERE key = ? AND count > 0', address));
}

/** Lets an account in again: a new password was set by whoever keeps the accounts. */
export async function forgetFailures(tx: Tx, account: string): Promise<void> {
  const [from, to] = [`device:${account}:`, `device:${account};`];
  await tx.run(
    statement(tx.dialect, 'DELETE FROM sign_in_failures WHERE key = ? OR (key >= ? AND key < ?)', `account:${account}`, from, to),
  );
}
