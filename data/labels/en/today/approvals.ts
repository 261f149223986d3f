import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { approvalRules } from '../../../../model/resources/today/approval_rules.ts';
import type { approvalSteps } from '../../../../model/resources/today/approval_steps.ts';
import type { approvals } from '../../../../model/resources/today/approvals.ts';
import type { delegations } from '../../../../model/resources/today/delegations.ts';
import { ROLE_LABELS } from '../roles.ts';

const KINDS = {
  business_trips: 'Business trip',
  training_plans: 'Training plan',
  budgets: 'Budget',
  trip_orders: 'Trip order',
  car_costs: 'Car cost',
  advances: 'Advance',
  expense_claims: 'Expense claim',
  payment_requests: 'Payment request',
  seal_uses: 'Seal use',
} as const;
const APPROVER = {
  superior: 'Direct superior',
  department_head: 'Head of department',
  post: 'A post',
  role: 'A role',
  person: 'A person',
  right: 'Whoever has the right',
} as const;
const STEP = { approver: 'Who', post_id: 'Post', role: 'Role', person_id: 'Person' } as const;

const ruleLabels = {
  name: 'Approval rules',
  one: 'approval rule',
  purpose: 'The authority table: who approves which request, in how many steps; the owner sets the amounts',
  fields: {
    name: 'Rule',
    register: 'Kind of request',
    rank: 'Rank',
    amount_from_fen: 'Amount from',
    amount_below_fen: 'Amount below',
    department_id: 'Department',
    post_id: "Applicant's post",
    applicant: 'Applicant',
    of_kind: 'Category',
    steps: 'Steps',
    is_active: 'Active',
    note: 'Note',
  },
  hints: {
    rank: 'Of the rules that fit, the lowest rank holds',
    amount_from_fen: 'No limit when empty',
    amount_below_fen: 'No limit when empty',
    department_id: 'With the departments below it; all when empty',
    steps: 'One after the other; the same person twice in a row decides once',
    of_kind: 'Only this category; all when empty',
  },
  options: {
    register: { ...KINDS, equipment: 'Scrapping of equipment', tools: 'Scrapping of tools', company_cars: 'Retiring of cars' },
    applicant: { anybody: 'Anybody', managers: 'Managers', others: 'All but managers' },
    approver: APPROVER,
    role: ROLE_LABELS,
  },
  lines: { steps: STEP },
  errors: { no_step: 'It needs a step', no_amount: 'No amount would fit, it must be higher than where it starts' },
} as const satisfies LabelsFor<typeof approvalRules>;

const approvalLabels = {
  name: 'Approvals',
  one: 'approval',
  purpose: 'Where the requests that were handed in stand, and who is asked now',
  fields: {
    register: 'Kind',
    record_id: 'Record',
    number: 'Number',
    title: 'What for',
    applicant_id: 'Applicant',
    amount_fen: 'Amount',
    handed_in_at: 'Handed in',
    rule_id: 'By the rule',
    rule_version: 'Edition of the rule',
    plan: 'Steps',
    step: 'Step',
    asked_id: 'First asked',
    asked_ids: 'Asked',
    asked_at: 'Asked since',
    state: 'State',
    ended_at: 'Ended',
    reminded_on: 'Reminded on',
  },
  options: {
    register: KINDS,
    state: { pending: 'Pending', approved: 'Approved', returned: 'Sent back', withdrawn: 'Withdrawn' },
    approver: APPROVER,
    role: ROLE_LABELS,
  },
  lines: { plan: STEP },
  actions: { remind: { name: 'Remind', ask: 'Reminds whoever is asked, once a day.' } },
  errors: { reminded_today: 'Reminded today already' },
} as const satisfies LabelsFor<typeof approvals>;

const stepLabels = {
  name: 'Approval steps',
  one: 'approval step',
  purpose: 'Who decided each step, for whom, and what was said; only added to',
  fields: {
    approval_id: 'Approval',
    step: 'Step',
    approver: 'How chosen',
    applicant_id: 'Applicant',
    asked_id: 'Asked',
    decided_by: 'Decided by',
    decision: 'Decision',
    comment: 'Comment',
    decided_at: 'At',
  },
  options: { approver: APPROVER, decision: { approved: 'Approved', returned: 'Sent back', passed_over: 'Same person, not asked again' } },
} as const satisfies LabelsFor<typeof approvalSteps>;

const delegationLabels = {
  name: 'Stand-ins',
  one: 'stand-in',
  purpose: 'Who decides for somebody who is away: from when to when, in which requests',
  fields: { from_id: 'For', to_id: 'Stand-in', from_on: 'Away from', back_on: 'Back on', kinds: 'Requests', reason: 'Reason' },
  hints: { back_on: 'From that day on they decide themselves', kinds: 'All when none is chosen' },
  options: { kinds: KINDS },
  errors: {
    back_before_away: 'Must be later than the first day away',
    chosen_by_oneself: 'Nobody names himself the stand-in of somebody else',
    to_oneself: 'Nobody stands in for himself',
    in_circle: 'It would come back to the same person, choose another',
  },
} as const satisfies LabelsFor<typeof delegations>;

export const labels = {
  approvals: approvalLabels,
  approval_steps: stepLabels,
  delegations: delegationLabels,
  approval_rules: ruleLabels,
};
