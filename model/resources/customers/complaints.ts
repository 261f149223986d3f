import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

const writtenLater = longText({ readOnly: true, max: 2000 });

/** What customers complain of, from taking it down to the answer that they accept. */
export const complaints = defineResource({
  name: 'complaints',
  resource: 'complaints',
  domain: 'customers',
  fields: {
    number: sequence('TS'),
    received_at: instant({ required: true, begins: 'now' }),
    channel: choice(['on_site', 'phone', 'follow_up', 'message', 'maker', 'authority'], { required: true, initial: 'on_site' }),
    kind: choice(['service', 'quality', 'technical', 'parts', 'price', 'waiting', 'suggestion', 'other'], { required: true }),
    grade: choice(['minor', 'ordinary', 'major'], { required: true, initial: 'ordinary' }),
    facts: longText({ required: true, max: 2000 }),
    customer_id: reference('customers'),
    vehicle_id: reference('vehicles'),
    work_order_id: reference('work_orders'),
    team_id: reference('teams'),
    owner_id: reference('staff'),
    due_at: instant(),
    photos: files({ max: 10 }),
    state: choice(['open', 'assigned', 'answered', 'closed', 'reopened'], { required: true, readOnly: true, initial: 'open' }),
    cause: writtenLater,
    measure: writtenLater,
    result: writtenLater,
    answered_at: instant({ readOnly: true }),
    closed_at: instant({ readOnly: true }),
    /** What the customer said when the case was closed. */
    is_accepted: boolean({ readOnly: true }),
    reopen_reason: text({ readOnly: true, max: 300 }),
    staff_id: reference('staff', { group: 'person' }),
    cost_fen: money({ group: 'person', min: 0 }),
  },
  defaultGroup: 'case',
  key: ['number'],
  search: ['number', 'facts', 'cause', 'measure'],
  label: ['number'],
  list: {
    columns: ['number', 'received_at', 'kind', 'grade', 'customer_id', 'vehicle_id', 'owner_id', 'due_at', 'state', 'staff_id'],
    filters: ['state', 'grade', 'kind', 'owner_id', 'team_id', 'due_at', 'received_at', 'customer_id', 'work_order_id'],
    sort: ['received_at', 'DESC'],
  },
  form: [
    ['received_at', 'channel', 'kind', 'grade'],
    ['customer_id', 'vehicle_id', 'work_order_id'],
    ['facts'],
    ['owner_id', 'team_id', 'due_at'],
    ['staff_id', 'cost_fen', 'photos'],
  ],
  scope: { person: 'owner_id', team: 'team_id' },
  brings: { work_order_id: { vehicle_id: 'vehicle_id', customer_id: 'customer_id' }, vehicle_id: { customer_id: 'customer_id' } },
  openWhile: { field: 'state', values: ['open', 'assigned', 'reopened'] },
  check: row => inOrder(row, 'received_at', 'due_at', 'resources.complaints.errors.due_before_received'),
  papers: [
    {
      name: 'opinion',
      size: 'a4',
      facts: ['received_at', 'channel', 'kind', 'grade', 'customer_id', 'vehicle_id', 'work_order_id', 'owner_id', 'due_at'],
      texts: ['facts', 'cause', 'measure', 'result'],
      signs: ['clerk', 'manager', 'customer'],
    },
  ],
});
export type Complaint = Row<typeof complaints>;

const running = ['open', 'assigned', 'reopened'] as const;
const told = longText({ required: true, max: 2000 });
export const complaintActions = [
  /** Without an owner or a time, the station's settings say both by the grade. */
  defineAction(complaints, 'assign', {
    from: running,
    input: { owner_id: reference('staff'), due_at: instant() },
    allow: 'S',
  }),
  defineAction(complaints, 'give_answer', {
    from: ['assigned', 'reopened'],
    input: { cause: told, measure: told, result: longText({ max: 2000 }) },
    allow: 'U',
  }),
  defineAction(complaints, 'close', { from: ['answered'], input: { is_accepted: boolean({ initial: true }) }, allow: 'A' }),
  defineAction(complaints, 'reopen', {
    from: ['answered', 'closed'],
    input: { reopen_reason: text({ required: true, max: 300 }) },
    allow: 'X',
  }),
] as const;
