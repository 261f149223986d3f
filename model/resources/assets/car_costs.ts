import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** What a car costs: asked for before, then told with the receipt. */
export const carCosts = defineResource({
  name: 'car_costs',
  resource: 'vehicles',
  domain: 'assets',
  fields: {
    number: sequence('CF'),
    car_id: reference('company_cars', { required: true }),
    driver_id: reference('staff', { required: true, begins: 'me' }),
    kind: choice(['fuel', 'maintenance', 'repair', 'toll', 'parking', 'insurance', 'inspection', 'wash', 'fine', 'other'], {
      required: true,
    }),
    asked_on: date({ required: true, begins: 'today' }),
    reason: text({ max: 200 }),
    estimate_fen: money({ required: true, min: 1 }),
    mileage_km: integer({ min: 0, max: 9_999_999 }),
    receipts: files({ max: 10 }),
    state: choice(['draft', 'submitted', 'approved', 'settled'], { required: true, readOnly: true, initial: 'draft' }),
    actual_fen: money({ readOnly: true, min: 0 }),
    settled_on: date({ readOnly: true }),
    approved_by: reference('staff', { readOnly: true }),
  },
  defaultGroup: 'cost',
  key: ['number'],
  search: ['number', 'reason'],
  label: ['number'],
  list: {
    columns: ['number', 'car_id', 'driver_id', 'kind', 'asked_on', 'estimate_fen', 'actual_fen', 'state', 'settled_on'],
    filters: ['car_id', 'driver_id', 'kind', 'state', 'asked_on'],
    sort: ['asked_on', 'DESC'],
    totals: ['estimate_fen', 'actual_fen'],
  },
  form: [['car_id', 'driver_id', 'kind'], ['asked_on', 'estimate_fen', 'mileage_km'], ['reason'], ['receipts']],
  scope: { person: 'driver_id', on: 'asked_on', assigned: { approval: 'record' } },
  openWhile: { field: 'state', values: ['draft'] },
});
export type CarCost = Row<typeof carCosts>;

const note = text({ required: true, max: 300 });

export const carCostActions = [
  defineAction(carCosts, 'submit', { from: ['draft'], input: {}, allow: 'S' }),
  defineAction(carCosts, 'withdraw', { from: ['submitted'], input: {}, allow: 'S' }),
  defineAction(carCosts, 'approve', { from: ['submitted'], input: {}, allow: 'A', not: ['driver_id', 'created_by'] }),
  defineAction(carCosts, 'send_back', { from: ['submitted'], input: { note }, allow: 'A', not: ['driver_id', 'created_by'] }),
  defineAction(carCosts, 'settle', { from: ['approved'], input: { actual_fen: money({ required: true, min: 0 }) }, allow: 'S' }),
] as const;
