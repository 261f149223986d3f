import { daysAfter } from '../../../model/rules/days.ts';
import type { BuiltInView } from '../../kit/slots.ts';

const SOON = 30;

/** What the keeper of tools, machines and cars looks at first, by register: what is out, to be done, due or near its end. */
export const ASSET_VIEWS = {
  tools: [
    { name: 'bb.list.lent', filter: { state: 'on_loan' }, opens: false },
    {
      name: 'bb.list.calibration_due',
      filter: today => ({ state: ['in_store', 'on_loan', 'issued'], calibration_due_on_lte: daysAfter(today, SOON) }),
      sort: { field: 'calibration_due_on', order: 'ASC' },
      opens: false,
    },
    { name: 'bb.list.away', filter: { state: ['in_repair', 'in_calibration'] }, opens: false },
  ],
  tool_loans: [{ name: 'bb.list.not_back', filter: { state: 'on_loan' }, sort: { field: 'due_at', order: 'ASC' } }],
  tool_issues: [{ name: 'bb.list.held_by_people', filter: { state: 'held' } }],
  tool_incidents: [{ name: 'bb.list.unfinished', filter: { state: ['reported', 'proposed', 'approved'] }, opens: false }],
  maintenance_tasks: [{ name: 'bb.list.to_do', filter: { state: 'planned' }, sort: { field: 'planned_on', order: 'ASC' } }],
  calibrations: [{ name: 'bb.list.to_do', filter: { state: 'planned' }, sort: { field: 'due_on', order: 'ASC' } }],
  findings: [
    { name: 'bb.list.not_fixed', filter: { state: ['open', 'fixed'] }, sort: { field: 'due_on', order: 'ASC' } },
    { name: 'bb.list.mine', filter: (_, me) => ({ state: 'open', owner_id: me ?? '-' }), sort: { field: 'due_on', order: 'ASC' } },
  ],
  incidents: [{ name: 'bb.list.unfinished', filter: { state: ['reported', 'investigated'] }, opens: false }],
  fire_equipment: [
    {
      name: 'bb.list.check_due',
      filter: today => ({ state: ['good', 'faulty'], next_check_on_lte: daysAfter(today, 7) }),
      sort: { field: 'next_check_on', order: 'ASC' },
      opens: false,
    },
  ],
  trip_orders: [
    {
      name: 'bb.list.coming_trips',
      filter: { state: ['draft', 'submitted', 'approved', 'out'] },
      sort: { field: 'planned_out_at', order: 'ASC' },
      opens: false,
    },
  ],
  car_accidents: [{ name: 'bb.list.unfinished', filter: { state: ['reported', 'ruled'] }, opens: false }],
} as const satisfies Readonly<Record<string, readonly BuiltInView[]>>;
