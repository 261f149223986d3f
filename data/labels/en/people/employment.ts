import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { salaries } from '../../../../model/resources/people/salaries.ts';
import type { staff } from '../../../../model/resources/people/staff.ts';
import type { staffAssignments } from '../../../../model/resources/people/staff_assignments.ts';
import type { staffEvents } from '../../../../model/resources/people/staff_events.ts';

const STATES = { pending: 'Not started', probation: 'Probation', regular: 'Regular', notice: 'On notice', left: 'Left' } as const;
const LEAVING = {
  resigned: 'Resigned',
  agreed: 'By agreement',
  dismissed: 'Dismissed',
  contract_ended: 'Contract ended',
  retired: 'Retired',
  not_started: 'Never started',
  other: 'Other',
} as const;

const staffLabels = {
  name: 'Staff',
  one: 'staff member',
  purpose: 'Who works here, since when, and how to reach them',
  fields: {
    number: 'No.',
    name: 'Name',
    gender: 'Gender',
    state: 'State',
    employment_kind: 'Terms',
    hired_on: 'Hired on',
    probation_until_on: 'Probation until',
    left_on: 'Left on',
    photo: 'Photo',
    phone: 'Mobile',
    email: 'Email',
    address: 'Address',
    emergency_name: 'Emergency contact',
    emergency_phone: 'Emergency phone',
    id_no: 'ID no.',
    birth_on: 'Born on',
    first_worked_on: 'First job since',
    contract_kind: 'Contract',
    contract_from_on: 'Contract from',
    contract_until_on: 'Contract until',
    contract_files: 'Contract files',
    bank_name: 'Bank',
    bank_account: 'Bank account',
  },
  hints: { first_worked_on: 'First day of work with any employer; yearly leave goes by it', id_no: '18 digits, the last may be X' },
  options: {
    gender: { male: 'Male', female: 'Female' },
    state: STATES,
    employment_kind: {
      full_time: 'Full time',
      part_time: 'Part time',
      dispatched: 'Agency',
      intern: 'Intern',
      rehired_retiree: 'Retiree',
    },
    contract_kind: { fixed_term: 'Fixed term', open_ended: 'Open-ended', per_job: 'For one job', none: 'No contract' },
  },
  actions: {
    start_probation: {
      name: 'Start',
      ask: 'Employment starts on this day, on probation.',
      fields: { effective_on: 'Hired on', probation_until_on: 'Probation until', note: 'Note' },
    },
    regularise: { name: 'Make regular', ask: 'Regular employment from this day.', fields: { effective_on: 'Regular from', note: 'Note' } },
    transfer: {
      name: 'Transfer',
      ask: 'The present post ends the day before, the new one starts on this day.',
      fields: {
        effective_on: 'From',
        post_id: 'New post',
        department_id: 'New department',
        team_id: 'New team',
        manager_id: 'Manager',
        note: 'Reason',
      },
    },
    give_notice: {
      name: 'On notice',
      ask: 'Records when notice was given and the last day of work.',
      fields: { effective_on: 'Given on', last_day_on: 'Last day of work', note: 'Reason' },
    },
    withdraw_notice: { name: 'Withdraw notice', ask: 'Employment goes on.', fields: { effective_on: 'Withdrawn on', note: 'Note' } },
    leave: {
      name: 'Leave',
      ask: 'The posts end with the last day of work, and the account is locked.',
      fields: { effective_on: 'Last day of work', leaving_reason: 'Reason for leaving', note: 'Note' },
      options: { leaving_reason: LEAVING },
    },
    rehire: {
      name: 'Rehire',
      ask: 'The same person comes back; file and history go on.',
      fields: { effective_on: 'Hired on', probation_until_on: 'Probation until', note: 'Note' },
    },
    merge: {
      name: 'Merge',
      ask: 'One person has two files: this one goes into the other and is archived. This cannot be taken back.',
      fields: { into_id: 'Merge into' },
    },
  },
  errors: {
    probation_before_hired: 'Probation ends before the hiring date',
    hired_before_first_job: 'Hired before the first job',
    worked_before_birth: 'The first job is before birth',
    contract_ends_before_start: 'The contract ends before it starts',
    left_before_hired: 'Left before the hiring date',
    moved_before_hired: 'Transferred before the hiring date',
    later_post: 'A later main post exists already, and a transfer cannot come before it; correct earlier posts under assignments',
    last_day_before_notice: 'The last day is before the notice',
    rehired_before_left: 'Rehired on or before the last day of work',
  },
} as const satisfies LabelsFor<typeof staff>;

const staffAssignmentLabels = {
  name: 'Assignments',
  one: 'assignment',
  purpose: 'Who holds which post, in which team, under whom, and when',
  fields: {
    staff_id: 'Staff member',
    post_id: 'Post',
    department_id: 'Department',
    team_id: 'Team',
    manager_id: 'Manager',
    is_main: 'Main post',
    from_on: 'From',
    until_on: 'Until',
  },
  hints: { until_on: 'From this day on no longer; empty while it lasts', is_main: 'One main post at a time' },
  errors: {
    ends_before_start: 'Must end after it starts',
    own_manager: 'Nobody is their own manager',
    main_overlaps: 'There is a main post in this time already',
    in_circle: 'This would make a circle of managers',
  },
} as const satisfies LabelsFor<typeof staffAssignments>;

const staffEventLabels = {
  name: 'Staff events',
  one: 'staff event',
  purpose: 'Hiring, regularisation, transfers and leaving, each with the day it takes effect',
  fields: {
    staff_id: 'Staff member',
    kind: 'Event',
    effective_on: 'Effective on',
    from_state: 'State before',
    to_state: 'State after',
    from_post_id: 'Post before',
    to_post_id: 'Post after',
    leaving_reason: 'Reason for leaving',
    note: 'Note',
  },
  options: {
    kind: {
      start_probation: 'Started',
      regularise: 'Made regular',
      transfer: 'Transferred',
      give_notice: 'On notice',
      withdraw_notice: 'Notice withdrawn',
      leave: 'Left',
      rehire: 'Rehired',
    },
    from_state: STATES,
    to_state: STATES,
    leaving_reason: LEAVING,
  },
} as const satisfies LabelsFor<typeof staffEvents>;

const salaryLabels = {
  name: 'Salaries',
  one: 'salary',
  purpose: 'Who earns how much from which day; one person prepares it, another approves it, then it stays',
  fields: {
    staff_id: 'Staff member',
    effective_on: 'Effective on',
    base_fen: 'Base pay',
    post_fen: 'Post pay',
    performance_fen: 'Performance pay',
    allowance_fen: 'Allowances',
    state: 'State',
    reason: 'Reason',
    submitted_by: 'Submitted by',
    approved_by: 'Approved by',
  },
  options: { state: { draft: 'Draft', submitted: 'Waiting', approved: 'Approved' } },
  actions: {
    submit: { name: 'Submit', ask: 'No more changes; the owner decides.' },
    withdraw: { name: 'Withdraw', ask: 'Back to draft.', fields: { note: 'Reason' } },
    approve: { name: 'Approve', ask: 'In force from its date, and never changed again.' },
    send_back: { name: 'Send back', ask: 'Back to who submitted it.', fields: { note: 'Reason' } },
  },
} as const satisfies LabelsFor<typeof salaries>;

export const employment = {
  staff: staffLabels,
  staff_assignments: staffAssignmentLabels,
  staff_events: staffEventLabels,
  salaries: salaryLabels,
} as const;
