import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

export const TOOL_STATES = ['in_store', 'on_loan', 'issued', 'in_repair', 'in_calibration', 'lost', 'scrapped'] as const;

/** The general ledger of tools: every serial tool, and every stock of bulk tools, with its keeper. */
export const tools = defineResource({
  name: 'tools',
  resource: 'tools',
  domain: 'assets',
  fields: {
    tag: text({ required: true, code: true, max: 20 }),
    model_id: reference('tool_models', { required: true }),
    serial: text({ code: true, max: 40 }),
    /** How many a bulk tag stands for; 1 for serial tools. */
    qty: integer({ required: true, initial: 1, min: 1, max: 9999 }),
    state: choice(TOOL_STATES, { required: true, readOnly: true, initial: 'in_store' }),
    keeper_id: reference('staff'),
    bin: text({ code: true, max: 20 }),
    bought_on: date(),
    warranty_until_on: date(),
    calibration_due_on: date(),
    photo: files({ max: 5 }),
    note: text({ max: 300 }),
    cost_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'card',
  key: ['tag'],
  search: ['tag', 'serial', 'bin', 'note'],
  label: ['tag'],
  list: {
    columns: ['tag', 'model_id', 'serial', 'qty', 'state', 'keeper_id', 'bin', 'calibration_due_on', 'cost_fen'],
    filters: ['model_id', 'state', 'keeper_id', 'calibration_due_on', 'bought_on'],
    sort: ['tag', 'ASC'],
    totals: ['qty', 'cost_fen'],
  },
  form: [
    ['tag', 'model_id', 'serial', 'qty'],
    ['keeper_id', 'bin'],
    ['bought_on', 'warranty_until_on', 'calibration_due_on', 'cost_fen'],
    ['photo', 'note'],
  ],
  archive: true,
  warnDuplicates: ['serial'],
  check: row => inOrder(row, 'bought_on', 'warranty_until_on', 'resources.tools.errors.warranty_before_bought'),
});
export type Tool = Row<typeof tools>;
