import { makeRandom } from '../random.ts';
import { callRows, complaintRows, scoreRows } from './care.ts';
import { libraryRows } from './library.ts';
import { orderRows } from './orders.ts';
import { demoOwners } from './owners.ts';
import { appointmentRows, campaignRows, reminderRows } from './plans.ts';
import { qualityOf } from './quality.ts';
import { warrantyRows } from './warranty.ts';

interface Rows {
  readonly register: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A year of customers, cars and visits, in the order of their references. Nothing bears a number of `today`: that day's are the store's to give. */
export function demoVisits(today: string): Rows[] {
  const random = makeRandom(20_260_922);
  const { customers, vehicles } = demoOwners(today, random);
  const orders = orderRows(vehicles, today, random);
  const { inspections, reworks } = qualityOf(orders, today, random);
  const calls = callRows(orders, today, random);
  const { claims, oldParts, booklets } = warrantyRows(orders, today, random);
  return [
    { register: 'customers', rows: customers },
    { register: 'vehicles', rows: vehicles },
    { register: 'work_orders', rows: orders },
    { register: 'appointments', rows: appointmentRows(orders, vehicles, today, random) },
    { register: 'inspections', rows: inspections },
    { register: 'reworks', rows: reworks },
    { register: 'follow_ups', rows: [...calls, ...reminderRows(vehicles, today)] },
    { register: 'satisfaction_scores', rows: scoreRows(calls, orders, random) },
    { register: 'complaints', rows: complaintRows(orders, today, random) },
    { register: 'campaigns', rows: campaignRows(vehicles, today, random) },
    { register: 'technical_cases', rows: libraryRows(today) },
    { register: 'warranty_claims', rows: claims },
    { register: 'old_parts', rows: oldParts },
    { register: 'warranty_booklets', rows: booklets },
  ];
}
