import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant, month } from '../../kernel/kinds/date.ts';
import { percent, quantity } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** A person's share of a team's or department's target; he sees his own, his superiors those of their people. */
export const personalTargets = defineResource({
  name: 'personal_targets',
  resource: 'targets',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    target_id: reference('targets'),
    metric_id: reference('metrics', { required: true }),
    for_month: month({ required: true }),
    base_milli: quantity({ required: true, min: 0 }),
    weight_bp: percent({ min: 0, max: 10_000 }),
    state: choice(['draft', 'published', 'closed'], { required: true, readOnly: true, initial: 'draft' }),
    actual_milli: quantity({ readOnly: true }),
    reached_bp: percent({ readOnly: true }),
    actual_at: instant({ readOnly: true }),
    change_reason: text({ readOnly: true, max: 300 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'person',
  key: ['staff_id', 'metric_id', 'for_month'],
  search: ['note'],
  label: ['for_month'],
  list: {
    columns: ['for_month', 'staff_id', 'metric_id', 'base_milli', 'actual_milli', 'reached_bp', 'weight_bp', 'state'],
    filters: ['for_month', 'staff_id', 'metric_id', 'state', 'target_id'],
    sort: ['for_month', 'DESC'],
  },
  form: [['staff_id', 'metric_id', 'for_month'], ['target_id', 'base_milli', 'weight_bp'], ['note']],
  scope: { person: 'staff_id' },
  openWhile: { field: 'state', values: ['draft'] },
});
export type PersonalTarget = Row<typeof personalTargets>;

export const personalTargetActions = [
  defineAction(personalTargets, 'publish', { from: ['draft'], input: {}, allow: 'S', not: ['staff_id'] }),
  defineAction(personalTargets, 'adjust', {
    from: ['published'],
    input: { base_milli: quantity({ required: true, min: 0 }), change_reason: text({ required: true, max: 300 }) },
    allow: 'S',
    not: ['staff_id'],
  }),
  /** Never by the person himself (SD17). */
  defineAction(personalTargets, 'record_actual', {
    from: ['published'],
    input: { actual_milli: quantity({ required: true }) },
    allow: 'U',
    not: ['staff_id'],
  }),
  defineAction(personalTargets, 'close', { from: ['published'], input: {}, allow: 'S', not: ['staff_id'] }),
] as const;
