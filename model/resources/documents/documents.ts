import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference, references } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** The rule book: every rule, procedure and job instruction with its editions, and who has to have read it. */
export const documents = defineResource({
  name: 'documents',
  resource: 'documents',
  domain: 'documents',
  fields: {
    code: text({ required: true, code: true, max: 30 }),
    edition: integer({ required: true, initial: 1, min: 1, max: 999 }),
    title: text({ required: true, pinyin: true, max: 120 }),
    kind: choice(['rule', 'procedure', 'instruction', 'standard', 'form', 'policy', 'plan'], { required: true, initial: 'rule' }),
    source: choice(['own', 'maker', 'authority'], { required: true, initial: 'own' }),
    department_id: reference('departments'),
    body: longText({ max: 20_000 }),
    attachments: files({ max: 10 }),
    effective_on: date({ required: true, begins: 'today' }),
    review_on: date(),
    is_read_by_all: boolean({ initial: false }),
    readers: references('posts'),
    state: choice(['draft', 'in_force', 'superseded', 'withdrawn'], { required: true, readOnly: true, initial: 'draft' }),
    published_at: instant({ readOnly: true }),
    published_by: reference('staff', { readOnly: true }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'text',
  key: ['code', 'edition'],
  unique: [{ on: ['code'], where: { state: 'in_force' } }],
  search: ['code', 'title', 'body'],
  label: ['code', 'title'],
  list: {
    columns: ['code', 'edition', 'title', 'kind', 'source', 'effective_on', 'review_on', 'is_read_by_all', 'state'],
    filters: ['state', 'kind', 'source', 'department_id', 'effective_on', 'review_on', 'is_read_by_all'],
    sort: ['code', 'ASC'],
  },
  form: [
    ['code', 'edition', 'title'],
    ['kind', 'source', 'department_id'],
    ['body'],
    ['attachments'],
    ['effective_on', 'review_on'],
    ['is_read_by_all', 'readers', 'note'],
  ],
  scope: { published: { field: 'state', values: ['in_force'] } },
  papers: [
    {
      name: 'rule',
      size: 'a4',
      facts: ['edition', 'kind', 'department_id', 'effective_on', 'review_on', 'published_by'],
      texts: ['body'],
      signs: ['owner', 'person'],
    },
  ],
  openWhile: { field: 'state', values: ['draft'] },
  warnDuplicates: ['title'],
  check: row => inOrder(row, 'effective_on', 'review_on', 'resources.documents.errors.review_before_effective'),
});
export type Document = Row<typeof documents>;

export const documentActions = [
  /** The edition that was in force before it is superseded. */
  defineAction(documents, 'publish', { from: ['draft'], input: {}, allow: 'P' }),
  defineAction(documents, 'withdraw', {
    from: ['in_force'],
    input: { comment: text({ required: true, max: 300 }) },
    allow: 'P',
    danger: true,
  }),
  /** A draft that begins as this edition does. */
  defineAction(documents, 'new_edition', { from: ['in_force', 'withdrawn'], input: {}, allow: 'P' }),
  /** By whoever reads it; writes his receipt. */
  defineAction(documents, 'confirm_read', { from: ['in_force'], input: {}, allow: 'R' }),
] as const;
