import { instant } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** Who has confirmed having read which edition or notice, and when. Written when he confirms, never altered. */
export const documentReads = defineResource({
  name: 'document_reads',
  resource: 'read_receipts',
  domain: 'documents',
  fields: {
    staff_id: reference('staff', { required: true }),
    document_id: reference('documents'),
    notice_id: reference('notices'),
    read_at: instant({ required: true }),
  },
  defaultGroup: 'receipt',
  key: ['staff_id', 'document_id', 'notice_id'],
  unique: [{ on: ['staff_id', 'document_id'] }, { on: ['staff_id', 'notice_id'] }],
  search: [],
  label: ['read_at'],
  list: {
    columns: ['read_at', 'staff_id', 'document_id', 'notice_id'],
    filters: ['staff_id', 'document_id', 'notice_id', 'read_at'],
    sort: ['read_at', 'DESC'],
  },
  form: [
    ['staff_id', 'read_at'],
    ['document_id', 'notice_id'],
  ],
  scope: { person: 'staff_id', on: 'read_at' },
  serverOnly: true,
  appendOnly: true,
});
export type DocumentRead = Row<typeof documentReads>;
