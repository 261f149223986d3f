import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** A till from opening to bank: one open session a till, counted blind, taken over by another person, paid in. */
export const cashSessions = defineResource({
  name: 'cash_sessions',
  resource: 'tills',
  domain: 'money',
  fields: {
    number: sequence('XJ'),
    till: text({ required: true, max: 40 }),
    cashier_id: reference('staff', { required: true, begins: 'me' }),
    opened_at: instant({ required: true, begins: 'now' }),
    float_fen: money({ required: true, initial: 0, min: 0 }),
    state: choice(['open', 'counted', 'handed_over', 'banked'], { required: true, readOnly: true, initial: 'open' }),
    counted_fen: money({ readOnly: true }),
    counted_at: instant({ readOnly: true }),
    received_by: reference('staff', { readOnly: true }),
    received_at: instant({ readOnly: true }),
    bank_slip: text({ readOnly: true, code: true, max: 40 }),
    banked_on: date({ readOnly: true }),
    note: text({ max: 300 }),
    /** What the books say; the cashier does not see it, so that he counts what is there. */
    expected_fen: money({ group: 'expected', readOnly: true }),
    variance_fen: money({ group: 'expected', readOnly: true }),
    cause: text({ group: 'expected', readOnly: true, max: 300 }),
  },
  defaultGroup: 'count',
  key: ['number'],
  unique: [{ on: ['till'], where: { state: 'open' }, isKnown: true, error: 'resources.cash_sessions.errors.still_open' }],
  search: ['number', 'till', 'bank_slip', 'note'],
  label: ['number'],
  list: {
    columns: [
      'number',
      'till',
      'cashier_id',
      'opened_at',
      'float_fen',
      'counted_fen',
      'expected_fen',
      'variance_fen',
      'received_by',
      'state',
    ],
    filters: ['state', 'cashier_id', 'opened_at', 'received_by', 'banked_on'],
    sort: ['opened_at', 'DESC'],
    totals: ['counted_fen', 'variance_fen'],
  },
  form: [
    ['till', 'cashier_id'],
    ['opened_at', 'float_fen', 'note'],
  ],
  scope: { person: 'cashier_id', on: 'opened_at' },
  papers: [
    {
      name: 'handover',
      size: 'a5',
      facts: [
        'till',
        'cashier_id',
        'opened_at',
        'float_fen',
        'counted_fen',
        'counted_at',
        'expected_fen',
        'variance_fen',
        'received_by',
        'received_at',
        'bank_slip',
        'banked_on',
      ],
      texts: ['cause'],
      signs: ['giver', 'taker'],
      states: ['handed_over', 'banked'],
    },
  ],
  openWhile: { field: 'state', values: ['open'] },
  warnDuplicates: ['bank_slip'],
});
export type CashSession = Row<typeof cashSessions>;

export const cashSessionActions = [
  /** By the cashier: takes his newest count as the counted amount. */
  defineAction(cashSessions, 'close_count', { from: ['open'], input: {}, allow: 'S', only: 'cashier_id' }),
  /** The counter-signer, never the cashier (SD12): whoever may read tills of others. Writes the hand-over. */
  defineAction(cashSessions, 'take_over', {
    from: ['counted'],
    input: { expected_fen: money({ required: true, min: 0 }), cause: text({ max: 300 }) },
    allow: 'R',
    not: ['cashier_id'],
  }),
  defineAction(cashSessions, 'recount', {
    from: ['counted'],
    input: { comment: text({ required: true, max: 300 }) },
    allow: 'R',
    not: ['cashier_id'],
  }),
  defineAction(cashSessions, 'bank', {
    from: ['handed_over'],
    input: { bank_slip: text({ required: true, code: true, max: 40 }), banked_on: date({ required: true, begins: 'today' }) },
    allow: 'R',
    not: ['cashier_id'],
  }),
] as const;
