import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { workOrders } from './work_orders.ts';

const result = choice(['passed', 'failed'], { required: true });
const findings = longText({ max: 1000 });
const reason = text({ required: true, max: 300 });

/** The way of a car through the workshop. Every inspection writes a record, one that fails a rework besides. */
export const workOrderActions = [
  defineAction(workOrders, 'start', {
    from: ['open'],
    input: { team_id: reference('teams', { required: true }), technician_id: reference('staff') },
    allow: 'S',
  }),
  defineAction(workOrders, 'check_work', {
    from: ['in_work'],
    input: { kind: choice(['self', 'mutual'], { required: true, initial: 'self' }), result, findings },
    allow: 'S',
  }),
  defineAction(workOrders, 'final_inspect', {
    from: ['in_work'],
    input: { result, findings, guarantee_until_on: date() },
    allow: 'A',
  }),
  /** Those who open orders settle them and give the car back. */
  defineAction(workOrders, 'settle', { from: ['inspected'], input: { amount_fen: money({ required: true, min: 0 }) }, allow: 'C' }),
  defineAction(workOrders, 'deliver', {
    from: ['settled'],
    input: { mileage_km: integer({ min: 0, max: 2_000_000 }) },
    allow: 'C',
  }),
  defineAction(workOrders, 'take_up_again', { from: ['inspected', 'settled'], input: { reason }, allow: 'X' }),
  defineAction(workOrders, 'cancel', { from: ['open', 'in_work'], input: { reason }, allow: 'X', danger: true }),
] as const;
