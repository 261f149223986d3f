import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The station's own cars: fixed driver, mileage, and the days by which papers must be renewed. */
export const companyCars = defineResource({
  name: 'company_cars',
  resource: 'vehicles',
  domain: 'assets',
  fields: {
    plate: text({ required: true, code: true, max: 12 }),
    name: text({ required: true, max: 60 }),
    use: choice(['service', 'tow', 'parts', 'replacement', 'office'], { required: true, initial: 'service' }),
    vin: text({ code: true, max: 17 }),
    seats: integer({ min: 1, max: 60 }),
    /** Fixed person, fixed car: another driver needs an approved trip. */
    driver_id: reference('staff'),
    mileage_km: integer({ required: true, initial: 0, min: 0, max: 9_999_999 }),
    state: choice(['in_garage', 'out', 'defective', 'in_repair', 'retired'], { required: true, readOnly: true, initial: 'in_garage' }),
    bought_on: date(),
    insured_until_on: date(),
    inspected_until_on: date(),
    maintenance_due_on: date(),
    papers: files(),
    note: text({ max: 300 }),
    price_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'car',
  key: ['plate'],
  search: ['plate', 'name', 'vin', 'note'],
  label: ['plate', 'name'],
  list: {
    columns: ['plate', 'name', 'use', 'driver_id', 'mileage_km', 'state', 'insured_until_on', 'inspected_until_on', 'maintenance_due_on'],
    filters: ['use', 'state', 'driver_id', 'insured_until_on', 'inspected_until_on', 'maintenance_due_on'],
    sort: ['plate', 'ASC'],
  },
  form: [
    ['plate', 'name', 'use'],
    ['vin', 'seats', 'driver_id'],
    ['mileage_km', 'bought_on', 'price_fen'],
    ['insured_until_on', 'inspected_until_on', 'maintenance_due_on'],
    ['papers', 'note'],
  ],
  warnDuplicates: ['vin'],
});
export type CompanyCar = Row<typeof companyCars>;

const reason = text({ required: true, max: 300 });

export const companyCarActions = [
  /** A defective car is not dispatched. */
  defineAction(companyCars, 'report_defect', { from: ['in_garage'], input: { note: reason }, allow: 'U' }),
  defineAction(companyCars, 'send_to_repair', { from: ['in_garage', 'defective'], input: { note: reason }, allow: 'U' }),
  defineAction(companyCars, 'release', { from: ['defective', 'in_repair'], input: { note: text({ max: 300 }) }, allow: 'U' }),
  defineAction(companyCars, 'retire', { from: ['in_garage', 'defective', 'in_repair'], input: { note: reason }, allow: 'A', danger: true }),
] as const;
