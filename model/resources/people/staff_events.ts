import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { LEAVING_REASONS, STAFF_STATES } from './staff.ts';

/** What happened to a person's employment, written by the actions of `staff`. */
export const staffEvents = defineResource({
  name: 'staff_events',
  resource: 'staff',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    kind: choice(['start_probation', 'regularise', 'transfer', 'give_notice', 'withdraw_notice', 'leave', 'rehire'], { required: true }),
    effective_on: date({ required: true }),
    from_state: choice(STAFF_STATES),
    to_state: choice(STAFF_STATES),
    from_post_id: reference('posts'),
    to_post_id: reference('posts'),
    leaving_reason: choice(LEAVING_REASONS, { group: 'identity' }),
    note: text({ group: 'identity', max: 500 }),
  },
  defaultGroup: 'basic',
  key: [],
  search: [],
  label: ['effective_on'],
  list: {
    columns: ['effective_on', 'staff_id', 'kind', 'from_state', 'to_state', 'from_post_id', 'to_post_id', 'note'],
    filters: ['staff_id', 'kind', 'effective_on'],
    sort: ['effective_on', 'DESC'],
  },
  form: [
    ['staff_id', 'kind', 'effective_on'],
    ['from_state', 'to_state'],
    ['from_post_id', 'to_post_id'],
    ['leaving_reason', 'note'],
  ],
  scope: { person: 'staff_id', on: 'effective_on' },
  serverOnly: true,
  appendOnly: true,
});
export type StaffEvent = Row<typeof staffEvents>;
