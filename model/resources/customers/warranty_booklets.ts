import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** Warranty booklets that customers leave here to be stamped, until they have them back. */
export const warrantyBooklets = defineResource({
  name: 'warranty_booklets',
  resource: 'warranty',
  domain: 'customers',
  fields: {
    vehicle_id: reference('vehicles', { required: true }),
    work_order_id: reference('work_orders'),
    booklet_no: text({ code: true, max: 40 }),
    purpose: choice(['maintenance', 'first_service', 'claim', 'transfer', 'other'], { required: true, initial: 'maintenance' }),
    taken_on: date({ required: true, begins: 'today' }),
    taken_by: reference('staff', { begins: 'me' }),
    state: choice(['taken', 'stamped', 'returned'], { required: true, readOnly: true, initial: 'taken' }),
    stamped_on: date({ readOnly: true }),
    returned_on: date({ readOnly: true }),
    received_by: text({ readOnly: true, max: 40 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'claim',
  key: [],
  search: ['booklet_no', 'note'],
  label: ['booklet_no'],
  list: {
    columns: ['taken_on', 'vehicle_id', 'booklet_no', 'purpose', 'work_order_id', 'state', 'stamped_on', 'returned_on', 'received_by'],
    filters: ['state', 'purpose', 'vehicle_id', 'work_order_id', 'taken_on'],
    sort: ['taken_on', 'DESC'],
  },
  form: [['vehicle_id', 'work_order_id', 'booklet_no'], ['purpose', 'taken_on', 'taken_by'], ['note']],
  openWhile: { field: 'state', values: ['taken', 'stamped'] },
  check: row => inOrder(row, 'taken_on', 'returned_on', 'resources.warranty_booklets.errors.returned_before_taken'),
  papers: [
    {
      name: 'receipt',
      size: 'a5',
      facts: ['vehicle_id', 'booklet_no', 'purpose', 'taken_on', 'taken_by', 'stamped_on', 'returned_on', 'received_by'],
      signs: ['clerk', 'customer'],
    },
  ],
});
export type WarrantyBooklet = Row<typeof warrantyBooklets>;

const day = date({ required: true, begins: 'today' });
export const warrantyBookletActions = [
  defineAction(warrantyBooklets, 'stamp', { from: ['taken'], input: { stamped_on: day }, allow: 'U' }),
  defineAction(warrantyBooklets, 'give_back', {
    from: ['taken', 'stamped'],
    input: { returned_on: day, received_by: text({ required: true, max: 40 }) },
    allow: 'U',
  }),
] as const;
