import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { toolModels } from '../../../model/resources/assets/tool_models.ts';
import type { tools } from '../../../model/resources/assets/tools.ts';
import { cars } from './assets/cars.ts';
import { custody } from './assets/custody.ts';
import { machines } from './assets/equipment.ts';
import { safety } from './assets/safety.ts';
import { toolCases } from './assets/toolCases.ts';

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
    holder_id: 'Held by',
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
  actions: {
    lend: {
      name: 'Lend',
      ask: 'Due when the station closes unless another time is given',
      fields: { borrower_id: 'Borrower', due_at: 'Due at', note: 'Note' },
    },
    issue: { name: 'Issue', ask: 'It belongs to the person for its service life', fields: { holder_id: 'Holder', note: 'Note' } },
    transfer: { name: 'Hand over', fields: { keeper_id: 'New keeper', note: 'Note' } },
    send_to_repair: { name: 'Send to repair', fields: { note: 'Fault' } },
    send_to_calibration: { name: 'Send to calibration', fields: { note: 'Note' } },
    take_back: {
      name: 'Back in store',
      ask: 'Back from calibration: finish it under Calibrations, and the due date follows',
      fields: { note: 'Note' },
    },
    lose: { name: 'Report lost', ask: 'A case is opened for the keeper', fields: { note: 'What happened' } },
    find: { name: 'Found again', fields: { bin: 'Place', note: 'Note' } },
    adjust_count: { name: 'Adjust count', fields: { qty: 'Counted', note: 'Reason' } },
    scrap: { name: 'Scrap', fields: { note: 'Reason' } },
  },
  errors: {
    warranty_before_bought: 'The warranty ends before the purchase',
    not_at_work: 'Only people who work here can have a tool',
    borrower_overdue: 'He has another tool that should have been back',
    calibration_over: 'Its calibration is over: send it to calibration, or finish it under Calibrations when that is done',
    calibration_unknown:
      'This kind of tool is calibrated regularly, and nobody has entered when it is due: enter it first, or send it to calibration',
    due_over: 'This time has passed',
    single: 'A single tool counts as one piece',
  },
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

export const labels = {
  tools: toolLabels,
  tool_models: toolModelLabels,
  ...custody,
  ...toolCases,
  ...machines,
  ...safety,
  ...cars,
} as const;
