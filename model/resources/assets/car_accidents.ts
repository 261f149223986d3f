import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

const LIABILITIES = ['none', 'minor', 'equal', 'main', 'full'] as const;

/** An accident with a company car: told at once, settled by the ruling of the police and the insurer's estimate. */
export const carAccidents = defineResource({
  name: 'car_accidents',
  resource: 'vehicles',
  domain: 'assets',
  fields: {
    number: sequence('CS'),
    car_id: reference('company_cars', { required: true }),
    driver_id: reference('staff', { required: true, begins: 'me' }),
    happened_at: instant({ required: true, begins: 'now' }),
    reported_at: instant({ required: true, begins: 'now' }),
    place: text({ required: true, max: 100 }),
    story: longText({ required: true, max: 2000 }),
    injured: integer({ required: true, initial: 0, min: 0, max: 999 }),
    photos: files({ max: 20 }),
    state: choice(['reported', 'ruled', 'closed'], { required: true, readOnly: true, initial: 'reported' }),
    liability: choice(LIABILITIES, { readOnly: true }),
    ruling: text({ readOnly: true, max: 300 }),
    estimate_fen: money({ readOnly: true, min: 0 }),
    insurer_fen: money({ readOnly: true, min: 0 }),
    driver_fen: money({ readOnly: true, min: 0 }),
    closed_on: date({ readOnly: true }),
    closed_by: reference('staff', { readOnly: true }),
  },
  defaultGroup: 'cost',
  key: ['number'],
  search: ['number', 'place', 'story', 'ruling'],
  label: ['number'],
  list: {
    columns: ['number', 'car_id', 'driver_id', 'happened_at', 'place', 'liability', 'estimate_fen', 'insurer_fen', 'driver_fen', 'state'],
    filters: ['car_id', 'driver_id', 'liability', 'state', 'happened_at'],
    sort: ['happened_at', 'DESC'],
    totals: ['estimate_fen', 'insurer_fen', 'driver_fen'],
  },
  form: [['car_id', 'driver_id'], ['happened_at', 'reported_at'], ['place', 'injured'], ['story'], ['photos']],
  scope: { person: 'driver_id', on: 'happened_at' },
  openWhile: { field: 'state', values: ['reported'] },
  check: row => inOrder(row, 'happened_at', 'reported_at', 'resources.car_accidents.errors.reported_before_happened'),
  papers: [
    {
      name: 'report',
      size: 'a4',
      facts: [
        'car_id',
        'driver_id',
        'happened_at',
        'reported_at',
        'place',
        'injured',
        'liability',
        'estimate_fen',
        'insurer_fen',
        'driver_fen',
      ],
      texts: ['story', 'ruling'],
      signs: ['driver', 'manager', 'owner'],
    },
  ],
});
export type CarAccident = Row<typeof carAccidents>;

const amount = money({ min: 0 });

export const carAccidentActions = [
  defineAction(carAccidents, 'rule', {
    from: ['reported'],
    input: {
      liability: choice(LIABILITIES, { required: true }),
      ruling: text({ required: true, max: 300 }),
      estimate_fen: amount,
      insurer_fen: amount,
      driver_fen: amount,
    },
    allow: 'U',
    not: ['driver_id'],
  }),
  defineAction(carAccidents, 'close', { from: ['ruled'], input: { note: text({ max: 300 }) }, allow: 'A', not: ['driver_id'] }),
  defineAction(carAccidents, 'send_back', {
    from: ['ruled'],
    input: { note: text({ required: true, max: 300 }) },
    allow: 'A',
    not: ['driver_id'],
  }),
] as const;
