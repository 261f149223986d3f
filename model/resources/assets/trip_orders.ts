import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference, references } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

export const TRIP_STATES = ['draft', 'submitted', 'approved', 'out', 'back', 'cancelled'] as const;

/** A trip with a company car: no trip without an order; what the meter showed going out and coming back. */
export const tripOrders = defineResource({
  name: 'trip_orders',
  resource: 'vehicles',
  domain: 'assets',
  fields: {
    number: sequence('PC'),
    car_id: reference('company_cars', { required: true }),
    driver_id: reference('staff', { required: true, begins: 'me' }),
    passengers: references('staff'),
    kind: choice(['service', 'tow', 'parts', 'customer', 'errand', 'outside'], { required: true, initial: 'errand' }),
    destination: text({ required: true, max: 100 }),
    purpose: text({ required: true, max: 200 }),
    /** Customers, or the outside body that uses the car. */
    others: text({ max: 100 }),
    planned_out_at: instant({ required: true }),
    planned_back_at: instant({ required: true }),
    state: choice(TRIP_STATES, { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    out_at: instant({ readOnly: true }),
    out_km: integer({ readOnly: true, min: 0, max: 9_999_999 }),
    back_at: instant({ readOnly: true }),
    back_km: integer({ readOnly: true, min: 0, max: 9_999_999 }),
    driven_km: integer({ readOnly: true, min: 0, max: 9_999_999 }),
    remark: text({ readOnly: true, max: 300 }),
  },
  defaultGroup: 'car',
  key: ['car_id', 'number'],
  unique: [{ on: ['car_id'], where: { state: 'out' } }],
  search: ['number', 'destination', 'purpose', 'others'],
  label: ['number'],
  list: {
    columns: ['number', 'car_id', 'driver_id', 'kind', 'destination', 'planned_out_at', 'state', 'out_at', 'back_at', 'driven_km'],
    filters: ['car_id', 'driver_id', 'kind', 'state', 'planned_out_at'],
    sort: ['planned_out_at', 'DESC'],
    totals: ['driven_km'],
  },
  form: [
    ['car_id', 'driver_id', 'passengers'],
    ['kind', 'destination', 'purpose'],
    ['planned_out_at', 'planned_back_at', 'others'],
  ],
  scope: { person: 'driver_id', on: 'planned_out_at', assigned: { approval: 'record' } },
  openWhile: { field: 'state', values: ['draft'] },
  check: row => inOrder(row, 'planned_out_at', 'planned_back_at', 'resources.trip_orders.errors.back_before_out', true),
  papers: [
    {
      name: 'trip',
      size: 'a5',
      facts: [
        'car_id',
        'driver_id',
        'kind',
        'destination',
        'planned_out_at',
        'planned_back_at',
        'others',
        'approved_by',
        'out_at',
        'out_km',
        'back_at',
        'back_km',
      ],
      texts: ['purpose', 'remark'],
      signs: ['applicant', 'manager', 'driver'],
    },
  ],
});
export type TripOrder = Row<typeof tripOrders>;

const km = integer({ required: true, min: 0, max: 9_999_999 });
const remark = text({ max: 300 });

export const tripOrderActions = [
  defineAction(tripOrders, 'submit', { from: ['draft'], input: {}, allow: 'S' }),
  defineAction(tripOrders, 'withdraw', { from: ['submitted'], input: {}, allow: 'S' }),
  defineAction(tripOrders, 'approve', { from: ['submitted'], input: {}, allow: 'A', not: ['driver_id', 'created_by'] }),
  defineAction(tripOrders, 'send_back', {
    from: ['submitted'],
    input: { remark: text({ required: true, max: 300 }) },
    allow: 'A',
    not: ['driver_id', 'created_by'],
  }),
  defineAction(tripOrders, 'depart', { from: ['approved'], input: { out_km: km }, allow: 'S' }),
  defineAction(tripOrders, 'come_back', { from: ['out'], input: { back_km: km, remark }, allow: 'S' }),
  defineAction(tripOrders, 'cancel', {
    from: ['draft', 'submitted', 'approved'],
    input: { remark: text({ required: true, max: 300 }) },
    allow: 'S',
  }),
] as const;
