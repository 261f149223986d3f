import { date } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { tags } from '../../kernel/kinds/tags.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';
import { REQUEST_REGISTERS } from '../requests.ts';

/** Who decides for whom while he is away: from the first day away to the day on which he is back, which does not count. */
export const delegations = defineResource({
  name: 'delegations',
  resource: 'delegations',
  domain: 'today',
  fields: {
    from_id: reference('staff', { required: true, begins: 'me' }),
    to_id: reference('staff', { required: true }),
    from_on: date({ required: true }),
    back_on: date({ required: true }),
    /** All kinds of request when empty. */
    kinds: tags({ options: REQUEST_REGISTERS }),
    reason: text({ max: 200 }),
  },
  defaultGroup: 'delegation',
  key: ['from_id', 'to_id', 'from_on'],
  chains: [{ of: 'from_id', to: 'to_id', days: { from: 'from_on', until: 'back_on' }, error: 'resources.delegations.errors.in_circle' }],
  search: ['reason'],
  label: ['from_on'],
  list: {
    columns: ['from_id', 'to_id', 'from_on', 'back_on', 'kinds', 'reason'],
    filters: ['from_id', 'to_id', 'from_on', 'back_on'],
    sort: ['from_on', 'DESC'],
  },
  form: [['from_id', 'to_id'], ['from_on', 'back_on'], ['kinds'], ['reason']],
  scope: { person: 'from_id', assigned: { person: 'to_id' } },
  indexes: [['to_id', 'from_on']],
  check: row => ({
    ...inOrder(row, 'from_on', 'back_on', 'resources.delegations.errors.back_before_away', true),
    ...(row.from_id !== null && row.from_id === row.to_id ? { to_id: { key: 'resources.delegations.errors.to_oneself' } } : {}),
  }),
});
export type Delegation = Row<typeof delegations>;
