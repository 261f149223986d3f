import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The teams (班组) of a department. */
export const teams = defineResource({
  name: 'teams',
  resource: 'organisation',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 60 }),
    name_en: text({ max: 80 }),
    department_id: reference('departments', { required: true }),
    leader_id: reference('staff'),
  },
  defaultGroup: 'basic',
  key: ['code'],
  search: ['code', 'name', 'name_en'],
  label: ['name'],
  list: { columns: ['code', 'name', 'department_id', 'leader_id'], filters: ['department_id', 'leader_id'], sort: ['code', 'ASC'] },
  form: [
    ['code', 'name', 'name_en'],
    ['department_id', 'leader_id'],
  ],
  scope: { department: 'department_id', team: 'id' },
  archive: true,
  warnDuplicates: ['name'],
});
export type Team = Row<typeof teams>;
