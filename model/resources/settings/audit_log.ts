import { json } from '../../kernel/kinds/json.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** Every write and every refused attempt, written by the store in the same transaction. */
export const auditLog = defineResource({
  name: 'audit_log',
  resource: 'audit_log',
  domain: 'settings',
  fields: {
    /** The person behind the account that acted. */
    staff_id: reference('staff'),
    request_id: text({ max: 64 }),
    verb: text({ required: true, max: 40 }),
    register: text({ required: true, max: 60 }),
    record_id: text({ max: 64 }),
    batch_id: text({ max: 64 }),
    /** Field → [from, to], or { hash } where the value is restricted. */
    changes: json({ group: 'diff' }),
  },
  defaultGroup: 'event',
  key: [],
  search: [],
  label: ['verb', 'register'],
  list: {
    columns: ['created_at', 'staff_id', 'verb', 'register', 'record_id', 'request_id'],
    filters: ['staff_id', 'verb', 'register', 'record_id', 'request_id', 'batch_id'],
    sort: ['created_at', 'DESC'],
  },
  form: [['staff_id', 'verb', 'register', 'record_id'], ['request_id', 'batch_id'], ['changes']],
  scope: { person: 'staff_id', on: 'created_at' },
  serverOnly: true,
  appendOnly: true,
});
export type AuditEntry = Row<typeof auditLog>;
