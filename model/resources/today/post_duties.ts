import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, time } from '../../kernel/kinds/date.ts';
import { json } from '../../kernel/kinds/json.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { duration, integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { ASKS_WHEN, ON_REST, RHYTHMS, rhythmErrors, TROUBLES, UNITS } from '../../rules/duties.ts';
import { WEEKDAYS } from '../settings/settings.ts';

export const PROOFS = ['nothing', 'note', 'figure', 'file', 'record'] as const;
/** What serves a duty: a record, its own task, a rule, a report, a paper; what comes later; nothing where it leaves no record. */
export const SERVED_BY = ['record', 'task', 'rule', 'report', 'form', 'later', 'nothing'] as const;

/**
 * What a post owes: always, in a rhythm, or when something happens. A duty in force is never edited: a new edition follows it,
 * so that tasks and confirmations keep the text and the rhythm that held for them.
 */
export const postDuties = defineResource({
  name: 'post_duties',
  resource: 'duties',
  domain: 'today',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    edition: integer({ required: true, readOnly: true, initial: 1, min: 1, max: 999 }),
    post_id: reference('posts', { required: true }),
    name: text({ required: true, pinyin: true, max: 120 }),
    name_en: text({ max: 200 }),
    details: longText({ max: 1000 }),
    details_en: longText({ max: 1000 }),
    /** Its code in the collection that the starter packs were made from; none for the station's own. */
    source: text({ max: 20 }),
    served_by: choice(SERVED_BY),
    /** A register, `<register>.<action>`, the name of a rule, report or form, or the subject of what comes later. */
    served_in: text({ max: 80 }),
    kind: choice(['standing', 'periodic', 'event'], { required: true, initial: 'standing' }),
    rhythm: choice(RHYTHMS),
    weekday: choice(WEEKDAYS),
    /** Day of the month, or n-th working day; below zero it counts from the end of the month. */
    month_day: integer({ min: -31, max: 31 }),
    /** Month of the year, or of the quarter. */
    month_of: integer({ min: 1, max: 12 }),
    /** So many units after the event, or days before the date. */
    within: integer({ min: 0, max: 9999 }),
    unit: choice(UNITS),
    /** What it waits for, `<register>.<create or action>`, or the date that it comes before, `<register>.<date field>`. */
    event: text({ max: 120 }),
    /** Which records count, in the words of list filters; all when missing. */
    event_filter: json(),
    /** The field of that record that names whose it is; the holders of the post when missing. */
    event_person: text({ max: 60 }),
    on_rest: choice(ON_REST, { required: true, initial: 'same' }),
    due_time: time(),
    /** Each holder owes it; otherwise the holders take turns. */
    is_each: boolean({ initial: true }),
    climb_minutes: duration({ required: true, initial: 1440, max: 43200 }),
    proof: choice(PROOFS, { required: true, initial: 'nothing' }),
    figure_unit: text({ max: 20 }),
    checked_by_id: reference('posts'),
    /** Fulfilled when: a record of this register that fits the filter, dated in the period, is proof enough. */
    closes_register: text({ max: 60 }),
    closes_filter: json(),
    /** The field that dates it; the day on which it is written when missing. */
    closes_date: text({ max: 60 }),
    /** The field that names the person; anybody's record counts when missing. */
    closes_person: text({ max: 60 }),
    /** After an event or before a date: the field that names the record it began with; the record itself when missing. */
    closes_source: text({ max: 60 }),
    limits: lines(
      {
        name: text({ required: true, max: 60 }),
        name_en: text({ max: 80 }),
        value: integer({ required: true, min: 0 }),
        unit: text({ max: 20 }),
      },
      { max: 20 },
    ),
    state: choice(['draft', 'in_force', 'ended'], { required: true, readOnly: true, initial: 'draft' }),
    from_on: date({ readOnly: true }),
    until_on: date({ readOnly: true }),
    /** Why it brings no tasks or cannot close them by itself, as the last look found. */
    trouble: choice(TROUBLES, { readOnly: true }),
  },
  defaultGroup: 'duty',
  key: ['code', 'edition'],
  search: ['code', 'name', 'name_en', 'details'],
  label: ['name'],
  list: {
    columns: ['code', 'post_id', 'name', 'kind', 'rhythm', 'due_time', 'proof', 'checked_by_id', 'edition', 'state', 'trouble'],
    filters: ['post_id', 'kind', 'rhythm', 'served_by', 'proof', 'checked_by_id', 'state', 'trouble'],
    sort: ['code', 'ASC'],
  },
  form: [
    ['code', 'post_id', 'kind'],
    ['name', 'name_en'],
    ['details', 'details_en'],
    ['served_by', 'served_in', 'source'],
    ['rhythm', 'weekday', 'month_day', 'month_of'],
    ['event', 'within', 'unit'],
    ['event_person', 'event_filter'],
    ['on_rest', 'due_time', 'is_each', 'climb_minutes'],
    ['proof', 'figure_unit', 'checked_by_id'],
    ['closes_register', 'closes_date', 'closes_person', 'closes_source'],
    ['closes_filter'],
    ['limits'],
  ],
  asksWhen: ASKS_WHEN,
  openWhile: { field: 'state', values: ['draft'] },
  check: rhythmErrors,
});
export type PostDuty = Row<typeof postDuties>;

export const postDutyActions = [
  defineAction(postDuties, 'put_in_force', { from: ['draft'], input: { starts_on: date() }, allow: 'P' }),
  defineAction(postDuties, 'revise', { from: ['in_force'], input: {}, allow: 'C' }),
  defineAction(postDuties, 'end', { from: ['in_force'], input: { ends_on: date() }, allow: 'P', danger: true }),
  defineAction(postDuties, 'confirm', { from: ['in_force'], input: {}, allow: 'R' }),
] as const;
