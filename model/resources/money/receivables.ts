import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

const METHODS = ['cash', 'wechat', 'alipay', 'card', 'transfer', 'other'] as const;

/** What customers, insurers and the maker still owe, and what has come in of it. */
export const receivables = defineResource({
  name: 'receivables',
  resource: 'settlements',
  domain: 'money',
  fields: {
    number: sequence('YS'),
    payer_kind: choice(['customer', 'company', 'insurer', 'warranty', 'other'], { required: true, initial: 'customer' }),
    payer: text({ required: true, pinyin: true, max: 80 }),
    reference_number: text({ code: true, max: 40 }),
    arose_on: date({ required: true, begins: 'today' }),
    due_on: date({ required: true }),
    amount_fen: money({ required: true, min: 1 }),
    guarantor_id: reference('staff'),
    state: choice(['open', 'part_paid', 'paid', 'written_off'], { required: true, readOnly: true, initial: 'open' }),
    paid_fen: money({ required: true, readOnly: true, initial: 0 }),
    left_fen: money({ readOnly: true }),
    receipts: lines(
      {
        received_on: date({ required: true }),
        amount_fen: money({ required: true, min: 1 }),
        method: choice(METHODS, { required: true }),
        received_by: reference('staff'),
      },
      { readOnly: true },
    ),
    last_paid_on: date({ readOnly: true }),
    reminded_on: date({ readOnly: true }),
    reason: text({ readOnly: true, max: 300 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'bill',
  key: ['number'],
  search: ['number', 'payer', 'reference_number', 'note'],
  label: ['number', 'payer'],
  list: {
    columns: ['number', 'payer', 'due_on', 'left_fen', 'amount_fen', 'payer_kind', 'reference_number', 'arose_on', 'state', 'reminded_on'],
    filters: ['state', 'payer_kind', 'due_on', 'arose_on', 'guarantor_id'],
    sort: ['due_on', 'ASC'],
    totals: ['amount_fen', 'left_fen'],
  },
  form: [
    ['payer_kind', 'payer', 'reference_number'],
    ['arose_on', 'due_on', 'amount_fen'],
    ['guarantor_id', 'note'],
  ],
  papers: [
    {
      name: 'reminder',
      size: 'a4',
      facts: ['payer', 'reference_number', 'arose_on', 'due_on', 'amount_fen', 'paid_fen', 'left_fen'],
      lines: 'receipts',
      texts: ['note'],
      signs: ['customer', 'clerk'],
      states: ['open', 'part_paid'],
    },
  ],
  openWhile: { field: 'state', values: ['open'] },
  /** What is written off is not owed any more. */
  derive: row => ({ left_fen: row.state === 'written_off' ? 0 : Number(row.amount_fen) - Number(row.paid_fen ?? 0) }),
  check: row => inOrder(row, 'arose_on', 'due_on', 'resources.receivables.errors.due_before_arose'),
});
export type Receivable = Row<typeof receivables>;

const owed = ['open', 'part_paid'] as const;
export const receivableActions = [
  defineAction(receivables, 'receive', {
    from: owed,
    input: {
      received_fen: money({ required: true, min: 1 }),
      received_on: date({ required: true, begins: 'today' }),
      method: choice(METHODS, { required: true, initial: 'transfer' }),
    },
    allow: 'P',
  }),
  defineAction(receivables, 'remind', {
    from: owed,
    input: { reminded_on: date({ required: true, begins: 'today' }), comment: text({ max: 300 }) },
    allow: 'P',
  }),
  defineAction(receivables, 'write_off', {
    from: owed,
    input: { reason: text({ required: true, max: 300 }) },
    allow: 'X',
    not: ['created_by'],
    danger: true,
  }),
] as const;
