import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { toolModels } from '../../../model/resources/assets/tool_models.ts';
import type { tools } from '../../../model/resources/assets/tools.ts';

const toolLabels = {
  name: 'Tools',
  one: 'tool',
  purpose: 'Where every tool is, who keeps it and when it must be calibrated',
  fields: {
    tag: 'Tag',
    model_id: 'Model',
    serial: 'Serial no.',
    qty: 'Quantity',
    state: 'State',
    keeper_id: 'Keeper',
    bin: 'Place',
    bought_on: 'Bought on',
    warranty_until_on: 'Warranty until',
    calibration_due_on: 'Calibration due',
    photo: 'Photos',
    note: 'Note',
    cost_fen: 'Cost',
  },
  hints: { tag: 'The number on the tool', qty: 'Pieces of a bulk tool; 1 for a single one' },
  options: {
    state: {
      in_store: 'In store',
      on_loan: 'On loan',
      issued: 'Issued',
      in_repair: 'In repair',
      in_calibration: 'In calibration',
      lost: 'Lost',
      scrapped: 'Scrapped',
    },
  },
  errors: { warranty_before_bought: 'The warranty ends before the purchase' },
} as const satisfies LabelsFor<typeof tools>;

const toolModelLabels = {
  name: 'Tool models',
  one: 'tool model',
  purpose: 'The kinds of tools: how long they last, how often they are calibrated, how many must be there',
  fields: {
    code: 'Code',
    name: 'Name',
    name_en: 'English name',
    kind: 'Kept',
    category: 'Category',
    brand: 'Brand',
    spec: 'Specification',
    is_special: 'Special tool',
    life_months: 'Service life (months)',
    calibration_interval_days: 'Calibration every (days)',
    min_qty: 'Least number',
    supplier_id: 'Supplier',
    unit_cost_fen: 'Unit cost',
  },
  hints: { kind: 'One by one with a tag each, or in bulk by number', is_special: 'Prescribed by the car maker' },
  options: {
    kind: { serial: 'One by one', bulk: 'In bulk' },
    category: {
      hand: 'Hand tools',
      torque: 'Torque',
      power: 'Power tools',
      air: 'Air tools',
      measuring: 'Measuring',
      diagnostic: 'Diagnostic',
      lifting: 'Lifting',
      body: 'Body work',
      paint: 'Paint',
      special: 'Special',
      protective: 'Protective',
      cleaning: 'Cleaning',
    },
  },
} as const satisfies LabelsFor<typeof toolModels>;

export const labels = { tools: toolLabels, tool_models: toolModelLabels } as const;
