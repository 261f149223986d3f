import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { daysAfter } from '../../rules/days.ts';
import { inOrder } from '../order.ts';

/** Contracts with others: who signed, where it lies, when it ends and how long before notice has to be given. */
export const contracts = defineResource({
  name: 'contracts',
  resource: 'documents',
  domain: 'documents',
  fields: {
    number: text({ required: true, code: true, max: 40 }),
    title: text({ required: true, pinyin: true, max: 120 }),
    kind: choice(['purchase', 'sale', 'service', 'lease', 'insurance', 'construction', 'cooperation', 'loan', 'other'], { required: true }),
    supplier_id: reference('suppliers'),
    department_id: reference('departments'),
    owner_id: reference('staff'),
    signed_on: date(),
    starts_on: date({ required: true }),
    ends_on: date(),
    notice_days: integer({ required: true, initial: 30, min: 0, max: 999 }),
    /** From this day on notice has to be given. */
    notice_on: date({ readOnly: true }),
    is_renewed: boolean({ initial: false }),
    place: text({ max: 60 }),
    scans: files({ max: 20 }),
    state: choice(['draft', 'submitted', 'in_force', 'ended', 'terminated'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    ended_on: date({ readOnly: true }),
    note: text({ max: 300 }),
    party: text({ group: 'terms', max: 100 }),
    signer: text({ group: 'terms', max: 40 }),
    amount_fen: money({ group: 'terms', min: 0 }),
    payment_terms: text({ group: 'terms', max: 300 }),
  },
  defaultGroup: 'text',
  key: ['number'],
  search: ['number', 'title', 'party', 'note'],
  label: ['number', 'title'],
  list: {
    columns: ['number', 'title', 'party', 'ends_on', 'notice_on', 'amount_fen', 'kind', 'starts_on', 'owner_id', 'state'],
    filters: ['state', 'kind', 'ends_on', 'starts_on', 'owner_id', 'department_id', 'supplier_id'],
    sort: ['ends_on', 'ASC'],
    totals: ['amount_fen'],
  },
  form: [
    ['number', 'title', 'kind'],
    ['party', 'supplier_id', 'signer'],
    ['amount_fen', 'payment_terms'],
    ['signed_on', 'starts_on', 'ends_on', 'notice_days', 'is_renewed'],
    ['department_id', 'owner_id', 'place'],
    ['scans', 'note'],
  ],
  papers: [
    {
      name: 'approval',
      size: 'a4',
      facts: ['kind', 'party', 'department_id', 'owner_id', 'signer', 'amount_fen', 'starts_on', 'ends_on', 'notice_days', 'approved_by'],
      texts: ['payment_terms', 'note'],
      signs: ['applicant', 'manager', 'owner'],
    },
  ],
  openWhile: { field: 'state', values: ['draft'] },
  warnDuplicates: ['title'],
  derive: row => ({ notice_on: typeof row.ends_on === 'string' ? daysAfter(row.ends_on, -Number(row.notice_days)) : null }),
  check: row => inOrder(row, 'starts_on', 'ends_on', 'resources.contracts.errors.ends_before_start'),
});
export type Contract = Row<typeof contracts>;

const reason = text({ required: true, max: 300 });
export const contractActions = [
  defineAction(contracts, 'submit', { from: ['draft'], input: {}, allow: 'U' }),
  /** By somebody else than who entered it. */
  defineAction(contracts, 'approve', {
    from: ['submitted'],
    input: { signed_on: date({ begins: 'today' }) },
    allow: 'P',
    not: ['created_by', 'owner_id'],
  }),
  defineAction(contracts, 'send_back', { from: ['submitted'], input: { comment: reason }, allow: 'P' }),
  defineAction(contracts, 'renew', {
    from: ['in_force', 'ended'],
    input: { ends_on: date({ required: true }), comment: text({ max: 300 }) },
    allow: 'P',
  }),
  defineAction(contracts, 'terminate', {
    from: ['in_force'],
    input: { ended_on: date({ required: true, begins: 'today' }), comment: reason },
    allow: 'P',
    danger: true,
  }),
  defineAction(contracts, 'end', { from: ['in_force'], input: { ended_on: date({ required: true, begins: 'today' }) }, allow: 'P' }),
] as const;
