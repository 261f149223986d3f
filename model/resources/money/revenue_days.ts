import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** What the station took in a day, by trade and item: the figures of the daily report, one line each. */
export const revenueDays = defineResource({
  name: 'revenue_days',
  resource: 'revenue',
  domain: 'money',
  fields: {
    day_on: date({ required: true, begins: 'today' }),
    trade: choice(['maintenance', 'mechanical', 'electrical', 'body', 'paint', 'accessories', 'warranty', 'insurance', 'rescue', 'other'], {
      required: true,
    }),
    item: choice(['labour', 'parts', 'outsourced', 'material', 'other'], { required: true }),
    orders: integer({ required: true, initial: 0, min: 0, max: 9999 }),
    amount_fen: money({ required: true }),
    discount_fen: money({ required: true, initial: 0, min: 0 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'money',
  key: ['day_on', 'trade', 'item'],
  search: ['note'],
  label: ['day_on'],
  list: {
    columns: ['day_on', 'trade', 'item', 'orders', 'amount_fen', 'discount_fen', 'note'],
    filters: ['day_on', 'trade', 'item'],
    sort: ['day_on', 'DESC'],
    totals: ['orders', 'amount_fen', 'discount_fen'],
  },
  form: [['day_on', 'trade', 'item'], ['orders', 'amount_fen', 'discount_fen'], ['note']],
});
export type RevenueDay = Row<typeof revenueDays>;
