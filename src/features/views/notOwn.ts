import type { Overrides } from '../../kit/slots.ts';
import { currentSession } from '../../providers/session.ts';

/**
 * Acts that another person does, by register and act: the fields in which whoever acts must not stand himself. The server refuses
 * them; offered, they would be a way to nowhere.
 */
export const NOT_OWN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  cash_sessions: { take_over: ['cashier_id'], recount: ['cashier_id'], bank: ['cashier_id'] },
  advances: { pay: ['staff_id', 'approved_by'], settle: ['staff_id'] },
  expense_claims: { pay: ['staff_id', 'approved_by'] },
  payment_requests: { pay: ['staff_id', 'approved_by'] },
  receivables: { write_off: ['created_by'] },
  reworks: { verify: ['staff_id'] },
  findings: { verify: ['fixed_by'] },
  seal_uses: { stamp: ['staff_id'] },
};

/** Whether the record names the reader in none of the fields, neither his person nor his account. */
export function isOfOthers(record: Readonly<Record<string, unknown>>, fields: readonly string[], me = currentSession()?.user): boolean {
  const names: readonly unknown[] = [me?.id, me?.staff_id].filter(one => one != null);
  return fields.every(field => !names.includes(record[field]));
}

/** The acts of a register that are offered to others only. */
export function forOthers(acts: Readonly<Record<string, readonly string[]>>): NonNullable<Overrides['mayAct']> {
  return Object.fromEntries(Object.entries(acts).map(([name, fields]) => [name, record => isOfOthers(record, fields)]));
}
