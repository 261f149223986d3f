import { cashHandovers } from '../../model/resources/money/cash_handovers.ts';
import { totalOf } from '../../model/resources/money/expense_claims.ts';
import { statement } from '../db/database.ts';
import { invalid } from '../problem.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { requestHandlers } from './requests.ts';
import { step } from './step.ts';

type Values = Readonly<Record<string, unknown>>;

/** The newest count of the session. Throws 422 when nothing was counted. */
async function newestCount({ tx, row }: ActionArgs): Promise<Values> {
  const sql = 'SELECT total_fen, counted_at FROM cash_counts WHERE session_id = ? ORDER BY counted_at DESC, id DESC LIMIT 1';
  const count = await tx.one<{ total_fen: number; counted_at: string }>(statement(tx.dialect, sql, row.id));
  if (count === undefined) throw invalid({ counted_fen: { key: 'validation.required' } });
  return { counted_fen: count.total_fen, counted_at: count.counted_at };
}

/** How much the count differs from the books; a difference needs its cause. Throws 422 without one. */
function variance({ row, input }: ActionArgs): Values {
  const variance_fen = Number(row.counted_fen) - Number(input.expected_fen);
  if (variance_fen !== 0 && input.cause === null) throw invalid({ cause: { key: 'validation.required' } });
  return { variance_fen };
}

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

/** What is received adds up; more than is owed is refused. */
function received({ row, input }: ActionArgs): Values {
  const paid_fen = Number(row.paid_fen) + Number(input.received_fen);
  if (paid_fen > Number(row.amount_fen)) {
    throw invalid({ received_fen: { key: 'validation.max', args: { max: Number(row.amount_fen) - Number(row.paid_fen) } } });
  }
  return { paid_fen };
}

const pay = (register: string): Readonly<Record<string, ActionHandler>> => ({
  [`${register}.pay`]: step('pay', { to: 'paid', by: 'paid_by', not: ['staff_id', 'approved_by'] }),
});

export const MONEY_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'cash_sessions.close_count': step('close_count', { to: 'counted', more: newestCount }),
  /** The cashier of the session never signs for himself (SD12). */
  'cash_sessions.take_over': step('take_over', {
    to: 'handed_over',
    by: 'received_by',
    at: 'received_at',
    not: ['cashier_id'],
    more: args => {
      if (args.actor.staffId === null) throw invalid({ received_by: { key: 'validation.required' } });
      return variance(args);
    },
    after: writeHandover,
  }),
  'cash_sessions.recount': step('recount', { to: 'open', not: ['cashier_id'], clear: ['counted_fen', 'counted_at'] }),
  'cash_sessions.bank': step('bank', { to: 'banked', not: ['cashier_id'] }),
  ...requestHandlers('advances', ['staff_id']),
  ...pay('advances'),
  'advances.settle': step('settle', { to: 'settled', on: 'settled_on', not: ['staff_id'] }),
  ...requestHandlers('expense_claims', ['staff_id']),
  'expense_claims.submit': step('submit', { to: 'submitted', more: ({ row }) => ({ total_fen: totalOf(row) }) }),
  ...pay('expense_claims'),
  ...requestHandlers('payment_requests', ['staff_id']),
  ...pay('payment_requests'),
  'payment_requests.cancel': step('cancel', { to: 'cancelled' }),
  'receivables.receive': step('receive', {
    to: args => (received(args).paid_fen === args.row.amount_fen ? 'paid' : 'part_paid'),
    more: received,
  }),
  'receivables.remind': step('remind', { to: ({ row }) => String(row.state) }),
  'receivables.write_off': step('write_off', { to: 'written_off', not: ['created_by'] }),
};
