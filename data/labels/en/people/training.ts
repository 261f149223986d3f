import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { courses } from '../../../../model/resources/people/courses.ts';
import type { trainingPlans } from '../../../../model/resources/people/training_plans.ts';
import type { trainingResults } from '../../../../model/resources/people/training_results.ts';
import type { trainingSessions } from '../../../../model/resources/people/training_sessions.ts';

const coursesLabels = {
  name: 'Courses',
  one: 'course',
  purpose: 'What is taught, who needs it and what passing gives',
  fields: {
    code: 'Code',
    name: 'Course',
    name_en: 'English name',
    kind: 'Kind',
    hours: 'Hours',
    pass_score: 'Pass score',
    valid_months: 'Valid months',
    skill_id: 'Skill',
    skill_level: 'Level reached',
    certificate_kind_id: 'Certificate given',
    needed_by: 'Needed by',
    outline: 'Outline',
    cost_fen: 'Cost',
  },
  options: {
    kind: {
      safety: 'Safety',
      driving: 'Driving',
      skill: 'Skill',
      business: 'Business',
      maker: "Maker's course",
      induction: 'Induction',
      conduct: 'Conduct',
    },
  },
  hints: {
    needed_by: 'Within so many days of taking the post',
    valid_months: 'Empty when it never ends',
    pass_score: 'Empty when there is no exam',
  },
  lines: { needed_by: { post_id: 'Post', within_days: 'Within days' } },
  errors: { post_twice: 'This post stands there twice', level_without_skill: 'Name the skill first' },
} as const satisfies LabelsFor<typeof courses>;

const trainingPlansLabels = {
  name: 'Training plans',
  one: 'training plan',
  purpose: 'What each department wants taught, to how many, at what cost',
  papers: { plan: 'Training plan' },
  fields: {
    kind: 'Kind',
    year: 'Year',
    quarter: 'Quarter',
    department_id: 'Department',
    title: 'Title',
    items: 'Courses wanted',
    state: 'State',
    approved_by: 'Approved by',
    approved_at: 'Approved at',
    result: 'Result',
    budget_fen: 'Budget',
  },
  options: {
    kind: { station: 'Own training', maker: "Maker's courses" },
    quarter: { q1: 'First quarter', q2: 'Second quarter', q3: 'Third quarter', q4: 'Fourth quarter', year: 'Whole year' },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', closed: 'Closed' },
  },
  lines: {
    items: {
      course_id: 'Course',
      people: 'People',
      wanted_month: 'Wanted in',
      granted_month: 'Granted for',
      staff_id: 'Staff member',
      note: 'Note',
    },
  },
  actions: {
    submit: { name: 'Submit', ask: 'It goes to whoever approves; until then it can be withdrawn' },
    withdraw: { name: 'Take back', fields: { comment: 'Comment' } },
    approve: { name: 'Approve', fields: { comment: 'Comment' } },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    close: { name: 'Close', fields: { result: 'Result' } },
  },
  errors: { outside_period: 'This month lies outside the plan' },
} as const satisfies LabelsFor<typeof trainingPlans>;

const trainingSessionsLabels = {
  name: 'Training sessions',
  one: 'training session',
  purpose: 'Which course is held when, by whom, for whom, and who came',
  papers: { sign_in: 'Attendance sheet' },
  fields: {
    number: 'Number',
    course_id: 'Course',
    plan_id: 'Plan',
    department_id: 'Department',
    team_id: 'Team',
    trainer_id: 'Trainer',
    outside_trainer: 'Outside trainer',
    place: 'Place',
    starts_at: 'Starts at',
    ends_at: 'Ends at',
    capacity: 'Places',
    enrolments: 'Enrolments',
    state: 'State',
    summary: 'Summary',
    material: 'Material',
    cost_fen: 'Cost',
  },
  options: {
    answer: { invited: 'Invited', accepted: 'Accepted', declined: 'Declined' },
    presence: { attended: 'Attended', late: 'Late', absent: 'Absent', excused: 'Excused' },
    state: { draft: 'Draft', open: 'Announced', done: 'Held', cancelled: 'Cancelled' },
  },
  lines: { enrolments: { staff_id: 'Staff member', is_required: 'Required', answer: 'Answer', presence: 'Presence', note: 'Note' } },
  actions: {
    announce: { name: 'Announce', ask: 'From now on those on the list can answer whether they come.' },
    answer: {
      name: 'Answer',
      fields: { answer: 'Answer', note: 'Note' },
      options: { answer: { accepted: 'Accept', declined: 'Decline' } },
    },
    finish: { name: 'Finish session', ask: 'Note first who came; everybody who came gets a result', fields: { summary: 'Summary' } },
    cancel: { name: 'Cancel session', ask: 'The session is not held', fields: { comment: 'Comment' } },
  },
  errors: {
    ends_before_start: 'Must end after it starts',
    own_trainer: 'Nobody is taught by himself',
    person_twice: 'This person stands there twice',
    too_many: 'More people than places',
    not_begun: 'It has not begun yet',
    presence_open: 'Of some it is not known whether they came',
    not_called: 'You are not called to it',
  },
} as const satisfies LabelsFor<typeof trainingSessions>;

const trainingResultsLabels = {
  name: 'Training results',
  one: 'training result',
  purpose: 'What each person has learnt, with score and validity',
  fields: {
    staff_id: 'Staff member',
    course_id: 'Course',
    session_id: 'Session',
    finished_on: 'Finished on',
    hours: 'Hours',
    score: 'Score',
    pass_score: 'Pass mark',
    outcome: 'Outcome',
    valid_until_on: 'Valid until',
    examined_by: 'Examined by',
    rating: 'Rating',
    feedback: 'Feedback',
    papers: 'Papers',
    cost_fen: 'Cost',
    bound_until_on: 'Service period until',
  },
  options: { outcome: { attended: 'Attended', passed: 'Passed', failed: 'Failed', resit: 'Failed again' } },
  actions: {
    grade: {
      name: 'Enter score',
      ask: 'The pass mark decides; passing gives the skill and the certificate of the course',
      fields: { score: 'Score' },
    },
    give_feedback: { name: 'Give feedback', fields: { rating: 'Rating', feedback: 'Feedback' } },
  },
  errors: {
    ends_before_start: 'Must end after it starts',
    other_course: 'That session held another course',
    by_exam: 'Scores of a session are entered by its exam',
    not_there: 'This person was not there',
    against_mark: 'It contradicts the score and the pass mark',
  },
} as const satisfies LabelsFor<typeof trainingResults>;

export const trainingWords = {
  courses: coursesLabels,
  training_plans: trainingPlansLabels,
  training_sessions: trainingSessionsLabels,
  training_results: trainingResultsLabels,
} as const;
