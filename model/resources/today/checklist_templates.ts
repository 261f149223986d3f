import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, time } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, quantity } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { ANSWER_KINDS, FILLS, itemErrors, SUBJECTS } from '../../rules/rounds.ts';

export const TEMPLATE_KINDS = [
  'safety',
  'order',
  'vehicle_care',
  'start_up',
  'self_inspection',
  'mutual_inspection',
  'final_inspection',
  'minutes',
  'other',
] as const;

/**
 * A checklist as people walk through it. A published edition never changes: a new edition follows it, so that a round under way
 * keeps the lines with which it began.
 */
export const checklistTemplates = defineResource({
  name: 'checklist_templates',
  resource: 'checklist_forms',
  domain: 'today',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    edition: integer({ required: true, readOnly: true, initial: 1, min: 1, max: 999 }),
    name: text({ required: true, pinyin: true, max: 60 }),
    name_en: text({ max: 100 }),
    kind: choice(TEMPLATE_KINDS, { required: true, initial: 'other' }),
    about: choice(SUBJECTS, { required: true, initial: 'nothing' }),
    hint: longText({ max: 500 }),
    hazard: choice(['fire', 'electric', 'machine', 'chemical', 'order', 'behaviour', 'other'], { required: true, initial: 'other' }),
    /** Days that a finding has until it must be put right. */
    finding_days: integer({ required: true, initial: 3, min: 0, max: 365 }),
    items: lines(
      {
        text: text({ required: true, max: 120 }),
        text_en: text({ max: 200 }),
        answer: choice(ANSWER_KINDS, { required: true, initial: 'yes_no' }),
        is_required: boolean(),
        min_milli: quantity(),
        max_milli: quantity(),
        unit: text({ max: 20 }),
        options: text({ max: 200 }),
        bad_options: text({ max: 200 }),
        severity: choice(['slight', 'serious', 'grave'], { required: true, initial: 'slight' }),
        fills: choice(FILLS),
      },
      { max: 100 },
    ),
    state: choice(['draft', 'published', 'retired'], { required: true, readOnly: true, initial: 'draft' }),
    published_on: date({ readOnly: true }),
    published_by: reference('staff', { readOnly: true }),
    retired_on: date({ readOnly: true }),
  },
  defaultGroup: 'form',
  key: ['code', 'edition'],
  search: ['code', 'name', 'name_en'],
  label: ['name'],
  list: {
    columns: ['code', 'name', 'kind', 'about', 'edition', 'state', 'published_on'],
    filters: ['kind', 'about', 'state'],
    sort: ['code', 'ASC'],
  },
  form: [['code', 'kind', 'about'], ['name', 'name_en'], ['hazard', 'finding_days'], ['hint'], ['items']],
  openWhile: { field: 'state', values: ['draft'] },
  check: row => itemErrors(row.items),
});
export type ChecklistTemplate = Row<typeof checklistTemplates>;

export const checklistTemplateActions = [
  defineAction(checklistTemplates, 'publish', { from: ['draft'], input: {}, allow: 'P' }),
  /** The next edition as a draft; the one in use stays until that is published. */
  defineAction(checklistTemplates, 'revise', { from: ['published'], input: {}, allow: 'C' }),
  defineAction(checklistTemplates, 'retire', { from: ['published'], input: {}, allow: 'P', danger: true }),
  /** Begins a round: for oneself, or for others with the right to give out rounds. The id is the client's proposal. */
  defineAction(checklistTemplates, 'start', {
    from: ['published'],
    input: {
      round: text({ max: 60 }),
      assignee_id: reference('staff'),
      partner_id: reference('staff'),
      due_on: date(),
      due_time: time(),
      place: text({ max: 60 }),
      car_id: reference('company_cars'),
      equipment_id: reference('equipment'),
      work_order_id: reference('work_orders'),
      task_id: reference('tasks'),
    },
    allow: 'R',
  }),
] as const;
