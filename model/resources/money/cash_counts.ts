import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { countedFen, DENOMINATIONS } from '../../rules/cash.ts';
import { linesOf, twice } from '../lines.ts';

/** What was counted in a till, note by note. A count is never changed; whoever counts again writes another one. */
export const cashCounts = defineResource({
  name: 'cash_counts',
  resource: 'tills',
  domain: 'money',
  fields: {
    session_id: reference('cash_sessions', { required: true }),
    staff_id: reference('staff', { required: true, begins: 'me' }),
    counted_at: instant({ required: true, begins: 'now' }),
    pieces: lines(
      { denomination: choice(DENOMINATIONS, { required: true }), count: integer({ required: true, min: 0, max: 99_999 }) },
      { initial: DENOMINATIONS.map(denomination => ({ denomination, count: 0 })) },
    ),
    total_fen: money({ readOnly: true }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'count',
  key: ['session_id', 'staff_id', 'counted_at'],
  search: ['note'],
  label: ['counted_at'],
  list: {
    columns: ['counted_at', 'session_id', 'staff_id', 'total_fen', 'note'],
    filters: ['session_id', 'staff_id', 'counted_at'],
    sort: ['counted_at', 'DESC'],
    totals: ['total_fen'],
  },
  form: [['session_id', 'staff_id', 'counted_at'], ['pieces'], ['note']],
  scope: { person: 'staff_id', on: 'counted_at' },
  papers: [
    {
      name: 'count',
      size: 'a5',
      facts: ['session_id', 'staff_id', 'counted_at', 'total_fen'],
      lines: 'pieces',
      texts: ['note'],
      signs: ['person', 'taker'],
    },
  ],
  appendOnly: true,
  derive: row => ({ total_fen: countedFen(linesOf(row, 'pieces')) }),
  check: row => twice(row, 'pieces', 'denomination', 'resources.cash_counts.errors.denomination_twice'),
});
export type CashCount = Row<typeof cashCounts>;
