import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { stateOnEntry } from '../../rules/staff.ts';
import { inOrder } from '../order.ts';

export const STAFF_STATES = ['pending', 'probation', 'regular', 'notice', 'left'] as const;
export const LEAVING_REASONS = ['resigned', 'agreed', 'dismissed', 'contract_ended', 'retired', 'not_started', 'other'] as const;
/** Mobile and fixed lines as people write them. */
export const PHONE = '[+\\d][\\d ()-]{5,24}';

/** Who works here, worked here or will. Post, team and manager stand in `staff_assignments`, pay in `salaries`. */
export const staff = defineResource({
  name: 'staff',
  resource: 'staff',
  domain: 'people',
  fields: {
    number: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 40 }),
    gender: choice(['male', 'female']),
    state: choice(STAFF_STATES, { required: true, readOnly: true, initial: 'pending' }),
    employment_kind: choice(['full_time', 'part_time', 'dispatched', 'intern', 'rehired_retiree'], {
      required: true,
      initial: 'full_time',
    }),
    hired_on: date(),
    probation_until_on: date(),
    left_on: date({ readOnly: true }),
    photo: files({ max: 1 }),
    phone: text({ group: 'contact', max: 30, pattern: PHONE }),
    email: text({ group: 'contact', max: 100, pattern: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+' }),
    address: text({ group: 'contact', max: 200 }),
    emergency_name: text({ group: 'contact', max: 40 }),
    emergency_phone: text({ group: 'contact', max: 30, pattern: PHONE }),
    id_no: text({ group: 'identity', code: true, max: 18, pattern: '\\d{17}[\\dX]' }),
    birth_on: date({ group: 'identity' }),
    /** Start of the first job anywhere: yearly leave grows with it (seniority counts all employers). */
    first_worked_on: date({ group: 'identity' }),
    contract_kind: choice(['fixed_term', 'open_ended', 'per_job', 'none'], { group: 'identity' }),
    contract_from_on: date({ group: 'identity' }),
    contract_until_on: date({ group: 'identity' }),
    contract_files: files({ group: 'identity', max: 10 }),
    bank_name: text({ group: 'identity', max: 60 }),
    bank_account: text({ group: 'identity', max: 40, code: true }),
  },
  defaultGroup: 'basic',
  key: ['number'],
  search: ['number', 'name', 'phone'],
  label: ['name'],
  list: {
    columns: ['number', 'name', 'gender', 'state', 'employment_kind', 'hired_on', 'phone'],
    filters: ['state', 'employment_kind', 'hired_on', 'probation_until_on', 'contract_until_on'],
    sort: ['number', 'ASC'],
  },
  form: [
    ['number', 'name', 'gender', 'employment_kind'],
    ['hired_on', 'probation_until_on', 'first_worked_on', 'photo'],
    ['phone', 'email', 'address'],
    ['emergency_name', 'emergency_phone'],
    ['id_no', 'birth_on'],
    ['contract_kind', 'contract_from_on', 'contract_until_on', 'contract_files'],
    ['bank_name', 'bank_account'],
  ],
  scope: { person: 'id' },
  archive: true,
  warnDuplicates: ['name', 'phone', 'id_no'],
  start: (row, today) => ({ state: stateOnEntry(row, today) }),
  check: row => ({
    ...inOrder(row, 'hired_on', 'probation_until_on', 'resources.staff.errors.probation_before_hired'),
    ...inOrder(row, 'first_worked_on', 'hired_on', 'resources.staff.errors.hired_before_first_job'),
    ...inOrder(row, 'birth_on', 'first_worked_on', 'resources.staff.errors.worked_before_birth', true),
    ...inOrder(row, 'contract_from_on', 'contract_until_on', 'resources.staff.errors.contract_ends_before_start'),
    ...inOrder(row, 'hired_on', 'left_on', 'resources.staff.errors.left_before_hired'),
  }),
});
export type Staff = Row<typeof staff>;

const effectiveOn = date({ required: true, begins: 'today' });
const note = text({ max: 500 });

/** Every act writes a staff event with its date; the acts that end work close the open assignments too. */
export const staffActions = [
  defineAction(staff, 'start_probation', {
    from: ['pending'],
    input: { effective_on: effectiveOn, probation_until_on: date(), note },
    opensWith: { probation_until_on: 'probation_until_on' },
    allow: 'T',
  }),
  defineAction(staff, 'regularise', { from: ['pending', 'probation'], input: { effective_on: effectiveOn, note }, allow: 'T' }),
  defineAction(staff, 'transfer', {
    from: ['pending', 'probation', 'regular', 'notice'],
    input: {
      effective_on: effectiveOn,
      post_id: reference('posts', { required: true }),
      department_id: reference('departments', { required: true }),
      team_id: reference('teams'),
      manager_id: reference('staff'),
      note,
    },
    allow: 'T',
  }),
  defineAction(staff, 'give_notice', {
    from: ['probation', 'regular'],
    input: { effective_on: effectiveOn, last_day_on: date(), note },
    allow: 'T',
  }),
  defineAction(staff, 'withdraw_notice', { from: ['notice'], input: { effective_on: effectiveOn, note }, allow: 'T' }),
  /** `effective_on` is the last day of work; assignments end the day after. */
  defineAction(staff, 'leave', {
    from: ['pending', 'probation', 'regular', 'notice'],
    input: { effective_on: effectiveOn, leaving_reason: choice(LEAVING_REASONS, { required: true }), note },
    opensWith: { effective_on: 'left_on' },
    allow: 'T',
    danger: true,
  }),
  defineAction(staff, 'rehire', {
    from: ['left'],
    input: { effective_on: effectiveOn, probation_until_on: date(), note },
    allow: 'T',
  }),
  defineAction(staff, 'merge', { input: { into_id: reference('staff', { required: true }) }, allow: 'D', danger: true }),
] as const;
