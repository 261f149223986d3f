import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { duration, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** Upkeep of a machine: what was planned for which day, and what was done. */
export const maintenanceTasks = defineResource({
  name: 'maintenance_tasks',
  resource: 'equipment',
  domain: 'assets',
  fields: {
    number: sequence('BY'),
    equipment_id: reference('equipment', { required: true }),
    kind: choice(['daily', 'routine', 'yearly', 'repair'], { required: true, initial: 'routine' }),
    planned_on: date({ required: true }),
    assignee_id: reference('staff'),
    work: longText({ max: 1000 }),
    state: choice(['planned', 'done', 'skipped'], { required: true, readOnly: true, initial: 'planned' }),
    done_on: date({ readOnly: true }),
    done_by: reference('staff', { readOnly: true }),
    result: choice(['good', 'adjusted', 'needs_repair'], { readOnly: true }),
    /** Cause of the fault and remedy, or why it was left out. */
    remark: text({ readOnly: true, max: 300 }),
    downtime_minutes: duration({ readOnly: true, max: 100_000 }),
    photos: files({ max: 10 }),
    cost_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'card',
  key: ['equipment_id', 'number'],
  search: ['number', 'work', 'remark'],
  label: ['number'],
  list: {
    columns: ['number', 'equipment_id', 'kind', 'planned_on', 'assignee_id', 'state', 'done_on', 'result', 'downtime_minutes', 'cost_fen'],
    filters: ['equipment_id', 'kind', 'state', 'assignee_id', 'planned_on', 'result'],
    sort: ['planned_on', 'DESC'],
    totals: ['downtime_minutes', 'cost_fen'],
  },
  form: [['equipment_id', 'kind'], ['planned_on', 'assignee_id', 'cost_fen'], ['work'], ['photos']],
  scope: { person: 'assignee_id', on: 'planned_on' },
  openWhile: { field: 'state', values: ['planned'] },
});
export type MaintenanceTask = Row<typeof maintenanceTasks>;

export const maintenanceTaskActions = [
  /** Done: the machine's next date follows from its interval. */
  defineAction(maintenanceTasks, 'finish', {
    from: ['planned'],
    input: {
      done_on: date({ required: true, begins: 'today' }),
      result: choice(['good', 'adjusted', 'needs_repair'], { required: true, initial: 'good' }),
      downtime_minutes: duration({ max: 100_000 }),
      remark: text({ max: 300 }),
    },
    allow: 'S',
  }),
  defineAction(maintenanceTasks, 'skip', { from: ['planned'], input: { remark: text({ required: true, max: 300 }) }, allow: 'A' }),
] as const;
