import { APPROVAL_HANDLERS } from './approvals/handlers.ts';
import { CHANNEL_HANDLERS } from './channels.ts';
import { CHECKLIST_HANDLERS } from './checklists.ts';
import { CUSTOMER_HANDLERS } from './customers.ts';
import { DOCUMENT_HANDLERS } from './documents.ts';
import { DUTY_HANDLERS } from './duties.ts';
import { EQUIPMENT_HANDLERS } from './equipment.ts';
import type { ActionHandler } from './handler.ts';
import { merge } from './merge.ts';
import { MONEY_HANDLERS } from './money.ts';
import { PEOPLE_HANDLERS } from './people.ts';
import { ROUND_HANDLERS } from './rounds.ts';
import { SAFETY_HANDLERS } from './safety.ts';
import { SALARY_HANDLERS } from './salaries.ts';
import { STAFF_HANDLERS } from './staff.ts';
import { TASK_HANDLERS } from './tasks.ts';
import { TILL_HANDLERS } from './tills.ts';
import { TOOL_INCIDENT_HANDLERS } from './toolIncidents.ts';
import { TOOL_LOAN_HANDLERS } from './toolLoans.ts';
import { TOOL_HANDLERS } from './tools.ts';
import { USER_HANDLERS } from './users.ts';
import { VEHICLE_HANDLERS } from './vehicles.ts';
import { WORKSHOP_HANDLERS } from './workshop.ts';

/** What actions do, by `<register>.<action>`. A test demands one for each action of the registers. */
export const ACTION_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  ...DUTY_HANDLERS,
  ...APPROVAL_HANDLERS,
  ...TASK_HANDLERS,
  ...ROUND_HANDLERS,
  ...CHECKLIST_HANDLERS,
  ...STAFF_HANDLERS,
  ...SALARY_HANDLERS,
  ...USER_HANDLERS,
  ...CHANNEL_HANDLERS,
  ...TOOL_HANDLERS,
  ...TOOL_LOAN_HANDLERS,
  ...TOOL_INCIDENT_HANDLERS,
  ...EQUIPMENT_HANDLERS,
  ...SAFETY_HANDLERS,
  ...VEHICLE_HANDLERS,
  ...WORKSHOP_HANDLERS,
  ...CUSTOMER_HANDLERS,
  ...PEOPLE_HANDLERS,
  ...MONEY_HANDLERS,
  ...TILL_HANDLERS,
  ...DOCUMENT_HANDLERS,
  'parts.merge': merge,
  'suppliers.merge': merge,
};
