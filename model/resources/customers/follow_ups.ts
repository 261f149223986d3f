import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { rating } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

const RESULTS = ['satisfied', 'suggestion', 'rework', 'safety', 'complaint'] as const;

/** Calls to customers whose car was delivered, or whose car is due for something. */
export const followUps = defineResource({
  name: 'follow_ups',
  resource: 'follow_ups',
  domain: 'customers',
  fields: {
    kind: choice(['after_delivery', 'high_value', 'service_due', 'insurance_due', 'inspection_due', 'campaign', 'other'], {
      required: true,
      initial: 'after_delivery',
    }),
    due_on: date({ required: true, begins: 'today' }),
    vehicle_id: reference('vehicles'),
    work_order_id: reference('work_orders'),
    caller_id: reference('staff', { begins: 'me' }),
    state: choice(['open', 'unreached', 'done', 'dropped'], { required: true, readOnly: true, initial: 'open' }),
    called_at: instant({ readOnly: true }),
    result: choice(RESULTS, { readOnly: true }),
    satisfaction: rating({ readOnly: true }),
    /** The customer's own words. */
    answer: text({ readOnly: true, max: 500 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'call',
  key: [],
  search: ['note', 'answer'],
  label: ['due_on'],
  list: {
    columns: ['due_on', 'kind', 'vehicle_id', 'work_order_id', 'caller_id', 'state', 'result', 'satisfaction', 'called_at'],
    filters: ['state', 'kind', 'due_on', 'result', 'caller_id', 'work_order_id', 'vehicle_id'],
    sort: ['due_on', 'DESC'],
  },
  form: [['kind', 'due_on', 'caller_id'], ['vehicle_id', 'work_order_id'], ['note']],
  scope: { person: 'caller_id', assigned: { person: 'caller_id' } },
  brings: { work_order_id: { vehicle_id: 'vehicle_id' } },
  openWhile: { field: 'state', values: ['open', 'unreached'] },
});
export type FollowUp = Row<typeof followUps>;

const waiting = ['open', 'unreached'] as const;
export const followUpActions = [
  defineAction(followUps, 'record_call', {
    from: waiting,
    input: { result: choice(RESULTS, { required: true }), satisfaction: rating(), answer: text({ max: 500 }) },
    allow: 'F',
  }),
  defineAction(followUps, 'not_reached', { from: waiting, input: { due_on: date({ required: true }) }, allow: 'F' }),
  defineAction(followUps, 'drop', { from: waiting, input: { note: text({ required: true, max: 300 }) }, allow: 'F', danger: true }),
] as const;
