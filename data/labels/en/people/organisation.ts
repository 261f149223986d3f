import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { calendarDays } from '../../../../model/resources/people/calendar_days.ts';
import type { calendarYears } from '../../../../model/resources/people/calendar_years.ts';
import type { departments } from '../../../../model/resources/people/departments.ts';
import type { posts } from '../../../../model/resources/people/posts.ts';
import type { teams } from '../../../../model/resources/people/teams.ts';
import { ROLE_LABELS } from '../roles.ts';

const departmentLabels = {
  name: 'Departments',
  one: 'department',
  purpose: 'The departments, what belongs to what, and who heads them',
  fields: { code: 'Code', name: 'Name', name_en: 'English name', parent_id: 'Part of', head_id: 'Head' },
  errors: { own_parent: 'A department cannot be part of itself', in_circle: 'This would make a circle of departments' },
} as const satisfies LabelsFor<typeof departments>;

const teamLabels = {
  name: 'Teams',
  one: 'team',
  purpose: 'The teams of the departments and their leaders; rosters and jobs go by them',
  fields: { code: 'Code', name: 'Name', name_en: 'English name', department_id: 'Department', leader_id: 'Leader' },
} as const satisfies LabelsFor<typeof teams>;

const postLabels = {
  name: 'Posts',
  one: 'post',
  purpose: 'The posts, what they are for, and how many people are planned from which month',
  fields: {
    code: 'Code',
    name: 'Name',
    name_en: 'English name',
    area: 'Area',
    reports_to_id: 'Reports to',
    usual_role: 'Usual role',
    summary: 'Duties in short',
    headcount: 'Head-count plan',
  },
  hints: { usual_role: 'Proposed when an account is made for this post', headcount: 'Holds from its month until the next line' },
  options: {
    area: {
      management: 'Management',
      front_desk: 'Front desk',
      workshop: 'Workshop',
      parts: 'Parts',
      tools: 'Tools and equipment',
      customers: 'Customers',
      people: 'People',
      finance: 'Finance',
      transport: 'Transport',
    },
    usual_role: ROLE_LABELS,
  },
  lines: { headcount: { from_month: 'From month', planned: 'Planned' } },
  errors: {
    month_twice: 'This month stands there twice',
    own_superior: 'A post cannot report to itself',
    in_circle: 'This would make a circle of posts',
  },
  actions: { confirm_duties: { name: 'Confirm having read', ask: 'I hold this post and have read all its duties as they stand' } },
} as const satisfies LabelsFor<typeof posts>;

const calendarYearLabels = {
  name: 'Calendar years',
  one: 'year',
  purpose: 'Which years have their holidays announced, and which are not known yet',
  fields: { year: 'Year', status: 'Holidays', source: 'Source', announced_on: 'Announced on' },
  options: { status: { missing: 'Unknown', estimated: 'Estimated', official: 'Announced' } },
} as const satisfies LabelsFor<typeof calendarYears>;

const calendarDayLabels = {
  name: 'Holidays and swaps',
  one: 'special day',
  purpose: 'Days that differ from the working week: holidays, days off and the workdays given for them',
  fields: { day: 'Day', kind: 'Kind', is_statutory: 'Statutory', name: 'Name', name_en: 'English name', source: 'Source' },
  hints: { is_statutory: '13 days a year; work on them is paid threefold' },
  options: {
    kind: { workday: 'Workday', rest: 'Rest day', holiday: 'Holiday', swap_off: 'Day off by swap', swap_workday: 'Workday by swap' },
    source: { official: 'State Council', computed: 'Computed', station: 'The station' },
  },
  errors: { statutory_is_holiday: 'A statutory day must be a holiday' },
} as const satisfies LabelsFor<typeof calendarDays>;

export const organisation = {
  departments: departmentLabels,
  teams: teamLabels,
  posts: postLabels,
  calendar_years: calendarYearLabels,
  calendar_days: calendarDayLabels,
} as const;
