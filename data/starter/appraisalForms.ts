import type { Pack } from './duties/packs.ts';
import { type Find, postsOf, type StarterRow } from './ids.ts';

export type FormItem = readonly [
  dimension: 'result' | 'quality' | 'ability' | 'conduct' | 'extra',
  title: string,
  kind: 'rated' | 'figure' | 'bonus' | 'veto',
  percent: number,
  standard: string,
];

/** What everybody is judged by besides his trade. */
const COMMON: readonly FormItem[] = [
  ['conduct', '劳动纪律与仪容', 'rated', 10, '迟到早退、着装、文明用语，每次扣五分'],
  ['conduct', '安全与现场整洁', 'rated', 10, '按安全检查和现场检查记录打分'],
  ['extra', '合理化建议与带教', 'bonus', 0, '被采纳一条加二分，带徒出师加三分'],
  ['conduct', '重大责任事故', 'veto', 0, '没有发生填一百，发生填零'],
];

/** A form by the codes of the posts that it is for. */
export interface StarterForm {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly posts: readonly string[];
  readonly items: readonly FormItem[];
}

const HOUSE: readonly StarterForm[] = [
  {
    code: 'KH-GL',
    name: '管理岗位考核表',
    name_en: 'Managers',
    posts: ['P03', 'P04', 'P09', 'P12', 'P13', 'P14', 'P34', 'P38', 'P40'],
    items: [
      ['result', '部门目标完成', 'figure', 40, '按目标完成率'],
      ['result', '计划与任务完成', 'rated', 20, '月度计划和交办任务'],
      ['ability', '团队管理与协作', 'rated', 20, '下属成长、部门配合'],
    ],
  },
  {
    code: 'KH-XZ',
    name: '行政人事岗位考核表',
    name_en: 'Office and personnel',
    posts: ['P02', 'P28'],
    items: [
      ['result', '计划与任务按期完成', 'figure', 35, '按期完成的占比'],
      ['quality', '档案、合同和考勤准确', 'rated', 25, '差错一处扣二分'],
      ['ability', '协调与服务', 'rated', 20, '各部门评价'],
    ],
  },
  {
    code: 'KH-CW',
    name: '财务收银岗位考核表',
    name_en: 'Accounts and cash desk',
    posts: ['P08', 'P29', 'P37'],
    items: [
      ['result', '日清日结、按期报送', 'figure', 30, '晚一次扣三分'],
      ['quality', '账款一致', 'figure', 30, '差错一次扣五分'],
      ['quality', '票据和单证完整', 'rated', 10, '缺项一处扣二分'],
      ['ability', '业务知识与服务', 'rated', 10, '结算说明和往来核对'],
    ],
  },
  {
    code: 'KH-SJ',
    name: '司机岗位考核表',
    name_en: 'Drivers',
    posts: ['P27'],
    items: [
      ['quality', '安全行车', 'figure', 35, '违章一次扣五分，责任事故一次扣二十分'],
      ['result', '出车及时', 'figure', 20, '晚到一次扣三分'],
      ['quality', '车辆日检和保养', 'rated', 15, '漏检一次扣二分'],
      ['ability', '服务与配合', 'rated', 10, '用车部门评价'],
    ],
  },
];

const STATION: readonly StarterForm[] = [
  {
    code: 'KH-JX',
    name: '机修岗位考核表',
    name_en: 'Mechanics and electricians',
    posts: ['P15', 'P16', 'P17'],
    items: [
      ['result', '产值与工时完成', 'figure', 30, '完成率折算，最多一百二十分'],
      ['quality', '一次修复率', 'figure', 25, '返工一次扣五分'],
      ['result', '准时交车', 'figure', 15, '超时一次扣三分'],
      ['ability', '技术水平与学习', 'rated', 10, '培训成绩和难活处理'],
    ],
  },
  {
    code: 'KH-BP',
    name: '钣喷岗位考核表',
    name_en: 'Body and paint',
    posts: ['P18', 'P19'],
    items: [
      ['result', '产值与幅数完成', 'figure', 30, '完成率折算'],
      ['quality', '漆面和钣金一次合格', 'figure', 30, '返工一次扣五分'],
      ['result', '材料消耗', 'figure', 10, '超定额扣分'],
      ['ability', '工艺水平', 'rated', 10, '调色、焊接和校正'],
    ],
  },
  {
    code: 'KH-XT',
    name: '学徒考核表',
    name_en: 'Apprentices',
    posts: ['P20'],
    items: [
      ['ability', '学习计划完成', 'figure', 30, '按带教计划逐项打勾'],
      ['ability', '实操考试', 'figure', 25, '考试得分'],
      ['quality', '按规程操作、不单独作业', 'rated', 15, '违反一次扣五分'],
      ['conduct', '主动与配合', 'rated', 10, '师傅评价'],
    ],
  },
  {
    code: 'KH-ZJ',
    name: '质检技术岗位考核表',
    name_en: 'Inspection and technical lead',
    posts: ['P21', 'P22'],
    items: [
      ['quality', '出厂后返修', 'figure', 35, '漏检一台扣五分'],
      ['result', '检验及时', 'figure', 20, '交检后超时一次扣二分'],
      ['quality', '检验记录完整', 'rated', 15, '缺项一处扣二分'],
      ['ability', '技术指导与案例', 'rated', 10, '会诊、案例和授课'],
    ],
  },
  {
    code: 'KH-QT',
    name: '前台岗位考核表',
    name_en: 'Front desk',
    posts: ['P05', 'P06'],
    items: [
      ['result', '进厂台次与单车产值', 'figure', 30, '完成率折算'],
      ['result', '客户满意度', 'figure', 25, '低于八十五分不得分'],
      ['quality', '工单和单证完整', 'rated', 15, '缺项一处扣二分'],
      ['ability', '业务知识与沟通', 'rated', 10, '投诉处理和报价'],
    ],
  },
  {
    code: 'KH-KF',
    name: '客服信息岗位考核表',
    name_en: 'Customer relations and information',
    posts: ['P07', 'P24'],
    items: [
      ['result', '回访和提醒完成率', 'figure', 30, '完成率折算'],
      ['result', '客户满意度', 'figure', 25, '低于八十五分不得分'],
      ['quality', '档案和投诉登记完整', 'rated', 15, '缺项一处扣二分'],
      ['ability', '沟通与投诉跟踪', 'rated', 10, '按期回复和结案'],
    ],
  },
  {
    code: 'KH-SP',
    name: '索赔岗位考核表',
    name_en: 'Warranty',
    posts: ['P23'],
    items: [
      ['result', '索赔一次通过', 'figure', 35, '退单一次扣三分'],
      ['result', '按期申报和结案', 'figure', 20, '超期一单扣三分'],
      ['quality', '旧件和单证管理', 'rated', 15, '缺件缺单一处扣二分'],
      ['ability', '保修条文与鉴定', 'rated', 10, '培训成绩和鉴定准确'],
    ],
  },
  {
    code: 'KH-PJ',
    name: '配件岗位考核表',
    name_en: 'Parts',
    posts: ['P10', 'P11'],
    items: [
      ['result', '配件满足率', 'figure', 30, '低于九成扣分'],
      ['quality', '账实相符', 'figure', 30, '盘差一项扣五分'],
      ['result', '呆滞件处理', 'figure', 10, '按计划'],
      ['ability', '业务知识', 'rated', 10, '查询、订货和保管'],
    ],
  },
  {
    code: 'KH-GJ',
    name: '工具设备岗位考核表',
    name_en: 'Tools and equipment',
    posts: ['P25', 'P26'],
    items: [
      ['quality', '账物相符', 'figure', 30, '抽查差一件扣五分'],
      ['result', '借还当天收齐', 'figure', 25, '漏收一件扣二分'],
      ['result', '保养和校准按期', 'figure', 15, '超期一台扣三分'],
      ['ability', '业务知识与服务', 'rated', 10, '班组评价'],
    ],
  },
];

const FIELD: readonly StarterForm[] = [
  {
    code: 'KH-SM',
    name: '安装维修岗位考核表',
    name_en: 'Installers',
    posts: ['P33'],
    items: [
      ['result', '上门及时', 'figure', 25, '迟到一次扣三分'],
      ['quality', '一次修好', 'figure', 30, '返修一次扣五分'],
      ['quality', '货物完好、现场清场', 'rated', 15, '破损或没清场一次扣三分'],
      ['ability', '技能与沟通', 'rated', 10, '培训成绩和客户评价'],
    ],
  },
  {
    code: 'KH-SH',
    name: '售后服务岗位考核表',
    name_en: 'After-sales clerks',
    posts: ['P31', 'P32'],
    items: [
      ['result', '受理及时、跟踪到结案', 'figure', 30, '超时一件扣三分'],
      ['result', '客户满意度', 'figure', 25, '低于八十五分不得分'],
      ['quality', '登记和拜访记录完整', 'rated', 15, '缺项一处扣二分'],
      ['ability', '沟通与协调', 'rated', 10, '和店面、配送、厂家配合'],
    ],
  },
  {
    code: 'KH-XS',
    name: '销售设计岗位考核表',
    name_en: 'Shop guides and designers',
    posts: ['P35', 'P36'],
    items: [
      ['result', '个人目标完成', 'figure', 35, '完成率折算，最多一百二十分'],
      ['result', '客户满意度', 'figure', 20, '低于八十五分不得分'],
      ['quality', '单据、盘点和图纸准确', 'rated', 15, '差错一处扣二分'],
      ['ability', '产品知识', 'rated', 10, '培训成绩'],
    ],
  },
  {
    code: 'KH-CK',
    name: '仓储岗位考核表',
    name_en: 'Store',
    posts: ['P39'],
    items: [
      ['quality', '收发准确、单货一致', 'figure', 30, '差错一次扣五分'],
      ['result', '收发及时', 'figure', 20, '超时一次扣二分'],
      ['quality', '账实相符', 'figure', 20, '盘差一项扣五分'],
      ['ability', '业务知识', 'rated', 10, '货位、登记和保管'],
    ],
  },
];

/** The forms of a kind of house: each post but the head of the house has one. */
export const FORMS: Readonly<Record<Pack, readonly StarterForm[]>> = {
  station: [...HOUSE, ...STATION],
  field: [...HOUSE, ...FIELD],
};

export const LEVELS = [
  { level: 's', from_score: 95, factor_bp: 13_000 },
  { level: 'a', from_score: 88, factor_bp: 11_500 },
  { level: 'b', from_score: 75, factor_bp: 10_000 },
  { level: 'c', from_score: 60, factor_bp: 8000 },
  { level: 'd', from_score: 0, factor_bp: 5000 },
] as const;

/** The criteria of a form, those of everybody behind. */
export const itemsOf = (form: StarterForm): readonly FormItem[] => [...form.items, ...COMMON];

/** A form as a row of its register, in its first edition; posts that the station does not have are left out. */
export function formRow(form: StarterForm, find: Find): StarterRow & { readonly posts: readonly string[] } {
  const { code, name, name_en } = form;
  const items = itemsOf(form).map(([dimension, title, kind, percent, standard]) => ({
    dimension,
    title,
    kind,
    weight_bp: percent * 100,
    standard,
  }));
  return { code, edition: 1, name, name_en, posts: postsOf(find, form.posts), items, levels: LEVELS };
}
