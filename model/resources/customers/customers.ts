import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { PHONE } from '../people/staff.ts';

/** The people and companies whose cars come here. Their names are contact data: the workshop sees a number and a car, not people. */
export const customers = defineResource({
  name: 'customers',
  resource: 'customers',
  domain: 'customers',
  fields: {
    number: sequence('KH'),
    name: text({ required: true, pinyin: true, max: 80, group: 'contact' }),
    kind: choice(['person', 'company'], { required: true, initial: 'person' }),
    level: choice(['ordinary', 'regular', 'important'], { required: true, initial: 'ordinary' }),
    phone: text({ max: 30, pattern: PHONE, group: 'contact' }),
    phone_two: text({ max: 30, pattern: PHONE, group: 'contact' }),
    /** Who answers for a company. */
    contact_name: text({ max: 40, group: 'contact' }),
    address: text({ max: 200, group: 'contact' }),
    source: choice(['new_car', 'walk_in', 'referral', 'insurer', 'campaign', 'other']),
    advisor_id: reference('staff'),
    /** Agreed that we keep the data and call about the car. */
    is_consented: boolean({ group: 'contact' }),
    consented_on: date({ group: 'contact' }),
    note: text({ max: 300, group: 'contact' }),
  },
  defaultGroup: 'card',
  key: ['number'],
  search: ['number', 'name', 'phone', 'phone_two', 'contact_name'],
  /** By number first: whoever may not see the name has one too, and the order tells nothing of names. */
  label: ['number', 'name'],
  list: {
    columns: ['number', 'name', 'kind', 'level', 'phone', 'advisor_id', 'is_consented'],
    filters: ['kind', 'level', 'source', 'advisor_id', 'is_consented'],
    sort: ['number', 'DESC'],
  },
  form: [
    ['name', 'kind', 'level'],
    ['phone', 'phone_two', 'contact_name'],
    ['address', 'source', 'advisor_id'],
    ['is_consented', 'consented_on'],
    ['note'],
  ],
  archive: true,
  warnDuplicates: ['name', 'phone'],
  check: row =>
    row.is_consented === true && (row.consented_on === null || row.consented_on === undefined)
      ? { consented_on: { key: 'resources.customers.errors.consent_without_day' } }
      : {},
});
export type Customer = Row<typeof customers>;

export const customerActions = [
  defineAction(customers, 'merge', { input: { into_id: reference('customers', { required: true }) }, allow: 'D', danger: true }),
] as const;
