import { choice } from '../../kernel/kinds/choice.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** What a person can be good at, from fault diagnosis to filling tyres. */
export const skills = defineResource({
  name: 'skills',
  resource: 'skill_catalogue',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 60 }),
    name_en: text({ max: 80 }),
    area: choice(['mechanical', 'electrical', 'body', 'paint', 'inspection', 'reception', 'parts', 'customers', 'management', 'safety'], {
      required: true,
    }),
  },
  defaultGroup: 'entry',
  key: ['code'],
  search: ['code', 'name', 'name_en'],
  label: ['name'],
  list: { columns: ['code', 'name', 'name_en', 'area'], filters: ['area'], sort: ['code', 'ASC'] },
  form: [['code', 'name', 'name_en', 'area']],
  archive: true,
  warnDuplicates: ['name'],
});
export type Skill = Row<typeof skills>;
