import { linesOf } from '../../model/resources/lines.ts';
import { advances } from '../../model/resources/money/advances.ts';
import { expenseClaims } from '../../model/resources/money/expense_claims.ts';
import { owedOfAdvance } from '../../model/rules/cash.ts';
import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import { notAhead, notBefore } from './days.ts';
import type { Guard } from './guards.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { named } from './named.ts';
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

/** The claims that account for an advance: its holder's own, granted and not paid yet. */
async function claimsOn({ tx, row }: ActionArgs): Promise<readonly { id: string; total_fen: number }[]> {
  const sql = `SELECT id, total_fen FROM expense_claims WHERE advance_id = ? AND staff_id = ? AND state = 'approved' ORDER BY id`;
  return tx.all(statement(tx.dialect, sql, row.id, row.staff_id));
}

/** What an advance is settled with: claims that were granted, and the rest in money, to the fen. Throws 422 otherwise. */
async function accounted(args: ActionArgs): Promise<Values> {
  const claimed = (await claimsOn(args)).reduce((sum, claim) => sum + Number(claim.total_fen), 0);
  const owed = owedOfAdvance(Number(args.row.amount_fen), claimed);
  if (Number(args.input.returned_fen) !== owed) {
    const key = owed < 0 ? 'settle_paying' : 'settle_exactly';
    throw invalid({ returned_fen: { key: `resources.advances.errors.${key}`, args: { owed: yuan(Math.abs(owed)) } } });
  }
  return {};
}

/** The claims that an advance was settled with are paid by it, and can be paid no second time. */
async function payClaims(args: ActionArgs): Promise<void> {
  const { tx, actor, store } = args;
  const values = { state: 'paid', paid_by: actor.staffId, paid_on: actor.today };
  for (const { id } of await claimsOn(args))
    await store.update(tx, asServer(actor), expenseClaims, id, undefined, values, { asServer: true, verb: 'settle' });
}

/** Throws 409 for a claim on an advance whose money is out: it is paid by settling the advance. */
async function assertNotOnAdvance({ tx, row }: ActionArgs): Promise<void> {
  const sql = `SELECT number FROM advances WHERE id = ? AND staff_id = ? AND state = 'paid'`;
  const advance = await tx.one<{ number: string }>(statement(tx.dialect, sql, row.advance_id ?? null, row.staff_id));
  if (advance !== undefined)
    throw new Problem(409, { key: 'resources.expense_claims.errors.by_advance', args: { number: advance.number } });
}

/** A claim accounts for an advance of the one who claims, nobody else's. */
const guardClaims: Guard = async write => {
  const { row, input } = write;
  if (input === null) return;
  const { staff_id, advance_id } = { ...row, ...input };
  const advance = await named(write, advances, advance_id);
  if (advance !== undefined && advance.staff_id !== staff_id)
    throw invalid({ advance_id: { key: 'resources.expense_claims.errors.advance_of_other' } });
};
export const MONEY_GUARDS: Readonly<Record<string, Guard>> = { expense_claims: guardClaims };

const pay = (
  register: string,
  demand: (args: ActionArgs) => Promise<void> = async () => undefined,
): Readonly<Record<string, ActionHandler>> => ({
  [`${register}.pay`]: step('pay', {
    to: 'paid',
    by: 'paid_by',
    more: async args => {
      notAhead(args, 'paid_on');
      await demand(args);
      return {};
    },
  }),
});

export const MONEY_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  ...requestHandlers('advances'),
  ...pay('advances'),
  'advances.settle': step('settle', {
    to: 'settled',
    on: 'settled_on',
    more: accounted,
    after: payClaims,
  }),
  ...requestHandlers('expense_claims'),
  ...pay('expense_claims', assertNotOnAdvance),
  ...requestHandlers('payment_requests'),
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
  'receivables.write_off': step('write_off', { to: 'written_off' }),
};
