import type { Role } from '../../../model/kernel/access.ts';

/** The built-in roles, as in the list of roles and on the sign-in page. */
export const ROLE_LABELS = {
  owner: '老板',
  service_manager: '服务经理',
  hr: '人事',
  front_desk: '前台主管',
  cashier: '结算员',
  parts_manager: '配件主管',
  parts_keeper: '配件管理员',
  tool_keeper: '工具管理员',
  workshop_supervisor: '车间主管',
  employee: '员工',
} as const satisfies Record<Role, string>;
