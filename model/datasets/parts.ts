import { defineDataset } from '../kernel/dataset.ts';
import { choice } from '../kernel/kinds/choice.ts';
import { month } from '../kernel/kinds/date.ts';
import { integer } from '../kernel/kinds/number.ts';
import { reference } from '../kernel/kinds/reference.ts';
import { PART_CATEGORIES } from '../resources/parts/parts.ts';
import { ABC_CLASSES, DEMAND_CLASSES, IDLE_TIERS } from '../rules/demand.ts';

const abcClass = choice(ABC_CLASSES);
const demandClass = choice(DEMAND_CLASSES);
const idleTier = choice(IDLE_TIERS);
const category = choice(PART_CATEGORIES);
const cost = { resource: 'parts', group: 'cost' };

/** What was asked for, month by month. A month without any row is no group at all: unknown is not zero. */
export const partDemand = defineDataset({
  name: 'part_demand',
  access: { resource: 'part_demand', groups: ['qty'] },
  register: 'part_demand',
  dimensions: {
    month: { field: month({ required: true }), drill: 'month' },
    part_id: { field: reference('parts', { required: true }), drill: 'part_id' },
    category: { field: category, words: ['parts', 'category'] },
    supplier_id: { field: reference('suppliers'), needs: cost },
    abc_class: { field: abcClass, words: ['parts', 'abc_class'], needs: cost },
    demand_class: { field: demandClass, words: ['parts', 'demand_class'] },
  },
  measures: {
    qty: { kind: 'quantity', formula: 'sum' },
    lost: { kind: 'quantity', formula: 'sum' },
    emergency: { kind: 'quantity', formula: 'sum' },
    parts: { kind: 'integer', formula: 'count' },
    known: { kind: 'integer', formula: 'count' },
  },
  filters: {
    month: month({ required: true }),
    part_id: reference('parts', { required: true }),
    category,
    supplier_id: reference('suppliers'),
    abc_class: abcClass,
    demand_class: demandClass,
  },
});

/** Parts by ABC class, demand class and how long they lie still, over the last twelve months of known data. */
export const partClasses = defineDataset({
  name: 'part_classes',
  access: { resource: 'part_demand', groups: ['qty'], everywhere: true },
  register: 'parts',
  dimensions: {
    abc_class: { field: abcClass, drill: 'abc_class', words: ['parts', 'abc_class'], needs: cost },
    demand_class: { field: demandClass, drill: 'demand_class', words: ['parts', 'demand_class'] },
    idle_tier: { field: idleTier, drill: 'idle_tier', words: ['parts', 'idle_tier'] },
  },
  measures: {
    parts: { kind: 'integer', formula: 'count' },
    qty: { kind: 'quantity', formula: 'sum' },
    value: { kind: 'money', formula: 'sum', needs: cost },
  },
  filters: { abc_class: abcClass, demand_class: demandClass, idle_tier: idleTier },
});

/** Single parts in the order of a figure: what sells most, what lies longest. */
export const partRanking = defineDataset({
  name: 'part_ranking',
  access: { resource: 'part_demand', groups: ['qty'], everywhere: true },
  register: 'parts',
  dimensions: {
    part_id: { field: reference('parts', { required: true }), drill: 'id' },
    abc_class: { field: abcClass, drill: 'abc_class', words: ['parts', 'abc_class'], needs: cost },
    demand_class: { field: demandClass, drill: 'demand_class', words: ['parts', 'demand_class'] },
    idle_tier: { field: idleTier, drill: 'idle_tier', words: ['parts', 'idle_tier'] },
    last_sale_month: { field: month(), drill: 'last_sale_month' },
  },
  measures: {
    qty: { kind: 'quantity', formula: 'sum' },
    qty_all: { kind: 'quantity', formula: 'sum' },
    value: { kind: 'money', formula: 'sum', needs: cost },
    sales: { kind: 'integer', formula: 'count' },
    idle_months: { kind: 'integer', formula: 'count' },
  },
  filters: {
    part_id: reference('parts', { required: true }),
    abc_class: abcClass,
    demand_class: demandClass,
    idle_tier: idleTier,
    last_sale_month: month(),
    idle_months: integer(),
  },
});
