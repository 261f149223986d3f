import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** The technical library: cases that we solved, the maker's bulletins, manuals and measured values. */
export const technicalCases = defineResource({
  name: 'technical_cases',
  resource: 'technical_library',
  domain: 'workshop',
  fields: {
    kind: choice(['case', 'bulletin', 'manual', 'data'], { required: true, initial: 'case' }),
    title: text({ required: true, max: 120 }),
    maker_no: text({ code: true, max: 40 }),
    models: text({ max: 200 }),
    system: choice(['engine', 'transmission', 'chassis', 'brakes', 'electrics', 'air_conditioning', 'body', 'paint', 'battery', 'other'], {
      required: true,
    }),
    symptom: longText({ max: 2000 }),
    cause: longText({ max: 2000 }),
    measure: longText({ max: 4000 }),
    work_order_id: reference('work_orders'),
    author_id: reference('staff', { begins: 'me' }),
    issued_on: date({ required: true, begins: 'today' }),
    /** Bulletins: the work must be done by then. */
    valid_until_on: date(),
    papers: files({ max: 20 }),
    state: choice(['draft', 'published', 'withdrawn'], { required: true, readOnly: true, initial: 'draft' }),
  },
  defaultGroup: 'text',
  key: [],
  unique: [{ on: ['maker_no'], where: { kind: 'bulletin' } }],
  search: ['title', 'maker_no', 'models', 'symptom', 'cause', 'measure'],
  label: ['title'],
  list: {
    columns: ['title', 'kind', 'maker_no', 'models', 'system', 'author_id', 'issued_on', 'valid_until_on', 'state'],
    filters: ['kind', 'system', 'state', 'issued_on', 'valid_until_on', 'author_id'],
    sort: ['issued_on', 'DESC'],
  },
  form: [
    ['title', 'kind', 'system'],
    ['maker_no', 'models', 'work_order_id'],
    ['symptom', 'cause'],
    ['measure'],
    ['author_id', 'issued_on', 'valid_until_on'],
    ['papers'],
  ],
  scope: { published: { field: 'state', values: ['published'] } },
  openWhile: { field: 'state', values: ['draft'] },
  warnDuplicates: ['title'],
  check: row => inOrder(row, 'issued_on', 'valid_until_on', 'resources.technical_cases.errors.ends_before_start'),
});
export type TechnicalCase = Row<typeof technicalCases>;

export const technicalCaseActions = [
  defineAction(technicalCases, 'publish', { from: ['draft', 'withdrawn'], input: {}, allow: 'P' }),
  defineAction(technicalCases, 'retract', { from: ['published'], input: {}, allow: 'P' }),
] as const;
