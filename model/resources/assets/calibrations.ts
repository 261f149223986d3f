import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Errors, type Row } from '../../kernel/resource.ts';

/** Whether the calibration names one thing: a tool or a machine. */
function namesOne(row: Readonly<Record<string, unknown>>): Errors {
  const named = [row.tool_id, row.equipment_id].filter(id => typeof id === 'string').length;
  return named === 1 ? {} : { equipment_id: { key: 'resources.calibrations.errors.one_thing' } };
}

/** A calibration or test by law (检定): when it is due, when it was done, which certificate came of it. */
export const calibrations = defineResource({
  name: 'calibrations',
  resource: 'equipment',
  domain: 'assets',
  fields: {
    number: sequence('JD'),
    tool_id: reference('tools'),
    equipment_id: reference('equipment'),
    due_on: date({ required: true }),
    is_statutory: boolean(),
    lab: text({ max: 80 }),
    state: choice(['planned', 'done'], { required: true, readOnly: true, initial: 'planned' }),
    done_on: date({ readOnly: true }),
    result: choice(['pass', 'limited', 'fail'], { readOnly: true }),
    certificate_no: text({ readOnly: true, code: true, max: 40 }),
    valid_until_on: date({ readOnly: true }),
    papers: files({ max: 5 }),
    cost_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'card',
  key: ['number'],
  search: ['number', 'certificate_no', 'lab'],
  label: ['number'],
  list: {
    columns: ['number', 'tool_id', 'equipment_id', 'due_on', 'state', 'done_on', 'result', 'certificate_no', 'valid_until_on', 'cost_fen'],
    filters: ['tool_id', 'equipment_id', 'state', 'result', 'is_statutory', 'due_on', 'valid_until_on'],
    sort: ['due_on', 'DESC'],
    totals: ['cost_fen'],
  },
  form: [['tool_id', 'equipment_id'], ['due_on', 'is_statutory'], ['lab', 'cost_fen'], ['papers']],
  openWhile: { field: 'state', values: ['planned'] },
  check: namesOne,
});
export type Calibration = Row<typeof calibrations>;

export const calibrationActions = [
  /** Done: the due date of the tool or machine becomes the end of the certificate. */
  defineAction(calibrations, 'finish', {
    from: ['planned'],
    input: {
      done_on: date({ required: true, begins: 'today' }),
      result: choice(['pass', 'limited', 'fail'], { required: true }),
      certificate_no: text({ code: true, max: 40 }),
      valid_until_on: date(),
    },
    allow: 'S',
  }),
] as const;
