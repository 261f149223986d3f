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

/** Money lent to a person for a trip or a purchase, until he has accounted for it. */
export const advances = defineResource({
  name: 'advances',
  resource: 'expenses',
  domain: 'money',
  fields: {
    number: sequence('JK'),
    staff_id: reference('staff', { required: true, begins: 'me' }),
    kind: choice(['travel', 'purchase', 'petty_cash', 'personal', 'other'], { required: true, initial: 'travel' }),
    purpose: text({ required: true, max: 300 }),
    amount_fen: money({ required: true, min: 1 }),
    trip_id: reference('business_trips'),
    due_on: date({ required: true }),
    state: choice([...REQUEST_STATES, 'paid', 'settled'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    approved_at: instant({ readOnly: true }),
    paid_by: reference('staff', { readOnly: true }),
    paid_on: date({ readOnly: true }),
    returned_fen: money({ readOnly: true }),
    settled_on: date({ readOnly: true }),
    papers: files({ max: 10 }),
  },
  defaultGroup: 'request',
  key: ['number'],
  search: ['number', 'purpose'],
  label: ['number'],
  list: {
    columns: ['number', 'staff_id', 'kind', 'purpose', 'amount_fen', 'due_on', 'state', 'paid_on', 'settled_on'],
    filters: ['state', 'kind', 'staff_id', 'due_on', 'paid_on', 'trip_id'],
    sort: ['number', 'DESC'],
    totals: ['amount_fen'],
  },
  form: [['staff_id', 'kind', 'trip_id'], ['purpose'], ['amount_fen', 'due_on'], ['papers']],
  scope: { person: 'staff_id', assigned: { approval: 'record' } },
  papers: [
    {
      name: 'slip',
      size: 'a5',
      facts: [
        'staff_id',
        'kind',
        'amount_fen',
        'due_on',
        'trip_id',
        'approved_by',
        'approved_at',
        'paid_by',
        'paid_on',
        'returned_fen',
        'settled_on',
      ],
      texts: ['purpose'],
      signs: ['applicant', 'owner', 'cashier'],
    },
  ],
  openWhile: { field: 'state', values: ['draft'] },
});
export type Advance = Row<typeof advances>;

export const advanceActions = [
  ...requestActions(advances),
  defineAction(advances, 'pay', {
    from: ['approved'],
    input: { paid_on: date({ required: true, begins: 'today' }) },
    allow: 'U',
    not: ['staff_id', 'approved_by'],
  }),
  /** Below nothing is what is paid out, where more was claimed than given. */
  defineAction(advances, 'settle', { from: ['paid'], input: { returned_fen: money({ required: true }) }, allow: 'U', not: ['staff_id'] }),
] as const;
