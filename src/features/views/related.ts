import type { Overrides } from '../../kit/slots.ts';

/**
 * What belongs to a record by a field that is no part of its key, by register: the inspections of a car's repair, the orders of a car,
 * the cars of a customer. Each gets its tab.
 */
export const RELATED: Readonly<Record<string, NonNullable<Overrides['related']>>> = {
  work_orders: [
    { register: 'inspections', field: 'work_order_id' },
    { register: 'reworks', field: 'work_order_id' },
    { register: 'follow_ups', field: 'work_order_id' },
  ],
  vehicles: [
    { register: 'work_orders', field: 'vehicle_id' },
    { register: 'follow_ups', field: 'vehicle_id' },
  ],
  customers: [
    { register: 'vehicles', field: 'customer_id' },
    { register: 'complaints', field: 'customer_id' },
  ],
  advances: [{ register: 'expense_claims', field: 'advance_id' }],
  warranty_claims: [{ register: 'old_parts', field: 'claim_id' }],
};
