import { register } from '../../model/resources/index.ts';
import { type Dialect, statement, type Tx } from '../db/database.ts';

/** The record that proved a task before it was sent back. */
export interface Earlier {
  readonly proof_register: string | null;
  readonly proof_record: string | null;
}
interface Made {
  readonly created_at: string;
  readonly seq: number;
}

const FIRST = 'SELECT created_at FROM audit_log WHERE register = ? AND record_id = ? ORDER BY created_at, id LIMIT 1';
const made = (dialect: Dialect, table: string, id: string) => statement(dialect, `SELECT created_at, seq FROM ${table} WHERE id = ?`, id);

/**
 * Whether a record was made after the one that proved the task before; ids say nothing about that, as a record may bring its own.
 * In one register the order of its rows decides; one of another register, or that is gone, is known by its moment alone.
 */
export async function cameAfter(tx: Tx, name: string, id: string, { proof_register, proof_record }: Earlier): Promise<boolean> {
  if (proof_record === null || proof_register === null) return true;
  if (proof_register === name && proof_record === id) return false;
  const mine = await tx.one<Made>(made(tx.dialect, name, id));
  if (mine === undefined) return false;
  const other = register(proof_register)?.name;
  const before = other === undefined ? undefined : await tx.one<Made>(made(tx.dialect, other, proof_record));
  if (before !== undefined && other === name) return mine.seq > before.seq;
  const then = before ?? (await tx.one<Pick<Made, 'created_at'>>(statement(tx.dialect, FIRST, proof_register, proof_record)));
  return then === undefined || mine.created_at > then.created_at;
}
