import { approvalRules } from './approval_rules.ts';
import { approvalSteps } from './approval_steps.ts';
import { approvalActions, approvals } from './approvals.ts';
import { checklistTemplateActions, checklistTemplates } from './checklist_templates.ts';
import { delegations } from './delegations.ts';
import { dutyConfirmations } from './duty_confirmations.ts';
import { postDuties, postDutyActions } from './post_duties.ts';
import { roundActions, roundAnswers, rounds } from './rounds.ts';
import { taskActions, tasks } from './tasks.ts';

/** The registers of the domain, in the order of its menu. */
export const REGISTERS = [
  tasks,
  rounds,
  roundAnswers,
  checklistTemplates,
  postDuties,
  dutyConfirmations,
  approvals,
  approvalSteps,
  delegations,
  approvalRules,
] as const;
export const ACTIONS = [...taskActions, ...roundActions, ...checklistTemplateActions, ...postDutyActions, ...approvalActions] as const;
