import { choice } from '../../kernel/kinds/choice.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** Telephone book of the outside: maker, authorities, insurers, banks, emergency. Everybody sees what is shared with everybody. */
export const contacts = defineResource({
  name: 'contacts',
  resource: 'documents',
  domain: 'documents',
  fields: {
    organisation: text({ required: true, pinyin: true, max: 80 }),
    kind: choice(['maker', 'authority', 'insurer', 'bank', 'supplier', 'emergency', 'rescue', 'property', 'other'], { required: true }),
    person: text({ pinyin: true, max: 40 }),
    duty: text({ max: 60 }),
    phone: text({ max: 40 }),
    mobile: text({ max: 40 }),
    mail: text({ max: 80 }),
    address: text({ max: 200 }),
    audience: choice(['office', 'everybody'], { required: true, initial: 'office' }),
    keeper_id: reference('staff'),
    note: text({ max: 300 }),
  },
  defaultGroup: 'text',
  key: ['organisation', 'person'],
  search: ['organisation', 'person', 'phone', 'mobile', 'duty', 'note'],
  label: ['organisation', 'person'],
  list: {
    columns: ['organisation', 'kind', 'person', 'duty', 'phone', 'mobile', 'audience', 'keeper_id'],
    filters: ['kind', 'audience', 'keeper_id'],
    sort: ['organisation', 'ASC'],
  },
  form: [
    ['organisation', 'kind'],
    ['person', 'duty', 'phone', 'mobile'],
    ['mail', 'address'],
    ['audience', 'keeper_id', 'note'],
  ],
  scope: { published: { field: 'audience', values: ['everybody'] } },
  archive: true,
  warnDuplicates: ['phone', 'mobile'],
});
export type Contact = Row<typeof contacts>;
