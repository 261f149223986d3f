import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The tree of the organisation; who works where stands in `staff_assignments`. */
export const departments = defineResource({
  name: 'departments',
  resource: 'organisation',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 60 }),
    name_en: text({ max: 80 }),
    parent_id: reference('departments'),
    head_id: reference('staff'),
  },
  defaultGroup: 'basic',
  key: ['code'],
  search: ['code', 'name', 'name_en'],
  label: ['name'],
  list: { columns: ['code', 'name', 'parent_id', 'head_id'], filters: ['parent_id', 'head_id'], sort: ['code', 'ASC'] },
  form: [
    ['code', 'name', 'name_en'],
    ['parent_id', 'head_id'],
  ],
  scope: { department: 'id' },
  chains: [{ of: 'id', to: 'parent_id', error: 'resources.departments.errors.in_circle' }],
  archive: true,
  warnDuplicates: ['name'],
  check: row =>
    typeof row.id === 'string' && row.parent_id === row.id ? { parent_id: { key: 'resources.departments.errors.own_parent' } } : {},
});
export type Department = Row<typeof departments>;
