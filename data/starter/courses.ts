import type { Pack } from './duties/packs.ts';
import type { Find, StarterRow } from './ids.ts';

/** A course by the codes of what it refers to. */
export interface StarterCourse {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly kind: 'safety' | 'driving' | 'skill' | 'business' | 'maker' | 'induction' | 'conduct';
  readonly hours: number;
  readonly pass_score: number | null;
  readonly valid_months: number | null;
  readonly gives: { readonly skill?: string; readonly level?: number; readonly certificate?: string; readonly cost?: number };
  /** Post → days within which its holder takes it; none where he may not work before. */
  readonly needed: Readonly<Record<string, number>>;
  readonly outline: string;
}
type Line = readonly [
  code: string,
  name: string,
  name_en: string,
  kind: StarterCourse['kind'],
  hours: number,
  pass: number | null,
  months: number | null,
  gives: StarterCourse['gives'],
  needed: StarterCourse['needed'],
  outline: string,
];

const HOUSE: readonly Line[] = [
  ['PX01', '新员工入职培训', 'Induction of new people', 'induction', 8, 60, null, {}, { P00: 7 }, '公司介绍；规章制度；岗位职责；安全须知'],
  [
    'PX02',
    '员工守则与服务意识',
    'Staff code and service',
    'conduct',
    2,
    null,
    12,
    {},
    { P00: 30 },
    '仪容仪表；文明用语；奖惩条款；客户投诉的处理原则',
  ],
  [
    'PX04',
    '消防器材使用与疏散',
    'Fire equipment and escape',
    'safety',
    2,
    80,
    12,
    { skill: 'S29', level: 3 },
    { P00: 7 },
    '灭火器与消火栓；报警；疏散路线；实操',
  ],
  [
    'PX05',
    '安全驾驶与移车',
    'Safe driving and moving cars',
    'driving',
    3,
    80,
    24,
    {},
    { P05: 30, P06: 7, P21: 30, P27: 0 },
    '移车路线；限速；试车规定；严禁酒后驾车',
  ],
  ['PX13', '客户满意度提升', 'Raising satisfaction', 'business', 3, null, 12, {}, {}, '满意度指标；回访反馈；服务用语'],
  ['PX16', '带徒方法', 'Training others', 'skill', 3, null, null, { skill: 'S28', level: 2 }, {}, '示范、跟练、放手三步；每周评价'],
];

const WORKSHOP_FIRST = { P12: 0, P13: 0, P14: 0, P15: 0, P16: 0, P17: 0, P18: 0, P19: 0, P20: 0, P21: 0 };

const STATION: readonly Line[] = [
  [
    'PX03',
    '车间安全生产',
    'Safety in the workshop',
    'safety',
    4,
    80,
    12,
    {},
    WORKSHOP_FIRST,
    '举升机；电气；油品；个人防护；事故案例；考试合格再上岗',
  ],
  [
    'PX06',
    '混合动力高压安全',
    'High voltage of hybrids',
    'skill',
    16,
    80,
    24,
    { skill: 'S12', level: 3, certificate: 'C07', cost: 180_000 },
    { P17: 90 },
    '高压断电；绝缘检测；动力电池；应急处置',
  ],
  [
    'PX07',
    '四轮定位与悬架',
    'Wheel alignment and suspension',
    'skill',
    6,
    75,
    null,
    { skill: 'S06', level: 3 },
    {},
    '定位原理；设备操作；跑偏案例',
  ],
  ['PX08', '空调系统检修', 'Air conditioning', 'skill', 6, 75, null, { skill: 'S08', level: 3 }, {}, '制冷循环；回收加注；异味处理'],
  ['PX09', '油漆调色', 'Colour matching', 'skill', 8, 75, null, { skill: 'S16', level: 3 }, {}, '色母；比色；珍珠漆；返工案例'],
  [
    'PX10',
    '问诊与预检',
    'Consultation and pre-check',
    'business',
    4,
    80,
    null,
    { skill: 'S20', level: 3 },
    { P05: 60 },
    '环车检查；问诊话术；随车物品登记',
  ],
  [
    'PX11',
    '估价与报价',
    'Estimates and quotes',
    'business',
    4,
    80,
    null,
    { skill: 'S21', level: 3 },
    { P05: 90 },
    '工时定额；配件价格；二联估价单',
  ],
  [
    'PX12',
    '配件查询与订货',
    'Finding and ordering parts',
    'business',
    4,
    75,
    null,
    { skill: 'S23', level: 3 },
    { P10: 60, P11: 60 },
    '零件编码；库存分类；紧急订货',
  ],
  [
    'PX14',
    '厂家技术认证二级',
    "Car maker's technician, second level",
    'maker',
    40,
    70,
    24,
    { certificate: 'C08', cost: 360_000 },
    {},
    '发动机、变速箱和电控的故障诊断',
  ],
  [
    'PX15',
    '保修索赔业务',
    'Warranty claims',
    'maker',
    16,
    80,
    24,
    { skill: 'S22', level: 3, certificate: 'C09', cost: 160_000 },
    { P23: 0 },
    '保修条文；鉴定标准；旧件管理；单证；考试合格再上岗',
  ],
  [
    'PX17',
    '喷烤漆房操作与防火',
    'The spray booth and its fire risk',
    'safety',
    3,
    80,
    12,
    {},
    { P19: 0 },
    '指定操作人；通风换棉；漆料存放；禁烟；应急停机',
  ],
  [
    'PX18',
    '废油废件分类存放',
    'Sorting and storing waste',
    'safety',
    2,
    80,
    12,
    {},
    { P12: 30, P13: 30, P25: 30 },
    '危险废物种类；分区存放和标识；台账；交有资质的单位',
  ],
];

const FIELD: readonly Line[] = [
  [
    'PX21',
    '上门服务规范',
    'Conduct at the customer’s home',
    'conduct',
    3,
    80,
    12,
    {},
    { P31: 14, P32: 14, P33: 7 },
    '预约守时；衣着和工具；打孔移动先问；干完清场；客户验收签字',
  ],
  [
    'PX22',
    '家具安装与修补',
    'Installing and touching up furniture',
    'skill',
    12,
    75,
    null,
    {},
    { P33: 60 },
    '五金和拼装；水平和固定；打磨补漆；返修案例',
  ],
  [
    'PX23',
    '登高和用电作业安全',
    'Work at height and with power tools',
    'safety',
    4,
    80,
    12,
    {},
    { P33: 0 },
    '梯子和登高；电动工具；临时用电；个人防护；要证的活由有证的人干',
  ],
  [
    'PX24',
    '产品知识与陈列',
    'Products and display',
    'business',
    4,
    75,
    12,
    {},
    { P32: 60, P35: 30 },
    '材质和工艺；新品；陈列补货；使用和保养',
  ],
  [
    'PX25',
    '收发货与搬运安全',
    'Receiving, issuing and safe handling',
    'safety',
    3,
    80,
    12,
    { skill: 'S24', level: 2 },
    { P33: 30, P38: 30, P39: 0 },
    '单货核对；轻拿轻放；堆码限高；破损登记',
  ],
  ['PX26', '量尺与出图', 'Measuring and drawing', 'business', 6, 75, null, {}, { P36: 60 }, '量尺要点；方案和预算；出图期限；变更签字'],
  [
    'PX27',
    '票据与收款',
    'Slips and takings',
    'business',
    3,
    80,
    null,
    {},
    { P35: 60, P37: 30 },
    '手工单据；预收和退定；当日对账；原单上交',
  ],
];

const course = ([code, name, name_en, kind, hours, pass_score, valid_months, gives, needed, outline]: Line): StarterCourse => ({
  code,
  name,
  name_en,
  kind,
  hours,
  pass_score,
  valid_months,
  gives,
  needed,
  outline,
});

/** What is taught in a kind of house. */
export const COURSES: Readonly<Record<Pack, readonly StarterCourse[]>> = {
  station: [...HOUSE, ...STATION].map(course),
  field: [...HOUSE, ...FIELD].map(course),
};

/** The courses as rows of their register; posts, skills and certificates that the station does not have are left out. */
export function courseRows(pack: Pack, find: Find): StarterRow[] {
  return COURSES[pack].map(({ gives, needed, ...row }) => {
    const skill = gives.skill === undefined ? undefined : find('skills', gives.skill);
    const certificate = gives.certificate === undefined ? undefined : find('certificate_kinds', gives.certificate);
    return {
      ...row,
      skill_id: skill ?? null,
      skill_level: skill === undefined ? null : (gives.level ?? null),
      certificate_kind_id: certificate ?? null,
      needed_by: Object.entries(needed).flatMap(([code, within_days]) => {
        const post_id = find('posts', code);
        return post_id === undefined ? [] : [{ post_id, within_days }];
      }),
      cost_fen: gives.cost ?? null,
    };
  });
}
