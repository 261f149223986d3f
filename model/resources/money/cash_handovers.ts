import { instant } from '../../kernel/kinds/date.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The hand-over book: what cash changed hands, between whom, signed by both. Written by the take-over, never altered. */
export const cashHandovers = defineResource({
  name: 'cash_handovers',
  resource: 'tills',
  domain: 'money',
  fields: {
    session_id: reference('cash_sessions', { required: true }),
    from_staff_id: reference('staff', { required: true }),
    to_staff_id: reference('staff', { required: true }),
    handed_at: instant({ required: true }),
    amount_fen: money({ required: true, min: 0 }),
    variance_fen: money({ group: 'expected' }),
    cause: text({ group: 'expected', max: 300 }),
  },
  defaultGroup: 'count',
  key: ['session_id'],
  search: [],
  label: ['handed_at'],
  list: {
    columns: ['handed_at', 'session_id', 'from_staff_id', 'to_staff_id', 'amount_fen', 'variance_fen', 'cause'],
    filters: ['session_id', 'from_staff_id', 'to_staff_id', 'handed_at'],
    sort: ['handed_at', 'DESC'],
    totals: ['amount_fen', 'variance_fen'],
  },
  form: [
    ['session_id', 'from_staff_id', 'to_staff_id'],
    ['handed_at', 'amount_fen'],
    ['variance_fen', 'cause'],
  ],
  scope: { person: 'from_staff_id', on: 'handed_at' },
  serverOnly: true,
  appendOnly: true,
  check: row =>
    row.from_staff_id !== null && row.from_staff_id === row.to_staff_id
      ? { to_staff_id: { key: 'resources.cash_handovers.errors.same_person' } }
      : {},
});
export type CashHandover = Row<typeof cashHandovers>;
