import { linesOf } from '../../model/resources/lines.ts';
import { owedOfAdvance } from '../../model/rules/cash.ts';
import { statement } from '../db/database.ts';
import { invalid } from '../problem.ts';
import { notAhead, notBefore } from './days.ts';
import type { ActionArgs, ActionHandler } from './handler.ts';
import { closing, requestHandlers } from './requests.ts';
import { step } from './step.ts';

type Values = Readonly<Record<string, unknown>>;

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** What is received adds up, receipt by receipt; more than is owed is refused. */
function received(args: ActionArgs): Values {
  const { row, input, actor } = args;
  notAhead(args, 'received_on');
  notBefore(args, 'received_on', row.arose_on);
  const left = Number(row.amount_fen) - Number(row.paid_fen);
  if (Number(input.received_fen) > left)
    throw invalid({ received_fen: { key: 'resources.receivables.errors.too_much', args: { left: yuan(left) } } });
  const receipt = { received_on: input.received_on, amount_fen: input.received_fen, method: input.method, received_by: actor.staffId };
  const days = [row.last_paid_on, input.received_on].filter(day => typeof day === 'string');
  return {
    paid_fen: Number(row.paid_fen) + Number(input.received_fen),
    receipts: [...linesOf(row, 'receipts'), receipt],
    last_paid_on: days.sort().at(-1),
  };
}

/** What an advance is settled with: claims that were granted, and the rest in money, to the fen. Throws 422 otherwise. */
async function accounted({ tx, row, input }: ActionArgs): Promise<Values> {
  const sql = `SELECT COALESCE(SUM(total_fen), 0) AS claimed FROM expense_claims WHERE advance_id = ? AND state IN ('approved', 'paid')`;
  const found = await tx.one<{ claimed: number }>(statement(tx.dialect, sql, row.id));
  const owed = owedOfAdvance(Number(row.amount_fen), Number(found?.claimed ?? 0));
  if (Number(input.returned_fen) !== owed) {
    throw invalid({ returned_fen: { key: 'resources.advances.errors.settle_exactly', args: { owed: yuan(owed) } } });
  }
  return {};
}

const pay = (register: string): Readonly<Record<string, ActionHandler>> => ({
  [`${register}.pay`]: step('pay', {
    to: 'paid',
    by: 'paid_by',
    not: ['staff_id', 'approved_by'],
    more: args => {
      notAhead(args, 'paid_on');
      return {};
    },
  }),
});

export const MONEY_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  ...requestHandlers('advances', ['staff_id']),
  ...pay('advances'),
  'advances.settle': step('settle', { to: 'settled', on: 'settled_on', not: ['staff_id'], more: accounted }),
  ...requestHandlers('expense_claims', ['staff_id']),
  ...pay('expense_claims'),
  ...requestHandlers('payment_requests', ['staff_id']),
  ...pay('payment_requests'),
  'payment_requests.cancel': closing(step('cancel', { to: 'cancelled' })),
  'receivables.receive': step('receive', {
    to: args => (received(args).paid_fen === args.row.amount_fen ? 'paid' : 'part_paid'),
    more: received,
  }),
  'receivables.remind': step('remind', {
    to: ({ row }) => String(row.state),
    more: args => {
      notAhead(args, 'reminded_on');
      return {};
    },
  }),
  'receivables.write_off': step('write_off', { to: 'written_off', not: ['created_by'] }),
};
