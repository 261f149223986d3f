import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant, time } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, quantity } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { REPEATS, repeatErrors } from '../../rules/tasks.ts';
import { PROOFS } from './post_duties.ts';

/**
 * What somebody owes by a time of the station's wall clock: an occurrence of a duty, or what a manager gave him.
 * `period` and `slot` name the occurrence and whose it is, so that it never comes twice.
 */
export const tasks = defineResource({
  name: 'tasks',
  resource: 'tasks',
  domain: 'today',
  fields: {
    number: sequence('RW'),
    title: text({ required: true, pinyin: true, max: 200 }),
    title_en: text({ max: 200 }),
    details: longText({ max: 2000 }),
    holder_id: reference('staff', { required: true }),
    due_on: date({ required: true }),
    /** The end of the working day when missing. */
    due_time: time(),
    duty_id: reference('post_duties', { readOnly: true }),
    post_id: reference('posts', { readOnly: true }),
    period: text({ readOnly: true, max: 120 }),
    slot: text({ readOnly: true, max: 80 }),
    proof: choice(PROOFS, { required: true, initial: 'nothing' }),
    figure_unit: text({ max: 20 }),
    checklist: lines({ item: text({ required: true, max: 120 }), is_done: boolean() }, { max: 100 }),
    papers: files({ max: 20 }),
    is_checked: boolean(),
    state: choice(['open', 'done', 'checked', 'missed', 'waived', 'handed_over'], { required: true, readOnly: true, initial: 'open' }),
    note: longText({ readOnly: true, max: 1000 }),
    figure_milli: quantity({ readOnly: true, min: 0 }),
    proof_files: files({ readOnly: true, max: 20 }),
    is_late: boolean({ readOnly: true }),
    done_by: reference('staff', { readOnly: true }),
    done_at: instant({ readOnly: true }),
    /** Whose turn it is to check it, once it is done. */
    checker_id: reference('staff', { readOnly: true }),
    checked_by: reference('staff', { readOnly: true }),
    checked_at: instant({ readOnly: true }),
    reason: text({ readOnly: true, max: 300 }),
    /** Who said why it was not done, when the reason is that and no decision about it. */
    explained_by: reference('staff', { readOnly: true }),
    /** The last day on which its holder was reminded of it. */
    reminded_on: date({ readOnly: true }),
    from_task_id: reference('tasks', { readOnly: true }),
    /** The record with which it began: what happened, or whose date comes near. */
    source_register: text({ readOnly: true, max: 60 }),
    source_record: text({ readOnly: true, max: 60 }),
    /** The record that proves it; while the task is open, the one that was sent back. */
    proof_register: text({ readOnly: true, max: 60 }),
    proof_record: text({ readOnly: true, max: 60 }),
    /** Whom it has climbed to because it was overdue, and when. */
    climbed_to_id: reference('staff', { readOnly: true }),
    climbed_at: instant({ readOnly: true }),
    /** How often it comes again, once given by hand, and until when. */
    repeats: choice(REPEATS),
    repeats_until: date(),
    /** The first task of those that repeat. */
    series: text({ readOnly: true, max: 60 }),
  },
  defaultGroup: 'task',
  key: ['number'],
  unique: [{ on: ['duty_id', 'period', 'slot'] }, { on: ['series', 'period'] }],
  search: [],
  label: ['title'],
  list: {
    columns: ['due_on', 'due_time', 'title', 'holder_id', 'post_id', 'state'],
    filters: ['holder_id', 'state', 'due_on', 'post_id', 'duty_id', 'climbed_to_id', 'checker_id', 'source_record'],
    sort: ['due_on', 'DESC'],
  },
  form: [
    ['title', 'title_en'],
    ['holder_id', 'due_on', 'due_time'],
    ['repeats', 'repeats_until'],
    ['details'],
    ['proof', 'figure_unit', 'is_checked'],
    ['checklist'],
    ['papers'],
  ],
  scope: { person: 'holder_id', on: 'due_on' },
  indexes: [['holder_id', 'state', 'due_on'], ['repeats']],
  openWhile: { field: 'state', values: ['open'] },
  check: repeatErrors,
});
export type Task = Row<typeof tasks>;

const reason = text({ required: true, max: 300 });

export const taskActions = [
  defineAction(tasks, 'finish', {
    from: ['open', 'missed'],
    input: { note: longText({ max: 1000 }), figure_milli: quantity({ min: 0 }), proof_files: files({ max: 20 }) },
    allow: 'F',
  }),
  /** One item of the checklist, done or not; the whole list stays the giver's. */
  defineAction(tasks, 'tick', {
    from: ['open', 'missed'],
    input: { line: integer({ required: true, min: 0, max: 99 }), is_done: boolean({ initial: true }) },
    allow: 'F',
  }),
  defineAction(tasks, 'check', { from: ['done'], input: {}, allow: 'A', not: ['done_by'] }),
  defineAction(tasks, 'send_back', { from: ['done'], input: { reason }, allow: 'A', not: ['done_by'] }),
  /** Its holder is told again, once a day. */
  defineAction(tasks, 'remind', { from: ['open', 'missed'], input: {}, allow: 'A', not: ['holder_id'] }),
  defineAction(tasks, 'hand_over', {
    from: ['open', 'missed'],
    input: { to_id: reference('staff', { required: true }), reason: text({ max: 300 }) },
    allow: 'A',
  }),
  defineAction(tasks, 'waive', { from: ['open', 'missed'], input: { reason }, allow: 'A', not: ['holder_id'], danger: true }),
  /** Why it was not done: its holder says so, or who may oversee it; its handler refuses other readers. */
  defineAction(tasks, 'explain', { from: ['open', 'missed'], input: { reason }, allow: 'R' }),
  defineAction(tasks, 'reopen', { from: ['checked', 'waived'], input: { reason }, allow: 'A', not: ['holder_id', 'done_by'] }),
] as const;
