import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Errors, type Row } from '../../kernel/resource.ts';
import { linesOf } from '../lines.ts';
import { REQUEST_STATES, requestActions } from '../requests.ts';

const KINDS = ['fare', 'lodging', 'meals', 'allowance', 'fuel', 'toll', 'entertaining', 'office', 'material', 'training', 'other'] as const;

/** A claim without a receipt asks for nothing; a receipt of later than the day of the claim cannot be claimed yet. */
function receiptErrors(row: Readonly<Record<string, unknown>>): Errors {
  if (linesOf(row, 'items').length === 0) return { items: { key: 'resources.expense_claims.errors.nothing' } };
  const late = linesOf(row, 'items').flatMap((item, index) =>
    String(item.spent_on ?? '') > String(row.claimed_on ?? '') && row.claimed_on !== null
      ? [[String(index), { spent_on: { key: 'resources.expense_claims.errors.spent_later' } }] as const]
      : [],
  );
  return late.length === 0 ? {} : { items: Object.fromEntries(late) };
}

/** What a person has spent for the station and wants back, receipt by receipt. */
export const expenseClaims = defineResource({
  name: 'expense_claims',
  resource: 'expenses',
  domain: 'money',
  fields: {
    number: sequence('BX'),
    staff_id: reference('staff', { required: true, begins: 'me' }),
    claimed_on: date({ required: true, begins: 'today' }),
    purpose: text({ required: true, max: 300 }),
    trip_id: reference('business_trips'),
    advance_id: reference('advances'),
    items: lines({
      spent_on: date({ required: true }),
      kind: choice(KINDS, { required: true }),
      text: text({ max: 200 }),
      receipts: integer({ required: true, initial: 1, min: 0, max: 999 }),
      amount_fen: money({ required: true, min: 1 }),
    }),
    total_fen: money({ readOnly: true }),
    papers: files({ max: 30 }),
    state: choice([...REQUEST_STATES, 'paid'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    approved_at: instant({ readOnly: true }),
    paid_by: reference('staff', { readOnly: true }),
    paid_on: date({ readOnly: true }),
  },
  defaultGroup: 'request',
  key: ['number'],
  search: ['number', 'purpose'],
  label: ['number'],
  list: {
    columns: ['number', 'claimed_on', 'staff_id', 'purpose', 'total_fen', 'advance_id', 'state', 'paid_on'],
    filters: ['state', 'staff_id', 'claimed_on', 'paid_on', 'advance_id', 'trip_id'],
    sort: ['claimed_on', 'DESC'],
    totals: ['total_fen'],
  },
  form: [['staff_id', 'claimed_on', 'trip_id', 'advance_id'], ['purpose'], ['items'], ['papers']],
  scope: { person: 'staff_id', on: 'claimed_on', assigned: { approval: 'record' } },
  papers: [
    {
      name: 'claim',
      size: 'a4',
      facts: ['staff_id', 'claimed_on', 'trip_id', 'advance_id', 'total_fen', 'approved_by', 'approved_at', 'paid_by', 'paid_on'],
      lines: 'items',
      texts: ['purpose'],
      signs: ['applicant', 'manager', 'owner', 'cashier'],
    },
  ],
  openWhile: { field: 'state', values: ['draft'] },
  derive: row => ({ total_fen: linesOf(row, 'items').reduce((total, item) => total + Number(item.amount_fen ?? 0), 0) }),
  check: receiptErrors,
});
export type ExpenseClaim = Row<typeof expenseClaims>;

export const expenseClaimActions = [
  ...requestActions(expenseClaims),
  defineAction(expenseClaims, 'pay', {
    from: ['approved'],
    input: { paid_on: date({ required: true, begins: 'today' }) },
    allow: 'U',
    not: ['staff_id', 'approved_by'],
  }),
] as const;
