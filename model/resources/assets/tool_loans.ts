import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** A tool lent for the day: due at closing time, back the same day, or carried over with a reason by somebody who may. */
export const toolLoans = defineResource({
  name: 'tool_loans',
  resource: 'loans',
  domain: 'assets',
  fields: {
    number: sequence('JY'),
    tool_id: reference('tools', { required: true }),
    borrower_id: reference('staff', { required: true }),
    out_at: instant({ required: true }),
    due_at: instant({ required: true }),
    in_at: instant(),
    state: choice(['on_loan', 'returned', 'lost'], { required: true, readOnly: true, initial: 'on_loan' }),
    condition: choice(['good', 'damaged']),
    lent_by: reference('staff'),
    /** Who took it back, or took note of the loss: never the borrower (SD16). */
    confirmed_by: reference('staff'),
    carried_by: reference('staff'),
    carried_reason: text({ max: 300 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'loan',
  key: ['tool_id', 'number'],
  unique: [{ on: ['tool_id'], where: { state: 'on_loan' } }],
  search: ['number', 'note', 'carried_reason'],
  label: ['number'],
  list: {
    columns: ['number', 'tool_id', 'borrower_id', 'out_at', 'due_at', 'in_at', 'state', 'condition', 'carried_by', 'carried_reason'],
    filters: ['tool_id', 'borrower_id', 'state', 'due_at', 'out_at'],
    sort: ['out_at', 'DESC'],
  },
  form: [
    ['tool_id', 'borrower_id'],
    ['out_at', 'due_at', 'in_at', 'condition'],
    ['lent_by', 'confirmed_by', 'note'],
    ['carried_by', 'carried_reason'],
  ],
  scope: { person: 'borrower_id', on: 'out_at' },
  serverOnly: true,
  papers: [
    {
      name: 'slip',
      size: 'a5',
      facts: ['tool_id', 'borrower_id', 'out_at', 'due_at', 'in_at', 'condition', 'carried_by', 'carried_reason'],
      signs: ['holder', 'keeper', 'supervisor'],
    },
  ],
});
export type ToolLoan = Row<typeof toolLoans>;

const back = { condition: choice(['good', 'damaged'], { required: true, initial: 'good' }), note: text({ max: 300 }) };

export const toolLoanActions = [
  defineAction(toolLoans, 'return', { from: ['on_loan'], input: back, allow: 'U', not: ['borrower_id'] }),
  /** For tools that the keeper borrowed himself: his superior takes them back. */
  defineAction(toolLoans, 'return_to_superior', { from: ['on_loan'], input: back, allow: 'A', not: ['borrower_id'] }),
  defineAction(toolLoans, 'carry_over', {
    from: ['on_loan'],
    input: { due_at: instant({ required: true }), carried_reason: text({ required: true, max: 300 }) },
    allow: 'A',
    not: ['borrower_id'],
  }),
  defineAction(toolLoans, 'lose', {
    from: ['on_loan'],
    input: { note: text({ required: true, max: 300 }) },
    allow: 'U',
    not: ['borrower_id'],
    danger: true,
  }),
] as const;
