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
    submit: { name: 'Submit' },
    publish: { name: 'Put in force', ask: 'Its targets come into force too' },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    close: { name: 'Close', fields: { summary: 'Summary' } },
  },
  errors: { ends_before_start: 'Must end after it starts' },
} as const satisfies LabelsFor<typeof targetPlans>;

const targetsLabels = {
  name: 'Targets',
  one: 'target',
  purpose: 'What departments and teams are to reach each month, and what they reached',
  fields: {
    plan_id: 'Plan',
    metric_id: 'Metric',
    department_id: 'Department',
    team_id: 'Team',
    for_month: 'Month',
    base_milli: 'Target',
    stretch_milli: 'Stretch',
    weight_bp: 'Weight',
    owner_id: 'Answerable',
    state: 'State',
    actual_milli: 'Actual',
    actual_at: 'Actual recorded at',
    change_reason: 'Reason of change',
    note: 'Note',
  },
  hints: { base_milli: 'In the unit of the metric' },
  options: { state: { draft: 'Draft', published: 'In force', closed: 'Closed' } },
  actions: {
    publish: { name: 'Put in force' },
    adjust: { name: 'Adjust', fields: { base_milli: 'Target', change_reason: 'Reason of change' } },
    record_actual: { name: 'Record actual', fields: { actual_milli: 'Actual' } },
    close: { name: 'Close' },
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
  fields: {
    department_id: 'Department',
    for_month: 'Month',
    category: 'Category',
    amount_fen: 'Budget',
    state: 'State',
    approved_by: 'Approved by',
    approved_at: 'Approved at',
    spent_fen: 'Spent',
    note: 'Note',
  },
  options: {
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
    submit: { name: 'Submit' },
    withdraw: { name: 'Take back', fields: { comment: 'Comment' } },
    approve: { name: 'Approve', fields: { comment: 'Comment' } },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    record_spent: { name: 'Record spending', fields: { spent_fen: 'Spent' } },
    close: { name: 'Close' },
  },
} as const satisfies LabelsFor<typeof budgets>;

export const targetWords = {
  metrics: metricsLabels,
  target_plans: targetPlansLabels,
  targets: targetsLabels,
  personal_targets: personalTargetsLabels,
  budgets: budgetsLabels,
} as const;
