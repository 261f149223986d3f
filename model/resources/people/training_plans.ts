import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant, month } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Errors, type Row } from '../../kernel/resource.ts';
import { linesOf } from '../lines.ts';
import { REQUEST_STATES, requestActions } from '../requests.ts';

const QUARTERS: readonly unknown[] = ['q1', 'q2', 'q3', 'q4'];

/** Months that a plan names lie in its year, and in its quarter where it is one of a quarter. */
function outsidePeriod(row: Readonly<Record<string, unknown>>): Errors {
  const key = 'resources.training_plans.errors.outside_period';
  const quarter = QUARTERS.indexOf(row.quarter);
  const isOutside = (wanted: unknown): boolean => {
    if (typeof wanted !== 'string') return false;
    const isOtherQuarter = quarter >= 0 && Math.floor((Number(wanted.slice(5)) - 1) / 3) !== quarter;
    return Number(wanted.slice(0, 4)) !== row.year || isOtherQuarter;
  };
  const wrong = [...linesOf(row, 'items').entries()].filter(([, line]) => isOutside(line.wanted_month));
  return wrong.length === 0 ? {} : { items: Object.fromEntries(wrong.map(([index]) => [String(index), { wanted_month: { key } }])) };
}

/** What a department wants taught in a quarter, to whom, and what it may cost; or which courses of the maker it asks for. */
export const trainingPlans = defineResource({
  name: 'training_plans',
  resource: 'training',
  domain: 'people',
  fields: {
    kind: choice(['station', 'maker'], { required: true, initial: 'station' }),
    year: integer({ required: true, min: 2000, max: 2100, plain: true }),
    quarter: choice(['q1', 'q2', 'q3', 'q4', 'year'], { required: true, initial: 'year' }),
    department_id: reference('departments', { required: true }),
    title: text({ required: true, max: 80 }),
    items: lines({
      course_id: reference('courses', { required: true }),
      people: integer({ required: true, initial: 1, min: 1, max: 999 }),
      wanted_month: month(),
      granted_month: month(),
      staff_id: reference('staff'),
      note: text({ max: 200 }),
    }),
    state: choice([...REQUEST_STATES, 'closed'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    approved_at: instant({ readOnly: true }),
    result: text({ readOnly: true, max: 500 }),
    budget_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'course',
  key: ['year', 'quarter', 'department_id', 'title'],
  search: ['title', 'result'],
  label: ['title'],
  list: {
    columns: ['year', 'quarter', 'kind', 'department_id', 'title', 'state', 'budget_fen', 'approved_by'],
    filters: ['year', 'quarter', 'kind', 'department_id', 'state'],
    sort: ['year', 'DESC'],
    totals: ['budget_fen'],
  },
  form: [['kind', 'year', 'quarter', 'department_id'], ['title', 'budget_fen'], ['items']],
  scope: { department: 'department_id', assigned: { approval: 'record' } },
  openWhile: { field: 'state', values: ['draft'] },
  papers: [
    {
      name: 'plan',
      size: 'a4',
      facts: ['kind', 'year', 'quarter', 'department_id', 'title', 'budget_fen', 'state', 'approved_by'],
      lines: 'items',
      texts: ['result'],
      signs: ['applicant', 'manager', 'owner'],
    },
  ],
  check: outsidePeriod,
});
export type TrainingPlan = Row<typeof trainingPlans>;

export const trainingPlanActions = [
  ...requestActions(trainingPlans),
  defineAction(trainingPlans, 'close', { from: ['approved'], input: { result: text({ required: true, max: 500 }) }, allow: 'S' }),
] as const;
