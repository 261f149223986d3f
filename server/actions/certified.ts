import { statement, type Tx } from '../db/database.ts';

/** Kinds of certificate that the program asks for, by the codes of the starter content. */
export const LICENCE = 'C05';
export const WARRANTY_CLERK = 'C09';

/** Whether the person lacks a certificate of the kind that is good on the day; a station that does not keep the kind, or has archived it, is not asked. */
export async function lacksCertificate(tx: Tx, staffId: unknown, code: string, day: string): Promise<boolean> {
  const kind = await tx.one<{ id: string }>(
    statement(tx.dialect, 'SELECT id FROM certificate_kinds WHERE code = ? AND archived_at IS NULL', code),
  );
  if (kind === undefined) return false;
  const sql = `SELECT 1 AS one FROM certificates WHERE staff_id = ? AND kind_id = ?
    AND (valid_until_on IS NULL OR valid_until_on >= ?) LIMIT 1`;
  return (await tx.one(statement(tx.dialect, sql, staffId, kind.id, day))) === undefined;
}
