import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
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
    /** Whose sub-ledger (分账) it stands in. */
    keeper_id: reference('staff', { begins: 'me' }),
    /** Who has it now: the borrower, or the person it was issued to; written by the custody actions. */
    holder_id: reference('staff', { readOnly: true }),
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
    columns: ['tag', 'model_id', 'serial', 'qty', 'state', 'keeper_id', 'holder_id', 'bin', 'calibration_due_on', 'cost_fen'],
    filters: ['model_id', 'state', 'keeper_id', 'holder_id', 'calibration_due_on', 'bought_on'],
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

const note = text({ max: 300 });
const reason = text({ required: true, max: 300 });
const held = ['on_loan', 'issued'] as const;

/** Every change of custody is an action that writes `tool_moves` with it. Loans and issues come back through `tool_loans` and `tool_issues`. */
export const toolActions = [
  defineAction(tools, 'lend', {
    from: ['in_store'],
    input: { borrower_id: reference('staff', { required: true }), due_at: instant(), note },
    allow: 'U',
  }),
  defineAction(tools, 'issue', { from: ['in_store'], input: { holder_id: reference('staff', { required: true }), note }, allow: 'U' }),
  defineAction(tools, 'transfer', {
    from: ['in_store', ...held],
    input: { keeper_id: reference('staff', { required: true }), note },
    allow: 'U',
  }),
  defineAction(tools, 'send_to_repair', { from: ['in_store'], input: { note: reason }, allow: 'U' }),
  defineAction(tools, 'send_to_calibration', { from: ['in_store'], input: { note }, allow: 'U' }),
  defineAction(tools, 'take_back', { from: ['in_repair', 'in_calibration'], input: { note }, allow: 'U' }),
  defineAction(tools, 'lose', { from: ['in_store', 'in_repair', 'in_calibration'], input: { note: reason }, allow: 'U', danger: true }),
  defineAction(tools, 'find', { from: ['lost'], input: { bin: text({ code: true, max: 20 }), note }, allow: 'U' }),
  defineAction(tools, 'adjust_count', {
    from: ['in_store', ...held],
    input: { qty: integer({ required: true, min: 1, max: 9999 }), note: reason },
    allow: 'U',
  }),
  defineAction(tools, 'scrap', { from: ['in_store', 'in_repair', 'lost'], input: { note: reason }, allow: 'X', danger: true }),
] as const;
