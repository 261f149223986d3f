import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { campaigns } from '../../../../model/resources/customers/campaigns.ts';
import type { complaints } from '../../../../model/resources/customers/complaints.ts';
import type { followUps } from '../../../../model/resources/customers/follow_ups.ts';
import type { satisfactionScores } from '../../../../model/resources/customers/satisfaction_scores.ts';

const CALL_RESULTS = {
  satisfied: 'Satisfied',
  suggestion: 'Suggestion',
  rework: 'Rework needed',
  safety: 'Safety problem',
  complaint: 'Complaint',
} as const;

const followUpLabels = {
  name: 'Follow-ups',
  one: 'follow-up',
  purpose: 'Whom to call after delivery, who was called and what they said',
  fields: {
    kind: 'About',
    due_on: 'Due on',
    vehicle_id: 'Vehicle',
    work_order_id: 'Work order',
    caller_id: 'Caller',
    state: 'State',
    called_at: 'Called',
    result: 'Result',
    satisfaction: 'Satisfaction',
    answer: 'In their words',
    note: 'Note',
  },
  options: {
    kind: {
      after_delivery: 'After delivery',
      high_value: 'After a costly repair',
      service_due: 'Service due',
      insurance_due: 'Insurance due',
      inspection_due: 'Inspection due',
      campaign: 'Campaign',
      other: 'Other',
    },
    state: { open: 'To be called', unreached: 'Not reached', done: 'Called', dropped: 'Dropped' },
    result: CALL_RESULTS,
  },
  actions: {
    record_call: {
      name: 'Record the call',
      ask: 'The call was now; it is not changed afterwards',
      fields: { result: 'Result', satisfaction: 'Satisfaction', answer: 'In their words' },
      options: { result: CALL_RESULTS },
    },
    not_reached: { name: 'Not reached', ask: 'Try again another day', fields: { due_on: 'Moved to' } },
    drop: { name: 'Drop', ask: 'This call is not made', fields: { note: 'Reason' } },
  },
} as const satisfies LabelsFor<typeof followUps>;

const satisfactionLabels = {
  name: 'Satisfaction',
  one: 'satisfaction score',
  purpose: 'What customers thought of their visit, and where the marks are low',
  fields: {
    surveyed_on: 'Asked on',
    channel: 'Channel',
    work_order_id: 'Work order',
    advisor_id: 'Advisor',
    team_id: 'Team',
    overall: 'Overall',
    reception: 'Reception',
    quality: 'Quality of work',
    punctuality: 'Punctuality',
    price: 'Price',
    environment: 'Surroundings',
    points: "Maker's points",
    comment: 'Comment',
  },
  hints: { points: "Of a hundred, in the maker's survey" },
  options: { channel: { phone: 'Phone', on_site: 'In person', message: 'Message', maker: "Maker's survey" } },
} as const satisfies LabelsFor<typeof satisfactionScores>;

const complaintLabels = {
  name: 'Complaints',
  one: 'complaint',
  purpose: 'What customers complain of, who owns it, when the answer is due; cause, measure and result',
  papers: { opinion: 'Opinion form' },
  fields: {
    number: 'Complaint no.',
    received_at: 'Received',
    channel: 'Channel',
    kind: 'Kind',
    grade: 'Grade',
    facts: 'Facts',
    customer_id: 'Customer',
    vehicle_id: 'Vehicle',
    work_order_id: 'Work order',
    team_id: 'Team responsible',
    owner_id: 'Owner',
    due_at: 'Answer due',
    photos: 'Photos',
    state: 'State',
    cause: 'Cause',
    measure: 'Measure',
    result: 'Result',
    answered_at: 'Answered',
    closed_at: 'Closed',
    is_accepted: 'Customer accepts',
    reopen_reason: 'Why reopened',
    staff_id: 'Complained about',
    cost_fen: 'Cost',
  },
  options: {
    channel: {
      on_site: 'In person',
      phone: 'Phone',
      follow_up: 'Follow-up call',
      message: 'Message',
      maker: 'From the maker',
      authority: 'From an authority',
    },
    kind: {
      service: 'Service',
      quality: 'Quality of work',
      technical: 'Technical',
      parts: 'Parts',
      price: 'Price',
      waiting: 'Waiting time',
      suggestion: 'Suggestion',
      other: 'Other',
    },
    grade: { minor: 'Minor', ordinary: 'Ordinary', major: 'Major' },
    state: { open: 'Open', assigned: 'Assigned', answered: 'Answered', closed: 'Closed', reopened: 'Reopened' },
  },
  actions: {
    assign: {
      name: 'Assign',
      ask: 'Who owns it, and by when he answers; left empty, the grade says when',
      fields: { owner_id: 'Owner', due_at: 'Answer due' },
    },
    give_answer: {
      name: 'Answer',
      ask: 'Cause and measure; the service manager closes it',
      fields: { cause: 'Cause', measure: 'Measure', result: 'Result' },
    },
    close: { name: 'Close', ask: 'The customer has the answer and the case is over', fields: { is_accepted: 'Customer accepts' } },
    reopen: { name: 'Reopen', ask: 'The customer is not content yet', fields: { reopen_reason: 'Reason' } },
  },
  errors: { due_before_received: 'The answer is due before it was received' },
} as const satisfies LabelsFor<typeof complaints>;

const campaignLabels = {
  name: 'Campaigns',
  one: 'campaign',
  purpose: 'What is offered when, who was told, who came and what came of it',
  papers: { plan: 'Campaign plan' },
  fields: {
    code: 'Code',
    name: 'Name',
    kind: 'Kind',
    from_on: 'From',
    until_on: 'Until',
    offer: 'Offer',
    owner_id: 'In charge',
    budget_fen: 'Budget',
    state: 'State',
    invited: 'Who was told',
    outcome: 'Outcome',
  },
  options: {
    answer: { coming: 'Coming', declined: 'Not coming', unreached: 'Not reached' },
    kind: {
      offer: 'Offer',
      service_week: 'Service week',
      recall: 'Recall',
      customer_day: 'Customer day',
      maker: "Maker's campaign",
      other: 'Other',
    },
    state: { planned: 'Planned', running: 'Running', ended: 'Ended', cancelled: 'Cancelled' },
  },
  lines: { invited: { vehicle_id: 'Vehicle', told_on: 'Told on', answer: 'Answer', is_come: 'Came' } },
  actions: {
    start: { name: 'Start', ask: 'It runs from now on' },
    end: { name: 'End', ask: 'Say what came of it; it is not changed afterwards', fields: { outcome: 'Outcome' } },
    cancel: { name: 'Cancel', ask: 'It does not take place', fields: { outcome: 'Reason' } },
  },
  errors: { ends_before_start: 'It ends before it starts' },
} as const satisfies LabelsFor<typeof campaigns>;

export const care = {
  follow_ups: followUpLabels,
  satisfaction_scores: satisfactionLabels,
  complaints: complaintLabels,
  campaigns: campaignLabels,
} as const;
