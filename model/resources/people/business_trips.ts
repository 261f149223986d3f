import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference, references } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';
import { REQUEST_STATES, requestActions } from '../requests.ts';

/** Business trips and outside duty: who is away, where and why, asked for before and reported after. */
export const businessTrips = defineResource({
  name: 'business_trips',
  resource: 'trips',
  domain: 'people',
  fields: {
    number: sequence('CC'),
    kind: choice(['business_trip', 'outside_duty'], { required: true, initial: 'business_trip' }),
    staff_id: reference('staff', { required: true, begins: 'me' }),
    companions: references('staff'),
    destination: text({ required: true, max: 120 }),
    purpose: text({ required: true, max: 300 }),
    leaves_at: instant({ required: true }),
    returns_at: instant({ required: true }),
    transport: choice(['company_car', 'own_car', 'train', 'plane', 'bus', 'other']),
    estimate_fen: money({ min: 0 }),
    state: choice([...REQUEST_STATES, 'finished', 'cancelled'], { required: true, readOnly: true, initial: 'draft' }),
    approved_by: reference('staff', { readOnly: true }),
    approved_at: instant({ readOnly: true }),
    returned_at: instant({ readOnly: true }),
    report: longText({ readOnly: true, max: 2000 }),
  },
  defaultGroup: 'trip',
  key: ['number'],
  search: ['number', 'destination', 'purpose', 'report'],
  label: ['number'],
  list: {
    columns: ['number', 'kind', 'staff_id', 'destination', 'purpose', 'leaves_at', 'returns_at', 'state', 'estimate_fen'],
    filters: ['state', 'kind', 'staff_id', 'leaves_at', 'returns_at'],
    sort: ['leaves_at', 'DESC'],
    totals: ['estimate_fen'],
  },
  form: [
    ['kind', 'staff_id', 'companions'],
    ['destination', 'purpose'],
    ['leaves_at', 'returns_at', 'transport', 'estimate_fen'],
  ],
  scope: { person: 'staff_id', on: 'leaves_at', assigned: { approval: 'record' } },
  openWhile: { field: 'state', values: ['draft'] },
  papers: [
    {
      name: 'request',
      size: 'a5',
      facts: [
        'kind',
        'staff_id',
        'companions',
        'destination',
        'leaves_at',
        'returns_at',
        'transport',
        'estimate_fen',
        'state',
        'approved_by',
      ],
      texts: ['purpose', 'report'],
      signs: ['applicant', 'manager', 'owner'],
    },
  ],
  ranges: [
    {
      on: ['staff_id'],
      from: 'leaves_at',
      until: 'returns_at',
      where: { state: ['submitted', 'approved'] },
      error: { field: 'leaves_at', key: 'resources.business_trips.errors.away_already' },
    },
  ],
  check: row => ({
    ...inOrder(row, 'leaves_at', 'returns_at', 'resources.business_trips.errors.back_before_out', true),
    ...(Array.isArray(row.companions) && row.companions.includes(row.staff_id)
      ? { companions: { key: 'resources.business_trips.errors.own_companion' } }
      : {}),
  }),
});
export type BusinessTrip = Row<typeof businessTrips>;

export const businessTripActions = [
  ...requestActions(businessTrips),
  defineAction(businessTrips, 'finish', {
    from: ['approved'],
    input: { returned_at: instant({ required: true, begins: 'now' }), report: longText({ required: true, max: 2000 }) },
    allow: 'S',
  }),
  defineAction(businessTrips, 'cancel', {
    from: ['draft', 'submitted', 'approved'],
    input: { comment: text({ required: true, max: 300 }) },
    allow: 'X',
    danger: true,
  }),
] as const;
