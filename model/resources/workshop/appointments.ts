import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { PHONE } from '../people/staff.ts';
import { PLATE } from '../plate.ts';
import { JOB_TYPES } from './work_orders.ts';

/** Who comes when and for what, so that bay, people and parts are ready. */
export const appointments = defineResource({
  name: 'appointments',
  resource: 'customers',
  domain: 'workshop',
  fields: {
    number: sequence('YY'),
    appointed_at: instant({ required: true }),
    plate: text({ required: true, code: true, max: 10, pattern: PLATE }),
    vehicle_id: reference('vehicles'),
    customer_id: reference('customers', { group: 'contact' }),
    contact_name: text({ group: 'contact', max: 40 }),
    contact_phone: text({ group: 'contact', max: 30, pattern: PHONE }),
    channel: choice(['phone', 'message', 'on_site', 'reminder', 'maker'], { required: true, initial: 'phone' }),
    job_type: choice(JOB_TYPES, { required: true, initial: 'maintenance' }),
    wishes: longText({ max: 1000 }),
    advisor_id: reference('staff'),
    team_id: reference('teams'),
    state: choice(['booked', 'arrived', 'kept', 'no_show', 'cancelled'], { required: true, readOnly: true, initial: 'booked' }),
    arrived_at: instant({ readOnly: true }),
    work_order_id: reference('work_orders', { readOnly: true }),
    reason: text({ readOnly: true, max: 300 }),
  },
  defaultGroup: 'card',
  key: ['number'],
  search: ['number', 'plate', 'contact_name', 'contact_phone', 'wishes'],
  label: ['number', 'plate'],
  list: {
    columns: ['appointed_at', 'plate', 'contact_name', 'contact_phone', 'job_type', 'wishes', 'advisor_id', 'state', 'arrived_at'],
    filters: ['state', 'appointed_at', 'job_type', 'advisor_id', 'team_id', 'channel', 'vehicle_id', 'customer_id'],
    sort: ['appointed_at', 'DESC'],
  },
  form: [
    ['appointed_at', 'plate', 'vehicle_id'],
    ['customer_id', 'contact_name', 'contact_phone'],
    ['channel', 'job_type'],
    ['wishes'],
    ['advisor_id', 'team_id'],
  ],
  brings: {
    vehicle_id: { plate: 'plate', customer_id: 'customer_id' },
    customer_id: { contact_name: 'name', contact_phone: 'phone' },
  },
  openWhile: { field: 'state', values: ['booked'] },
});
export type Appointment = Row<typeof appointments>;

const reason = text({ max: 300 });
export const appointmentActions = [
  defineAction(appointments, 'arrive', { from: ['booked', 'no_show'], input: {}, allow: 'U' }),
  /** The car is taken in: the order that came of it. */
  defineAction(appointments, 'keep', {
    from: ['arrived'],
    input: { work_order_id: reference('work_orders', { required: true }) },
    allow: 'U',
  }),
  defineAction(appointments, 'miss', { from: ['booked'], input: { reason }, allow: 'U' }),
  defineAction(appointments, 'cancel', { from: ['booked', 'arrived'], input: { reason }, allow: 'U', danger: true }),
] as const;
