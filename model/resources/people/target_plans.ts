import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Errors, type Row } from '../../kernel/resource.ts';
import { linesOf } from '../lines.ts';
import { inOrder } from '../order.ts';

/** Steps are due within the plan. */
function outsidePlan(row: Readonly<Record<string, unknown>>): Errors {
  const isOutside = (due: unknown): boolean => typeof due === 'string' && (due < String(row.from_on) || due > String(row.until_on));
  const wrong = [...linesOf(row, 'steps').entries()].filter(([, step]) => isOutside(step.due_on));
  const message = { due_on: { key: 'resources.target_plans.errors.step_outside' } };
  return wrong.length === 0 ? {} : { steps: Object.fromEntries(wrong.map(([index]) => [String(index), message])) };
}

/** A department's plan of a year or stage: its targets hang on it, and what has to be done stands in its lines. */
export const targetPlans = defineResource({
  name: 'target_plans',
  resource: 'targets',
  domain: 'people',
  fields: {
    title: text({ required: true, max: 80 }),
    kind: choice(['yearly', 'quarterly', 'monthly', 'marketing', 'finance', 'development'], { required: true, initial: 'yearly' }),
    department_id: reference('departments', { required: true }),
    owner_id: reference('staff', { begins: 'me' }),
    from_on: date({ required: true }),
    until_on: date({ required: true }),
    steps: lines({
      text: text({ required: true, max: 300 }),
      owner_id: reference('staff'),
      due_on: date(),
      progress: choice(['open', 'running', 'done', 'dropped'], { required: true, initial: 'open' }),
      note: text({ max: 200 }),
    }),
    state: choice(['draft', 'submitted', 'published', 'closed'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    approved_at: instant({ readOnly: true }),
    summary: longText({ readOnly: true, max: 2000 }),
  },
  defaultGroup: 'value',
  key: ['title', 'department_id', 'from_on'],
  search: ['title', 'summary'],
  label: ['title'],
  list: {
    columns: ['title', 'kind', 'department_id', 'owner_id', 'from_on', 'until_on', 'state', 'approved_by'],
    filters: ['state', 'kind', 'department_id', 'owner_id', 'from_on'],
    sort: ['from_on', 'DESC'],
  },
  form: [['title', 'kind'], ['department_id', 'owner_id', 'from_on', 'until_on'], ['steps']],
  scope: { department: 'department_id' },
  openWhile: { field: 'state', values: ['draft', 'published'] },
  papers: [
    {
      name: 'plan',
      size: 'a4',
      facts: ['title', 'kind', 'department_id', 'owner_id', 'from_on', 'until_on', 'state', 'approved_by'],
      lines: 'steps',
      texts: ['summary'],
      signs: ['applicant', 'owner'],
    },
  ],
  check: row => ({ ...inOrder(row, 'from_on', 'until_on', 'resources.target_plans.errors.ends_before_start'), ...outsidePlan(row) }),
});
export type TargetPlan = Row<typeof targetPlans>;

export const targetPlanActions = [
  defineAction(targetPlans, 'submit', { from: ['draft'], input: {}, allow: 'S' }),
  /** Makes it binding, and the draft targets that hang on it. */
  defineAction(targetPlans, 'publish', { from: ['submitted'], input: {}, allow: 'A', not: ['owner_id', 'created_by'] }),
  defineAction(targetPlans, 'send_back', {
    from: ['submitted'],
    input: { comment: text({ required: true, max: 300 }) },
    allow: 'A',
    not: ['owner_id'],
  }),
  defineAction(targetPlans, 'close', { from: ['published'], input: { summary: longText({ required: true, max: 2000 }) }, allow: 'S' }),
] as const;
