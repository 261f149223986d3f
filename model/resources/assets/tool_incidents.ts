import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { money, percent } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

export const INCIDENT_CAUSES = ['unknown', 'natural', 'misuse', 'theft'] as const;

/** A tool lost or damaged: what happened, whose fault, what it was still worth, what was decided. */
export const toolIncidents = defineResource({
  name: 'tool_incidents',
  resource: 'loans',
  domain: 'assets',
  fields: {
    number: sequence('GS'),
    tool_id: reference('tools', { required: true }),
    person_id: reference('staff'),
    kind: choice(['loss', 'damage'], { required: true, initial: 'damage' }),
    happened_on: date({ required: true, begins: 'today' }),
    reported_on: date({ required: true, begins: 'today' }),
    cause: choice(INCIDENT_CAUSES, { required: true, initial: 'unknown' }),
    place: text({ max: 60 }),
    story: longText({ max: 2000 }),
    /** The statement of the person responsible (检查). */
    statement: files({ max: 5 }),
    state: choice(['reported', 'proposed', 'approved', 'settled'], { required: true, readOnly: true, initial: 'reported' }),
    /** What the tool was still worth on that day, by its cost and service life. */
    residual_fen: money({ readOnly: true, min: 0 }),
    responsibility_bp: percent({ readOnly: true, min: 0, max: 10_000 }),
    /** Compensation of the real loss. A penalty on top belongs to rewards and penalties, never here. */
    compensation_fen: money({ readOnly: true, min: 0 }),
    measure: text({ readOnly: true, max: 300 }),
    proposed_by: reference('staff', { readOnly: true }),
    approved_by: reference('staff', { readOnly: true }),
    settled_on: date({ readOnly: true }),
  },
  defaultGroup: 'incident',
  key: ['tool_id', 'number'],
  search: ['number', 'story', 'measure'],
  label: ['number'],
  list: {
    columns: ['number', 'tool_id', 'person_id', 'kind', 'happened_on', 'cause', 'residual_fen', 'compensation_fen', 'state'],
    filters: ['tool_id', 'person_id', 'kind', 'cause', 'state', 'happened_on'],
    sort: ['happened_on', 'DESC'],
    totals: ['residual_fen', 'compensation_fen'],
  },
  form: [['tool_id', 'person_id', 'kind'], ['happened_on', 'reported_on', 'place', 'cause'], ['story'], ['statement']],
  scope: { person: 'person_id', on: 'happened_on' },
  openWhile: { field: 'state', values: ['reported'] },
  check: row => inOrder(row, 'happened_on', 'reported_on', 'resources.tool_incidents.errors.reported_before_happened'),
  papers: [
    {
      name: 'proposal',
      size: 'a4',
      facts: [
        'tool_id',
        'person_id',
        'kind',
        'happened_on',
        'reported_on',
        'cause',
        'place',
        'residual_fen',
        'responsibility_bp',
        'compensation_fen',
      ],
      texts: ['story', 'measure'],
      signs: ['person', 'keeper', 'supervisor', 'manager'],
    },
  ],
});
export type ToolIncident = Row<typeof toolIncidents>;

export const toolIncidentActions = [
  defineAction(toolIncidents, 'propose', {
    from: ['reported'],
    input: {
      cause: choice(INCIDENT_CAUSES, { required: true }),
      responsibility_bp: percent({ required: true, min: 0, max: 10_000 }),
      /** The amount by the rule when left empty. */
      compensation_fen: money({ min: 0 }),
      measure: text({ required: true, max: 300 }),
    },
    allow: 'U',
    not: ['person_id'],
  }),
  defineAction(toolIncidents, 'approve', {
    from: ['proposed'],
    input: { note: text({ max: 300 }) },
    allow: 'A',
    not: ['person_id', 'proposed_by'],
  }),
  defineAction(toolIncidents, 'send_back', {
    from: ['proposed'],
    input: { note: text({ required: true, max: 300 }) },
    allow: 'A',
    not: ['person_id'],
  }),
  defineAction(toolIncidents, 'settle', { from: ['approved'], input: { note: text({ max: 300 }) }, allow: 'U', not: ['person_id'] }),
] as const;
