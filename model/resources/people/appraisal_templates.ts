import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, percent } from '../../kernel/kinds/number.ts';
import { references } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** What the holders of some posts are appraised by: criteria with weights, and the levels that scores lead to. */
export const appraisalTemplates = defineResource({
  name: 'appraisal_templates',
  resource: 'appraisal_forms',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    edition: integer({ required: true, initial: 1, min: 1, max: 999 }),
    name: text({ required: true, pinyin: true, max: 80 }),
    posts: references('posts'),
    items: lines({
      dimension: choice(['result', 'quality', 'ability', 'conduct', 'extra'], { required: true, initial: 'result' }),
      title: text({ required: true, max: 80 }),
      kind: choice(['rated', 'figure', 'bonus', 'veto'], { required: true, initial: 'rated' }),
      weight_bp: percent({ required: true, initial: 0, min: 0, max: 10_000 }),
      standard: text({ max: 300 }),
    }),
    levels: lines({
      level: choice(['s', 'a', 'b', 'c', 'd'], { required: true }),
      from_score: integer({ required: true, min: 0, max: 150 }),
      factor_bp: percent({ min: 0, max: 30_000 }),
    }),
    is_in_force: boolean({ initial: true }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'form',
  key: ['code', 'edition'],
  search: ['code', 'name', 'note'],
  label: ['code', 'name'],
  list: { columns: ['code', 'edition', 'name', 'posts', 'is_in_force', 'note'], filters: ['is_in_force'], sort: ['code', 'ASC'] },
  form: [['code', 'edition', 'name', 'is_in_force'], ['posts'], ['items'], ['levels'], ['note']],
  archive: true,
  check: row => {
    const items = Array.isArray(row.items) ? (row.items as readonly Readonly<Record<string, unknown>>[]) : [];
    const weighed = items.filter(item => item.kind === 'rated' || item.kind === 'figure');
    const sum = weighed.reduce((total, item) => total + Number(item.weight_bp ?? 0), 0);
    return sum > 10_000 ? { items: { key: 'resources.appraisal_templates.errors.weights_over_hundred' } } : {};
  },
});
export type AppraisalTemplate = Row<typeof appraisalTemplates>;
