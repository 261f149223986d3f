import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Errors, type Row } from '../../kernel/resource.ts';
import { placesTaken } from '../../rules/training.ts';
import { linesOf, twice } from '../lines.ts';
import { inOrder } from '../order.ts';

/** Nobody is called twice or taught by himself, and nobody stands where all places are taken. */
function wrongEnrolments(row: Readonly<Record<string, unknown>>): Errors {
  const enrolments = linesOf(row, 'enrolments');
  const own = enrolments.findIndex(one => one.staff_id === row.trainer_id && typeof one.staff_id === 'string');
  if (own >= 0) return { enrolments: { [String(own)]: { staff_id: { key: 'resources.training_sessions.errors.own_trainer' } } } };
  return twice(row, 'enrolments', 'staff_id', 'resources.training_sessions.errors.person_twice');
}

/** A course held on certain days: who teaches, who is called, who came. */
export const trainingSessions = defineResource({
  name: 'training_sessions',
  resource: 'training',
  domain: 'people',
  fields: {
    number: sequence('PX'),
    course_id: reference('courses', { required: true }),
    plan_id: reference('training_plans'),
    department_id: reference('departments'),
    team_id: reference('teams'),
    trainer_id: reference('staff'),
    outside_trainer: text({ max: 60 }),
    place: text({ max: 80 }),
    starts_at: instant({ required: true }),
    ends_at: instant({ required: true }),
    capacity: integer({ min: 1, max: 999 }),
    enrolments: lines({
      staff_id: reference('staff', { required: true }),
      is_required: boolean({ initial: true }),
      answer: choice(['invited', 'accepted', 'declined'], { required: true, initial: 'invited' }),
      presence: choice(['attended', 'late', 'absent', 'excused']),
      note: text({ max: 200 }),
    }),
    state: choice(['draft', 'open', 'done', 'cancelled'], { required: true, readOnly: true, initial: 'draft' }),
    summary: longText({ readOnly: true, max: 2000 }),
    material: files({ max: 20 }),
    cost_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'course',
  key: ['number'],
  search: ['number', 'outside_trainer', 'place', 'summary'],
  label: ['number'],
  list: {
    columns: ['number', 'course_id', 'starts_at', 'department_id', 'trainer_id', 'place', 'capacity', 'state', 'cost_fen'],
    filters: ['state', 'course_id', 'department_id', 'team_id', 'trainer_id', 'starts_at', 'plan_id'],
    sort: ['starts_at', 'DESC'],
    totals: ['cost_fen'],
  },
  form: [
    ['course_id', 'plan_id', 'department_id', 'team_id'],
    ['trainer_id', 'outside_trainer', 'place'],
    ['starts_at', 'ends_at', 'capacity', 'cost_fen'],
    ['enrolments'],
    ['material'],
  ],
  scope: { department: 'department_id', team: 'team_id' },
  openWhile: { field: 'state', values: ['draft', 'open'] },
  papers: [
    {
      name: 'sign_in',
      size: 'a4',
      facts: ['course_id', 'starts_at', 'ends_at', 'place', 'trainer_id', 'outside_trainer'],
      lines: 'enrolments',
      signsLines: true,
      texts: ['summary'],
      signs: ['clerk'],
      states: ['open', 'done'],
    },
  ],
  check: row => {
    const taken = placesTaken(linesOf(row, 'enrolments'));
    return {
      ...inOrder(row, 'starts_at', 'ends_at', 'resources.training_sessions.errors.ends_before_start', true),
      ...wrongEnrolments(row),
      ...(typeof row.capacity === 'number' && taken > row.capacity
        ? { capacity: { key: 'resources.training_sessions.errors.too_many' } }
        : {}),
    };
  },
});
export type TrainingSession = Row<typeof trainingSessions>;

export const trainingSessionActions = [
  defineAction(trainingSessions, 'announce', { from: ['draft'], input: {}, allow: 'S' }),
  /** The answer of somebody who is called; anybody else is refused. */
  defineAction(trainingSessions, 'answer', {
    from: ['open'],
    input: { answer: choice(['accepted', 'declined'], { required: true }), note: text({ max: 200 }) },
    allow: 'R',
  }),
  /** Writes a result without score for everybody who came and has none yet. */
  defineAction(trainingSessions, 'finish', { from: ['open'], input: { summary: longText({ required: true, max: 2000 }) }, allow: 'S' }),
  defineAction(trainingSessions, 'cancel', {
    from: ['draft', 'open'],
    input: { comment: text({ required: true, max: 300 }) },
    allow: 'S',
    danger: true,
  }),
] as const;
