import { daysAfter } from '../../../model/rules/days.ts';
import type { BuiltInView } from '../../kit/slots.ts';

const owed = ['open', 'part_paid'];

/** What the office looks at first, by register: what is open, due, overdue or near its end. */
export const OFFICE_VIEWS = {
  cash_sessions: [{ name: 'bb.list.in_hand', filter: { state: ['open', 'counted', 'handed_over'] } }],
  advances: [{ name: 'bb.list.unsettled', filter: { state: 'paid' }, opens: false }],
  expense_claims: [{ name: 'bb.list.to_pay', filter: { state: ['submitted', 'approved'] }, opens: false }],
  payment_requests: [
    { name: 'bb.list.to_pay', filter: { state: ['submitted', 'approved'] }, sort: { field: 'due_on', order: 'ASC' }, opens: false },
  ],
  receivables: [
    { name: 'bb.list.unpaid', filter: { state: owed } },
    { name: 'bb.list.overdue', filter: today => ({ state: owed, due_on_lt: today }) },
    { name: 'bb.list.overdue_30', filter: today => ({ state: owed, due_on_lt: daysAfter(today, -30) }) },
    { name: 'bb.list.overdue_90', filter: today => ({ state: owed, due_on_lt: daysAfter(today, -90) }) },
  ],
  documents: [
    { name: 'bb.list.in_force', filter: { state: 'in_force' } },
    { name: 'bb.list.drafts', filter: { state: 'draft' } },
  ],
  notices: [{ name: 'bb.list.published', filter: { state: 'published' }, opens: false }],
  meetings: [{ name: 'bb.list.held', filter: { state: 'held' }, opens: false }],
  contracts: [
    { name: 'bb.list.running', filter: { state: 'in_force' } },
    { name: 'bb.list.ending', filter: today => ({ state: 'in_force', notice_on_lte: today, ends_on_gte: today }) },
    { name: 'bb.list.past_end', filter: today => ({ state: 'in_force', ends_on_lt: today }) },
  ],
  letters: [{ name: 'bb.list.on_the_way', filter: { state: ['open', 'handed_out'] }, opens: false }],
  seal_uses: [{ name: 'bb.list.seal_out', filter: { state: 'used', is_taken_out: true, returned_at_null: true }, opens: false }],
} as const satisfies Readonly<Record<string, readonly BuiltInView[]>>;
