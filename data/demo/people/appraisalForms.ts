type Row = Readonly<Record<string, unknown>>;

type Item = readonly [dimension: string, title: string, kind: 'rated' | 'figure' | 'bonus' | 'veto', percent: number, standard: string];

/** What everybody is judged by besides his trade. */
const COMMON: readonly Item[] = [
  ['conduct', '劳动纪律与仪容', 'rated', 10, '迟到早退、着装、文明用语，每次扣五分'],
  ['conduct', '安全与现场整洁', 'rated', 10, '按安全检查和现场检查记录打分'],
  ['extra', '合理化建议与带教', 'bonus', 0, '被采纳一条加二分，带徒出师加三分'],
  ['conduct', '重大责任事故', 'veto', 0, '没有发生填一百，发生填零'],
];

interface Form {
  readonly code: string;
  readonly name: string;
  readonly posts: readonly string[];
  readonly items: readonly Item[];
}

export const FORMS: readonly Form[] = [
  {
    code: 'KH-JX',
    name: '机修岗位考核表',
    posts: ['P15', 'P16', 'P17', 'P20', 'P21'],
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
    posts: ['P18', 'P19'],
    items: [
      ['result', '产值与幅数完成', 'figure', 30, '完成率折算'],
      ['quality', '漆面和钣金一次合格', 'figure', 30, '返工一次扣五分'],
      ['result', '材料消耗', 'figure', 10, '超定额扣分'],
      ['ability', '工艺水平', 'rated', 10, '调色、焊接和校正'],
    ],
  },
  {
    code: 'KH-QT',
    name: '前台岗位考核表',
    posts: ['P05', 'P07', 'P08'],
    items: [
      ['result', '进厂台次与单车产值', 'figure', 30, '完成率折算'],
      ['result', '客户满意度', 'figure', 25, '低于八十五分不得分'],
      ['quality', '工单和单证完整', 'rated', 15, '缺项一处扣二分'],
      ['ability', '业务知识与沟通', 'rated', 10, '投诉处理和报价'],
    ],
  },
  {
    code: 'KH-PJ',
    name: '配件工具岗位考核表',
    posts: ['P09', 'P11', 'P25'],
    items: [
      ['result', '配件满足率', 'figure', 30, '低于九成扣分'],
      ['quality', '账实相符', 'figure', 30, '盘差一项扣五分'],
      ['result', '呆滞件处理', 'figure', 10, '按计划'],
      ['ability', '业务知识', 'rated', 10, '查询、订货和保管'],
    ],
  },
  {
    code: 'KH-GL',
    name: '管理与支持岗位考核表',
    posts: ['P03', 'P04', 'P12', 'P27', 'P28'],
    items: [
      ['result', '部门目标完成', 'figure', 40, '按目标完成率'],
      ['result', '计划与任务完成', 'rated', 20, '月度计划和交办任务'],
      ['ability', '团队管理与协作', 'rated', 20, '下属成长、部门配合'],
    ],
  },
];

export const formId = (code: string): string => `form-${code.toLowerCase()}`;
export const LEVELS = [
  { level: 's', from_score: 95, factor_bp: 13_000 },
  { level: 'a', from_score: 88, factor_bp: 11_500 },
  { level: 'b', from_score: 75, factor_bp: 10_000 },
  { level: 'c', from_score: 60, factor_bp: 8000 },
  { level: 'd', from_score: 0, factor_bp: 5000 },
] as const;

/** The criteria of a form, those of everybody behind. */
export const itemsOf = (form: Form): readonly Item[] => [...form.items, ...COMMON];

/** The forms of all posts in force, and a second edition of one as a draft. */
export function appraisalFormRows(): Row[] {
  const row = (form: Form, edition: number, state: string): Row => ({
    code: form.code,
    edition,
    name: form.name,
    posts: form.posts.map(post => `post-${post.toLowerCase()}`),
    items: itemsOf(form).map(([dimension, title, kind, percent, standard]) => ({
      dimension,
      title,
      kind,
      weight_bp: percent * 100,
      standard,
    })),
    levels: LEVELS,
    state,
  });
  const first = FORMS[0];
  return [
    ...FORMS.map(form => ({ id: formId(form.code), ...row(form, 1, 'in_force') })),
    ...(first === undefined ? [] : [{ ...row(first, 2, 'draft'), note: '明年起准时交车改为百分之二十，征求意见中' }]),
  ];
}
