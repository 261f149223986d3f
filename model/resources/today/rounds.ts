import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant, time } from '../../kernel/kinds/date.ts';
import { files, signature } from '../../kernel/kinds/files.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, quantity } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { tags } from '../../kernel/kinds/tags.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { STANDINGS, VERDICTS } from '../../rules/rounds.ts';

/** What a line was answered with, in the ledger, on the round and on its way there. */
const given = {
  item: integer({ required: true, min: 1, max: 100 }),
  verdict: choice(VERDICTS),
  value_milli: quantity(),
  answer: longText({ max: 2000 }),
  photos: files({ max: 5 }),
  signature: signature(),
  /** Why the line failed. */
  cause: text({ max: 300 }),
  note: text({ max: 300 }),
  /** Who puts it right, and by when. */
  owner_id: reference('staff'),
  due_on: date(),
} as const;

/**
 * A walk through a checklist: one edition of a template, about one thing, by one person or two. `answers` is what counts now;
 * everything that was ever answered stands in `round_answers`.
 */
export const rounds = defineResource({
  name: 'rounds',
  resource: 'checklists',
  domain: 'today',
  fields: {
    number: sequence('DJ'),
    title: text({ required: true, max: 60 }),
    template_id: reference('checklist_templates', { required: true }),
    /** The template's code, the same in all its editions: what duties ask for. */
    code: text({ required: true, code: true, max: 20 }),
    assignee_id: reference('staff', { required: true }),
    partner_id: reference('staff'),
    due_on: date({ required: true }),
    due_time: time(),
    place: text({ max: 60 }),
    car_id: reference('company_cars'),
    equipment_id: reference('equipment'),
    work_order_id: reference('work_orders'),
    task_id: reference('tasks'),
    state: choice(['open', 'handed_in', 'closed', 'dropped'], { required: true, readOnly: true, initial: 'open' }),
    started_at: instant({ readOnly: true }),
    handed_in_at: instant({ readOnly: true }),
    handed_in_by: reference('staff', { readOnly: true }),
    closed_at: instant({ readOnly: true }),
    closed_by: reference('staff', { readOnly: true }),
    /** Lines that failed. */
    faults: integer({ readOnly: true, min: 0 }),
    answers: lines(
      {
        ...given,
        text: text({ required: true, max: 120 }),
        standing: choice(STANDINGS, { required: true, initial: 'counts' }),
        answered_by: reference('staff'),
        answered_at: instant(),
        /** The id of the entry in the ledger. */
        entry: text({ max: 64 }),
      },
      { readOnly: true },
    ),
    note: longText({ readOnly: true, max: 1000 }),
    reason: text({ readOnly: true, max: 300 }),
    check_id: reference('safety_checks', { readOnly: true }),
    meeting_id: reference('meetings', { readOnly: true }),
  },
  defaultGroup: 'round',
  key: ['number'],
  search: ['number', 'title', 'place'],
  label: ['title'],
  list: {
    columns: ['due_on', 'title', 'assignee_id', 'place', 'car_id', 'equipment_id', 'state', 'faults', 'handed_in_at'],
    filters: ['state', 'template_id', 'assignee_id', 'due_on', 'car_id', 'equipment_id', 'faults'],
    sort: ['due_on', 'DESC'],
    totals: ['faults'],
  },
  form: [],
  scope: { person: 'assignee_id', on: 'due_on', assigned: { person: 'assignee_id', partner: 'partner_id' } },
  indexes: [['assignee_id', 'state', 'due_on']],
  papers: [
    {
      name: 'record',
      size: 'a4',
      facts: [
        'title',
        'place',
        'car_id',
        'equipment_id',
        'work_order_id',
        'assignee_id',
        'partner_id',
        'due_on',
        'handed_in_at',
        'handed_in_by',
        'faults',
        'state',
      ],
      lines: 'answers',
      texts: ['note'],
      signs: ['inspector', 'supervisor'],
    },
  ],
  serverOnly: true,
});
export type Round = Row<typeof rounds>;

/** Every answer that arrived, in the order of arrival; the id is the phone's, so that one sent twice is there once. */
export const roundAnswers = defineResource({
  name: 'round_answers',
  resource: 'checklists',
  domain: 'today',
  fields: {
    round_id: reference('rounds', { required: true }),
    ...given,
    answered_by: reference('staff'),
    /** By the phone's clock; `created_at` is the server's. */
    answered_at: instant({ required: true }),
    /** The entries that whoever answered had before his eyes: this one takes their place. */
    seen: tags({ max: 20 }),
    /** It came after the round had been handed in, and does not count. */
    arrival: choice(['in_time', 'late'], { required: true, initial: 'in_time' }),
  },
  defaultGroup: 'round',
  key: [],
  search: ['answer', 'cause', 'note'],
  label: ['item'],
  list: {
    columns: ['round_id', 'item', 'verdict', 'value_milli', 'answer', 'cause', 'answered_by', 'answered_at', 'arrival', 'created_at'],
    filters: ['round_id', 'item', 'verdict', 'answered_by', 'answered_at', 'arrival'],
    sort: ['created_at', 'DESC'],
  },
  form: [],
  scope: { person: 'answered_by', on: 'created_at', assigned: { person: 'answered_by' } },
  serverOnly: true,
  appendOnly: true,
});
export type RoundAnswer = Row<typeof roundAnswers>;

const reason = text({ required: true, max: 300 });

export const roundActions = [
  defineAction(rounds, 'answer', {
    from: ['open', 'handed_in'],
    input: {
      answers: lines(
        { entry: text({ required: true, max: 64 }), ...given, answered_at: instant({ required: true }), seen: tags({ max: 20 }) },
        { max: 100 },
      ),
    },
    allow: 'F',
  }),
  defineAction(rounds, 'hand_in', { from: ['open'], input: { note: longText({ max: 1000 }) }, allow: 'F' }),
  /** By somebody else than who walked it. */
  defineAction(rounds, 'close', {
    from: ['handed_in'],
    input: { note: longText({ max: 1000 }) },
    allow: 'U',
    not: ['assignee_id', 'partner_id', 'handed_in_by'],
  }),
  defineAction(rounds, 'reopen', { from: ['handed_in', 'closed'], input: { reason }, allow: 'U' }),
  defineAction(rounds, 'hand_over', {
    from: ['open'],
    input: { assignee_id: reference('staff', { required: true }), partner_id: reference('staff') },
    allow: 'U',
  }),
  /** It was begun by mistake. */
  defineAction(rounds, 'drop', { from: ['open'], input: { reason }, allow: 'F', danger: true }),
] as const;
