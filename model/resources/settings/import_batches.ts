import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

const count = integer({ required: true, initial: 0, min: 0 });

/** Imports, each a batch that can be looked at and taken back. Who made it stands in `created_by`. */
export const importBatches = defineResource({
  name: 'import_batches',
  resource: 'imports',
  domain: 'settings',
  fields: {
    register: text({ required: true, max: 60 }),
    filename: text({ max: 200 }),
    state: choice(['staging', 'writing', 'done', 'failed', 'cancelled', 'undone'], { required: true, initial: 'staging' }),
    total: count,
    created_count: count,
    updated_count: count,
    same_count: count,
    bad_count: count,
    started_at: instant(),
    ended_at: instant(),
    /** Label key of what went wrong. */
    error: text({ max: 200 }),
  },
  defaultGroup: 'batch',
  key: [],
  search: ['filename'],
  label: ['filename'],
  list: {
    columns: ['started_at', 'register', 'filename', 'state', 'total', 'created_count', 'updated_count', 'bad_count'],
    filters: ['register', 'state', 'started_at'],
    sort: ['started_at', 'DESC'],
  },
  form: [
    ['register', 'filename', 'state'],
    ['total', 'created_count', 'updated_count', 'same_count', 'bad_count'],
    ['started_at', 'ended_at', 'error'],
  ],
  serverOnly: true,
});
export type ImportBatch = Row<typeof importBatches>;
