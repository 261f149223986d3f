import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';
import { PLATE, VIN } from '../plate.ts';

/** The cars that come here. A new one may have no plate yet, an old one no VIN on file; one of the two it has. */
export const vehicles = defineResource({
  name: 'vehicles',
  resource: 'customers',
  domain: 'customers',
  fields: {
    plate: text({ code: true, max: 10, pattern: PLATE }),
    vin: text({ code: true, max: 17, pattern: VIN }),
    model: text({ required: true, max: 80 }),
    brand: text({ max: 40 }),
    power: choice(['petrol', 'diesel', 'hybrid', 'electric', 'gas']),
    color: text({ max: 20 }),
    customer_id: reference('customers', { group: 'contact' }),
    mileage_km: integer({ min: 0, max: 2_000_000 }),
    /** The maker's guarantee counts from this day. */
    sold_on: date(),
    warranty_until_on: date(),
    warranty_km: integer({ min: 0, max: 2_000_000 }),
    next_service_on: date(),
    next_service_km: integer({ min: 0, max: 2_000_000 }),
    insurer: text({ max: 60 }),
    insured_until_on: date(),
    inspection_due_on: date(),
    note: text({ max: 300 }),
  },
  defaultGroup: 'card',
  key: ['plate'],
  unique: [{ on: ['vin'] }],
  search: ['plate', 'vin', 'model', 'brand'],
  label: ['plate', 'model'],
  list: {
    columns: ['plate', 'brand', 'model', 'vin', 'customer_id', 'mileage_km', 'next_service_on', 'insured_until_on', 'inspection_due_on'],
    filters: ['power', 'customer_id', 'next_service_on', 'insured_until_on', 'inspection_due_on', 'warranty_until_on'],
    sort: ['plate', 'ASC'],
  },
  form: [
    ['plate', 'vin', 'customer_id'],
    ['brand', 'model', 'power', 'color'],
    ['mileage_km', 'next_service_on', 'next_service_km'],
    ['sold_on', 'warranty_until_on', 'warranty_km'],
    ['insurer', 'insured_until_on', 'inspection_due_on'],
    ['note'],
  ],
  archive: true,
  check: row => ({
    ...((row.plate ?? row.vin ?? null) === null ? { plate: { key: 'resources.vehicles.errors.no_plate_no_vin' } } : {}),
    ...inOrder(row, 'sold_on', 'warranty_until_on', 'resources.vehicles.errors.warranty_before_sale'),
  }),
});
export type Vehicle = Row<typeof vehicles>;

export const vehicleActions = [
  defineAction(vehicles, 'merge', { input: { into_id: reference('vehicles', { required: true }) }, allow: 'D', danger: true }),
] as const;
