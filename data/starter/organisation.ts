import type { Role } from '../../model/kernel/access.ts';
import type { AREAS } from '../../model/resources/people/posts.ts';

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
export interface StarterPost {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly area: (typeof AREAS)[number];
  /** Code of the post above. */
  readonly reports_to?: string;
  readonly usual_role: Role;
  readonly summary: string;
}

/** A template of departments; the service department is the one that every station has. */
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

/** The posts of a car service station, from general manager to driver. */
export const POSTS: readonly StarterPost[] = [
  {
    code: 'P01',
    name: '总经理',
    name_en: 'General manager',
    area: 'management',
    usual_role: 'owner',
    summary: '定经营目标和年度计划，管人事任免和资金审批，定期评审经营、管理和服务质量，负责安全和消防。',
  },
  {
    code: 'P02',
    name: '总经理助理',
    name_en: "General manager's assistant",
    area: 'management',
    reports_to: 'P01',
    usual_role: 'employee',
    summary: '协助定战略、计划和制度，跟踪计划执行，协调各部门。',
  },
  {
    code: 'P03',
    name: '服务经理',
    name_en: 'Service manager',
    area: 'management',
    reports_to: 'P01',
    usual_role: 'service_manager',
    summary: '全面领导售后服务部，按厂家要求管人员、流程、质量和目标，处理重大投诉，按日按月上报。',
  },
  {
    code: 'P04',
    name: '前台主管',
    name_en: 'Front-desk supervisor',
    area: 'front_desk',
    reports_to: 'P03',
    usual_role: 'front_desk',
    summary: '管前台人员、设施和卫生，按标准流程接待，审核日报，处理顾客抱怨。',
  },
  {
    code: 'P05',
    name: '服务顾问',
    name_en: 'Service advisor',
    area: 'front_desk',
    reports_to: 'P04',
    usual_role: 'employee',
    summary: '接车问诊，定维修项目和报价，跟进进度，交车说明和回访。',
  },
  {
    code: 'P06',
    name: '接车员',
    name_en: 'Receptionist',
    area: 'front_desk',
    reports_to: 'P04',
    usual_role: 'employee',
    summary: '引车到位，查车况，清点随车物品，做好登记。',
  },
  {
    code: 'P07',
    name: '信息员',
    name_en: 'Information clerk',
    area: 'front_desk',
    reports_to: 'P04',
    usual_role: 'employee',
    summary: '按定保名单提醒回店，一周内跟踪交车客户，整理客户档案。',
  },
  {
    code: 'P08',
    name: '结算员',
    name_en: 'Cashier',
    area: 'finance',
    reports_to: 'P04',
    usual_role: 'cashier',
    summary: '按规定核实收费和结算，管现金和票据，当日点清上交。',
  },
  {
    code: 'P09',
    name: '配件主管',
    name_en: 'Parts manager',
    area: 'parts',
    reports_to: 'P03',
    usual_role: 'parts_manager',
    summary: '全面管理配件，执行厂家商务和价格政策，管订货、库存结构和周转。',
  },
  {
    code: 'P10',
    name: '配件计划员',
    name_en: 'Parts planner',
    area: 'parts',
    reports_to: 'P09',
    usual_role: 'parts_keeper',
    summary: '掌握需求和库存，制订订货计划，减少呆滞，保证供应。',
  },
  {
    code: 'P11',
    name: '库管',
    name_en: 'Parts keeper',
    area: 'parts',
    reports_to: 'P09',
    usual_role: 'parts_keeper',
    summary: '验收、上架、领发和盘点配件，账卡物相符，库房防火防潮。',
  },
  {
    code: 'P12',
    name: '车间主管',
    name_en: 'Workshop supervisor',
    area: 'workshop',
    reports_to: 'P03',
    usual_role: 'workshop_supervisor',
    summary: '调度派工，均衡生产，抓质量、安全、工具设备和现场。',
  },
  {
    code: 'P13',
    name: '车间管理员',
    name_en: 'Workshop administrator',
    area: 'workshop',
    reports_to: 'P12',
    usual_role: 'employee',
    summary: '排生产计划，跟进各班组进度，管防火和操作规程。',
  },
  {
    code: 'P14',
    name: '车间调度员',
    name_en: 'Dispatcher',
    area: 'workshop',
    reports_to: 'P12',
    usual_role: 'employee',
    summary: '前台和车间之间的桥梁，派工范围和工期写清，督促完工。',
  },
  {
    code: 'P15',
    name: '班组长',
    name_en: 'Team leader',
    area: 'workshop',
    reports_to: 'P12',
    usual_role: 'employee',
    summary: '带班组干活，分配和交接任务，抽查自检，带徒弟。',
  },
  {
    code: 'P16',
    name: '机修工',
    name_en: 'Mechanic',
    area: 'workshop',
    reports_to: 'P15',
    usual_role: 'employee',
    summary: '按工单和工艺维修，用好护具和三件套，自检互检，工具归位。',
  },
  {
    code: 'P17',
    name: '电工',
    name_en: 'Auto electrician',
    area: 'workshop',
    reports_to: 'P15',
    usual_role: 'employee',
    summary: '诊断和维修电气系统，持证操作高压和低压电。',
  },
  {
    code: 'P18',
    name: '钣金工',
    name_en: 'Body repairer',
    area: 'workshop',
    reports_to: 'P15',
    usual_role: 'employee',
    summary: '车身校正、更换和焊接，防火防护到位。',
  },
  {
    code: 'P19',
    name: '油漆工',
    name_en: 'Painter',
    area: 'workshop',
    reports_to: 'P15',
    usual_role: 'employee',
    summary: '调色、喷涂和烤漆，管好漆料和烤漆房。',
  },
  {
    code: 'P20',
    name: '学徒',
    name_en: 'Apprentice',
    area: 'workshop',
    reports_to: 'P15',
    usual_role: 'employee',
    summary: '跟师傅学，不单独操作。',
  },
  {
    code: 'P21',
    name: '质检员',
    name_en: 'Quality inspector',
    area: 'workshop',
    reports_to: 'P03',
    usual_role: 'employee',
    summary: '进厂、过程和竣工检验，不合格不放行，统计返工。',
  },
  {
    code: 'P22',
    name: '技术总监',
    name_en: 'Technical director',
    area: 'workshop',
    reports_to: 'P03',
    usual_role: 'employee',
    summary: '技术指导、疑难会诊和内部培训。',
  },
  {
    code: 'P23',
    name: '索赔员',
    name_en: 'Warranty clerk',
    area: 'customers',
    reports_to: 'P03',
    usual_role: 'employee',
    summary: '按质量担保条款鉴定和申报，管好旧件，跟到结案。',
  },
  {
    code: 'P24',
    name: '客服专员',
    name_en: 'Customer relations clerk',
    area: 'customers',
    reports_to: 'P03',
    usual_role: 'employee',
    summary: '回访、满意度调查和投诉跟踪。',
  },
  {
    code: 'P25',
    name: '工具管理员',
    name_en: 'Tool keeper',
    area: 'tools',
    reports_to: 'P12',
    usual_role: 'tool_keeper',
    summary: '保管和借还工具，当天收齐，校准量具，丢损要查清。',
  },
  {
    code: 'P26',
    name: '设备管理员',
    name_en: 'Equipment keeper',
    area: 'tools',
    reports_to: 'P12',
    usual_role: 'tool_keeper',
    summary: '维修设备的保养、点检和添置。',
  },
  {
    code: 'P27',
    name: '司机',
    name_en: 'Driver',
    area: 'transport',
    reports_to: 'P03',
    usual_role: 'employee',
    summary: '出车前、行驶中、收车后三检，守交规，管好公车和救援车。',
  },
  {
    code: 'P28',
    name: '人事行政',
    name_en: 'HR clerk',
    area: 'people',
    reports_to: 'P01',
    usual_role: 'hr',
    summary: '招聘、档案、合同、考勤、排班、薪资和培训，管行政后勤。',
  },
  {
    code: 'P29',
    name: '会计',
    name_en: 'Accountant',
    area: 'finance',
    reports_to: 'P01',
    usual_role: 'employee',
    summary: '核算、预算、报税，审核票据和往来。',
  },
];
