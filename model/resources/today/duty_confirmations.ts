import { date } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** Who has read which edition of a duty of his post, and when. */
export const dutyConfirmations = defineResource({
  name: 'duty_confirmations',
  resource: 'duties',
  domain: 'today',
  fields: {
    duty_id: reference('post_duties', { required: true }),
    edition: integer({ required: true, min: 1, max: 999 }),
    staff_id: reference('staff', { required: true }),
    post_id: reference('posts', { required: true }),
    confirmed_on: date({ required: true }),
  },
  defaultGroup: 'duty',
  key: ['duty_id', 'staff_id'],
  search: [],
  label: ['confirmed_on'],
  list: {
    columns: ['confirmed_on', 'staff_id', 'post_id', 'duty_id', 'edition'],
    filters: ['duty_id', 'staff_id', 'post_id', 'confirmed_on'],
    sort: ['confirmed_on', 'DESC'],
  },
  form: [
    ['duty_id', 'edition'],
    ['staff_id', 'post_id', 'confirmed_on'],
  ],
  scope: { person: 'staff_id', on: 'confirmed_on' },
  serverOnly: true,
  appendOnly: true,
});
export type DutyConfirmation = Row<typeof dutyConfirmations>;
