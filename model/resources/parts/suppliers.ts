import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, rating } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { PHONE } from '../people/staff.ts';

/** Who sells parts, tools and services to the station. */
export const suppliers = defineResource({
  name: 'suppliers',
  resource: 'suppliers',
  domain: 'parts',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 80 }),
    kind: choice(['manufacturer', 'brand_agent', 'wholesaler', 'dismantler', 'tools', 'services'], { required: true }),
    phone: text({ max: 30, pattern: PHONE }),
    address: text({ max: 200 }),
    delivery_days: integer({ min: 0, max: 365 }),
    contacts: lines(
      {
        name: text({ required: true, max: 40 }),
        post: text({ max: 40 }),
        phone: text({ max: 30, pattern: PHONE }),
        note: text({ max: 100 }),
      },
      { max: 20 },
    ),
    tax_no: text({ group: 'terms', code: true, max: 30 }),
    bank_name: text({ group: 'terms', max: 60 }),
    bank_account: text({ group: 'terms', code: true, max: 40 }),
    payment_days: integer({ group: 'terms', min: 0, max: 365 }),
    invoice_kind: choice(['special', 'ordinary', 'none'], { group: 'terms' }),
    rating: rating({ group: 'terms' }),
    note: longText({ group: 'terms', max: 1000 }),
  },
  defaultGroup: 'card',
  key: ['code'],
  search: ['code', 'name', 'phone'],
  label: ['name'],
  list: {
    columns: ['code', 'name', 'kind', 'phone', 'delivery_days', 'payment_days', 'rating'],
    filters: ['kind', 'rating', 'payment_days'],
    sort: ['name', 'ASC'],
  },
  form: [
    ['code', 'name', 'kind'],
    ['phone', 'address', 'delivery_days'],
    ['contacts'],
    ['tax_no', 'bank_name', 'bank_account'],
    ['payment_days', 'invoice_kind', 'rating'],
    ['note'],
  ],
  archive: true,
  warnDuplicates: ['name', 'phone', 'tax_no'],
});
export type Supplier = Row<typeof suppliers>;

export const supplierActions = [
  defineAction(suppliers, 'merge', { input: { into_id: reference('suppliers', { required: true }) }, allow: 'D', danger: true }),
] as const;
