import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { quantity } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The shelf of parts that were taken out of cars: numbered, kept until the maker wants them or they may go. */
export const oldParts = defineResource({
  name: 'old_parts',
  resource: 'warranty',
  domain: 'customers',
  fields: {
    number: sequence('JJ'),
    part_id: reference('parts'),
    description: text({ required: true, max: 100 }),
    qty_milli: quantity({ required: true, initial: 1000, min: 1, max: 999_000 }),
    claim_id: reference('warranty_claims'),
    work_order_id: reference('work_orders'),
    removed_on: date({ required: true, begins: 'today' }),
    bin: text({ code: true, max: 20 }),
    keep_until_on: date(),
    keeper_id: reference('staff', { begins: 'me' }),
    state: choice(['stored', 'returned', 'handed_over', 'disposed'], { required: true, readOnly: true, initial: 'stored' }),
    gone_on: date({ readOnly: true }),
    waybill: text({ readOnly: true, code: true, max: 40 }),
    taken_by: text({ readOnly: true, max: 60 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'claim',
  key: ['number'],
  search: ['number', 'description', 'bin', 'waybill'],
  label: ['number', 'description'],
  list: {
    columns: ['number', 'description', 'part_id', 'qty_milli', 'claim_id', 'bin', 'removed_on', 'keep_until_on', 'state', 'gone_on'],
    filters: ['state', 'claim_id', 'work_order_id', 'removed_on', 'keep_until_on', 'keeper_id'],
    sort: ['number', 'DESC'],
  },
  form: [
    ['description', 'part_id', 'qty_milli'],
    ['claim_id', 'work_order_id', 'removed_on'],
    ['bin', 'keep_until_on', 'keeper_id'],
    ['note'],
  ],
  openWhile: { field: 'state', values: ['stored'] },
  papers: [
    {
      name: 'tag',
      size: 'a5',
      facts: ['description', 'part_id', 'qty_milli', 'claim_id', 'work_order_id', 'removed_on', 'bin', 'keep_until_on'],
      signs: ['clerk', 'keeper'],
    },
  ],
});
export type OldPart = Row<typeof oldParts>;

const gone = date({ required: true, begins: 'today' });
export const oldPartActions = [
  defineAction(oldParts, 'return_to_maker', {
    from: ['stored'],
    input: { gone_on: gone, waybill: text({ required: true, code: true, max: 40 }) },
    allow: 'U',
  }),
  defineAction(oldParts, 'hand_over', {
    from: ['stored'],
    input: { gone_on: gone, taken_by: text({ required: true, max: 60 }) },
    allow: 'U',
  }),
  defineAction(oldParts, 'dispose', {
    from: ['stored'],
    input: { gone_on: gone, note: text({ required: true, max: 300 }) },
    allow: 'U',
    danger: true,
  }),
] as const;
