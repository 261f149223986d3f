import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, money, quantity } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** Claims on the car maker, each with the day by which it must be handed in. */
export const warrantyClaims = defineResource({
  name: 'warranty_claims',
  resource: 'warranty',
  domain: 'customers',
  fields: {
    number: sequence('SP'),
    vehicle_id: reference('vehicles', { required: true }),
    work_order_id: reference('work_orders'),
    claimed_on: date({ required: true, begins: 'today' }),
    submit_by_on: date({ required: true }),
    mileage_km: integer({ min: 0, max: 2_000_000 }),
    fault: longText({ required: true, max: 1000 }),
    judgement: longText({ max: 1000 }),
    /** When the maker was asked for technical help, and what it said. */
    asked_maker_on: date(),
    maker_said: text({ max: 500 }),
    papers: files({ max: 20 }),
    items: lines({
      kind: choice(['part', 'labour', 'other'], { required: true, initial: 'part' }),
      part_id: reference('parts'),
      description: text({ required: true, max: 200 }),
      qty_milli: quantity({ required: true, initial: 1000, min: 1, max: 999_000 }),
    }),
    state: choice(['draft', 'submitted', 'approved', 'rejected', 'paid'], { required: true, readOnly: true, initial: 'draft' }),
    maker_no: text({ readOnly: true, code: true, max: 40 }),
    submitted_on: date({ readOnly: true }),
    answered_on: date({ readOnly: true }),
    refusal: text({ readOnly: true, max: 500 }),
    paid_on: date({ readOnly: true }),
    claimed_fen: money({ group: 'money', min: 0 }),
    approved_fen: money({ group: 'money', min: 0, readOnly: true }),
    paid_fen: money({ group: 'money', min: 0, readOnly: true }),
  },
  defaultGroup: 'claim',
  key: ['number'],
  search: ['number', 'maker_no', 'fault'],
  label: ['number'],
  list: {
    columns: [
      'number',
      'vehicle_id',
      'fault',
      'submit_by_on',
      'state',
      'maker_no',
      'answered_on',
      'claimed_fen',
      'approved_fen',
      'paid_fen',
    ],
    filters: ['state', 'submit_by_on', 'claimed_on', 'vehicle_id', 'work_order_id', 'paid_on'],
    sort: ['number', 'DESC'],
    totals: ['claimed_fen', 'approved_fen', 'paid_fen'],
  },
  form: [
    ['vehicle_id', 'work_order_id', 'mileage_km'],
    ['claimed_on', 'submit_by_on', 'claimed_fen'],
    ['fault', 'judgement'],
    ['asked_maker_on', 'maker_said', 'papers'],
    ['items'],
  ],
  brings: { work_order_id: { vehicle_id: 'vehicle_id' } },
  openWhile: { field: 'state', values: ['draft'] },
  check: row => inOrder(row, 'claimed_on', 'submit_by_on', 'resources.warranty_claims.errors.due_before_claim'),
  papers: [
    {
      name: 'application',
      size: 'a4',
      facts: ['vehicle_id', 'work_order_id', 'mileage_km', 'claimed_on', 'submit_by_on', 'maker_no', 'claimed_fen'],
      lines: 'items',
      texts: ['fault', 'judgement', 'maker_said'],
      signs: ['clerk', 'technician', 'manager', 'customer'],
    },
  ],
});
export type WarrantyClaim = Row<typeof warrantyClaims>;

const amount = money({ required: true, min: 0 });
const day = date({ required: true, begins: 'today' });
export const warrantyClaimActions = [
  defineAction(warrantyClaims, 'submit', { from: ['draft'], input: { maker_no: text({ code: true, max: 40 }) }, allow: 'S' }),
  defineAction(warrantyClaims, 'withdraw', { from: ['submitted', 'rejected'], input: {}, allow: 'X' }),
  defineAction(warrantyClaims, 'approve', { from: ['submitted'], input: { answered_on: day, approved_fen: amount }, allow: 'S' }),
  defineAction(warrantyClaims, 'reject', {
    from: ['submitted'],
    input: { answered_on: day, refusal: text({ required: true, max: 500 }) },
    allow: 'S',
  }),
  defineAction(warrantyClaims, 'receive_payment', { from: ['approved'], input: { paid_on: day, paid_fen: amount }, allow: 'S' }),
] as const;
