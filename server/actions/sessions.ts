import { statement, type Tx } from '../db/database.ts';

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
