import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** What comes in and goes out: official papers, letters, parcels, with who has it and who signed for it. */
export const letters = defineResource({
  name: 'letters',
  resource: 'documents',
  domain: 'documents',
  fields: {
    number: sequence('SF'),
    direction: choice(['in', 'out'], { required: true, initial: 'in' }),
    kind: choice(['official', 'letter', 'parcel', 'invoice', 'newspaper', 'other'], { required: true, initial: 'letter' }),
    day_on: date({ required: true, begins: 'today' }),
    party: text({ required: true, pinyin: true, max: 100 }),
    subject: text({ required: true, max: 200 }),
    waybill: text({ code: true, max: 40 }),
    staff_id: reference('staff'),
    answer_by_on: date(),
    scans: files({ max: 10 }),
    state: choice(['open', 'handed_out', 'answered', 'filed'], { required: true, readOnly: true, initial: 'open' }),
    handed_at: instant({ readOnly: true }),
    result: text({ readOnly: true, max: 300 }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'text',
  key: ['number'],
  search: ['number', 'party', 'subject', 'waybill'],
  label: ['number'],
  list: {
    columns: ['number', 'direction', 'kind', 'day_on', 'party', 'subject', 'waybill', 'staff_id', 'answer_by_on', 'state'],
    filters: ['direction', 'kind', 'state', 'day_on', 'staff_id', 'answer_by_on'],
    sort: ['day_on', 'DESC'],
  },
  form: [
    ['direction', 'kind', 'day_on'],
    ['party', 'subject', 'waybill'],
    ['staff_id', 'answer_by_on'],
    ['scans', 'note'],
  ],
  papers: [
    {
      name: 'receipt',
      size: 'a5',
      facts: ['direction', 'kind', 'day_on', 'party', 'subject', 'waybill', 'staff_id', 'answer_by_on'],
      texts: ['result'],
      signs: ['clerk', 'taker'],
    },
  ],
  openWhile: { field: 'state', values: ['open', 'handed_out'] },
  warnDuplicates: ['waybill'],
  check: row => inOrder(row, 'day_on', 'answer_by_on', 'resources.letters.errors.answer_before_day'),
});
export type Letter = Row<typeof letters>;

export const letterActions = [
  defineAction(letters, 'hand_out', { from: ['open'], input: { staff_id: reference('staff', { required: true }) }, allow: 'U' }),
  defineAction(letters, 'answer', { from: ['open', 'handed_out'], input: { result: text({ required: true, max: 300 }) }, allow: 'U' }),
  defineAction(letters, 'file', { from: ['open', 'handed_out', 'answered'], input: { result: text({ max: 300 }) }, allow: 'U' }),
] as const;
