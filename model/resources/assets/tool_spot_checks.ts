import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** A look at the tools that a person or a keeper should have; what is missing or damaged becomes an incident when it is finished. */
export const toolSpotChecks = defineResource({
  name: 'tool_spot_checks',
  resource: 'loans',
  domain: 'assets',
  fields: {
    number: sequence('CJ'),
    person_id: reference('staff', { required: true }),
    checked_on: date({ required: true, begins: 'today' }),
    checker_id: reference('staff', { begins: 'me' }),
    next_on: date(),
    state: choice(['draft', 'done'], { required: true, readOnly: true, initial: 'draft' }),
    /** How many lines were not found in order. */
    faults: integer({ readOnly: true, min: 0 }),
    lines: lines(
      {
        tool_id: reference('tools', { required: true }),
        result: choice(['found', 'missing', 'wrong_holder', 'damaged'], { required: true, initial: 'found' }),
        note: text({ max: 200 }),
      },
      { max: 300 },
    ),
    note: text({ max: 300 }),
  },
  defaultGroup: 'incident',
  key: ['number'],
  search: ['number', 'note'],
  label: ['number'],
  list: {
    columns: ['number', 'person_id', 'checked_on', 'checker_id', 'faults', 'next_on', 'state'],
    filters: ['person_id', 'checker_id', 'checked_on', 'next_on', 'state'],
    sort: ['checked_on', 'DESC'],
    totals: ['faults'],
  },
  form: [['person_id', 'checked_on', 'checker_id', 'next_on'], ['lines'], ['note']],
  scope: { person: 'person_id', on: 'checked_on' },
  openWhile: { field: 'state', values: ['draft'] },
  check: row => inOrder(row, 'checked_on', 'next_on', 'resources.tool_spot_checks.errors.next_before_checked', true),
  papers: [
    {
      name: 'record',
      size: 'a4',
      facts: ['person_id', 'checked_on', 'checker_id', 'next_on', 'faults'],
      lines: 'lines',
      signs: ['person', 'keeper'],
    },
  ],
});
export type ToolSpotCheck = Row<typeof toolSpotChecks>;

export const toolSpotCheckActions = [
  defineAction(toolSpotChecks, 'finish', { from: ['draft'], input: {}, allow: 'U', not: ['person_id'] }),
] as const;
