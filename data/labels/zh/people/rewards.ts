import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { rewardPoints } from '../../../../model/resources/people/reward_points.ts';
import type { rewardRecords } from '../../../../model/resources/people/reward_records.ts';
import type { rewardRules } from '../../../../model/resources/people/reward_rules.ts';

const rewardRulesLabels = {
  name: '奖惩条款',
  one: '奖惩条款',
  purpose: '什么事奖、什么事罚、奖罚多少、再犯怎么办',
  fields: {
    code: '编号',
    name: '名称',
    name_en: '英文名称',
    side: '奖或惩',
    category: '类别',
    points: '积分',
    amount_fen: '金额',
    level: '等级',
    ladder: '累进规则',
    is_evidence_needed: '需要证据',
    document_id: '制度',
    effective_on: '生效日期',
    state: '状态',
  },
  hints: {
    amount_fen: '奖励用。用人单位没有罚款权：惩处用积分和警告，造成损失的另按赔偿办',
    ladder: '期限内第几次，按此加重',
    effective_on: '最早从告知员工那天算起',
  },
  options: {
    side: { reward: '奖励', penalty: '惩处' },
    category: {
      attendance: '考勤',
      conduct: '行为规范',
      quality: '质量',
      safety: '安全',
      service: '服务',
      tools: '工具',
      vehicles: '车辆',
      result: '业绩',
      idea: '合理化建议',
    },
    level: { talk: '谈话提醒', written: '书面警告', warning: '记过', demotion: '降职', dismissal: '辞退', praise: '表扬', merit: '记功' },
    state: { draft: '草稿', in_force: '执行中', ended: '已结束' },
  },
  lines: { ladder: { times: '第几次', within_days: '期限（天）', points: '积分', amount_fen: '金额', level: '等级' } },
  actions: {
    put_in_force: {
      name: '执行',
      ask: '先和职工讨论并告知每个人，再执行（劳动合同法第四条）；没告知的条款对员工不算数。执行后不能再改',
    },
    end: { name: '终止', fields: { comment: '说明' } },
  },
  errors: { points_against_side: '奖励加分，惩处减分', ladder_twice: '同一次数写了两行', ladder_side: '累进的积分方向和奖惩不一致' },
} as const satisfies LabelsFor<typeof rewardRules>;

const rewardRecordsLabels = {
  name: '奖惩记录',
  one: '奖惩记录',
  purpose: '奖惩从提议、批准、送达到兑现，有申诉有结果',
  papers: { notice: '奖惩通知书' },
  fields: {
    number: '单号',
    staff_id: '员工',
    side: '奖或惩',
    rule_id: '适用条款',
    happened_on: '发生日期',
    facts: '事实经过',
    points: '积分',
    amount_fen: '金额',
    level: '等级',
    times: '第几次',
    source: '来源',
    evidence: '证据材料',
    state: '状态',
    proposed_by: '提议人',
    approved_by: '批准人',
    notified_on: '送达日期',
    acknowledged_at: '本人确认时间',
    appeal: '申诉理由',
    decision: '处理意见',
    settle_month: '兑现月份',
  },
  options: {
    side: { reward: '奖励', penalty: '惩处' },
    level: { talk: '谈话提醒', written: '书面警告', warning: '记过', demotion: '降职', dismissal: '辞退', praise: '表扬', merit: '记功' },
    source: { manual: '人工', attendance: '考勤', quality: '质量', appraisal: '考核', tools: '工具', safety: '安全', peer: '同事提名' },
    state: {
      draft: '提议',
      submitted: '已提交',
      approved: '已批准',
      notified: '已送达',
      appealed: '申诉中',
      settled: '已兑现',
      revoked: '已撤销',
    },
  },
  actions: {
    submit: { name: '提交', ask: '有适用条款的，按条款和第几次算出积分和金额' },
    approve: {
      name: '批准',
      ask: '空着就按提议，改动要写处理意见',
      fields: { points: '积分', amount_fen: '金额', decision: '处理意见' },
    },
    send_back: { name: '退回', fields: { decision: '处理意见' } },
    notify: { name: '送达', fields: { notified_on: '送达日期' } },
    acknowledge: { name: '确认知悉', ask: '确认已经知道这次奖惩' },
    file_appeal: { name: '申诉', fields: { appeal: '申诉理由' } },
    uphold: { name: '维持', fields: { decision: '处理意见' } },
    settle: { name: '兑现', ask: '积分计入本人账户，金额记入这个月', fields: { settle_month: '兑现月份' } },
    revoke: { name: '撤销', ask: '已兑现的积分会冲回', fields: { decision: '处理意见' } },
  },
  errors: {
    points_against_side: '奖励加分，惩处减分',
    rule_of_other_side: '条款和奖惩方向不一致',
    rule_not_in_force: '发生那天这条还没有执行',
    evidence_needed: '这一条要附证据材料',
    change_without_reason: '和提议不一样，要写处理意见',
    over_a_fifth: '这个月扣款超过当月工资的百分之二十',
  },
} as const satisfies LabelsFor<typeof rewardRecords>;

const rewardPointsLabels = {
  name: '积分账',
  one: '积分账',
  purpose: '每个人积分的每一笔来去，只加不改',
  fields: { staff_id: '员工', record_ref: '奖惩记录', kind: '类别', counts_on: '记账日期', points: '积分', note: '说明' },
  options: { kind: { grant: '计入', reversal: '冲回' } },
} as const satisfies LabelsFor<typeof rewardPoints>;

export const rewardWords = {
  reward_rules: rewardRulesLabels,
  reward_records: rewardRecordsLabels,
  reward_points: rewardPointsLabels,
} as const;
