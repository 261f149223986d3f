import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The points account of everybody: one entry for each settled record, a counter-entry when it is revoked, never altered. */
export const rewardPoints = defineResource({
  name: 'reward_points',
  resource: 'rewards',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    record_ref: reference('reward_records', { required: true }),
    kind: choice(['grant', 'reversal'], { required: true }),
    counts_on: date({ required: true }),
    points: integer({ required: true, min: -1000, max: 1000 }),
    note: text({ max: 500 }),
  },
  defaultGroup: 'case',
  key: ['record_ref', 'kind'],
  search: ['note'],
  label: ['counts_on'],
  list: {
    columns: ['counts_on', 'staff_id', 'points', 'kind', 'record_ref', 'note'],
    filters: ['staff_id', 'kind', 'counts_on', 'record_ref'],
    sort: ['counts_on', 'DESC'],
    totals: ['points'],
  },
  form: [
    ['staff_id', 'record_ref', 'kind'],
    ['counts_on', 'points', 'note'],
  ],
  scope: { person: 'staff_id', on: 'counts_on' },
  serverOnly: true,
  appendOnly: true,
});
export type RewardPoint = Row<typeof rewardPoints>;
