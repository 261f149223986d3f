import { month } from '../../kernel/kinds/date.ts';
import { quantity } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** What was asked of a part in a month. A month without a row is unknown, which is not zero. */
export const partDemand = defineResource({
  name: 'part_demand',
  resource: 'part_demand',
  domain: 'parts',
  fields: {
    part_id: reference('parts', { required: true }),
    month: month({ required: true }),
    qty_milli: quantity({ required: true, min: 0 }),
    /** Asked for and not served. */
    lost_milli: quantity({ required: true, initial: 0, min: 0 }),
    /** Served by buying it at once somewhere else. */
    emergency_milli: quantity({ required: true, initial: 0, min: 0 }),
  },
  defaultGroup: 'qty',
  key: ['part_id', 'month'],
  search: [],
  label: ['month'],
  list: {
    columns: ['part_id', 'month', 'qty_milli', 'lost_milli', 'emergency_milli'],
    filters: ['part_id', 'month', 'qty_milli'],
    sort: ['month', 'DESC'],
    totals: ['qty_milli', 'lost_milli', 'emergency_milli'],
  },
  form: [
    ['part_id', 'month'],
    ['qty_milli', 'lost_milli', 'emergency_milli'],
  ],
});
export type PartDemand = Row<typeof partDemand>;
