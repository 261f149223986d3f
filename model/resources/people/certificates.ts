import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** A certificate that a person holds. */
export const certificates = defineResource({
  name: 'certificates',
  resource: 'skills',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    kind_id: reference('certificate_kinds', { required: true }),
    number: text({ required: true, code: true, max: 60 }),
    issued_on: date(),
    valid_until_on: date(),
    scans: files({ group: 'file', max: 10 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'card',
  key: ['kind_id', 'number'],
  search: ['number'],
  label: ['number'],
  list: {
    columns: ['staff_id', 'kind_id', 'number', 'issued_on', 'valid_until_on'],
    filters: ['staff_id', 'kind_id', 'valid_until_on'],
    sort: ['valid_until_on', 'ASC'],
  },
  form: [['staff_id', 'kind_id', 'number'], ['issued_on', 'valid_until_on', 'scans'], ['note']],
  scope: { person: 'staff_id' },
  check: row => inOrder(row, 'issued_on', 'valid_until_on', 'resources.certificates.errors.ends_before_start'),
});
export type Certificate = Row<typeof certificates>;
