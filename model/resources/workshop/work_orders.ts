import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { duration, integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';
import { PHONE } from '../people/staff.ts';
import { PLATE } from '../plate.ts';

export const JOB_TYPES = ['maintenance', 'repair', 'body', 'accident', 'warranty', 'recall', 'internal'] as const;
export const WORK_ORDER_STATES = ['open', 'in_work', 'inspected', 'settled', 'delivered', 'cancelled'] as const;
export const PAYERS = ['customer', 'warranty', 'insurer', 'internal', 'goodwill'] as const;

/** A car that was taken in: what for, by whom, promised when, and how far it is. */
export const workOrders = defineResource({
  name: 'work_orders',
  resource: 'work_orders',
  domain: 'workshop',
  fields: {
    number: sequence('GD'),
    plate: text({ required: true, code: true, max: 10, pattern: PLATE }),
    vehicle_id: reference('vehicles'),
    customer_id: reference('customers', { group: 'customer' }),
    contact_name: text({ group: 'customer', max: 40 }),
    contact_phone: text({ group: 'customer', max: 30, pattern: PHONE }),
    job_type: choice(JOB_TYPES, { required: true, initial: 'maintenance' }),
    mileage_km: integer({ min: 0, max: 2_000_000 }),
    symptoms: longText({ max: 1000 }),
    belongings: text({ max: 200 }),
    photos: files({ max: 20 }),
    jobs: lines({
      name: text({ required: true, max: 100 }),
      technician_id: reference('staff'),
      standard_minutes: duration({ max: 6000 }),
      /** Found and agreed while the car was here. */
      is_added: boolean(),
    }),
    advisor_id: reference('staff', { required: true, begins: 'me' }),
    team_id: reference('teams'),
    technician_id: reference('staff'),
    parts_state: choice(['not_needed', 'waiting', 'ready'], { required: true, initial: 'not_needed' }),
    arrived_at: instant({ required: true, begins: 'now' }),
    promised_at: instant({ required: true }),
    started_at: instant({ readOnly: true }),
    inspected_at: instant({ readOnly: true }),
    settled_at: instant({ readOnly: true }),
    delivered_at: instant({ readOnly: true }),
    guarantee_until_on: date({ readOnly: true }),
    state: choice(WORK_ORDER_STATES, { required: true, readOnly: true, initial: 'open' }),
    /** Why it was cancelled or taken up again. */
    reason: text({ readOnly: true, max: 300 }),
    payer: choice(PAYERS, { group: 'bill', required: true, initial: 'customer' }),
    estimate_fen: money({ group: 'bill', min: 0 }),
    amount_fen: money({ group: 'bill', min: 0, readOnly: true }),
  },
  defaultGroup: 'job',
  key: ['number'],
  search: ['number', 'plate', 'symptoms', 'contact_name', 'contact_phone'],
  label: ['number', 'plate'],
  list: {
    columns: ['number', 'plate', 'job_type', 'advisor_id', 'team_id', 'arrived_at', 'promised_at', 'parts_state', 'state', 'amount_fen'],
    filters: [
      'state',
      'job_type',
      'advisor_id',
      'team_id',
      'technician_id',
      'parts_state',
      'arrived_at',
      'promised_at',
      'delivered_at',
      'vehicle_id',
    ],
    sort: ['number', 'DESC'],
    totals: ['amount_fen'],
  },
  form: [
    ['plate', 'vehicle_id', 'mileage_km', 'job_type'],
    ['customer_id', 'contact_name', 'contact_phone'],
    ['arrived_at', 'promised_at', 'advisor_id'],
    ['symptoms'],
    ['jobs'],
    ['team_id', 'technician_id', 'parts_state'],
    ['payer', 'estimate_fen'],
    ['belongings', 'photos'],
  ],
  scope: { person: 'technician_id', team: 'team_id', assigned: { person: 'technician_id' } },
  brings: {
    vehicle_id: { plate: 'plate', customer_id: 'customer_id' },
    customer_id: { contact_name: 'name', contact_phone: 'phone' },
  },
  openWhile: { field: 'state', values: ['open', 'in_work', 'inspected'] },
  check: row => inOrder(row, 'arrived_at', 'promised_at', 'resources.work_orders.errors.promised_before_arrived'),
  papers: [
    {
      name: 'work_order',
      size: 'a4',
      facts: [
        'plate',
        'vehicle_id',
        'mileage_km',
        'job_type',
        'contact_name',
        'contact_phone',
        'arrived_at',
        'promised_at',
        'advisor_id',
        'team_id',
        'technician_id',
        'payer',
        'estimate_fen',
      ],
      lines: 'jobs',
      texts: ['symptoms', 'belongings'],
      signs: ['customer', 'advisor', 'technician', 'inspector'],
    },
    {
      name: 'dispatch',
      size: 'a5',
      facts: ['plate', 'vehicle_id', 'job_type', 'promised_at', 'team_id', 'technician_id', 'advisor_id', 'parts_state'],
      lines: 'jobs',
      texts: ['symptoms'],
      signs: ['supervisor', 'technician'],
      states: ['open', 'in_work'],
    },
    {
      name: 'certificate',
      size: 'a5',
      facts: ['plate', 'vehicle_id', 'mileage_km', 'job_type', 'inspected_at', 'guarantee_until_on', 'technician_id', 'advisor_id'],
      lines: 'jobs',
      signs: ['inspector', 'advisor', 'customer'],
      states: ['inspected', 'settled', 'delivered'],
    },
  ],
});
export type WorkOrder = Row<typeof workOrders>;
