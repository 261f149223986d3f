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

export const LEVELS = ['s', 'a', 'b', 'c', 'd'] as const;
const OUTCOMES = ['none', 'praise', 'raise', 'promotion', 'training', 'talk', 'criticism', 'demotion'] as const;

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
    scores: lines(
      {
        title: text({ required: true, max: 80 }),
        weight_bp: percent({ required: true, initial: 0, min: 0, max: 10_000 }),
        self_score: integer({ min: 0, max: 150 }),
        score: integer({ min: 0, max: 150 }),
        reason: text({ max: 300 }),
      },
      { group: 'draft' },
    ),
    draft_score: integer({ group: 'draft', min: 0, max: 150 }),
    comment: longText({ group: 'review', max: 2000 }),
    calibration: text({ group: 'calib', readOnly: true, max: 500 }),
    submitted_by: reference('staff', { group: 'review', readOnly: true }),
    reviewed_by: reference('staff', { group: 'review', readOnly: true }),
    /** What the person may see, written when it is published. */
    final_score: integer({ readOnly: true }),
    level: choice(LEVELS, { readOnly: true }),
    outcome: choice(OUTCOMES, { readOnly: true }),
    published_at: instant({ readOnly: true }),
    answer: text({ readOnly: true, max: 500 }),
    answered_at: instant({ readOnly: true }),
  },
  defaultGroup: 'result',
  key: ['cycle_id', 'staff_id'],
  search: ['number', 'answer'],
  label: ['number'],
  list: {
    columns: ['number', 'cycle_id', 'staff_id', 'template_id', 'state', 'draft_score', 'final_score', 'level', 'outcome', 'published_at'],
    filters: ['cycle_id', 'staff_id', 'state', 'level', 'outcome', 'template_id'],
    sort: ['number', 'DESC'],
  },
  form: [['cycle_id', 'staff_id', 'template_id'], ['scores'], ['draft_score', 'comment']],
  scope: { person: 'staff_id' },
  openWhile: { field: 'state', values: ['draft'] },
});
export type Appraisal = Row<typeof appraisals>;

const told = text({ required: true, max: 500 });
export const appraisalActions = [
  defineAction(appraisals, 'submit', { from: ['draft'], input: {}, allow: 'S' }),
  defineAction(appraisals, 'review', { from: ['submitted'], input: { calibration: text({ max: 500 }) }, allow: 'A' }),
  defineAction(appraisals, 'send_back', { from: ['submitted', 'reviewed', 'appealed'], input: { reason: told }, allow: 'A' }),
  defineAction(appraisals, 'publish', {
    from: ['reviewed', 'appealed'],
    input: { level: choice(LEVELS, { required: true }), outcome: choice(OUTCOMES, { required: true, initial: 'none' }) },
    allow: 'P',
  }),
  /** The person himself, who may only read; whoever else reads it is refused. */
  defineAction(appraisals, 'confirm', { from: ['published'], input: { answer: text({ max: 500 }) }, allow: 'R' }),
  defineAction(appraisals, 'appeal', { from: ['published'], input: { answer: told }, allow: 'R' }),
] as const;
