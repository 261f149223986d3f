import { date } from '../../kernel/kinds/date.ts';
import { rating } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** How well a person masters a skill: 0 not yet, 1 learning, 2 with help, 3 alone, 4 teaches others. */
export const staffSkills = defineResource({
  name: 'staff_skills',
  resource: 'skills',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    skill_id: reference('skills', { required: true }),
    level: rating({ required: true, min: 0, max: 4 }),
    evaluated_on: date(),
    valid_until_on: date(),
    note: text({ max: 300 }),
  },
  defaultGroup: 'card',
  key: ['staff_id', 'skill_id'],
  search: [],
  label: ['evaluated_on'],
  list: {
    columns: ['staff_id', 'skill_id', 'level', 'evaluated_on', 'valid_until_on'],
    filters: ['staff_id', 'skill_id', 'level', 'valid_until_on'],
    sort: ['valid_until_on', 'ASC'],
  },
  form: [['staff_id', 'skill_id', 'level'], ['evaluated_on', 'valid_until_on'], ['note']],
  scope: { person: 'staff_id' },
  check: row => inOrder(row, 'evaluated_on', 'valid_until_on', 'resources.staff_skills.errors.ends_before_start'),
});
export type StaffSkill = Row<typeof staffSkills>;
