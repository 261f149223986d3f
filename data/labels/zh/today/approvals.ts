import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { approvalRules } from '../../../../model/resources/today/approval_rules.ts';
import type { approvalSteps } from '../../../../model/resources/today/approval_steps.ts';
import type { approvals } from '../../../../model/resources/today/approvals.ts';
import type { delegations } from '../../../../model/resources/today/delegations.ts';
import { ROLE_LABELS } from '../roles.ts';

const KINDS = {
  business_trips: '出差外勤',
  training_plans: '培训计划',
  budgets: '预算',
  trip_orders: '派车单',
  car_costs: '车辆费用',
  advances: '借款',
  expense_claims: '费用报销',
  payment_requests: '付款申请',
  seal_uses: '用印登记',
} as const;
const APPROVER = {
  superior: '直接上级',
  department_head: '部门负责人',
  post: '指定岗位',
  role: '指定角色',
  person: '指定的人',
  right: '有审批权的人',
} as const;
const STEP = { approver: '谁批', post_id: '岗位', role: '角色', person_id: '人员' } as const;

const ruleLabels = {
  name: '审批规则',
  one: '审批规则',
  purpose: '哪种申请由谁批、分几步：权限表就在这里，金额由老板定',
  fields: {
    name: '规则',
    register: '申请种类',
    rank: '次序',
    amount_from_fen: '金额从',
    amount_below_fen: '金额不到',
    department_id: '部门',
    post_id: '申请人岗位',
    applicant: '申请人',
    of_kind: '类别',
    steps: '审批步骤',
    is_active: '启用',
    note: '说明',
  },
  hints: {
    rank: '几条规则都合适时，次序小的那条算数',
    amount_from_fen: '不填就不限',
    amount_below_fen: '不填就不限',
    department_id: '包括下级部门，不填就不限',
    steps: '从上到下一步一步批；同一个人连着两步只批一次',
    of_kind: '只管这一类，不填就不限',
  },
  options: {
    register: { ...KINDS, equipment: '设备报废', tools: '工具报废', company_cars: '车辆停用' },
    applicant: { anybody: '任何人', managers: '管人的', others: '不管人的' },
    approver: APPROVER,
    role: ROLE_LABELS,
  },
  lines: { steps: STEP },
  errors: { no_step: '至少要有一步', no_amount: '要比起点大，不然没有金额合适' },
} as const satisfies LabelsFor<typeof approvalRules>;

const approvalLabels = {
  name: '审批',
  one: '审批',
  purpose: '交上去的申请走到哪一步、正在等谁批',
  fields: {
    register: '种类',
    record_id: '记录',
    number: '单号',
    title: '事由',
    applicant_id: '申请人',
    amount_fen: '金额',
    handed_in_at: '提交时间',
    rule_id: '按哪条规则',
    rule_version: '规则版次',
    plan: '步骤',
    step: '第几步',
    asked_id: '先问的人',
    asked_ids: '等谁批',
    asked_at: '等到现在',
    state: '状态',
    ended_at: '结束时间',
    reminded_on: '催办日期',
  },
  options: {
    register: KINDS,
    state: { pending: '审批中', approved: '已批准', returned: '已退回', withdrawn: '已撤回' },
    approver: APPROVER,
    role: ROLE_LABELS,
  },
  lines: { plan: STEP },
  actions: { remind: { name: '催办', ask: '提醒正在审批的人，一天一次' } },
  errors: { reminded_today: '今天已经催过了' },
} as const satisfies LabelsFor<typeof approvals>;

const stepLabels = {
  name: '审批记录',
  one: '审批记录',
  purpose: '每一步是谁批的、替谁批的、说了什么，只加不改',
  fields: {
    approval_id: '审批',
    step: '第几步',
    approver: '怎么定的人',
    applicant_id: '申请人',
    asked_id: '该谁批',
    decided_by: '谁批的',
    decision: '决定',
    comment: '意见',
    decided_at: '时间',
  },
  options: { approver: APPROVER, decision: { approved: '同意', returned: '退回', passed_over: '同一人，不再问' } },
} as const satisfies LabelsFor<typeof approvalSteps>;

const delegationLabels = {
  name: '代理审批',
  one: '代理',
  purpose: '不在的时候谁替他批：从哪天到哪天、哪几种申请',
  fields: { from_id: '替谁批', to_id: '由谁代理', from_on: '从哪天起', back_on: '哪天回来', kinds: '哪几种申请', reason: '原因' },
  hints: { back_on: '回来当天起自己批', kinds: '不选就是全部' },
  options: { kinds: KINDS },
  errors: {
    back_before_away: '要晚于开始那天',
    chosen_by_oneself: '不能自己指定自己做别人的代理',
    to_oneself: '不能由自己代理',
    in_circle: '转了一圈又回到本人，换一个人',
  },
} as const satisfies LabelsFor<typeof delegations>;

export const labels = {
  approvals: approvalLabels,
  approval_steps: stepLabels,
  delegations: delegationLabels,
  approval_rules: ruleLabels,
};
