import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import { Problem } from '../problem.ts';

/** Ends every session of an account at once. */
export async function endSessions(tx: Tx, userId: string, now: string): Promise<void> {
  await tx.run(statement(tx.dialect, 'UPDATE sessions SET expires_at = ? WHERE user_id = ? AND expires_at > ?', now, userId, now));
}

/** Writes the hash of an account's password; `mustChange` when somebody else chose it. */
export async function writePassword(tx: Tx, userId: string, hash: string, mustChange: boolean, now: string): Promise<void> {
  const sql = `INSERT INTO credentials (user_id, hash, must_change, changed_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, must_change = excluded.must_change, changed_at = excluded.changed_at`;
  await tx.run(statement(tx.dialect, sql, userId, hash, mustChange ? 1 : 0, now));
}

/** The person behind an account; null when it has none. */
export async function personOf(tx: Tx, userId: unknown): Promise<string | null> {
  if (typeof userId !== 'string') return null;
  const row = await tx.one<{ staff_id: string | null }>(statement(tx.dialect, 'SELECT staff_id FROM users WHERE id = ?', userId));
  return row?.staff_id ?? null;
}

/** Whether another account than `except` can still act as owner. */
export async function hasOtherOwner(tx: Tx, except: string): Promise<boolean> {
  const sql = `SELECT u.roles FROM users u JOIN credentials c ON c.user_id = u.id
    WHERE u.id <> ? AND COALESCE(u.is_locked, 0) = 0 AND u.archived_at IS NULL`;
  const rows = await tx.all<{ roles: string | null }>(statement(tx.dialect, sql, except));
  return rows.some(row => (JSON.parse(row.roles ?? '[]') as unknown[]).includes('owner'));
}

/** Whether one of the roles is the owner's, or one of the station's own that can make accounts or roles and so become any other. */
async function areOwners(tx: Tx, codes: readonly unknown[]): Promise<boolean> {
  if (codes.includes('owner')) return true;
  const own = await tx.all<{ code: string; grants: string | null }>(
    statement(tx.dialect, 'SELECT code, grants FROM roles WHERE grants IS NOT NULL'),
  );
  const makes = (grant: { readonly actions?: readonly string[] }): boolean =>
    ['C', 'U', 'D'].some(letter => grant.actions?.includes(letter) === true);
  return own.some(({ code, grants }) => {
    const of = JSON.parse(grants ?? '{}') as Readonly<Record<string, readonly { readonly actions?: readonly string[] }[]>>;
    return codes.includes(code) && [...(of.users ?? []), ...(of.policies ?? [])].some(makes);
  });
}

/**
 * Throws 403 unless who acts is an owner, where an account has roles as powerful as the owner's or would get them: whoever may make
 * accounts could else make himself an owner by a second one, or by an owner's new password.
 */
export async function assertMayTouch(tx: Tx, actor: Actor, ...roles: readonly unknown[]): Promise<void> {
  if (actor.roles.includes('owner')) return;
  const codes = roles.flatMap(list => (Array.isArray(list) ? list : []));
  if (await areOwners(tx, codes)) throw new Problem(403, { key: 'problem.owners_only' });
}

/**
 * Throws 403 unless who acts is an owner, where one of the people has an account as powerful as the owner's: who has left is locked out,
 * and what waits for him goes to others.
 */
export async function assertMayEnd(tx: Tx, actor: Actor, ...people: readonly unknown[]): Promise<void> {
  for (const person of people.filter(one => typeof one === 'string')) {
    const accounts = await tx.all<{ roles: string }>(statement(tx.dialect, 'SELECT roles FROM users WHERE staff_id = ?', person));
    await assertMayTouch(tx, actor, ...accounts.map(account => JSON.parse(account.roles) as unknown));
  }
}

/** The person who acts, also where he does so by a token of his account. */
export const personBehind = async (tx: Tx, actor: Actor): Promise<string | null> => actor.staffId ?? personOf(tx, actor.userId);
