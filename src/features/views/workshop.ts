import { daysAfter } from '../../../model/rules/days.ts';
import type { BuiltInView } from '../../kit/slots.ts';

/** What the workshop, the counter and the parts store look at first, by register: what is in the house, open, due or near its end. */
export const WORKSHOP_VIEWS = {
  work_orders: [
    {
      name: 'bb.list.in_house',
      filter: { state: ['open', 'in_work', 'inspected', 'settled'] },
      sort: { field: 'promised_at', order: 'ASC' },
    },
    { name: 'bb.list.to_assign', filter: { state: 'open' }, sort: { field: 'promised_at', order: 'ASC' } },
    { name: 'bb.list.waits_for_parts', filter: { state: ['open', 'in_work'], parts_state: 'waiting' } },
  ],
  appointments: [{ name: 'bb.list.expected', filter: { state: 'booked' }, sort: { field: 'appointed_at', order: 'ASC' } }],
  inspections: [{ name: 'bb.list.not_passed', filter: { result: 'failed' }, opens: false }],
  reworks: [{ name: 'bb.list.not_verified', filter: { state: ['open', 'done'] }, opens: false }],
  vehicles: [
    {
      name: 'bb.list.insurance_ends',
      filter: today => ({ insured_until_on_gte: today, insured_until_on_lte: daysAfter(today, 30) }),
      sort: { field: 'insured_until_on', order: 'ASC' },
      opens: false,
    },
    {
      name: 'bb.list.service_due',
      filter: today => ({ next_service_on_lte: daysAfter(today, 14) }),
      sort: { field: 'next_service_on', order: 'ASC' },
      opens: false,
    },
  ],
  follow_ups: [{ name: 'bb.list.to_call', filter: { state: ['open', 'unreached'] }, sort: { field: 'due_on', order: 'ASC' } }],
  complaints: [
    {
      name: 'bb.list.unfinished',
      filter: { state: ['open', 'assigned', 'answered', 'reopened'] },
      sort: { field: 'due_at', order: 'ASC' },
      opens: false,
    },
  ],
  warranty_claims: [
    {
      name: 'bb.list.to_submit',
      filter: { state: 'draft' },
      sort: { field: 'submit_by_on', order: 'ASC' },
      opens: false,
    },
    { name: 'bb.list.not_received', filter: { state: ['submitted', 'approved'] }, opens: false },
  ],
  old_parts: [{ name: 'bb.list.on_shelf', filter: { state: 'stored' }, sort: { field: 'keep_until_on', order: 'ASC' }, opens: false }],
  warranty_booklets: [{ name: 'bb.list.not_back', filter: { state: ['taken', 'stamped'] }, opens: false }],
} as const satisfies Readonly<Record<string, readonly BuiltInView[]>>;
