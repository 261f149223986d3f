import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** Work that was not right the first time: found by an inspection, or by the customer who came back. */
export const reworks = defineResource({
  name: 'reworks',
  resource: 'work_orders',
  domain: 'workshop',
  fields: {
    number: sequence('FG'),
    work_order_id: reference('work_orders', { required: true }),
    kind: choice(['self', 'mutual', 'final', 'comeback'], { required: true, initial: 'comeback' }),
    inspection_id: reference('inspections', { readOnly: true }),
    found_on: date({ required: true, begins: 'today' }),
    fault: longText({ required: true, max: 1000 }),
    team_id: reference('teams'),
    staff_id: reference('staff'),
    cause: longText({ max: 1000 }),
    measure: longText({ max: 1000 }),
    state: choice(['open', 'done', 'verified'], { required: true, readOnly: true, initial: 'open' }),
    done_at: instant({ readOnly: true }),
    verified_at: instant({ readOnly: true }),
    verified_by: reference('staff', { readOnly: true }),
    reason: text({ readOnly: true, max: 300 }),
    cost_fen: money({ group: 'bill', min: 0 }),
  },
  defaultGroup: 'job',
  key: ['number'],
  search: ['number', 'fault', 'cause', 'measure'],
  label: ['number'],
  list: {
    columns: ['number', 'work_order_id', 'kind', 'fault', 'team_id', 'staff_id', 'found_on', 'state', 'cost_fen'],
    filters: ['state', 'kind', 'team_id', 'staff_id', 'found_on', 'work_order_id'],
    sort: ['number', 'DESC'],
    totals: ['cost_fen'],
  },
  form: [['work_order_id', 'kind', 'found_on'], ['fault'], ['team_id', 'staff_id', 'cost_fen'], ['cause', 'measure']],
  scope: { person: 'staff_id', team: 'team_id', on: 'found_on' },
  openWhile: { field: 'state', values: ['open'] },
  papers: [
    {
      name: 'rework',
      size: 'a5',
      facts: ['work_order_id', 'kind', 'found_on', 'team_id', 'staff_id'],
      texts: ['fault', 'cause', 'measure'],
      signs: ['technician', 'inspector', 'supervisor'],
    },
  ],
});
export type Rework = Row<typeof reworks>;

const told = longText({ required: true, max: 1000 });
export const reworkActions = [
  defineAction(reworks, 'finish', { from: ['open'], input: { cause: told, measure: told }, allow: 'S' }),
  defineAction(reworks, 'verify', { from: ['done'], input: {}, allow: 'A', not: ['staff_id'] }),
  defineAction(reworks, 'send_back', { from: ['done'], input: { reason: text({ required: true, max: 300 }) }, allow: 'A' }),
] as const;
