export interface StarterDepartment {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  /** Code of the department above. */
  readonly parent?: string;
}
export interface StarterTeam {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  /** Code of the department. */
  readonly department: string;
}

/** Departments of a car service station; the service department is the one that every station has. */
export const DEPARTMENTS: readonly StarterDepartment[] = [
  { code: 'GM', name: '总经办', name_en: 'General management' },
  { code: 'AS', name: '售后服务部', name_en: 'After-sales service', parent: 'GM' },
  { code: 'FD', name: '前台', name_en: 'Front desk', parent: 'AS' },
  { code: 'WS', name: '车间', name_en: 'Workshop', parent: 'AS' },
  { code: 'PT', name: '配件部', name_en: 'Parts', parent: 'AS' },
  { code: 'CR', name: '客服部', name_en: 'Customer relations', parent: 'AS' },
  { code: 'HR', name: '人事行政部', name_en: 'Personnel and administration', parent: 'GM' },
  { code: 'FI', name: '财务部', name_en: 'Finance', parent: 'GM' },
];

export const TEAMS: readonly StarterTeam[] = [
  { code: 'T1', name: '综合组', name_en: 'General team', department: 'AS' },
  { code: 'T2', name: '前台组', name_en: 'Front-desk team', department: 'FD' },
  { code: 'T3', name: '机修一组', name_en: 'Mechanics 1', department: 'WS' },
  { code: 'T4', name: '机修二组', name_en: 'Mechanics 2', department: 'WS' },
  { code: 'T5', name: '钣喷组', name_en: 'Body and paint', department: 'WS' },
  { code: 'T6', name: '配件组', name_en: 'Parts team', department: 'PT' },
];

/** Departments of a house that sells in a shop and serves in the field. */
export const FIELD_DEPARTMENTS: readonly StarterDepartment[] = [
  { code: 'GM', name: '总经办', name_en: 'General management' },
  { code: 'SV', name: '售后部', name_en: 'Field service', parent: 'GM' },
  { code: 'SH', name: '店面', name_en: 'Shop', parent: 'GM' },
  { code: 'WL', name: '仓储物流部', name_en: 'Store and logistics', parent: 'GM' },
  { code: 'PE', name: '工程部', name_en: 'Projects', parent: 'GM' },
  { code: 'HR', name: '人事行政部', name_en: 'Personnel and administration', parent: 'GM' },
  { code: 'FI', name: '财务部', name_en: 'Finance', parent: 'GM' },
];

export const FIELD_TEAMS: readonly StarterTeam[] = [
  { code: 'T7', name: '安装组', name_en: 'Installers', department: 'SV' },
  { code: 'T8', name: '配送组', name_en: 'Delivery', department: 'WL' },
];
