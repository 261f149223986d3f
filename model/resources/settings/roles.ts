import { boolean } from '../../kernel/kinds/boolean.ts';
import { json } from '../../kernel/kinds/json.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The roles. Those that are built in have their grants in `model/access`; the station can add its own from the same grants. */
export const roles = defineResource({
  name: 'roles',
  resource: 'policies',
  domain: 'settings',
  fields: {
    code: text({ required: true, max: 40, pattern: '[a-z][a-z0-9_.-]{1,31}' }),
    name: text({ required: true, pinyin: true, max: 60 }),
    name_en: text({ max: 80 }),
    note: text({ max: 300 }),
    is_built_in: boolean({ readOnly: true }),
    /** Resource → grants, as in `model/kernel/access.ts`; empty for roles that are built in. */
    grants: json(),
  },
  defaultGroup: 'access',
  key: ['code'],
  search: ['code', 'name', 'name_en'],
  label: ['name'],
  list: { columns: ['code', 'name', 'name_en', 'is_built_in', 'note'], filters: ['is_built_in'], sort: ['code', 'ASC'] },
  form: [['code', 'name', 'name_en'], ['note'], ['grants']],
  archive: true,
});
export type StationRole = Row<typeof roles>;
