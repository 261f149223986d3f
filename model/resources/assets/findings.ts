import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** A hazard or a fault of order (5S): who removes it by when, and who saw that it is gone. Everybody may report one. */
export const findings = defineResource({
  name: 'findings',
  resource: 'safety',
  domain: 'assets',
  fields: {
    number: sequence('YH'),
    kind: choice(['fire', 'electric', 'machine', 'chemical', 'order', 'behaviour', 'other'], { required: true, initial: 'order' }),
    severity: choice(['slight', 'serious', 'grave'], { required: true, initial: 'slight' }),
    place: text({ required: true, max: 60 }),
    story: longText({ required: true, max: 1000 }),
    photos: files({ max: 10 }),
    found_on: date({ required: true, begins: 'today' }),
    found_by: reference('staff', { begins: 'me' }),
    owner_id: reference('staff'),
    due_on: date(),
    measure: text({ max: 300 }),
    /** The check in which it was found. */
    check_id: reference('safety_checks'),
    /** The round, and its line, that failed. */
    round_id: reference('rounds', { readOnly: true }),
    round_item: integer({ readOnly: true, min: 1, max: 100 }),
    cause: text({ max: 300 }),
    state: choice(['open', 'fixed', 'verified'], { required: true, readOnly: true, initial: 'open' }),
    fixed_on: date({ readOnly: true }),
    fixed_by: reference('staff', { readOnly: true }),
    verified_on: date({ readOnly: true }),
    verified_by: reference('staff', { readOnly: true }),
    proof: files({ readOnly: true, max: 10 }),
  },
  defaultGroup: 'find',
  key: ['number'],
  unique: [{ on: ['round_id', 'round_item'] }],
  search: ['number', 'place', 'story', 'cause', 'measure'],
  label: ['number', 'place'],
  list: {
    columns: ['number', 'kind', 'severity', 'place', 'story', 'owner_id', 'due_on', 'state', 'found_on', 'found_by'],
    filters: ['kind', 'severity', 'state', 'owner_id', 'due_on', 'found_on', 'check_id', 'round_id'],
    sort: ['found_on', 'DESC'],
  },
  form: [
    ['kind', 'severity', 'place'],
    ['story'],
    ['photos'],
    ['found_on', 'found_by', 'check_id'],
    ['cause'],
    ['owner_id', 'due_on', 'measure'],
  ],
  scope: { person: 'owner_id', on: 'found_on', assigned: { person: 'owner_id' } },
  openWhile: { field: 'state', values: ['open'] },
  check: row => inOrder(row, 'found_on', 'due_on', 'resources.findings.errors.due_before_found'),
  papers: [
    {
      name: 'notice',
      size: 'a5',
      facts: ['kind', 'severity', 'place', 'found_on', 'found_by', 'owner_id', 'due_on'],
      texts: ['story', 'measure'],
      signs: ['clerk', 'person', 'supervisor'],
    },
  ],
});
export type Finding = Row<typeof findings>;

const fixed = { measure: text({ required: true, max: 300 }), proof: files({ max: 10 }) };

export const findingActions = [
  defineAction(findings, 'fix', { from: ['open'], input: fixed, allow: 'U' }),
  /** The same by the one who owes it. */
  defineAction(findings, 'report_fixed', { from: ['open'], input: fixed, allow: 'F' }),
  /** By somebody else than the one who fixed it. */
  defineAction(findings, 'verify', { from: ['fixed'], input: { note: text({ max: 300 }) }, allow: 'S', not: ['fixed_by'] }),
  defineAction(findings, 'reopen', { from: ['fixed', 'verified'], input: { note: text({ required: true, max: 300 }) }, allow: 'S' }),
] as const;
