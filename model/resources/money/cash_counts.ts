import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

export const DENOMINATIONS = ['100', '50', '20', '10', '5', '1', '0_5', '0_1'] as const;
/** Fen of a note or coin by its code. */
const FEN: Readonly<Record<string, number>> = {
  '100': 10_000,
  '50': 5000,
  '20': 2000,
  '10': 1000,
  '5': 500,
  '1': 100,
  '0_5': 50,
  '0_1': 10,
};

/** What was counted in a till, note by note. A count is never changed; whoever counts again writes another one. */
export const cashCounts = defineResource({
  name: 'cash_counts',
  resource: 'tills',
  domain: 'money',
  fields: {
    session_id: reference('cash_sessions', { required: true }),
    staff_id: reference('staff', { required: true }),
    counted_at: instant({ required: true }),
    pieces: lines({
      denomination: choice(DENOMINATIONS, { required: true }),
      count: integer({ required: true, min: 0, max: 99_999 }),
    }),
    total_fen: money({ readOnly: true }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'count',
  key: ['session_id', 'counted_at'],
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
  appendOnly: true,
  start: row => {
    const pieces = Array.isArray(row.pieces) ? (row.pieces as readonly Readonly<Record<string, unknown>>[]) : [];
    return { total_fen: pieces.reduce((sum, piece) => sum + (FEN[String(piece.denomination)] ?? 0) * Number(piece.count ?? 0), 0) };
  },
});
export type CashCount = Row<typeof cashCounts>;
