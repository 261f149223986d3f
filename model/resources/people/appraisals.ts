import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, percent } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { GRADES, OUTCOMES, WHOLE_BP, weightSum } from '../../rules/appraisal.ts';
import { linesOf } from '../lines.ts';
import { DIMENSIONS, ITEM_KINDS } from './appraisal_templates.ts';

/** A person's appraisal in a round: scored by his superior, reviewed by another, published, then confirmed or appealed against. */
export const appraisals = defineResource({
  name: 'appraisals',
  resource: 'appraisals',
  domain: 'people',
  fields: {
    number: sequence('KP'),
    cycle_id: reference('appraisal_cycles', { required: true }),
    staff_id: reference('staff', { required: true }),
    template_id: reference('appraisal_templates', { required: true }),
    state: choice(['draft', 'submitted', 'reviewed', 'published', 'confirmed', 'appealed'], {
      required: true,
      readOnly: true,
      initial: 'draft',
    }),
    /** The criteria as they stood in the form when the round began. */
    /** Who has to act now: who scores, then who reviews. */
    assignee_id: reference('staff', { readOnly: true }),
    scores: lines(
      {
        title: text({ required: true, max: 80 }),
        weight_bp: percent({ required: true, initial: 0, min: 0, max: WHOLE_BP }),
        score: integer({ min: -50, max: 150 }),
        reason: text({ max: 300 }),
        kind: choice(ITEM_KINDS, { required: true, initial: 'rated' }),
        dimension: choice(DIMENSIONS, { required: true, initial: 'result' }),
      },
      { group: 'draft' },
    ),
    draft_score: integer({ group: 'draft', readOnly: true, min: 0, max: 150 }),
    comment: longText({ group: 'review', max: 2000 }),
    /** What was said and agreed when both sat together. */
    interview: text({ group: 'review', max: 500 }),
    calibration: text({ group: 'calib', readOnly: true, max: 500 }),
    submitted_by: reference('staff', { group: 'review', readOnly: true }),
    reviewed_by: reference('staff', { group: 'review', readOnly: true }),
    /** What the person may see, written when it is published. */
    final_score: integer({ readOnly: true }),
    level: choice(GRADES, { readOnly: true }),
    factor_bp: percent({ readOnly: true }),
    outcome: choice(OUTCOMES, { readOnly: true }),
    published_at: instant({ readOnly: true }),
    /** The person's own view, in his own words. */
    self_review: longText({ readOnly: true, max: 2000 }),
    answer: text({ readOnly: true, max: 500 }),
    answered_at: instant({ readOnly: true }),
  },
  defaultGroup: 'result',
  key: ['cycle_id', 'staff_id'],
  search: ['number', 'answer'],
  label: ['number'],
  list: {
    columns: ['number', 'cycle_id', 'staff_id', 'state', 'assignee_id', 'draft_score', 'final_score', 'level', 'outcome', 'published_at'],
    filters: ['cycle_id', 'staff_id', 'state', 'level', 'outcome', 'template_id', 'assignee_id'],
    sort: ['number', 'DESC'],
  },
  form: [['cycle_id', 'staff_id', 'template_id'], ['scores'], ['comment'], ['interview']],
  scope: { person: 'staff_id', assigned: { person: 'assignee_id' } },
  openWhile: { field: 'state', values: ['draft'] },
  papers: [
    {
      name: 'form',
      size: 'a4',
      facts: ['cycle_id', 'staff_id', 'template_id', 'draft_score', 'final_score', 'level', 'outcome', 'published_at'],
      lines: 'scores',
      texts: ['comment', 'interview', 'self_review', 'answer'],
      signs: ['person', 'supervisor', 'manager'],
    },
  ],
  check: row =>
    weightSum(linesOf(row, 'scores')) > WHOLE_BP ? { scores: { key: 'resources.appraisals.errors.weights_over_hundred' } } : {},
});
export type Appraisal = Row<typeof appraisals>;

const told = text({ required: true, max: 500 });
export const appraisalActions = [
  defineAction(appraisals, 'submit', { from: ['draft'], input: {}, allow: 'S', not: ['staff_id'] }),
  defineAction(appraisals, 'review_oneself', {
    from: ['draft', 'submitted'],
    input: { self_review: longText({ required: true, max: 2000 }) },
    allow: 'R',
    only: 'staff_id',
  }),
  /** By the direct superior whom nobody stands above: he judges as a whole, and there is nobody left to review it. */
  defineAction(appraisals, 'assess', {
    from: ['draft'],
    input: { draft_score: integer({ required: true, min: 0, max: 150 }), comment: longText({ required: true, max: 2000 }) },
    allow: 'A',
    not: ['staff_id'],
  }),
  defineAction(appraisals, 'review', {
    from: ['submitted'],
    input: { calibration: text({ max: 500 }) },
    allow: 'A',
    not: ['staff_id', 'submitted_by'],
  }),
  defineAction(appraisals, 'send_back', {
    from: ['submitted', 'reviewed', 'appealed'],
    input: { reason: told },
    allow: 'A',
    not: ['staff_id'],
  }),
  /** The grade follows from the score; another one needs its reason. */
  defineAction(appraisals, 'publish', {
    from: ['reviewed', 'appealed'],
    input: {
      outcome: choice(OUTCOMES, { required: true, initial: 'none' }),
      level: choice(GRADES),
      calibration: text({ max: 500 }),
    },
    allow: 'P',
    not: ['staff_id'],
  }),
  /** The person himself, who may only read; whoever else reads it is refused. */
  defineAction(appraisals, 'confirm', { from: ['published'], input: { answer: text({ max: 500 }) }, allow: 'R', only: 'staff_id' }),
  defineAction(appraisals, 'appeal', { from: ['published'], input: { answer: told }, allow: 'R', only: 'staff_id' }),
] as const;
