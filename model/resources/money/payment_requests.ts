import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { REQUEST_STATES, requestActions } from '../requests.ts';

/** Money that is to leave the house: prepayments, repairs, equipment, advertising, approved before it is paid. */
export const paymentRequests = defineResource({
  name: 'payment_requests',
  resource: 'expenses',
  domain: 'money',
  fields: {
    number: sequence('FK'),
    staff_id: reference('staff', { required: true, begins: 'me' }),
    kind: choice(['prepayment', 'repair', 'tools', 'advertising', 'equipment', 'parts', 'donation', 'tax', 'loan', 'refund', 'other'], {
      required: true,
    }),
    payee: text({ required: true, max: 100 }),
    bank_account: text({ max: 60 }),
    supplier_id: reference('suppliers'),
    purpose: text({ required: true, max: 300 }),
    amount_fen: money({ required: true, min: 1 }),
    method: choice(['transfer', 'cash', 'cheque', 'card'], { required: true, initial: 'transfer' }),
    due_on: date(),
    papers: files({ max: 20 }),
    state: choice([...REQUEST_STATES, 'paid', 'cancelled'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    approved_at: instant({ readOnly: true }),
    paid_by: reference('staff', { readOnly: true }),
    paid_on: date({ readOnly: true }),
  },
  defaultGroup: 'request',
  key: ['number'],
  search: ['number', 'payee', 'purpose'],
  label: ['number'],
  list: {
    columns: ['number', 'kind', 'payee', 'purpose', 'amount_fen', 'staff_id', 'due_on', 'state', 'paid_on'],
    filters: ['state', 'kind', 'staff_id', 'supplier_id', 'due_on', 'paid_on'],
    sort: ['number', 'DESC'],
    totals: ['amount_fen'],
  },
  form: [['staff_id', 'kind', 'purpose'], ['payee', 'supplier_id', 'bank_account'], ['amount_fen', 'method', 'due_on'], ['papers']],
  scope: { person: 'staff_id', assigned: { approval: 'record' } },
  papers: [
    {
      name: 'request',
      size: 'a5',
      facts: [
        'staff_id',
        'kind',
        'amount_fen',
        'payee',
        'bank_account',
        'method',
        'due_on',
        'approved_by',
        'approved_at',
        'paid_by',
        'paid_on',
      ],
      texts: ['purpose'],
      signs: ['applicant', 'manager', 'owner', 'cashier'],
    },
  ],
  openWhile: { field: 'state', values: ['draft'] },
  warnDuplicates: ['bank_account'],
});
export type PaymentRequest = Row<typeof paymentRequests>;

export const paymentRequestActions = [
  ...requestActions(paymentRequests),
  defineAction(paymentRequests, 'pay', {
    from: ['approved'],
    input: { paid_on: date({ required: true, begins: 'today' }) },
    allow: 'U',
    not: ['staff_id', 'approved_by'],
  }),
  defineAction(paymentRequests, 'cancel', {
    from: ['draft', 'submitted', 'approved'],
    input: { comment: text({ required: true, max: 300 }) },
    allow: 'X',
    danger: true,
  }),
] as const;
