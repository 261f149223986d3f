import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant, month } from '../../kernel/kinds/date.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { REQUEST_STATES, requestActions } from '../requests.ts';
import { isAtItsMonth } from './targets.ts';

/** What a department may spend on a kind of cost in a month or year, and what it has spent. */
export const budgets = defineResource({
  name: 'budgets',
  resource: 'targets',
  domain: 'people',
  fields: {
    department_id: reference('departments', { required: true }),
    span: choice(['month', 'year'], { required: true, initial: 'month' }),
    for_month: month({ required: true }),
    category: choice(['wages', 'office', 'training', 'marketing', 'tools', 'repairs', 'vehicles', 'travel', 'entertaining', 'other'], {
      required: true,
    }),
    amount_fen: money({ required: true, min: 0 }),
    state: choice([...REQUEST_STATES, 'closed'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    approved_at: instant({ readOnly: true }),
    spent_fen: money({ readOnly: true }),
    /** What is left of it; below nothing when more was spent. */
    left_fen: money({ readOnly: true }),
    over_reason: text({ readOnly: true, max: 300 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'value',
  key: ['department_id', 'span', 'for_month', 'category'],
  search: ['note'],
  label: ['for_month'],
  list: {
    columns: ['for_month', 'span', 'department_id', 'category', 'amount_fen', 'spent_fen', 'left_fen', 'state', 'note'],
    filters: ['for_month', 'span', 'department_id', 'category', 'state'],
    sort: ['for_month', 'DESC'],
    totals: ['amount_fen', 'spent_fen', 'left_fen'],
  },
  form: [
    ['department_id', 'span', 'for_month', 'category'],
    ['amount_fen', 'note'],
  ],
  scope: { department: 'department_id', assigned: { approval: 'record' } },
  openWhile: { field: 'state', values: ['draft'] },
  papers: [
    {
      name: 'request',
      size: 'a5',
      facts: ['department_id', 'span', 'for_month', 'category', 'amount_fen', 'spent_fen', 'left_fen', 'state', 'approved_by', 'note'],
      signs: ['applicant', 'owner'],
    },
  ],
  check: row => (isAtItsMonth(row) ? {} : { span: { key: 'resources.budgets.errors.year_at_january' } }),
});
export type Budget = Row<typeof budgets>;

export const budgetActions = [
  ...requestActions(budgets),
  /** More than was granted needs its reason. */
  defineAction(budgets, 'record_spent', {
    from: ['approved'],
    input: { spent_fen: money({ required: true, min: 0 }), over_reason: text({ max: 300 }) },
    allow: 'U',
  }),
  defineAction(budgets, 'close', { from: ['approved'], input: {}, allow: 'A' }),
] as const;
