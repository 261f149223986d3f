import type { Role } from '../../../model/kernel/access.ts';

/** The built-in roles, as in the list of roles and on the sign-in page. */
export const ROLE_LABELS = {
  owner: 'Owner',
  service_manager: 'Service manager',
  hr: 'HR clerk',
  front_desk: 'Front-desk supervisor',
  cashier: 'Cashier',
  parts_manager: 'Parts manager',
  parts_keeper: 'Parts keeper',
  tool_keeper: 'Tool keeper',
  workshop_supervisor: 'Workshop supervisor',
  employee: 'Employee',
} as const satisfies Record<Role, string>;
