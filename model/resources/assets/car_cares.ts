import { boolean } from '../../kernel/kinds/boolean.ts';
import { date, time } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The daily care of a car in three parts: before leaving, on the road, after return; washed, locked and back in the garage. */
export const carCares = defineResource({
  name: 'car_cares',
  resource: 'vehicles',
  domain: 'assets',
  fields: {
    car_id: reference('company_cars', { required: true }),
    cared_on: date({ required: true, begins: 'today' }),
    driver_id: reference('staff', { required: true, begins: 'me' }),
    is_ok_before: boolean(),
    is_ok_on_road: boolean(),
    is_ok_after: boolean(),
    is_washed: boolean(),
    is_locked: boolean(),
    garage_time: time(),
    mileage_km: integer({ min: 0, max: 9_999_999 }),
    /** A breakdown, and when the leader was told. */
    fault: text({ max: 300 }),
    reported_time: time(),
  },
  defaultGroup: 'car',
  key: ['car_id', 'cared_on', 'driver_id'],
  search: ['fault'],
  label: ['cared_on'],
  list: {
    columns: ['cared_on', 'car_id', 'driver_id', 'is_ok_before', 'is_ok_on_road', 'is_ok_after', 'is_washed', 'garage_time', 'fault'],
    filters: ['car_id', 'driver_id', 'cared_on'],
    sort: ['cared_on', 'DESC'],
  },
  form: [
    ['car_id', 'driver_id', 'cared_on'],
    ['is_ok_before', 'is_ok_on_road', 'is_ok_after'],
    ['is_washed', 'is_locked', 'garage_time', 'mileage_km'],
    ['fault', 'reported_time'],
  ],
  scope: { person: 'driver_id', on: 'cared_on' },
  check: row =>
    [row.is_ok_before, row.is_ok_on_road, row.is_ok_after].includes(false) && typeof row.fault !== 'string'
      ? { fault: { key: 'resources.car_cares.errors.fault_missing' } }
      : {},
});
export type CarCare = Row<typeof carCares>;
