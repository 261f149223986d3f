import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference, references } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** An accident or near miss in the station: what happened, why, who was hurt, what keeps it from coming back. */
export const incidents = defineResource({
  name: 'incidents',
  resource: 'safety',
  domain: 'assets',
  fields: {
    number: sequence('SG'),
    kind: choice(['injury', 'fire', 'machine', 'spill', 'property', 'near_miss'], { required: true }),
    happened_at: instant({ required: true, begins: 'now' }),
    reported_at: instant({ required: true, begins: 'now' }),
    place: text({ required: true, max: 60 }),
    equipment_id: reference('equipment'),
    story: longText({ required: true, max: 2000 }),
    injured: integer({ required: true, initial: 0, min: 0, max: 999 }),
    people: references('staff'),
    reported_by: reference('staff', { begins: 'me' }),
    cause: longText({ max: 1000 }),
    measure: longText({ max: 1000 }),
    owner_id: reference('staff'),
    due_on: date(),
    loss_fen: money({ min: 0 }),
    photos: files({ max: 20 }),
    state: choice(['reported', 'investigated', 'closed'], { required: true, readOnly: true, initial: 'reported' }),
    closed_on: date({ readOnly: true }),
    closed_by: reference('staff', { readOnly: true }),
  },
  defaultGroup: 'incident',
  key: ['number'],
  search: ['number', 'place', 'story', 'cause', 'measure'],
  label: ['number'],
  list: {
    columns: ['number', 'kind', 'happened_at', 'place', 'story', 'injured', 'loss_fen', 'owner_id', 'due_on', 'state'],
    filters: ['kind', 'state', 'equipment_id', 'owner_id', 'happened_at', 'due_on'],
    sort: ['happened_at', 'DESC'],
    totals: ['injured', 'loss_fen'],
  },
  form: [
    ['kind', 'happened_at', 'reported_at'],
    ['place', 'equipment_id', 'reported_by'],
    ['story'],
    ['injured', 'people', 'loss_fen'],
    ['cause'],
    ['measure'],
    ['owner_id', 'due_on'],
    ['photos'],
  ],
  openWhile: { field: 'state', values: ['reported'] },
  check: row => inOrder(row, 'happened_at', 'reported_at', 'resources.incidents.errors.reported_before_happened'),
  papers: [
    {
      name: 'report',
      size: 'a4',
      facts: ['kind', 'happened_at', 'reported_at', 'place', 'equipment_id', 'injured', 'reported_by', 'owner_id', 'due_on', 'loss_fen'],
      texts: ['story', 'cause', 'measure'],
      signs: ['clerk', 'supervisor', 'manager'],
    },
  ],
});
export type Incident = Row<typeof incidents>;

export const incidentActions = [
  defineAction(incidents, 'conclude', {
    from: ['reported'],
    input: { cause: longText({ required: true, max: 1000 }), measure: longText({ required: true, max: 1000 }) },
    allow: 'U',
  }),
  defineAction(incidents, 'close', { from: ['investigated'], input: { note: text({ max: 300 }) }, allow: 'A' }),
  defineAction(incidents, 'send_back', { from: ['investigated'], input: { note: text({ required: true, max: 300 }) }, allow: 'A' }),
] as const;
