import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** A walk through an area, line by line; each bad line becomes a finding when the check is finished. */
export const safetyChecks = defineResource({
  name: 'safety_checks',
  resource: 'safety',
  domain: 'assets',
  fields: {
    number: sequence('AQ'),
    kind: choice(['fire', 'order', 'electric', 'oil_store', 'tool_room', 'general'], { required: true, initial: 'general' }),
    area: text({ required: true, max: 60 }),
    checked_on: date({ required: true, begins: 'today' }),
    checker_id: reference('staff', { required: true, begins: 'me' }),
    state: choice(['draft', 'done'], { required: true, readOnly: true, initial: 'draft' }),
    faults: integer({ readOnly: true, min: 0 }),
    lines: lines(
      {
        item: text({ required: true, max: 100 }),
        result: choice(['good', 'bad', 'not_applicable'], { required: true, initial: 'good' }),
        owner_id: reference('staff'),
        due_on: date(),
        note: text({ max: 200 }),
      },
      { max: 100 },
    ),
    note: text({ max: 300 }),
  },
  defaultGroup: 'find',
  key: ['number'],
  search: ['number', 'area', 'note'],
  label: ['number', 'area'],
  list: {
    columns: ['number', 'kind', 'area', 'checked_on', 'checker_id', 'faults', 'state'],
    filters: ['kind', 'checker_id', 'checked_on', 'state'],
    sort: ['checked_on', 'DESC'],
    totals: ['faults'],
  },
  form: [['kind', 'area'], ['checked_on', 'checker_id'], ['lines'], ['note']],
  scope: { person: 'checker_id', on: 'checked_on' },
  openWhile: { field: 'state', values: ['draft'] },
  papers: [
    {
      name: 'record',
      size: 'a4',
      facts: ['kind', 'area', 'checked_on', 'checker_id', 'faults'],
      lines: 'lines',
      signs: ['clerk', 'supervisor'],
    },
  ],
});
export type SafetyCheck = Row<typeof safetyChecks>;

export const safetyCheckActions = [defineAction(safetyChecks, 'finish', { from: ['draft'], input: {}, allow: 'U' })] as const;
