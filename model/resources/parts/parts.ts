import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, month } from '../../kernel/kinds/date.ts';
import { integer, money, unitPrice } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { tags } from '../../kernel/kinds/tags.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { ABC_CLASSES, DEMAND_CLASSES, IDLE_TIERS } from '../../rules/demand.ts';
import { inOrder } from '../order.ts';

export const PART_CATEGORIES = [
  'maintenance',
  'engine',
  'ignition',
  'fuel',
  'cooling',
  'exhaust',
  'transmission',
  'brakes',
  'suspension',
  'steering',
  'electrical',
  'lighting',
  'air_conditioning',
  'body',
  'interior',
  'tyres',
  'fluids',
  'consumables',
  'accessories',
  'other',
] as const;
export const UNITS = [
  'piece',
  'each',
  'set',
  'pair',
  'strip',
  'rod',
  'tube',
  'block',
  'unit',
  'box',
  'pack',
  'bottle',
  'drum',
  'can',
  'roll',
  'sheet',
  'litre',
  'millilitre',
  'kilogram',
  'gram',
  'metre',
] as const;

/** The catalogue of parts; stock and prices by date follow in registers of their own. */
export const parts = defineResource({
  name: 'parts',
  resource: 'parts',
  domain: 'parts',
  fields: {
    part_no: text({ required: true, code: true, max: 40 }),
    name: text({ required: true, pinyin: true, max: 120 }),
    name_en: text({ max: 120 }),
    category: choice(PART_CATEGORIES, { required: true, initial: 'other' }),
    origin: choice(['oem', 'brand', 'remanufactured', 'used'], { required: true, initial: 'oem' }),
    brand: text({ max: 60 }),
    spec: text({ max: 100 }),
    unit: choice(UNITS, { required: true, initial: 'piece' }),
    /** Digits after the point that a quantity may have: 0 for pieces, up to 3 for oil. */
    qty_scale: integer({ required: true, initial: 0, min: 0, max: 3 }),
    fits: tags({ max: 50 }),
    barcodes: tags({ max: 10 }),
    bin: text({ code: true, max: 20 }),
    stock_class: choice(['common', 'consumable', 'special_order', 'non_stock'], { required: true, initial: 'common' }),
    is_hazardous: boolean(),
    /** Sold only with the compulsory product certification. */
    is_ccc_required: boolean(),
    shelf_life_days: integer({ min: 1, max: 36_500 }),
    phase_in_on: date(),
    phase_out_on: date(),
    superseded_by_id: reference('parts'),
    supplier_id: reference('suppliers', { group: 'cost' }),
    cost_e4: unitPrice({ group: 'cost', min: 0 }),
    list_fen: money({ group: 'sale', min: 0 }),
    sale_fen: money({ group: 'sale', min: 0 }),
    /** How the part sells, kept by the analysis of demand (`server/reports/projection.ts`). */
    abc_class: choice(ABC_CLASSES, { group: 'cost', readOnly: true }),
    demand_class: choice(DEMAND_CLASSES, { group: 'cost', readOnly: true }),
    idle_tier: choice(IDLE_TIERS, { group: 'cost', readOnly: true }),
    last_sale_month: month({ group: 'cost', readOnly: true }),
  },
  defaultGroup: 'card',
  key: ['part_no'],
  search: ['part_no', 'name', 'name_en', 'brand', 'spec', 'bin'],
  label: ['part_no', 'name'],
  list: {
    columns: ['part_no', 'name', 'category', 'origin', 'unit', 'bin', 'stock_class', 'cost_e4', 'sale_fen'],
    filters: [
      'category',
      'origin',
      'stock_class',
      'is_hazardous',
      'fits',
      'supplier_id',
      'sale_fen',
      'abc_class',
      'demand_class',
      'idle_tier',
      'last_sale_month',
    ],
    sort: ['part_no', 'ASC'],
  },
  form: [
    ['part_no', 'name', 'name_en'],
    ['category', 'origin', 'brand', 'spec'],
    ['unit', 'qty_scale', 'stock_class', 'bin'],
    ['fits', 'barcodes'],
    ['supplier_id', 'cost_e4', 'list_fen', 'sale_fen'],
    ['is_hazardous', 'is_ccc_required', 'shelf_life_days'],
    ['phase_in_on', 'phase_out_on', 'superseded_by_id'],
  ],
  archive: true,
  warnDuplicates: ['name'],
  check: row => ({
    ...inOrder(row, 'phase_in_on', 'phase_out_on', 'resources.parts.errors.out_before_in'),
    ...(typeof row.id === 'string' && row.superseded_by_id === row.id
      ? { superseded_by_id: { key: 'resources.parts.errors.own_successor' } }
      : {}),
  }),
});
export type Part = Row<typeof parts>;

export const partActions = [
  defineAction(parts, 'merge', { input: { into_id: reference('parts', { required: true }) }, allow: 'D', danger: true }),
] as const;
