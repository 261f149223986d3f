import type { Role } from '../../model/kernel/access.ts';
import type { AREAS } from '../../model/resources/people/posts.ts';

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
type PostLine = readonly [
  code: string,
  name: string,
  nameEn: string,
  area: StarterPost['area'],
  reportsTo: string,
  role: Role,
  summary: string,
];

function post([code, name, name_en, area, reports_to, usual_role, summary]: PostLine): StarterPost {
  return { code, name, name_en, area, ...(reports_to === '' ? {} : { reports_to }), usual_role, summary };
}

/** Posts of every house; P00 is held by everybody, so that rules for all stand once. */
const HOUSE: readonly PostLine[] = [
  ['P00', '全体员工', 'Everybody', 'management', '', 'employee', '人人都要守的规矩：考勤、制度、临时任务、礼貌和学习。'],
  [
    'P01',
    '总经理',
    'General manager',
    'management',
    '',
    'owner',
    '定经营目标和年度计划，管人事任免和资金审批，定期评审经营、管理和服务质量，负责安全和消防。',
  ],
  [
    'P02',
    '总经理助理',
    "General manager's assistant",
    'management',
    'P01',
    'employee',
    '协助定战略、计划和制度，跟踪计划执行，协调各部门。',
  ],
  ['P27', '司机', 'Driver', 'transport', 'P03', 'employee', '出车前、行驶中、收车后三检，守交规，管好公车和救援车。'],
  ['P28', '人事行政', 'HR clerk', 'people', 'P01', 'hr', '招聘、档案、合同、考勤、排班、薪资和培训，管行政后勤。'],
  ['P29', '会计', 'Accountant', 'finance', 'P01', 'cashier', '核算、预算、报税，审核票据和往来。'],
];

const STATION: readonly PostLine[] = [
  [
    'P03',
    '服务经理',
    'Service manager',
    'management',
    'P01',
    'service_manager',
    '全面领导售后服务部，按厂家要求管人员、流程、质量和目标，处理重大投诉，按日按月上报。',
  ],
  [
    'P04',
    '前台主管',
    'Front-desk supervisor',
    'front_desk',
    'P03',
    'front_desk',
    '管前台人员、设施和卫生，按标准流程接待，审核日报，处理顾客抱怨。',
  ],
  ['P05', '服务顾问', 'Service advisor', 'front_desk', 'P04', 'front_desk', '接车问诊，定维修项目和报价，跟进进度，交车说明和回访。'],
  ['P06', '接车员', 'Receptionist', 'front_desk', 'P04', 'front_desk', '引车到位，查车况，清点随车物品，做好登记。'],
  ['P07', '信息员', 'Information clerk', 'front_desk', 'P04', 'front_desk', '按定保名单提醒回店，一周内跟踪交车客户，整理客户档案。'],
  ['P08', '结算员', 'Cashier', 'finance', 'P04', 'cashier', '按规定核实收费和结算，管现金和票据，当日点清上交。'],
  ['P09', '配件主管', 'Parts manager', 'parts', 'P03', 'parts_manager', '全面管理配件，执行厂家商务和价格政策，管订货、库存结构和周转。'],
  ['P10', '配件计划员', 'Parts planner', 'parts', 'P09', 'parts_keeper', '掌握需求和库存，制订订货计划，减少呆滞，保证供应。'],
  ['P11', '库管', 'Parts keeper', 'parts', 'P09', 'parts_keeper', '验收、上架、领发和盘点配件，账卡物相符，库房防火防潮。'],
  [
    'P12',
    '车间主管',
    'Workshop supervisor',
    'workshop',
    'P03',
    'workshop_supervisor',
    '调度派工，均衡生产，抓质量、安全、工具设备和现场。',
  ],
  [
    'P13',
    '车间管理员',
    'Workshop administrator',
    'workshop',
    'P12',
    'workshop_supervisor',
    '排生产计划，跟进各班组进度，管防火和操作规程。',
  ],
  ['P14', '车间调度员', 'Dispatcher', 'workshop', 'P12', 'workshop_supervisor', '前台和车间之间的桥梁，派工范围和工期写清，督促完工。'],
  ['P15', '班组长', 'Team leader', 'workshop', 'P12', 'workshop_supervisor', '带班组干活，分配和交接任务，抽查自检，带徒弟。'],
  ['P16', '机修工', 'Mechanic', 'workshop', 'P15', 'employee', '按工单和工艺维修，用好护具和三件套，自检互检，工具归位。'],
  ['P17', '电工', 'Auto electrician', 'workshop', 'P15', 'employee', '诊断和维修电气系统，持证操作高压和低压电。'],
  ['P18', '钣金工', 'Body repairer', 'workshop', 'P15', 'employee', '车身校正、更换和焊接，防火防护到位。'],
  ['P19', '油漆工', 'Painter', 'workshop', 'P15', 'employee', '调色、喷涂和烤漆，管好漆料和烤漆房。'],
  ['P20', '学徒', 'Apprentice', 'workshop', 'P15', 'employee', '跟师傅学，不单独操作。'],
  ['P21', '质检员', 'Quality inspector', 'workshop', 'P03', 'workshop_supervisor', '进厂、过程和竣工检验，不合格不放行，统计返工。'],
  ['P22', '技术总监', 'Technical director', 'workshop', 'P03', 'workshop_supervisor', '技术指导、疑难会诊和内部培训。'],
  ['P23', '索赔员', 'Warranty clerk', 'customers', 'P03', 'front_desk', '按质量担保条款鉴定和申报，管好旧件，跟到结案。'],
  ['P24', '客服专员', 'Customer relations clerk', 'customers', 'P03', 'front_desk', '回访、满意度调查和投诉跟踪。'],
  ['P25', '工具管理员', 'Tool keeper', 'tools', 'P12', 'tool_keeper', '保管和借还工具，当天收齐，校准量具，丢损要查清。'],
  ['P26', '设备管理员', 'Equipment keeper', 'tools', 'P12', 'tool_keeper', '维修设备的保养、点检和添置。'],
];

const FIELD: readonly PostLine[] = [
  ['P34', '店长', 'Store head', 'management', 'P01', 'front_desk', '承接销售任务，管店面人员、财物和费用。'],
  ['P31', '售后服务专员', 'After-sales clerk', 'customers', 'P01', 'front_desk', '受理投诉和质量问题，登记电话，拜访客户，整理记录。'],
  ['P32', '店面售后', 'Shop after-sales', 'customers', 'P34', 'front_desk', '回访和维护老客户，质量投诉派人上门。'],
  ['P33', '安装维修', 'Installer', 'workshop', 'P31', 'employee', '上门安装、保养和维修，配送轻拿轻放。'],
  ['P35', '导购员', 'Shop guide', 'front_desk', 'P34', 'front_desk', '接待销售，陈列补货，记销售和盘点。'],
  ['P36', '设计师', 'Designer', 'front_desk', 'P34', 'employee', '量尺、设计和预算，按期出图。'],
  ['P37', '内勤', 'Order clerk', 'finance', 'P34', 'cashier', '录单、收预收款、管票据，安排送货车辆。'],
  ['P38', '仓储物流经理', 'Store and logistics manager', 'parts', 'P01', 'parts_manager', '统筹仓储和配送，单货一致，盯五个率。'],
  ['P39', '仓库库管', 'Warehouse keeper', 'parts', 'P38', 'parts_keeper', '凭单收发，退货验收，破损登记，盘点。'],
  ['P40', '工程部经理', 'Project manager', 'management', 'P01', 'front_desk', '投标、项目和费用，开拓工程客户。'],
];

const inOrder = (lines: readonly PostLine[]): readonly StarterPost[] => [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(post);

/** The posts of a car service station, from general manager to driver. */
export const POSTS: readonly StarterPost[] = inOrder([...HOUSE, ...STATION]);
/** The posts of a house that sells in a shop and serves in the field. */
export const FIELD_POSTS: readonly StarterPost[] = [...HOUSE, ...FIELD].map(post);
