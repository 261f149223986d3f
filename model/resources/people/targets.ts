import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant, month } from '../../kernel/kinds/date.ts';
import { percent, quantity } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** A target of a year stands at its January. */
export const isAtItsMonth = (row: Readonly<Record<string, unknown>>): boolean =>
  row.span !== 'year' || typeof row.for_month !== 'string' || row.for_month.endsWith('-01');

/** What a department or team is to reach in a month or year. Values count in thousandths of the metric's unit, yuan included. */
export const targets = defineResource({
  name: 'targets',
  resource: 'targets',
  domain: 'people',
  fields: {
    /** What it is called where others hang on it. */
    title: text({ required: true, max: 60 }),
    plan_id: reference('target_plans'),
    /** The target of which it is a part: that of the year, or of the department. */
    parent_id: reference('targets'),
    metric_id: reference('metrics', { required: true }),
    department_id: reference('departments', { required: true }),
    team_id: reference('teams'),
    span: choice(['month', 'year'], { required: true, initial: 'month' }),
    for_month: month({ required: true }),
    base_milli: quantity({ required: true, min: 0 }),
    stretch_milli: quantity({ min: 0 }),
    weight_bp: percent({ min: 0, max: 10_000 }),
    owner_id: reference('staff'),
    state: choice(['draft', 'submitted', 'published', 'closed'], { required: true, readOnly: true, initial: 'draft' }),
    actual_milli: quantity({ readOnly: true }),
    reached_bp: percent({ readOnly: true }),
    actual_at: instant({ readOnly: true }),
    change_reason: text({ readOnly: true, max: 300 }),
    /** What is left between it and its parts, and why. */
    gap_milli: quantity({ readOnly: true }),
    gap_reason: text({ readOnly: true, max: 300 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'value',
  key: ['metric_id', 'department_id', 'team_id', 'span', 'for_month'],
  search: ['title', 'note'],
  label: ['title', 'for_month'],
  list: {
    columns: [
      'for_month',
      'title',
      'metric_id',
      'department_id',
      'team_id',
      'base_milli',
      'actual_milli',
      'reached_bp',
      'owner_id',
      'state',
    ],
    filters: ['for_month', 'span', 'metric_id', 'department_id', 'team_id', 'state', 'plan_id', 'parent_id', 'owner_id'],
    sort: ['for_month', 'DESC'],
  },
  form: [
    ['title'],
    ['metric_id', 'span', 'for_month'],
    ['department_id', 'team_id', 'owner_id'],
    ['base_milli', 'stretch_milli', 'weight_bp'],
    ['plan_id', 'parent_id'],
    ['note'],
  ],
  scope: { department: 'department_id', team: 'team_id' },
  openWhile: { field: 'state', values: ['draft'] },
  chains: [{ of: 'id', to: 'parent_id', error: 'resources.targets.errors.in_circle' }],
  check: row => ({
    ...(isAtItsMonth(row) ? {} : { span: { key: 'resources.targets.errors.year_at_january' } }),
    ...(typeof row.stretch_milli === 'number' && row.stretch_milli === row.base_milli
      ? { stretch_milli: { key: 'resources.targets.errors.stretch_is_base' } }
      : {}),
  }),
});
export type Target = Row<typeof targets>;

export const targetActions = [
  /** Who drafts targets for his people and may not put them in force hands them to those who may. */
  defineAction(targets, 'submit', { from: ['draft'], input: {}, allow: 'S' }),
  defineAction(targets, 'send_back', {
    from: ['submitted'],
    input: { comment: text({ required: true, max: 300 }) },
    allow: 'A',
    not: ['owner_id'],
  }),
  /** Its parts come to the whole then, or it is said why not. */
  defineAction(targets, 'publish', {
    from: ['draft', 'submitted'],
    input: { gap_reason: text({ max: 300 }) },
    allow: 'A',
    not: ['owner_id'],
  }),
  /** A changed target says why; the history keeps the old figure. */
  defineAction(targets, 'adjust', {
    from: ['published'],
    input: {
      base_milli: quantity({ required: true, min: 0 }),
      change_reason: text({ required: true, max: 300 }),
      gap_reason: text({ max: 300 }),
    },
    allow: 'A',
    not: ['owner_id'],
  }),
  /** Never by the one who answers for the target (SD17). */
  defineAction(targets, 'record_actual', {
    from: ['published'],
    input: { actual_milli: quantity({ required: true }) },
    allow: 'U',
    not: ['owner_id'],
  }),
  defineAction(targets, 'close', { from: ['published'], input: {}, allow: 'A', not: ['owner_id'] }),
] as const;
