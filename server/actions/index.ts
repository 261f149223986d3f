import { CUSTOMER_HANDLERS } from './customers.ts';
import type { ActionHandler } from './handler.ts';
import { merge } from './merge.ts';
import { SALARY_HANDLERS } from './salaries.ts';
import { STAFF_HANDLERS } from './staff.ts';
import { USER_HANDLERS } from './users.ts';
import { WORKSHOP_HANDLERS } from './workshop.ts';

/** What actions do, by `<register>.<action>`. A test demands one for each action of the registers. */
export const ACTION_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  ...STAFF_HANDLERS,
  ...SALARY_HANDLERS,
  ...USER_HANDLERS,
  ...WORKSHOP_HANDLERS,
  ...CUSTOMER_HANDLERS,
  'staff.merge': merge,
  'parts.merge': merge,
  'suppliers.merge': merge,
};
