import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The kinds of tools: serial ones are known one by one, bulk ones by their number. */
export const toolModels = defineResource({
  name: 'tool_models',
  resource: 'tools',
  domain: 'assets',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 80 }),
    name_en: text({ max: 100 }),
    kind: choice(['serial', 'bulk'], { required: true, initial: 'serial' }),
    category: choice(
      ['hand', 'torque', 'power', 'air', 'measuring', 'diagnostic', 'lifting', 'body', 'paint', 'special', 'protective', 'cleaning'],
      {
        required: true,
      },
    ),
    brand: text({ max: 60 }),
    spec: text({ max: 100 }),
    /** Special service tool (专用工具) of a car maker. */
    is_special: boolean(),
    life_months: integer({ min: 1, max: 600 }),
    calibration_interval_days: integer({ min: 1, max: 3650 }),
    min_qty: integer({ min: 0, max: 9999 }),
    supplier_id: reference('suppliers', { group: 'cost' }),
    unit_cost_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'card',
  key: ['code'],
  search: ['code', 'name', 'name_en', 'brand', 'spec'],
  label: ['name', 'spec'],
  list: {
    columns: ['code', 'name', 'kind', 'category', 'brand', 'spec', 'is_special', 'calibration_interval_days', 'unit_cost_fen'],
    filters: ['kind', 'category', 'is_special'],
    sort: ['code', 'ASC'],
  },
  form: [
    ['code', 'name', 'name_en'],
    ['kind', 'category', 'is_special'],
    ['brand', 'spec', 'min_qty'],
    ['life_months', 'calibration_interval_days'],
    ['supplier_id', 'unit_cost_fen'],
  ],
  archive: true,
  warnDuplicates: ['name'],
});
export type ToolModel = Row<typeof toolModels>;
