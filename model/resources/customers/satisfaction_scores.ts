import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { integer, rating } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** What customers thought of a visit, one answer a row; the maker's own surveys give points of a hundred besides. */
export const satisfactionScores = defineResource({
  name: 'satisfaction_scores',
  resource: 'follow_ups',
  domain: 'customers',
  fields: {
    surveyed_on: date({ required: true, begins: 'today' }),
    channel: choice(['phone', 'on_site', 'message', 'maker'], { required: true, initial: 'phone' }),
    work_order_id: reference('work_orders'),
    advisor_id: reference('staff'),
    team_id: reference('teams'),
    overall: rating({ required: true }),
    reception: rating(),
    quality: rating(),
    punctuality: rating(),
    price: rating(),
    environment: rating(),
    points: integer({ min: 0, max: 100 }),
    comment: text({ max: 500 }),
  },
  defaultGroup: 'call',
  key: [],
  search: ['comment'],
  label: ['surveyed_on'],
  list: {
    columns: ['surveyed_on', 'channel', 'work_order_id', 'advisor_id', 'team_id', 'overall', 'points', 'comment'],
    filters: ['surveyed_on', 'channel', 'advisor_id', 'team_id', 'overall', 'work_order_id'],
    sort: ['surveyed_on', 'DESC'],
  },
  form: [
    ['surveyed_on', 'channel', 'work_order_id'],
    ['advisor_id', 'team_id'],
    ['overall', 'reception', 'quality'],
    ['punctuality', 'price', 'environment'],
    ['points', 'comment'],
  ],
  scope: { person: 'advisor_id', team: 'team_id', on: 'surveyed_on' },
});
export type SatisfactionScore = Row<typeof satisfactionScores>;
