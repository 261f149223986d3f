import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { budgets } from '../../../../model/resources/people/budgets.ts';
import type { metrics } from '../../../../model/resources/people/metrics.ts';
import type { personalTargets } from '../../../../model/resources/people/personal_targets.ts';
import type { targetPlans } from '../../../../model/resources/people/target_plans.ts';
import type { targets } from '../../../../model/resources/people/targets.ts';

const metricsLabels = {
  name: 'Metrics',
  one: 'metric',
  purpose: 'What targets are set in, in which unit, and how figures add up',
  fields: {
    code: 'Code',
    name: 'Metric',
    name_en: 'English name',
    area: 'Area',
    unit: 'Unit',
    direction: 'Better',
    adding: 'Adds up by',
    source: 'Source',
    note: 'Note',
  },
  options: {
    area: {
      revenue: 'Revenue',
      service: 'Service',
      parts: 'Parts',
      quality: 'Quality',
      satisfaction: 'Satisfaction',
      people: 'People',
      cost: 'Cost',
    },
    unit: { yuan: 'Yuan', count: 'Number', hours: 'Hours', percent: 'Percent', points: 'Points', days: 'Days' },
    direction: { up: 'Higher is better', down: 'Lower is better' },
    adding: { sum: 'Sum', average: 'Average', ratio: 'Ratio', last: 'Last' },
  },
} as const satisfies LabelsFor<typeof metrics>;

const targetPlansLabels = {
  name: 'Plans',
  one: 'plan',
  purpose: 'Plans of departments by year and stage, with steps and owners',
  papers: { plan: 'Work plan' },
  fields: {
    title: 'Title',
    kind: 'Kind',
    department_id: 'Department',
    owner_id: 'Owner',
    from_on: 'From',
    until_on: 'Until',
    steps: 'Steps',
    state: 'State',
    approved_by: 'Approved by',
    approved_at: 'Approved at',
    summary: 'Summary',
  },
  options: {
    kind: {
      yearly: 'Yearly',
      quarterly: 'Quarterly',
      monthly: 'Monthly',
      marketing: 'Marketing',
      finance: 'Finance',
      development: 'Development',
    },
    progress: { open: 'Open', running: 'Running', done: 'Done', dropped: 'Dropped' },
    state: { draft: 'Draft', submitted: 'Submitted', published: 'In force', closed: 'Closed' },
  },
  lines: { steps: { text: 'Text', owner_id: 'Owner', due_on: 'Due on', progress: 'Progress', note: 'Note' } },
  actions: {
    submit: { name: 'Submit', ask: 'It waits for approval and stays as it is; to change it, have it sent back.' },
    publish: { name: 'Put in force', ask: 'Its targets come into force too' },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    close: { name: 'Close', fields: { summary: 'Summary' } },
  },
  errors: {
    ends_before_start: 'Must end after it starts',
    step_outside: 'Due outside the plan',
    targets_differ: 'One of its targets differs from its parts: put it in force by itself and say why',
  },
} as const satisfies LabelsFor<typeof targetPlans>;

const targetsLabels = {
  name: 'Targets',
  one: 'target',
  purpose: 'What departments and teams are to reach each month, and what they reached',
  fields: {
    title: 'Name',
    plan_id: 'Plan',
    parent_id: 'Target above',
    metric_id: 'Metric',
    department_id: 'Department',
    team_id: 'Team',
    span: 'Year or month',
    for_month: 'Month',
    base_milli: 'Target',
    stretch_milli: 'Stretch',
    weight_bp: 'Weight',
    owner_id: 'Answerable',
    state: 'State',
    actual_milli: 'Actual',
    reached_bp: 'Reached',
    actual_at: 'Actual recorded at',
    change_reason: 'Reason of change',
    gap_milli: 'Gap to its parts',
    gap_reason: 'Reason of the gap',
    note: 'Note',
  },
  hints: { base_milli: 'In the unit of the metric', for_month: 'A target of a year stands at January' },
  options: {
    span: { month: 'Month', year: 'Year' },
    state: { draft: 'Draft', submitted: 'Submitted', published: 'In force', closed: 'Closed' },
  },
  actions: {
    submit: { name: 'Submit', ask: 'It waits to be put in force and stays as it is; to change it, have it sent back.' },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    publish: {
      name: 'Put in force',
      ask: 'Its parts come to the whole, or it is said why not',
      fields: { gap_reason: 'Reason of the gap' },
    },
    adjust: {
      name: 'Adjust',
      fields: { base_milli: 'Target', change_reason: 'Reason of change', gap_reason: 'Reason of the gap' },
    },
    record_actual: { name: 'Record actual', fields: { actual_milli: 'Actual' } },
    close: { name: 'Close' },
  },
  errors: {
    in_circle: 'This would make a circle of targets',
    year_at_january: 'A target of a year stands at January',
    stretch_is_base: 'The stretch is the target itself',
    parts_differ: 'The parts come to %{parts}, the target is %{whole}: say why',
    other_metric: 'The target above has another metric',
  },
} as const satisfies LabelsFor<typeof targets>;

const personalTargetsLabels = {
  name: 'Personal targets',
  one: 'personal target',
  purpose: 'The share of each person in the targets, and what he reached',
  fields: {
    staff_id: 'Staff member',
    target_id: 'Target above',
    metric_id: 'Metric',
    for_month: 'Month',
    base_milli: 'Target',
    weight_bp: 'Weight',
    state: 'State',
    actual_milli: 'Actual',
    reached_bp: 'Reached',
    actual_at: 'Actual recorded at',
    change_reason: 'Reason of change',
    note: 'Note',
  },
  options: { state: { draft: 'Draft', published: 'In force', closed: 'Closed' } },
  actions: {
    publish: { name: 'Put in force' },
    adjust: { name: 'Adjust', fields: { base_milli: 'Target', change_reason: 'Reason of change' } },
    record_actual: { name: 'Record actual', fields: { actual_milli: 'Actual' } },
    close: { name: 'Close' },
  },
} as const satisfies LabelsFor<typeof personalTargets>;

const budgetsLabels = {
  name: 'Budgets',
  one: 'budget',
  purpose: 'What each department may spend a month by kind of cost, and what it spent',
  papers: { request: 'Budget request' },
  fields: {
    department_id: 'Department',
    span: 'Year or month',
    for_month: 'Month',
    category: 'Category',
    amount_fen: 'Budget',
    state: 'State',
    approved_by: 'Approved by',
    approved_at: 'Approved at',
    spent_fen: 'Spent',
    left_fen: 'Left',
    over_reason: 'Why over',
    note: 'Note',
  },
  hints: { for_month: 'A budget of a year stands at January' },
  options: {
    span: { month: 'Month', year: 'Year' },
    category: {
      wages: 'Wages',
      office: 'Office',
      training: 'Training',
      marketing: 'Marketing',
      tools: 'Tools',
      repairs: 'Repairs',
      vehicles: 'Vehicles',
      travel: 'Travel',
      entertaining: 'Entertaining',
      other: 'Other',
    },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', closed: 'Closed' },
  },
  actions: {
    submit: { name: 'Submit', ask: 'It goes to whoever approves; until then it can be withdrawn' },
    withdraw: { name: 'Take back', fields: { comment: 'Comment' } },
    approve: { name: 'Approve', fields: { comment: 'Comment' } },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    record_spent: {
      name: 'Record spending',
      ask: 'All that was spent so far; more than was granted needs its reason',
      fields: { spent_fen: 'Spent', over_reason: 'Why over' },
    },
    close: { name: 'Close' },
  },
  errors: { year_at_january: 'A budget of a year stands at January', over_without_reason: 'More than was granted: say why' },
} as const satisfies LabelsFor<typeof budgets>;

export const targetWords = {
  metrics: metricsLabels,
  target_plans: targetPlansLabels,
  targets: targetsLabels,
  personal_targets: personalTargetsLabels,
  budgets: budgetsLabels,
} as const;
