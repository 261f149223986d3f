import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

const amount = money({ required: true, initial: 0, min: 0, max: 100_000_000 });

/** A person's monthly pay from a date on. One person prepares it, another approves it; then it is never changed, only followed by a newer one. */
export const salaries = defineResource({
  name: 'salaries',
  resource: 'salary',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    effective_on: date({ required: true }),
    base_fen: amount,
    post_fen: amount,
    performance_fen: amount,
    allowance_fen: amount,
    state: choice(['draft', 'submitted', 'approved'], { required: true, readOnly: true, initial: 'draft' }),
    reason: text({ max: 300 }),
    /** The account that submitted it, which may not approve it. */
    submitted_by: reference('users', { readOnly: true }),
    approved_by: reference('users', { readOnly: true }),
  },
  defaultGroup: 'line',
  key: ['staff_id', 'effective_on'],
  search: [],
  label: ['effective_on'],
  list: {
    columns: ['staff_id', 'effective_on', 'base_fen', 'post_fen', 'performance_fen', 'allowance_fen', 'state'],
    filters: ['staff_id', 'effective_on', 'state'],
    sort: ['effective_on', 'DESC'],
    totals: ['base_fen', 'post_fen', 'performance_fen', 'allowance_fen'],
  },
  form: [['staff_id', 'effective_on'], ['base_fen', 'post_fen', 'performance_fen', 'allowance_fen'], ['reason']],
  scope: { person: 'staff_id', on: 'effective_on' },
  openWhile: { field: 'state', values: ['draft'] },
  indexes: [['staff_id', 'effective_on']],
});
export type Salary = Row<typeof salaries>;

export const salaryActions = [
  defineAction(salaries, 'submit', { from: ['draft'], input: {}, allow: 'S' }),
  defineAction(salaries, 'withdraw', { from: ['submitted'], input: { note: text({ max: 300 }) }, allow: 'S' }),
  defineAction(salaries, 'approve', { from: ['submitted'], input: {}, allow: 'A' }),
  defineAction(salaries, 'send_back', { from: ['submitted'], input: { note: text({ required: true, max: 300 }) }, allow: 'A' }),
] as const;
