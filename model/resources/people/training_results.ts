import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { integer, money, rating } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { isAgainstMark } from '../../rules/training.ts';
import { inOrder } from '../order.ts';

/** What a person got out of a course: hours, score, pass, until when it counts, and what he thinks of it. */
export const trainingResults = defineResource({
  name: 'training_results',
  resource: 'training',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    course_id: reference('courses', { required: true }),
    session_id: reference('training_sessions'),
    finished_on: date({ required: true, begins: 'today' }),
    hours: integer({ min: 0, max: 400 }),
    score: integer({ min: 0, max: 100 }),
    /** The pass mark that counted. */
    pass_score: integer({ min: 0, max: 100 }),
    outcome: choice(['attended', 'passed', 'failed', 'resit'], { required: true, initial: 'attended' }),
    valid_until_on: date(),
    examined_by: reference('staff'),
    rating: rating({ readOnly: true }),
    feedback: text({ readOnly: true, max: 500 }),
    papers: files({ max: 10 }),
    cost_fen: money({ group: 'cost', min: 0 }),
    /** Until when the person stays with the station after a course that it paid for (service period agreement). */
    bound_until_on: date({ group: 'cost' }),
  },
  defaultGroup: 'result',
  key: ['staff_id', 'course_id', 'finished_on'],
  search: ['feedback'],
  label: ['finished_on'],
  list: {
    columns: ['finished_on', 'staff_id', 'course_id', 'hours', 'score', 'outcome', 'valid_until_on', 'rating', 'cost_fen'],
    filters: ['staff_id', 'course_id', 'session_id', 'outcome', 'finished_on', 'valid_until_on'],
    sort: ['finished_on', 'DESC'],
    totals: ['hours', 'cost_fen'],
  },
  form: [
    ['staff_id', 'course_id', 'session_id'],
    ['finished_on', 'hours'],
    ['score', 'pass_score', 'outcome'],
    ['valid_until_on', 'examined_by'],
    ['cost_fen', 'bound_until_on', 'papers'],
  ],
  scope: { person: 'staff_id', on: 'finished_on' },
  check: row => ({
    ...inOrder(row, 'finished_on', 'valid_until_on', 'resources.training_results.errors.ends_before_start'),
    ...(isAgainstMark(row.outcome, row.score, row.pass_score)
      ? { outcome: { key: 'resources.training_results.errors.against_mark' } }
      : {}),
  }),
});
export type TrainingResult = Row<typeof trainingResults>;

export const trainingResultActions = [
  /** The exam: the pass mark of the course decides, and passing gives what the course gives. */
  defineAction(trainingResults, 'grade', {
    from: ['attended', 'failed', 'resit'],
    stateField: 'outcome',
    input: { score: integer({ required: true, min: 0, max: 100 }) },
    allow: 'U',
    not: ['staff_id'],
  }),
  defineAction(trainingResults, 'give_feedback', {
    input: { rating: rating({ required: true }), feedback: text({ max: 500 }) },
    allow: 'S',
    only: 'staff_id',
  }),
] as const;
