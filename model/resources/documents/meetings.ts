import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { reference, references } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** Meetings with who came, what was said and what was decided: each decision has somebody who does it and a day. */
export const meetings = defineResource({
  name: 'meetings',
  resource: 'meetings',
  domain: 'documents',
  fields: {
    number: sequence('HY'),
    title: text({ required: true, max: 120 }),
    kind: choice(['management', 'department', 'morning', 'production', 'quality', 'safety', 'complaint', 'other'], {
      required: true,
      initial: 'department',
    }),
    department_id: reference('departments'),
    held_at: instant({ required: true, begins: 'now' }),
    place: text({ max: 60 }),
    chair_id: reference('staff', { required: true, begins: 'me' }),
    recorder_id: reference('staff'),
    present: references('staff'),
    absent: references('staff'),
    agenda: longText({ max: 4000 }),
    minutes: longText({ max: 10_000 }),
    decisions: lines({
      text: text({ required: true, max: 300 }),
      owner_id: reference('staff'),
      due_on: date(),
      progress: choice(['open', 'done', 'dropped'], { required: true, initial: 'open' }),
    }),
    attachments: files({ max: 10 }),
    state: choice(['planned', 'held', 'filed', 'cancelled'], { required: true, readOnly: true, initial: 'planned' }),
    filed_by: reference('staff', { readOnly: true }),
    filed_at: instant({ readOnly: true }),
  },
  defaultGroup: 'minutes',
  key: ['number'],
  search: ['number', 'title', 'agenda', 'minutes'],
  label: ['number', 'title'],
  list: {
    columns: ['number', 'held_at', 'title', 'kind', 'department_id', 'chair_id', 'recorder_id', 'state'],
    filters: ['state', 'kind', 'department_id', 'held_at', 'chair_id', 'recorder_id'],
    sort: ['held_at', 'DESC'],
  },
  form: [
    ['title', 'kind', 'department_id'],
    ['held_at', 'place', 'chair_id', 'recorder_id'],
    ['present', 'absent'],
    ['agenda'],
    ['minutes'],
    ['decisions'],
    ['attachments'],
  ],
  scope: { department: 'department_id', on: 'held_at' },
  papers: [
    {
      name: 'minutes',
      size: 'a4',
      facts: ['title', 'kind', 'department_id', 'held_at', 'place', 'chair_id', 'recorder_id', 'present', 'absent'],
      lines: 'decisions',
      texts: ['agenda', 'minutes'],
      signs: ['clerk', 'manager'],
    },
  ],
  openWhile: { field: 'state', values: ['planned', 'held'] },
});
export type Meeting = Row<typeof meetings>;

export const meetingActions = [
  defineAction(meetings, 'hold', { from: ['planned'], input: {}, allow: 'U' }),
  /** Needs minutes and who came; each open decision becomes a task of its owner, and afterwards nothing is changed any more. */
  defineAction(meetings, 'file', { from: ['held'], input: {}, allow: 'U' }),
  defineAction(meetings, 'cancel', { from: ['planned'], input: { comment: text({ required: true, max: 300 }) }, allow: 'U', danger: true }),
] as const;
