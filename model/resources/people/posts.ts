import { ROLES } from '../../kernel/access.ts';
import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { month } from '../../kernel/kinds/date.ts';
import { lines } from '../../kernel/kinds/lines.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The parts of a station in which a post can stand. */
export const AREAS = ['management', 'front_desk', 'workshop', 'parts', 'tools', 'customers', 'people', 'finance', 'transport'] as const;

/** The posts of the station with their head-count plan: from each month on, so many people are planned. */
export const posts = defineResource({
  name: 'posts',
  resource: 'organisation',
  domain: 'people',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 60 }),
    name_en: text({ max: 80 }),
    area: choice(AREAS, { required: true }),
    reports_to_id: reference('posts'),
    /** The role that an account of this post usually gets. */
    usual_role: choice(ROLES, { required: true, initial: 'employee' }),
    summary: longText({ max: 1000 }),
    headcount: lines(
      { from_month: month({ required: true }), planned: integer({ required: true, min: 0, max: 999 }) },
      { group: 'plan', max: 120 },
    ),
  },
  defaultGroup: 'basic',
  key: ['code'],
  search: ['code', 'name', 'name_en'],
  label: ['name'],
  list: { columns: ['code', 'name', 'area', 'reports_to_id', 'usual_role'], filters: ['area', 'reports_to_id'], sort: ['code', 'ASC'] },
  form: [['code', 'name', 'name_en'], ['area', 'reports_to_id', 'usual_role'], ['summary'], ['headcount']],
  chains: [{ of: 'id', to: 'reports_to_id', error: 'resources.posts.errors.in_circle' }],
  archive: true,
  warnDuplicates: ['name'],
  check: row => {
    const months = Array.isArray(row.headcount) ? row.headcount.map((line: { from_month?: unknown }) => line.from_month) : [];
    const repeated = months.findIndex((one, index) => months.indexOf(one) < index);
    if (repeated >= 0) return { headcount: { [repeated]: { from_month: { key: 'resources.posts.errors.month_twice' } } } };
    return typeof row.id === 'string' && row.reports_to_id === row.id
      ? { reports_to_id: { key: 'resources.posts.errors.own_superior' } }
      : {};
  },
});
export type Post = Row<typeof posts>;

/** The post whose duties everybody owes, so that rules for all stand once. */
export const EVERYBODY = 'P00';

export const postActions = [
  /** Whoever holds the post has read its job description: every duty in force, in the edition that he saw. */
  defineAction(posts, 'confirm_duties', { input: {}, allow: 'R' }),
] as const;
