import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { REQUEST_STATES, requestActions } from '../requests.ts';

const KINDS = ['fare', 'lodging', 'meals', 'allowance', 'fuel', 'toll', 'entertaining', 'office', 'material', 'training', 'other'] as const;

/** What the receipts of a claim come to, in fen; it is counted again when the claim is handed in. */
export function totalOf(row: Readonly<Record<string, unknown>>): number {
  const items = Array.isArray(row.items) ? (row.items as readonly Readonly<Record<string, unknown>>[]) : [];
  return items.reduce((total, item) => total + Number(item.amount_fen ?? 0), 0);
}

/** What a person has spent for the station and wants back, receipt by receipt. */
export const expenseClaims = defineResource({
  name: 'expense_claims',
  resource: 'expenses',
  domain: 'money',
  fields: {
    number: sequence('BX'),
    staff_id: reference('staff', { required: true }),
    claimed_on: date({ required: true }),
    purpose: text({ required: true, max: 300 }),
    trip_id: reference('business_trips'),
    advance_id: reference('advances'),
    items: lines({
      spent_on: date({ required: true }),
      kind: choice(KINDS, { required: true }),
      text: text({ max: 200 }),
      receipts: integer({ required: true, initial: 1, min: 0, max: 999 }),
      amount_fen: money({ required: true, min: 0 }),
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
  scope: { person: 'staff_id', on: 'claimed_on' },
  openWhile: { field: 'state', values: ['draft'] },
  start: row => ({ total_fen: totalOf(row) }),
});
export type ExpenseClaim = Row<typeof expenseClaims>;

export const expenseClaimActions = [
  ...requestActions(expenseClaims),
  defineAction(expenseClaims, 'pay', { from: ['approved'], input: { paid_on: date({ required: true }) }, allow: 'U' }),
] as const;
