import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { integer, percent } from '../../kernel/kinds/number.ts';
import { references } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { GRADES, type Level, WHOLE_BP, weightSum, wrongLevels } from '../../rules/appraisal.ts';
import { linesOf } from '../lines.ts';

export const DIMENSIONS = ['result', 'quality', 'ability', 'conduct', 'extra'] as const;
export const ITEM_KINDS = ['rated', 'figure', 'bonus', 'veto'] as const;

const WRONG_LEVELS = {
  twice: 'resources.appraisal_templates.errors.levels_twice',
  order: 'resources.appraisal_templates.errors.levels_order',
} as const;

/** What the holders of some posts are appraised by: criteria with weights, and the grades that scores lead to. In force, it is never changed: a new edition follows it. */
export const appraisalTemplates = defineResource({
  name: 'appraisal_templates',
  resource: 'appraisal_forms',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    edition: integer({ required: true, initial: 1, min: 1, max: 999 }),
    name: text({ required: true, pinyin: true, max: 80 }),
    name_en: text({ max: 120 }),
    posts: references('posts'),
    items: lines({
      dimension: choice(DIMENSIONS, { required: true, initial: 'result' }),
      title: text({ required: true, max: 80 }),
      kind: choice(ITEM_KINDS, { required: true, initial: 'rated' }),
      weight_bp: percent({ required: true, initial: 0, min: 0, max: WHOLE_BP }),
      standard: text({ max: 300 }),
    }),
    levels: lines({
      level: choice(GRADES, { required: true }),
      from_score: integer({ required: true, min: 0, max: 150 }),
      factor_bp: percent({ min: 0, max: 30_000 }),
    }),
    state: choice(['draft', 'in_force', 'ended'], { required: true, readOnly: true, initial: 'draft' }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'form',
  key: ['code', 'edition'],
  search: ['code', 'name', 'name_en', 'note'],
  label: ['code', 'name'],
  list: {
    columns: ['code', 'edition', 'name', 'posts', 'state', 'note'],
    filters: ['state', 'posts'],
    sort: ['code', 'ASC'],
  },
  form: [['code', 'edition'], ['name', 'name_en'], ['posts'], ['items'], ['levels'], ['note']],
  archive: true,
  openWhile: { field: 'state', values: ['draft'] },
  check: row => {
    const wrong = wrongLevels(linesOf(row, 'levels') as unknown as readonly Level[]);
    return {
      ...(weightSum(linesOf(row, 'items')) > WHOLE_BP
        ? { items: { key: 'resources.appraisal_templates.errors.weights_over_hundred' } }
        : {}),
      ...(wrong === undefined ? {} : { levels: { key: WRONG_LEVELS[wrong] } }),
    };
  },
});
export type AppraisalTemplate = Row<typeof appraisalTemplates>;

export const appraisalTemplateActions = [
  /** Its weights are a whole then, and there are grades. */
  defineAction(appraisalTemplates, 'put_in_force', { from: ['draft'], input: {}, allow: 'P' }),
  defineAction(appraisalTemplates, 'end', { from: ['in_force'], input: { comment: text({ max: 300 }) }, allow: 'P' }),
  /** A draft that begins as this one is, with the next number. */
  defineAction(appraisalTemplates, 'new_edition', { from: ['in_force', 'ended'], input: {}, allow: 'P' }),
] as const;
