type Row = Readonly<Record<string, unknown>>;

type Course = readonly [
  code: string,
  name: string,
  kind: 'safety' | 'driving' | 'skill' | 'business' | 'maker' | 'induction' | 'conduct',
  hours: number,
  pass: number | null,
  months: number | null,
  gives: { readonly skill?: string; readonly level?: number; readonly certificate?: string; readonly cost?: number },
  /** Post → days within which its holder takes it. */
  needed: Readonly<Record<string, number>>,
  outline: string,
];

export const COURSES: readonly Course[] = [
  ['PX01', '新员工入职培训', 'induction', 8, 60, null, {}, { P05: 7, P16: 7, P20: 7, P24: 7 }, '公司介绍；规章制度；岗位职责；安全须知'],
  ['PX02', '员工守则与服务意识', 'conduct', 2, null, 12, {}, { P05: 30, P08: 30 }, '仪容仪表；文明用语；客户投诉的处理原则'],
  [
    'PX03',
    '车间安全生产',
    'safety',
    4,
    80,
    12,
    {},
    { P15: 30, P16: 30, P18: 30, P19: 30, P20: 7 },
    '举升机；电气；油品；个人防护；事故案例',
  ],
  [
    'PX04',
    '消防器材使用与疏散',
    'safety',
    2,
    80,
    12,
    { skill: 's29', level: 3 },
    { P12: 30, P25: 30 },
    '灭火器与消火栓；报警；疏散路线；实操',
  ],
  ['PX05', '安全驾驶与移车', 'driving', 3, 80, 24, {}, { P05: 30, P21: 30, P27: 30 }, '移车路线；限速；试车规定；严禁酒后驾车'],
  [
    'PX06',
    '混合动力高压安全',
    'skill',
    16,
    80,
    24,
    { skill: 's12', level: 3, certificate: 'c07', cost: 180_000 },
    { P17: 90 },
    '高压断电；绝缘检测；动力电池；应急处置',
  ],
  ['PX07', '四轮定位与悬架', 'skill', 6, 75, null, { skill: 's06', level: 3 }, {}, '定位原理；设备操作；跑偏案例'],
  ['PX08', '空调系统检修', 'skill', 6, 75, null, { skill: 's08', level: 3 }, {}, '制冷循环；回收加注；异味处理'],
  ['PX09', '油漆调色', 'skill', 8, 75, null, { skill: 's16', level: 3 }, {}, '色母；比色；珍珠漆；返工案例'],
  ['PX10', '问诊与预检', 'business', 4, 80, null, { skill: 's20', level: 3 }, { P05: 60 }, '环车检查；问诊话术；随车物品登记'],
  ['PX11', '估价与报价', 'business', 4, 80, null, { skill: 's21', level: 3 }, {}, '工时定额；配件价格；二联估价单'],
  ['PX12', '配件查询与订货', 'business', 4, 75, null, { skill: 's23', level: 3 }, { P11: 60 }, '零件编码；库存分类；紧急订货'],
  ['PX13', '客户满意度提升', 'business', 3, null, 12, {}, {}, '满意度指标；回访反馈；服务用语'],
  ['PX14', '厂家技术认证二级', 'maker', 40, 70, 24, { certificate: 'c08', cost: 360_000 }, {}, '发动机、变速箱和电控的故障诊断'],
  [
    'PX15',
    '保修索赔业务',
    'maker',
    16,
    80,
    24,
    { skill: 's22', level: 3, certificate: 'c09', cost: 160_000 },
    { P07: 90 },
    '保修条文；鉴定标准；旧件管理；单证',
  ],
  ['PX16', '带徒方法', 'skill', 3, null, null, { skill: 's28', level: 2 }, {}, '示范、跟练、放手三步；每周评价'],
];

export const courseId = (code: string): string => `course-${code.toLowerCase()}`;

/** The catalogue of what is taught. */
export function courseRows(): Row[] {
  return COURSES.map(([code, name, kind, hours, pass_score, valid_months, gives, needed, outline]) => ({
    id: courseId(code),
    code,
    name,
    kind,
    hours,
    pass_score,
    valid_months,
    skill_id: gives.skill === undefined ? null : `skill-${gives.skill}`,
    skill_level: gives.level ?? null,
    certificate_kind_id: gives.certificate === undefined ? null : `cert-${gives.certificate}`,
    needed_by: Object.entries(needed).map(([post, within_days]) => ({ post_id: `post-${post.toLowerCase()}`, within_days })),
    outline,
    cost_fen: gives.cost ?? null,
  }));
}
