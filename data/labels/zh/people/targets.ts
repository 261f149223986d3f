import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { budgets } from '../../../../model/resources/people/budgets.ts';
import type { metrics } from '../../../../model/resources/people/metrics.ts';
import type { personalTargets } from '../../../../model/resources/people/personal_targets.ts';
import type { targetPlans } from '../../../../model/resources/people/target_plans.ts';
import type { targets } from '../../../../model/resources/people/targets.ts';

const metricsLabels = {
  name: '指标',
  one: '指标',
  purpose: '目标用哪些指标、什么单位、怎么汇总',
  fields: {
    code: '编号',
    name: '指标名称',
    name_en: '英文名称',
    area: '领域',
    unit: '单位',
    direction: '好坏方向',
    adding: '汇总方式',
    source: '数据来源',
    note: '备注',
  },
  options: {
    area: { revenue: '营业', service: '服务', parts: '配件', quality: '质量', satisfaction: '满意度', people: '人员', cost: '成本' },
    unit: { yuan: '元', count: '数量', hours: '小时', percent: '百分比', points: '分', days: '天' },
    direction: { up: '越高越好', down: '越低越好' },
    adding: { sum: '求和', average: '平均', ratio: '比率', last: '取最后值' },
  },
} as const satisfies LabelsFor<typeof metrics>;

const targetPlansLabels = {
  name: '工作计划',
  one: '工作计划',
  purpose: '各部门年度和阶段计划、步骤和负责人',
  papers: { plan: '工作计划' },
  fields: {
    title: '标题',
    kind: '类别',
    department_id: '部门',
    owner_id: '负责人',
    from_on: '开始日期',
    until_on: '结束日期',
    steps: '实施步骤',
    state: '状态',
    approved_by: '批准人',
    approved_at: '批准时间',
    summary: '总结',
  },
  options: {
    kind: { yearly: '年度', quarterly: '季度', monthly: '月度', marketing: '营销计划', finance: '资金计划', development: '发展' },
    progress: { open: '进行中', running: '办理中', done: '已完成', dropped: '不再办理' },
    state: { draft: '草稿', submitted: '已提交', published: '执行中', closed: '已关闭' },
  },
  lines: { steps: { text: '内容', owner_id: '负责人', due_on: '到期日', progress: '进度', note: '备注' } },
  actions: {
    submit: { name: '提交', ask: '交上去等批准，批准前改不了；要改，让批准的人退回' },
    publish: { name: '批准执行', ask: '所属目标一并下达' },
    send_back: { name: '退回', fields: { comment: '说明' } },
    close: { name: '关闭', fields: { summary: '总结' } },
  },
  errors: {
    ends_before_start: '结束早于开始',
    step_outside: '到期日不在计划期内',
    targets_differ: '所属目标里有分解合计和目标值不一致的，先逐个下达并写明原因',
  },
} as const satisfies LabelsFor<typeof targetPlans>;

const targetsLabels = {
  name: '目标',
  one: '目标',
  purpose: '部门和班组每月要做到多少、做到了多少',
  fields: {
    title: '名称',
    plan_id: '所属计划',
    parent_id: '上级目标',
    metric_id: '指标',
    department_id: '部门',
    team_id: '班组',
    span: '按年或月',
    for_month: '月份',
    base_milli: '目标值',
    stretch_milli: '挑战值',
    weight_bp: '权重',
    owner_id: '责任人',
    state: '状态',
    actual_milli: '实绩',
    reached_bp: '完成率',
    actual_at: '实绩登记时间',
    change_reason: '调整原因',
    gap_milli: '分解差额',
    gap_reason: '差额说明',
    note: '备注',
  },
  hints: { base_milli: '按指标单位填写', for_month: '年目标写一月' },
  options: {
    span: { month: '月', year: '年' },
    state: { draft: '草稿', submitted: '已提交', published: '执行中', closed: '已关闭' },
  },
  actions: {
    submit: { name: '提交', ask: '交上去等下达，下达前改不了；要改，让下达的人退回' },
    send_back: { name: '退回', fields: { comment: '说明' } },
    publish: { name: '下达', ask: '已经分解的，合计要等于目标值，不等就写明原因', fields: { gap_reason: '差额说明' } },
    adjust: { name: '调整', fields: { base_milli: '目标值', change_reason: '调整原因', gap_reason: '差额说明' } },
    record_actual: { name: '登记实绩', fields: { actual_milli: '实绩' } },
    close: { name: '关闭' },
  },
  errors: {
    in_circle: '上级目标绕了一圈又回到自己',
    year_at_january: '年目标的月份要写一月',
    stretch_is_base: '挑战值和目标值一样',
    parts_differ: '分解合计 %{parts}，目标值 %{whole}，不一致要写明原因',
    other_metric: '上级目标是另一个指标',
  },
} as const satisfies LabelsFor<typeof targets>;

const personalTargetsLabels = {
  name: '个人目标',
  one: '个人目标',
  purpose: '分解到个人的目标和实绩',
  fields: {
    staff_id: '员工',
    target_id: '上级目标',
    metric_id: '指标',
    for_month: '月份',
    base_milli: '目标值',
    weight_bp: '权重',
    state: '状态',
    actual_milli: '实绩',
    reached_bp: '完成率',
    actual_at: '实绩登记时间',
    change_reason: '调整原因',
    note: '备注',
  },
  options: { state: { draft: '草稿', published: '执行中', closed: '已关闭' } },
  actions: {
    publish: { name: '下达' },
    adjust: { name: '调整', fields: { base_milli: '目标值', change_reason: '调整原因' } },
    record_actual: { name: '登记实绩', fields: { actual_milli: '实绩' } },
    close: { name: '关闭' },
  },
} as const satisfies LabelsFor<typeof personalTargets>;

const budgetsLabels = {
  name: '预算',
  one: '预算',
  purpose: '各部门每月各类费用批了多少、用了多少',
  papers: { request: '预算申请单' },
  fields: {
    department_id: '部门',
    span: '按年或月',
    for_month: '月份',
    category: '类别',
    amount_fen: '预算金额',
    state: '状态',
    approved_by: '批准人',
    approved_at: '批准时间',
    spent_fen: '已支出',
    left_fen: '剩余',
    over_reason: '超支原因',
    note: '备注',
  },
  hints: { for_month: '全年预算写一月' },
  options: {
    span: { month: '月', year: '年' },
    category: {
      wages: '工资',
      office: '办公',
      training: '培训',
      marketing: '市场',
      tools: '工具',
      repairs: '维修',
      vehicles: '车辆',
      travel: '差旅',
      entertaining: '接待',
      other: '其他',
    },
    state: { draft: '草稿', submitted: '已提交', approved: '已批准', closed: '已关闭' },
  },
  actions: {
    submit: { name: '提交', ask: '交给审批的人，批准前可以撤回' },
    withdraw: { name: '撤回', fields: { comment: '说明' } },
    approve: { name: '批准', fields: { comment: '说明' } },
    send_back: { name: '退回', fields: { comment: '说明' } },
    record_spent: {
      name: '登记支出',
      ask: '登记到现在一共支出多少，超过预算要写原因',
      fields: { spent_fen: '已支出', over_reason: '超支原因' },
    },
    close: { name: '关闭' },
  },
  errors: { year_at_january: '全年预算的月份要写一月', over_without_reason: '超过预算，要写明原因' },
} as const satisfies LabelsFor<typeof budgets>;

export const targetWords = {
  metrics: metricsLabels,
  target_plans: targetPlansLabels,
  targets: targetsLabels,
  personal_targets: personalTargetsLabels,
  budgets: budgetsLabels,
} as const;
