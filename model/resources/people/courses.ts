import { choice } from '../../kernel/kinds/choice.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { twice } from '../lines.ts';

/** What can be taught: who needs it by when, how long it lasts, and what passing it gives. */
export const courses = defineResource({
  name: 'courses',
  resource: 'training',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 80 }),
    name_en: text({ max: 120 }),
    kind: choice(['safety', 'driving', 'skill', 'business', 'maker', 'induction', 'conduct'], { required: true, initial: 'skill' }),
    hours: integer({ required: true, initial: 2, min: 1, max: 400 }),
    pass_score: integer({ min: 0, max: 100 }),
    valid_months: integer({ min: 1, max: 120 }),
    skill_id: reference('skills'),
    skill_level: integer({ min: 1, max: 4 }),
    certificate_kind_id: reference('certificate_kinds'),
    needed_by: lines({
      post_id: reference('posts', { required: true }),
      within_days: integer({ required: true, initial: 30, min: 0, max: 999 }),
    }),
    outline: longText({ max: 4000 }),
    cost_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'course',
  key: ['code'],
  search: ['code', 'name', 'name_en', 'outline'],
  label: ['code', 'name'],
  list: {
    columns: ['code', 'name', 'kind', 'hours', 'pass_score', 'valid_months', 'skill_id', 'certificate_kind_id'],
    filters: ['kind', 'skill_id', 'certificate_kind_id'],
    sort: ['code', 'ASC'],
  },
  form: [
    ['code', 'name', 'name_en'],
    ['kind'],
    ['hours', 'pass_score', 'valid_months'],
    ['skill_id', 'skill_level', 'certificate_kind_id', 'cost_fen'],
    ['needed_by'],
    ['outline'],
  ],
  archive: true,
  warnDuplicates: ['name'],
  check: row => ({
    ...twice(row, 'needed_by', 'post_id', 'resources.courses.errors.post_twice'),
    ...(row.skill_level !== null && row.skill_level !== undefined && (row.skill_id ?? null) === null
      ? { skill_level: { key: 'resources.courses.errors.level_without_skill' } }
      : {}),
  }),
});
export type Course = Row<typeof courses>;
