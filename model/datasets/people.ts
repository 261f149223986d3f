import { defineDataset } from '../kernel/dataset.ts';
import { choice } from '../kernel/kinds/choice.ts';
import { month } from '../kernel/kinds/date.ts';
import { reference } from '../kernel/kinds/reference.ts';
import { AREAS } from '../resources/people/posts.ts';
import { STAFF_STATES, staff } from '../resources/people/staff.ts';

/** How soon a certificate ends, counted from today. */
export const DUE_STEPS = ['expired', 'days_30', 'days_60', 'days_90', 'later', 'unlimited'] as const;

const person = reference('staff', { required: true });
const state = choice(STAFF_STATES);
const { employment_kind: employmentKind, gender } = staff.fields;

/** Who works here today, by the main assignment in force. */
export const staffStructure = defineDataset({
  name: 'staff_structure',
  access: { resource: 'staff', groups: ['basic'] },
  register: 'staff',
  dimensions: {
    staff_id: { field: person, drill: 'id' },
    department_id: { field: reference('departments') },
    team_id: { field: reference('teams') },
    post_id: { field: reference('posts') },
    state: { field: state, drill: 'state', words: ['staff', 'state'] },
    employment_kind: { field: employmentKind, drill: 'employment_kind', words: ['staff', 'employment_kind'] },
    gender: { field: gender, drill: 'gender', words: ['staff', 'gender'] },
  },
  measures: { people: { kind: 'integer', formula: 'count' } },
  filters: {
    staff_id: person,
    department_id: reference('departments'),
    team_id: reference('teams'),
    post_id: reference('posts'),
    state,
    employment_kind: employmentKind,
    gender,
  },
});

/** Who came and who left, month by month. */
export const staffByMonth = defineDataset({
  name: 'staff_by_month',
  access: { resource: 'staff', groups: ['basic'] },
  register: 'staff',
  dimensions: { staff_id: { field: person, drill: 'id' }, month: { field: month({ required: true }) } },
  measures: { hires: { kind: 'integer', formula: 'count' }, leavers: { kind: 'integer', formula: 'count' } },
  filters: { staff_id: person, month: month({ required: true }) },
});

/** Planned and actual head count of the posts, this month. */
export const postPlan = defineDataset({
  name: 'post_plan',
  access: { resource: 'organisation', groups: ['basic', 'plan'] },
  register: 'posts',
  dimensions: {
    post_id: { field: reference('posts', { required: true }), drill: 'id' },
    area: { field: choice(AREAS), drill: 'area', words: ['posts', 'area'] },
  },
  measures: {
    planned: { kind: 'integer', formula: 'sum' },
    actual: { kind: 'integer', formula: 'count', needs: { resource: 'staff', group: 'basic' } },
    vacant: { kind: 'integer', formula: 'sum', needs: { resource: 'staff', group: 'basic' } },
  },
  filters: { post_id: reference('posts', { required: true }), area: choice(AREAS) },
});

/** Certificates of the people who work here, by when they end. */
export const certificatesExpiring = defineDataset({
  name: 'certificates_expiring',
  access: { resource: 'skills', groups: ['card'] },
  register: 'certificates',
  dimensions: {
    certificate_id: { field: reference('certificates', { required: true }), drill: 'id' },
    staff_id: { field: person, drill: 'staff_id' },
    kind_id: { field: reference('certificate_kinds', { required: true }), drill: 'kind_id' },
    due: { field: choice(DUE_STEPS) },
    month: { field: month() },
  },
  measures: { certificates: { kind: 'integer', formula: 'count' } },
  filters: {
    staff_id: person,
    kind_id: reference('certificate_kinds', { required: true }),
    due: choice(DUE_STEPS),
    month: month(),
  },
});
