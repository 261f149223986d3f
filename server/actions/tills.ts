import { cashHandovers } from '../../model/resources/money/cash_handovers.ts';
import { varianceFen } from '../../model/rules/cash.ts';
import { statement } from '../db/database.ts';
import { invalid } from '../problem.ts';
import { notAhead, notBefore } from './days.ts';
import type { GuardOfNew } from './guards.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { step } from './step.ts';

type Values = Readonly<Record<string, unknown>>;

/** A count that was written before somebody asked for another one is no answer to him; the log knows the order of the two. */
const LAST_COUNT = `SELECT total_fen, counted_at FROM cash_counts AS c WHERE session_id = ? AND staff_id = ? AND NOT EXISTS (
    SELECT 1 FROM audit_log AS r WHERE r.register = 'cash_sessions' AND r.record_id = ? AND r.verb = 'recount' AND r.seq > COALESCE(
      (SELECT min(a.seq) FROM audit_log AS a WHERE a.register = 'cash_counts' AND a.record_id = c.id), 0))
  ORDER BY counted_at DESC, id DESC LIMIT 1`;

/**
 * What the cashier himself counted last; counts by others are checks, not his word. Throws 422 when he has counted nothing.
 */
async function ownCount({ tx, row }: ActionArgs): Promise<Values> {
  const count = await tx.one<{ total_fen: number; counted_at: string }>(statement(tx.dialect, LAST_COUNT, row.id, row.cashier_id, row.id));
  if (count === undefined) throw invalid({ counted_fen: { key: 'resources.cash_sessions.errors.not_counted' } });
  return { counted_fen: count.total_fen, counted_at: count.counted_at };
}

/** How much the count differs from the books; a difference needs its cause. Throws 422 without one. */
function variance({ row, input }: ActionArgs): Values {
  const variance_fen = varianceFen(Number(row.counted_fen), Number(input.expected_fen));
  if (variance_fen !== 0 && input.cause === null) throw invalid({ cause: { key: 'resources.cash_sessions.errors.cause_missing' } });
  return { variance_fen };
}

/** The entry of the hand-over book, in the transaction of the signature. */
async function writeHandover({ tx, actor, store }: ActionArgs, row: Values): Promise<void> {
  const entry = {
    session_id: row.id,
    from_staff_id: row.cashier_id,
    to_staff_id: row.received_by,
    handed_at: row.received_at,
    amount_fen: row.counted_fen,
    variance_fen: row.variance_fen,
    cause: row.cause,
  };
  await store.insert(tx, asServer(actor), cashHandovers, entry, { asServer: true });
}

/** Clocks of a till and of the server may differ by as much. */
const CLOCKS_MS = 5 * 60_000;

/**
 * A till that is counted out takes no more counts, and nothing is counted in it before it opens or at a time to come, which would stand
 * for the last count for ever. The session stands still until the count is written.
 */
const guardCounts: GuardOfNew = async ({ tx, made }) => {
  if (Date.parse(String(made.counted_at)) > Date.parse(String(made.created_at)) + CLOCKS_MS)
    throw invalid({ counted_at: { key: 'validation.not_in_future' } });
  const lock = tx.dialect === 'postgres' ? ' FOR SHARE' : '';
  const sql = `SELECT state, opened_at FROM cash_sessions WHERE id = ?${lock}`;
  const session = await tx.one<{ state: string; opened_at: string }>(statement(tx.dialect, sql, made.session_id));
  if (session?.state !== 'open') throw invalid({ session_id: { key: 'resources.cash_counts.errors.session_closed' } });
  if (String(made.counted_at) < session.opened_at) {
    throw invalid({ counted_at: { key: 'resources.cash_counts.errors.before_opening' } });
  }
};
export const TILL_GUARDS: Readonly<Record<string, GuardOfNew>> = { cash_counts: guardCounts };

export const TILL_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'cash_sessions.close_count': step('close_count', { to: 'counted', more: ownCount }),
  /** The cashier of the session never signs for himself (SD12). */
  'cash_sessions.take_over': step('take_over', {
    to: 'handed_over',
    by: 'received_by',
    at: 'received_at',
    more: args => {
      if (args.actor.staffId === null) throw invalid({ received_by: { key: 'validation.required' } });
      return variance(args);
    },
    after: writeHandover,
  }),
  'cash_sessions.recount': step('recount', { to: 'open', clear: ['counted_fen', 'counted_at'] }),
  'cash_sessions.bank': step('bank', {
    to: 'banked',
    more: args => {
      notAhead(args, 'banked_on');
      notBefore(args, 'banked_on', args.row.received_at);
      return {};
    },
  }),
};
