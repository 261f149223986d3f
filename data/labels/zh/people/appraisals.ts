import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { appraisalCycles } from '../../../../model/resources/people/appraisal_cycles.ts';
import type { appraisalNotes } from '../../../../model/resources/people/appraisal_notes.ts';
import type { appraisalTemplates } from '../../../../model/resources/people/appraisal_templates.ts';
import type { appraisals } from '../../../../model/resources/people/appraisals.ts';

const appraisalTemplatesLabels = {
  name: '考核表',
  one: '考核表',
  purpose: '各岗位按哪些项目考核、权重多少、怎样定级',
  fields: {
    code: '编号',
    edition: '版次',
    name: '名称',
    name_en: '英文名称',
    posts: '适用岗位',
    items: '考核项目',
    levels: '等级标准',
    state: '状态',
    note: '备注',
  },
  hints: { items: '评分项和数据项的权重合计要正好百分之百；一票否决项打零分即生效', levels: '达到最低分即为该等级，系数供发放绩效时用' },
  options: {
    dimension: { result: '业绩', quality: '质量', ability: '能力', conduct: '行为规范', extra: '附加项' },
    kind: { rated: '评分项', figure: '数据项', bonus: '加分项', veto: '一票否决' },
    level: { s: '优秀', a: '良好', b: '合格', c: '待改进', d: '不合格' },
    state: { draft: '草稿', in_force: '在用', ended: '停用' },
  },
  lines: {
    items: { dimension: '维度', title: '项目', kind: '类别', weight_bp: '权重', standard: '评分标准' },
    levels: { level: '等级', from_score: '最低分', factor_bp: '系数' },
  },
  actions: {
    put_in_force: {
      name: '启用',
      ask: '考核关系到员工收入，先和职工讨论并告知每个人，再启用（劳动合同法第四条）。启用后不能再改，要改就另出一版',
    },
    end: { name: '停用', ask: '以后的考核不再用它', fields: { comment: '说明' } },
    new_edition: { name: '另出新版', ask: '照这一版另建一份草稿' },
  },
  errors: {
    weights_over_hundred: '权重合计超过百分之百',
    weights_not_hundred: '评分项和数据项的权重合计要正好百分之百',
    levels_twice: '等级或最低分重复',
    levels_order: '等级越高，最低分要越高',
    no_levels: '还没有定等级标准',
  },
} as const satisfies LabelsFor<typeof appraisalTemplates>;

const appraisalCyclesLabels = {
  name: '考核期次',
  one: '考核期次',
  purpose: '哪一期考核、谁参加、各步哪天做完',
  fields: {
    name: '名称',
    kind: '类别',
    from_on: '开始日期',
    until_on: '结束日期',
    departments: '参加部门',
    scores_due_on: '评分期限',
    review_due_on: '复核期限',
    publish_due_on: '公布期限',
    state: '状态',
    note: '备注',
  },
  options: {
    kind: { monthly: '月度', quarterly: '季度', yearly: '年度', probation: '转正', special: '专项' },
    state: { draft: '草稿', open: '进行中', closed: '已关闭' },
  },
  actions: {
    start: { name: '启动', ask: '给参加部门里岗位有考核表的每个人各建一份' },
    add_missing: { name: '补建', ask: '给后来的人和后来有了考核表的岗位补建' },
    close: { name: '关闭', ask: '所有人都已公布才能关闭', fields: { comment: '说明' } },
  },
  errors: {
    ends_before_start: '结束早于开始',
    published_before_scored: '公布早于评分',
    still_open: '还有人没有公布',
  },
} as const satisfies LabelsFor<typeof appraisalCycles>;

const appraisalsLabels = {
  name: '绩效考核',
  one: '绩效考核',
  purpose: '每个人每期的评分、复核、公布和本人确认',
  papers: { form: '绩效考核表' },
  fields: {
    number: '单号',
    cycle_id: '考核期次',
    staff_id: '员工',
    template_id: '考核表',
    state: '状态',
    assignee_id: '经办人',
    scores: '评分明细',
    draft_score: '初评得分',
    comment: '评语',
    interview: '面谈记录',
    calibration: '复核说明',
    submitted_by: '评分人',
    reviewed_by: '复核人',
    final_score: '考核得分',
    level: '等级',
    factor_bp: '绩效系数',
    outcome: '结果',
    published_at: '发布时间',
    self_review: '本人自述',
    answer: '本人意见',
    answered_at: '答复时间',
  },
  hints: { scores: '没有打分的项目要写明原因；加分项可以不打' },
  options: {
    dimension: { result: '业绩', quality: '质量', ability: '能力', conduct: '行为规范', extra: '附加项' },
    kind: { rated: '评分项', figure: '数据项', bonus: '加分项', veto: '一票否决' },
    state: { draft: '待评分', submitted: '待复核', reviewed: '已复核', published: '已公布', confirmed: '已确认', appealed: '申诉中' },
    level: { s: '优秀', a: '良好', b: '合格', c: '待改进', d: '不合格' },
    outcome: {
      none: '无',
      praise: '表扬',
      raise: '加薪',
      promotion: '晋升',
      training: '安排培训',
      talk: '诫勉谈话',
      criticism: '通报批评',
      demotion: '降职',
    },
  },
  lines: { scores: { title: '项目', weight_bp: '权重', score: '得分', reason: '说明', kind: '类别', dimension: '维度' } },
  actions: {
    submit: { name: '提交评分', ask: '按权重算出得分，交上级复核' },
    review_oneself: { name: '写自述', fields: { self_review: '本人自述' } },
    assess: { name: '直接评定', ask: '由直接上级总评，不再复核', fields: { draft_score: '得分', comment: '评语' } },
    review: { name: '复核', fields: { calibration: '复核说明' } },
    send_back: { name: '退回', fields: { reason: '原因' } },
    publish: {
      name: '公布',
      ask: '等级按得分确定，改动要写说明；公布后本人可以看到',
      fields: { outcome: '结果', level: '等级', calibration: '复核说明' },
      options: {
        outcome: {
          none: '无',
          praise: '表扬',
          raise: '加薪',
          promotion: '晋升',
          training: '安排培训',
          talk: '诫勉谈话',
          criticism: '通报批评',
          demotion: '降职',
        },
        level: { s: '优秀', a: '良好', b: '合格', c: '待改进', d: '不合格' },
      },
    },
    confirm: { name: '确认结果', fields: { answer: '本人意见' } },
    appeal: { name: '申诉', fields: { answer: '本人意见' } },
  },
  errors: {
    weights_over_hundred: '权重合计超过百分之百',
    unscored: '没有打分，要写明原因',
    nothing_scored: '一项都没有打分',
    not_superior: '只有本人的直接上级能直接评定',
    round_not_open: '这一期考核没有在进行',
    grade_without_reason: '等级和得分不一致，要写明原因',
    outcome_against_level: '这个结果和等级不相称',
  },
} as const satisfies LabelsFor<typeof appraisals>;

const appraisalNotesLabels = {
  name: '平时记录',
  one: '平时记录',
  purpose: '平时看到的优点和不足，考核时有据可依',
  fields: { staff_id: '员工', noted_on: '记录日期', sign: '性质', dimension: '维度', facts: '事实经过', evidence: '证据材料' },
  options: {
    sign: { plus: '优点', minus: '不足', neutral: '一般' },
    dimension: { result: '业绩', quality: '质量', ability: '能力', conduct: '行为规范', extra: '附加项' },
  },
} as const satisfies LabelsFor<typeof appraisalNotes>;

export const appraisalWords = {
  appraisal_templates: appraisalTemplatesLabels,
  appraisal_cycles: appraisalCyclesLabels,
  appraisals: appraisalsLabels,
  appraisal_notes: appraisalNotesLabels,
} as const;
