import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { auditLog } from '../../../model/resources/settings/audit_log.ts';
import type { importBatches } from '../../../model/resources/settings/import_batches.ts';
import type { roles } from '../../../model/resources/settings/roles.ts';
import type { serviceTokens } from '../../../model/resources/settings/service_tokens.ts';
import type { settings } from '../../../model/resources/settings/settings.ts';
import type { users } from '../../../model/resources/settings/users.ts';
import { ROLE_LABELS } from './roles.ts';

const userLabels = {
  name: 'Accounts',
  one: 'account',
  purpose: 'Who may sign in, which person it is, and with which roles',
  fields: {
    username: 'Username',
    staff_id: 'Staff member',
    roles: 'Roles',
    is_locked: 'Locked',
    last_sign_in_at: 'Last sign-in',
  },
  hints: { username: 'Starts with a small letter; digits, dots and dashes may follow', roles: 'The rights of all roles add up' },
  options: { roles: ROLE_LABELS },
  actions: {
    set_password: {
      name: 'Set password',
      ask: 'A temporary password that the next sign-in must change.',
      fields: { password: 'Temporary password' },
    },
    lock: { name: 'Lock', ask: 'Signed out everywhere at once, and no sign-in any more.' },
    unlock: { name: 'Unlock', ask: 'Can sign in again.' },
  },
} as const satisfies LabelsFor<typeof users>;

const roleLabels = {
  name: 'Roles',
  one: 'role',
  purpose: 'What each role may see and do',
  fields: { code: 'Code', name: 'Name', name_en: 'English name', note: 'Note', is_built_in: 'Built in', grants: 'Rights' },
} as const satisfies LabelsFor<typeof roles>;

const settingLabels = {
  name: 'Station settings',
  one: 'settings',
  purpose: 'What holds for the whole station',
  fields: {
    station_name: 'Station name',
    time_zone: 'Time zone',
    day_cutoff_time: 'Day ends at',
    closing_time: 'Closing time',
    first_month: 'First month of the year',
    working_week: 'Working days',
    follow_up_days: 'Call after delivery (days)',
    prices_with_tax: 'Prices with tax',
    backups_kept: 'Backups kept',
  },
  hints: {
    day_cutoff_time: 'What happens before this hour belongs to the day before',
    time_zone: 'Fixed once anything is posted',
    backups_kept: 'One is made every night',
  },
  options: {
    working_week: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
  },
} as const satisfies LabelsFor<typeof settings>;

const serviceTokenLabels = {
  name: 'Service tokens',
  one: 'service token',
  purpose: 'Other systems sign in with a token and have the rights of its account',
  fields: {
    name: 'Name',
    user_id: 'Account',
    token: 'Token',
    expires_on: 'Valid until',
    last_used_at: 'Last used',
    revoked_at: 'Revoked at',
  },
  actions: { revoke: { name: 'Revoke', ask: 'Ends at once and for good.' } },
} as const satisfies LabelsFor<typeof serviceTokens>;

const importBatchLabels = {
  name: 'Imports',
  one: 'import',
  purpose: 'File, rows and result of every import; a wrong one can be taken back whole',
  fields: {
    register: 'Into',
    filename: 'File',
    state: 'State',
    total: 'Rows',
    created_count: 'New',
    updated_count: 'Changed',
    same_count: 'Unchanged',
    bad_count: 'Bad',
    started_at: 'Started',
    ended_at: 'Ended',
    error: 'Problem',
  },
  options: {
    state: {
      staging: 'Checking',
      writing: 'Writing',
      done: 'Done',
      failed: 'Failed',
      cancelled: 'Cancelled',
      undone: 'Taken back',
    },
  },
} as const satisfies LabelsFor<typeof importBatches>;

const auditLogLabels = {
  name: 'Audit log',
  one: 'entry',
  purpose: 'Who changed what and when; it can be read and never changed',
  fields: {
    staff_id: 'Staff member',
    request_id: 'Request',
    verb: 'Act',
    register: 'Register',
    record_id: 'Record',
    batch_id: 'Import',
    changes: 'Changes',
  },
  options: {
    verb: {
      create: 'Created',
      update: 'Changed',
      delete: 'Deleted',
      archive: 'Archived',
      restore: 'Restored',
      merge: 'Merged',
      undo_import: 'Import taken back',
      export: 'Exported',
      sign_in: 'Signed in',
      refused: 'Refused',
      set_password: 'Password set',
      change_password: 'Password changed',
      lock: 'Account locked',
      unlock: 'Account unlocked',
      issue: 'Token issued',
      revoke: 'Token revoked',
      start_probation: 'Started',
      regularise: 'Made regular',
      transfer: 'Transferred',
      give_notice: 'Notice given',
      withdraw_notice: 'Notice withdrawn',
      leave: 'Left',
      rehire: 'Rehired',
      submit: 'Submitted',
      withdraw: 'Withdrawn',
      withdraw_note: 'Why it was withdrawn',
      approve: 'Approved',
      send_back: 'Sent back',
      send_back_note: 'Why it was sent back',
      start: 'Begun',
      check_work: 'Checked by himself or a mate',
      final_inspect: 'Final inspection',
      settle: 'Settled',
      deliver: 'Delivered',
      take_up_again: 'Taken up again',
      cancel: 'Cancelled',
      arrive: 'Arrived',
      keep: 'Taken in',
      miss: 'Did not come',
      finish: 'Rework finished',
      verify: 'Verified',
      publish: 'Published',
      retract: 'Withdrawn from use',
      record_call: 'Call recorded',
      not_reached: 'Not reached',
      drop: 'Dropped',
      assign: 'Assigned',
      give_answer: 'Answered',
      close: 'Closed',
      reopen: 'Reopened',
      end: 'Ended',
      reject: 'Refused by the maker',
      receive_payment: 'Paid',
      return_to_maker: 'Returned to the maker',
      hand_over: 'Handed over',
      dispose: 'Disposed of',
      stamp: 'Stamped',
      give_back: 'Given back',
    },
  },
} as const satisfies LabelsFor<typeof auditLog>;

export const labels = {
  users: userLabels,
  roles: roleLabels,
  settings: settingLabels,
  service_tokens: serviceTokenLabels,
  import_batches: importBatchLabels,
  audit_log: auditLogLabels,
} as const;
