import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { APPROVERS } from '../../rules/approvals.ts';

/** What was decided in each step of an approval: who was asked, who decided, for whom. Each step once. */
export const approvalSteps = defineResource({
  name: 'approval_steps',
  resource: 'approvals',
  domain: 'today',
  fields: {
    approval_id: reference('approvals', { required: true }),
    step: integer({ required: true, min: 1, max: 9 }),
    approver: choice(APPROVERS, { required: true }),
    applicant_id: reference('staff'),
    asked_id: reference('staff'),
    /** Somebody who stood in for the one who was asked when they differ. */
    decided_by: reference('staff'),
    /** A step is passed over when the same person decided the one before. */
    decision: choice(['approved', 'returned', 'passed_over'], { required: true }),
    comment: text({ max: 300 }),
    decided_at: instant({ required: true }),
  },
  defaultGroup: 'step',
  key: ['approval_id', 'step'],
  search: ['comment'],
  label: ['decided_at'],
  list: {
    columns: ['decided_at', 'approval_id', 'step', 'applicant_id', 'asked_id', 'decided_by', 'decision', 'comment'],
    filters: ['approval_id', 'decided_by', 'asked_id', 'decision', 'applicant_id', 'decided_at'],
    sort: ['decided_at', 'DESC'],
  },
  form: [['approval_id', 'step'], ['asked_id', 'decided_by', 'decision', 'decided_at'], ['comment']],
  scope: { person: 'applicant_id', on: 'decided_at', assigned: { approval: { id: 'approval_id' } } },
  serverOnly: true,
  appendOnly: true,
});
export type ApprovalStep = Row<typeof approvalSteps>;
