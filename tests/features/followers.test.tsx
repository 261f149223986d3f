import { describe, expect, it } from 'vitest';
import type { Definition } from '../../model/kernel/resource.ts';
import { complaints } from '../../model/resources/customers/complaints.ts';
import { followUps } from '../../model/resources/customers/follow_ups.ts';
import { vehicles } from '../../model/resources/customers/vehicles.ts';
import { cashCounts } from '../../model/resources/money/cash_counts.ts';
import { cashSessions } from '../../model/resources/money/cash_sessions.ts';
import { appointments } from '../../model/resources/workshop/appointments.ts';
import { workOrders } from '../../model/resources/workshop/work_orders.ts';
import { FOLLOWERS, followerPath } from '../../src/features/next/followers.ts';
import { initialValues } from '../../src/kit/form/formValues.ts';

const VISIT = {
  plate: '皖Q7B52K',
  vehicle_id: null,
  customer_id: 'c1',
  contact_name: '钱文斌',
  job_type: 'maintenance',
  wishes: '刹车异响',
};
const CALL = { vehicle_id: 'v1', work_order_id: 'w1', answer: '刹车还是响', result: 'complaint' };
const of: Readonly<Record<string, Definition>> = {
  appointments,
  cash_sessions: cashSessions,
  cash_counts: cashCounts,
  follow_ups: followUps,
  vehicles,
  work_orders: workOrders,
  complaints,
};

describe('what comes of a record', () => {
  it.each([
    ['appointments', { ...VISIT, state: 'booked' }, false],
    ['appointments', { ...VISIT, state: 'arrived' }, true],
    ['appointments', { ...VISIT, state: 'kept' }, false],
    ['follow_ups', { ...CALL, state: 'open', result: null }, false],
    ['follow_ups', { ...CALL, state: 'done', result: 'satisfied' }, false],
    ['follow_ups', { ...CALL, state: 'done' }, true],
    ['vehicles', { id: 'v1', plate: '皖Q7B52K', archived_at: null }, true],
    ['vehicles', { id: 'v1', plate: '皖Q7B52K', archived_at: '2026-11-25T00:00:00.000Z' }, false],
    ['cash_sessions', { id: 't1', state: 'open' }, true],
    ['cash_sessions', { id: 't1', state: 'counted' }, false],
    ['tools', { state: 'arrived' }, false],
  ])('%s in %j: %s', (register, record, expected) => {
    expect(followerPath(register, record) !== undefined).toBe(expected);
  });

  it.each([
    [
      'appointments',
      { ...VISIT, state: 'arrived' },
      { plate: '皖Q7B52K', customer_id: 'c1', contact_name: '钱文斌', symptoms: '刹车异响' },
    ],
    ['vehicles', { id: 'v1', plate: '皖Q7B52K', customer_id: null }, { vehicle_id: 'v1', plate: '皖Q7B52K' }],
    ['cash_sessions', { id: 't1', state: 'open' }, { session_id: 't1' }],
    ['follow_ups', { ...CALL, state: 'done' }, { vehicle_id: 'v1', work_order_id: 'w1', channel: 'follow_up', facts: '刹车还是响' }],
  ])('%s fills in the form', (register, record, expected) => {
    const target = of[FOLLOWERS[register]?.register ?? ''];
    const path = followerPath(register, record) ?? '';
    expect(initialValues(target as Definition, () => true, path.slice(path.indexOf('?')))).toMatchObject(expected);
  });

  it.each(Object.keys(FOLLOWERS))('of %s knows fields that both registers have', register => {
    const own = of[register] as Definition;
    const whole = Object.fromEntries(Object.keys(own.fields).map(name => [name, name]));
    const target = of[FOLLOWERS[register]?.register ?? ''] as Definition;
    for (const name of Object.keys(FOLLOWERS[register]?.given(whole) ?? {})) expect(target.fields[name]?.readOnly, name).toBe(false);
  });
});
