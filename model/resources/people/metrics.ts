import { choice } from '../../kernel/kinds/choice.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** What targets are set in: the unit, which way is better, and how figures add up. */
export const metrics = defineResource({
  name: 'metrics',
  resource: 'metric_catalogue',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 60 }),
    name_en: text({ max: 80 }),
    area: choice(['revenue', 'service', 'parts', 'quality', 'satisfaction', 'people', 'cost'], { required: true }),
    unit: choice(['yuan', 'count', 'hours', 'percent', 'points', 'days'], { required: true }),
    direction: choice(['up', 'down'], { required: true, initial: 'up' }),
    adding: choice(['sum', 'average', 'ratio', 'last'], { required: true, initial: 'sum' }),
    source: text({ max: 200 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'entry',
  key: ['code'],
  search: ['code', 'name', 'name_en', 'source'],
  label: ['name'],
  list: {
    columns: ['code', 'name', 'area', 'unit', 'direction', 'adding', 'source'],
    filters: ['area', 'unit', 'direction'],
    sort: ['code', 'ASC'],
  },
  form: [
    ['code', 'name', 'name_en'],
    ['area', 'unit'],
    ['direction', 'adding'],
    ['source', 'note'],
  ],
  archive: true,
  warnDuplicates: ['name'],
});
export type Metric = Row<typeof metrics>;
