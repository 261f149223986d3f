import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { dutyConfirmations } from '../../../model/resources/today/duty_confirmations.ts';
import type { postDuties } from '../../../model/resources/today/post_duties.ts';
import type { tasks } from '../../../model/resources/today/tasks.ts';

const PROOF = { nothing: 'None', note: 'A note', figure: 'A figure', file: 'Photo or file', record: 'A document number' } as const;

const taskLabels = {
  name: 'Tasks',
  one: 'task',
  purpose: 'What everybody owes: duties of the posts as their rhythm brings them, and what managers give out',
  fields: {
    number: 'Number',
    title: 'Task',
    title_en: 'English name',
    details: 'What is wanted',
    holder_id: 'Who does it',
    due_on: 'Due on',
    due_time: 'Due by',
    duty_id: 'Duty',
    post_id: 'Post',
    period: 'Period',
    slot: 'Whose turn',
    proof: 'Proof',
    figure_unit: 'Unit of the figure',
    checklist: 'Checklist',
    papers: 'Files',
    is_checked: 'A superior checks it',
    state: 'State',
    note: 'Note',
    figure_milli: 'Figure',
    proof_files: 'Files of the proof',
    is_late: 'Late',
    done_by: 'Done by',
    done_at: 'Done at',
    checked_by: 'Checked by',
    checked_at: 'Checked at',
    reason: 'Reason',
    from_task_id: 'Handed over from',
  },
  hints: { due_time: 'Until closing time when empty' },
  options: {
    proof: PROOF,
    state: { open: 'Open', done: 'Done', checked: 'Checked', missed: 'Missed', waived: 'Waived', handed_over: 'Handed over' },
  },
  lines: { checklist: { item: 'Item', is_done: 'Done' } },
  actions: {
    finish: { name: 'Done', fields: { note: 'Note', figure_milli: 'Figure', proof_files: 'Photo or file' } },
    check: { name: 'Check', ask: 'I have looked at it, and it is done well.' },
    send_back: { name: 'Send back', fields: { reason: 'Reason' } },
    hand_over: { name: 'Hand over', fields: { to_id: 'To whom', reason: 'Reason' } },
    waive: { name: 'Waive', ask: 'A waived task does not count as missed.', fields: { reason: 'Reason' } },
    reopen: { name: 'Reopen', fields: { reason: 'Reason' } },
  },
  errors: { same_holder: 'It is his already' },
} as const satisfies LabelsFor<typeof tasks>;

const dutyLabels = {
  name: 'Duties',
  one: 'duty',
  purpose: 'What each post owes, how often, what proves it and who checks it',
  fields: {
    code: 'Number',
    edition: 'Edition',
    post_id: 'Post',
    name: 'Duty',
    name_en: 'English',
    details: 'Details',
    kind: 'Kind',
    rhythm: 'Rhythm',
    weekday: 'Day of the week',
    month_day: 'Which day',
    month_of: 'Which month',
    within: 'Within',
    unit: 'Unit',
    event: 'Event or date',
    on_rest: 'On a rest day',
    due_time: 'Due by',
    is_each: 'Every holder owes it',
    climb_minutes: 'Reported upward after',
    proof: 'Proof',
    figure_unit: 'Unit of the figure',
    checked_by_id: 'Checked by',
    limits: 'Limits',
    state: 'State',
    from_on: 'In force from',
    until_on: 'In force until',
  },
  hints: {
    month_day: 'Below zero it counts from the end: -1 is the last day or the last working day',
    month_of: 'For a quarter: the month in the quarter',
    is_each: 'Otherwise the holders take turns',
  },
  options: {
    kind: { standing: 'Standing', periodic: 'Periodic', event: 'On an event' },
    rhythm: {
      day: 'Daily',
      shift: 'Once a shift',
      week: 'Weekly',
      month: 'Monthly, by date',
      month_workday: 'Monthly, by working day',
      quarter: 'Quarterly',
      year: 'Yearly',
      before_date: 'Before a date',
      after_event: 'After an event',
    },
    weekday: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
    unit: { minute: 'minutes', hour: 'hours', day: 'days' },
    on_rest: { same: 'That day all the same', before: 'The working day before', after: 'The working day after', skip: 'Left out' },
    proof: PROOF,
    state: { draft: 'Draft', in_force: 'In force', ended: 'Ended' },
  },
  lines: { limits: { name: 'Limit', value: 'Value', unit: 'Unit' } },
  actions: {
    put_in_force: {
      name: 'Put in force',
      ask: 'In force it is not edited any more; changes make a new edition.',
      fields: { starts_on: 'From' },
    },
    revise: { name: 'Revise', ask: 'Drafts the next edition from this one, which holds until then.' },
    end: { name: 'End', fields: { ends_on: 'Until' } },
    confirm: { name: 'Confirm reading', ask: 'I hold this post and have read this edition.' },
  },
  errors: {
    standing_has_none: 'A standing duty has no rhythm',
    rhythm_missing: 'Choose a rhythm',
    other_kind: 'A duty on an event comes after an event, a periodic one does not',
    rhythm_needs: 'This rhythm needs it',
    never_comes: 'It would never come',
    day_has_passed: 'Not before today',
  },
} as const satisfies LabelsFor<typeof postDuties>;

const confirmationLabels = {
  name: 'Confirmations',
  one: 'confirmation',
  purpose: 'Who confirmed on which day that he has read which edition of a duty of his post',
  fields: { duty_id: 'Duty', edition: 'Edition', staff_id: 'Person', post_id: 'Post', confirmed_on: 'Confirmed on' },
} as const satisfies LabelsFor<typeof dutyConfirmations>;

/** What is owed: tasks and the duties of the posts. */
export const labels = { tasks: taskLabels, post_duties: dutyLabels, duty_confirmations: confirmationLabels };
