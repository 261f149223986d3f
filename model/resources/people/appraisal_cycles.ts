import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { references } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** A round of appraisals: which period, who takes part, and until when each step has to be done. */
export const appraisalCycles = defineResource({
  name: 'appraisal_cycles',
  resource: 'appraisal_forms',
  domain: 'people',
  fields: {
    name: text({ required: true, pinyin: true, max: 80 }),
    kind: choice(['monthly', 'quarterly', 'yearly', 'probation', 'special'], { required: true, initial: 'monthly' }),
    from_on: date({ required: true }),
    until_on: date({ required: true }),
    departments: references('departments'),
    scores_due_on: date(),
    review_due_on: date(),
    publish_due_on: date(),
    state: choice(['draft', 'open', 'closed'], { required: true, readOnly: true, initial: 'draft' }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'form',
  key: ['name'],
  search: ['name', 'note'],
  label: ['name'],
  list: {
    columns: ['name', 'kind', 'from_on', 'until_on', 'scores_due_on', 'publish_due_on', 'state'],
    filters: ['state', 'kind', 'from_on'],
    sort: ['from_on', 'DESC'],
  },
  form: [['name', 'kind'], ['from_on', 'until_on', 'departments'], ['scores_due_on', 'review_due_on', 'publish_due_on'], ['note']],
  openWhile: { field: 'state', values: ['draft', 'open'] },
  check: row => ({
    ...inOrder(row, 'from_on', 'until_on', 'resources.appraisal_cycles.errors.ends_before_start'),
    ...inOrder(row, 'scores_due_on', 'publish_due_on', 'resources.appraisal_cycles.errors.published_before_scored'),
  }),
});
export type AppraisalCycle = Row<typeof appraisalCycles>;

export const appraisalCycleActions = [
  /** Opens a draft for everybody whose post has a form. */
  defineAction(appraisalCycles, 'start', { from: ['draft'], input: {}, allow: 'P' }),
  /** The same for those who came or got a form since. */
  defineAction(appraisalCycles, 'add_missing', { from: ['open'], input: {}, allow: 'P' }),
  defineAction(appraisalCycles, 'close', { from: ['open'], input: { comment: text({ max: 300 }) }, allow: 'P' }),
] as const;
