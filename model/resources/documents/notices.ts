import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { reference, references } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** What the station, the maker or an authority makes known: from when it counts, who acts on it, who has read it. */
export const notices = defineResource({
  name: 'notices',
  resource: 'documents',
  domain: 'documents',
  fields: {
    number: sequence('TZ'),
    title: text({ required: true, pinyin: true, max: 120 }),
    kind: choice(['administration', 'maker_policy', 'price', 'bulletin', 'law', 'safety', 'activity'], {
      required: true,
      initial: 'administration',
    }),
    source: choice(['own', 'maker', 'authority'], { required: true, initial: 'own' }),
    source_number: text({ code: true, max: 40 }),
    received_on: date({ required: true, begins: 'today' }),
    effective_on: date(),
    body: longText({ required: true, max: 10_000 }),
    attachments: files({ max: 10 }),
    departments: references('departments'),
    owner_id: reference('staff'),
    act_by_on: date(),
    state: choice(['draft', 'published', 'closed', 'withdrawn'], { required: true, readOnly: true, initial: 'draft' }),
    published_at: instant({ readOnly: true }),
    published_by: reference('staff', { readOnly: true }),
    result: text({ readOnly: true, max: 500 }),
  },
  defaultGroup: 'text',
  key: ['number'],
  search: ['number', 'title', 'source_number', 'body'],
  label: ['number', 'title'],
  list: {
    columns: ['number', 'title', 'kind', 'source', 'received_on', 'effective_on', 'owner_id', 'act_by_on', 'state'],
    filters: ['state', 'kind', 'source', 'owner_id', 'received_on', 'act_by_on'],
    sort: ['received_on', 'DESC'],
  },
  form: [
    ['title', 'kind'],
    ['source', 'source_number', 'received_on', 'effective_on'],
    ['body'],
    ['attachments'],
    ['departments', 'owner_id', 'act_by_on'],
  ],
  scope: { published: { field: 'state', values: ['published', 'closed'] } },
  papers: [
    {
      name: 'notice',
      size: 'a4',
      facts: ['title', 'kind', 'source', 'source_number', 'received_on', 'effective_on', 'departments', 'owner_id', 'act_by_on'],
      texts: ['body', 'result'],
      signs: ['clerk', 'manager'],
    },
  ],
  openWhile: { field: 'state', values: ['draft'] },
  warnDuplicates: ['source_number'],
  /** What has to be done by a day has somebody who does it. */
  check: row => ({
    ...(row.act_by_on !== null && row.owner_id === null ? { owner_id: { key: 'resources.notices.errors.nobody_acts' } } : {}),
    ...inOrder(row, 'received_on', 'act_by_on', 'resources.notices.errors.act_before_received'),
  }),
});
export type Notice = Row<typeof notices>;

export const noticeActions = [
  defineAction(notices, 'publish', { from: ['draft'], input: {}, allow: 'P' }),
  defineAction(notices, 'close', { from: ['published'], input: { result: text({ required: true, max: 500 }) }, allow: 'P' }),
  /** A notice that should not have gone out: nobody is asked to read it any more. */
  defineAction(notices, 'withdraw', {
    from: ['published'],
    input: { comment: text({ required: true, max: 300 }) },
    allow: 'P',
    danger: true,
  }),
  /** By whoever reads it; writes his receipt. */
  defineAction(notices, 'confirm_read', { from: ['published'], input: {}, allow: 'R' }),
] as const;
