import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

export const TOOL_MOVES = [
  'purchase',
  'to_keeper',
  'issue',
  'issue_back',
  'exchange_old',
  'exchange_new',
  'loan_out',
  'loan_in',
  'repair_out',
  'repair_in',
  'calibration_out',
  'calibration_in',
  'loss',
  'found',
  'scrap',
  'transfer',
  'count_adjust',
] as const;
/** Where a tool can be: with its keeper, with a person, or outside everybody's hands. */
export const HOLDERS = ['outside', 'keeper', 'person', 'repair', 'calibration', 'lost', 'scrapped'] as const;

/** The custody ledger: one entry for each change of hands, written with the change and never altered. */
export const toolMoves = defineResource({
  name: 'tool_moves',
  resource: 'loans',
  domain: 'assets',
  fields: {
    number: sequence('GL'),
    tool_id: reference('tools', { required: true }),
    kind: choice(TOOL_MOVES, { required: true }),
    moved_at: instant({ required: true }),
    /** Pieces that moved; of a count, by how many the stock changed. */
    qty: integer({ required: true, initial: 1, min: -9999, max: 9999 }),
    from_holder: choice(HOLDERS, { required: true }),
    from_id: reference('staff'),
    to_holder: choice(HOLDERS, { required: true }),
    to_id: reference('staff'),
    /** The person in whose hands it came or from whose hands it went. */
    person_id: reference('staff'),
    /** Who did it. */
    by_id: reference('staff'),
    note: text({ max: 300 }),
  },
  defaultGroup: 'loan',
  key: ['tool_id', 'number'],
  search: ['number', 'note'],
  label: ['number'],
  list: {
    columns: ['number', 'moved_at', 'tool_id', 'kind', 'qty', 'from_holder', 'from_id', 'to_holder', 'to_id', 'by_id', 'note'],
    filters: ['tool_id', 'kind', 'person_id', 'from_id', 'to_id', 'moved_at'],
    sort: ['moved_at', 'DESC'],
  },
  form: [
    ['tool_id', 'kind', 'moved_at', 'qty'],
    ['from_holder', 'from_id', 'to_holder', 'to_id'],
    ['person_id', 'by_id', 'note'],
  ],
  scope: { person: 'person_id', on: 'moved_at' },
  serverOnly: true,
  appendOnly: true,
});
export type ToolMove = Row<typeof toolMoves>;
