import { boolean } from '../../kernel/kinds/boolean.ts';
import { date } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/**
 * Who held which post, in which team and department, under whom, and when: the organisation on a date.
 * Half-open: `from_on` counts, `until_on` does not. One main assignment at a time; further posts are not main.
 */
export const staffAssignments = defineResource({
  name: 'staff_assignments',
  resource: 'staff',
  domain: 'people',
  fields: {
    staff_id: reference('staff', { required: true }),
    post_id: reference('posts', { required: true }),
    department_id: reference('departments', { required: true }),
    team_id: reference('teams'),
    manager_id: reference('staff'),
    is_main: boolean({ initial: true }),
    from_on: date({ required: true }),
    until_on: date(),
  },
  defaultGroup: 'basic',
  key: ['staff_id', 'post_id', 'from_on'],
  ranges: [
    {
      on: ['staff_id'],
      where: { is_main: true },
      from: 'from_on',
      until: 'until_on',
      error: { field: 'from_on', key: 'resources.staff_assignments.errors.main_overlaps' },
    },
  ],
  chains: [
    {
      of: 'staff_id',
      to: 'manager_id',
      days: { from: 'from_on', until: 'until_on' },
      error: 'resources.staff_assignments.errors.in_circle',
    },
  ],
  search: [],
  label: ['from_on'],
  list: {
    columns: ['staff_id', 'post_id', 'department_id', 'team_id', 'manager_id', 'is_main', 'from_on', 'until_on'],
    filters: ['staff_id', 'post_id', 'department_id', 'team_id', 'manager_id', 'is_main', 'until_on'],
    sort: ['from_on', 'DESC'],
  },
  form: [
    ['staff_id', 'post_id', 'is_main'],
    ['department_id', 'team_id', 'manager_id'],
    ['from_on', 'until_on'],
  ],
  scope: { person: 'staff_id' },
  indexes: [['staff_id', 'from_on']],
  check: row => ({
    ...inOrder(row, 'from_on', 'until_on', 'resources.staff_assignments.errors.ends_before_start', true),
    ...(row.manager_id !== null && row.manager_id === row.staff_id
      ? { manager_id: { key: 'resources.staff_assignments.errors.own_manager' } }
      : {}),
  }),
});
export type StaffAssignment = Row<typeof staffAssignments>;
