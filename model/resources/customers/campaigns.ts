import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** Offers and service weeks: for whom, from when to when, who was told, who came, what came of it. */
export const campaigns = defineResource({
  name: 'campaigns',
  resource: 'customers',
  domain: 'customers',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, max: 80 }),
    kind: choice(['offer', 'service_week', 'recall', 'customer_day', 'maker', 'other'], { required: true, initial: 'offer' }),
    from_on: date({ required: true }),
    until_on: date({ required: true }),
    offer: longText({ max: 2000 }),
    owner_id: reference('staff'),
    budget_fen: money({ min: 0 }),
    state: choice(['planned', 'running', 'ended', 'cancelled'], { required: true, readOnly: true, initial: 'planned' }),
    invited: lines(
      {
        vehicle_id: reference('vehicles', { required: true }),
        told_on: date(),
        answer: choice(['coming', 'declined', 'unreached']),
        is_come: boolean(),
      },
      { max: 500 },
    ),
    outcome: longText({ readOnly: true, max: 2000 }),
  },
  defaultGroup: 'card',
  key: ['code'],
  search: ['code', 'name', 'offer'],
  label: ['name'],
  list: {
    columns: ['code', 'name', 'kind', 'from_on', 'until_on', 'owner_id', 'budget_fen', 'state'],
    filters: ['state', 'kind', 'from_on', 'until_on', 'owner_id'],
    sort: ['from_on', 'DESC'],
    totals: ['budget_fen'],
  },
  form: [['code', 'name', 'kind'], ['from_on', 'until_on', 'owner_id', 'budget_fen'], ['offer'], ['invited']],
  openWhile: { field: 'state', values: ['planned', 'running'] },
  check: row => inOrder(row, 'from_on', 'until_on', 'resources.campaigns.errors.ends_before_start'),
  papers: [
    {
      name: 'plan',
      size: 'a4',
      facts: ['code', 'name', 'kind', 'from_on', 'until_on', 'owner_id', 'budget_fen'],
      texts: ['offer', 'outcome'],
      signs: ['applicant', 'manager', 'owner'],
    },
  ],
});
export type Campaign = Row<typeof campaigns>;

const outcome = longText({ required: true, max: 2000 });
export const campaignActions = [
  defineAction(campaigns, 'start', { from: ['planned'], input: {}, allow: 'U' }),
  defineAction(campaigns, 'end', { from: ['running'], input: { outcome }, allow: 'U' }),
  defineAction(campaigns, 'cancel', { from: ['planned', 'running'], input: { outcome }, allow: 'U', danger: true }),
] as const;
