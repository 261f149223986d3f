import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { campaigns } from '../../../../model/resources/customers/campaigns.ts';
import type { complaints } from '../../../../model/resources/customers/complaints.ts';
import type { followUps } from '../../../../model/resources/customers/follow_ups.ts';
import type { satisfactionScores } from '../../../../model/resources/customers/satisfaction_scores.ts';

const CALL_RESULTS = {
  satisfied: '满意',
  suggestion: '有建议',
  rework: '要返修',
  safety: '有安全问题',
  complaint: '投诉',
} as const;

const followUpLabels = {
  name: '回访',
  one: '回访',
  purpose: '交车后该给谁打电话、打了没有、顾客怎么说',
  fields: {
    kind: '事由',
    due_on: '到期日',
    vehicle_id: '车辆',
    work_order_id: '工单',
    caller_id: '回访人',
    state: '状态',
    called_at: '通话时间',
    result: '结果',
    satisfaction: '满意度',
    answer: '顾客原话',
    note: '备注',
  },
  options: {
    kind: {
      after_delivery: '交车回访',
      high_value: '高额维修回访',
      service_due: '保养提醒',
      insurance_due: '续保提醒',
      inspection_due: '年检提醒',
      campaign: '活动通知',
      other: '其他',
    },
    state: { open: '待回访', unreached: '没打通', done: '已回访', dropped: '不再回访' },
    result: CALL_RESULTS,
  },
  actions: {
    record_call: {
      name: '记录回访',
      ask: '通话时间记为现在，记完不再改',
      fields: { result: '结果', satisfaction: '满意度', answer: '顾客原话' },
      options: { result: CALL_RESULTS },
    },
    not_reached: { name: '没打通', ask: '换一天再打', fields: { due_on: '改到' } },
    drop: { name: '不再回访', ask: '这次回访不做了', fields: { note: '原因' } },
  },
} as const satisfies LabelsFor<typeof followUps>;

const satisfactionLabels = {
  name: '满意度',
  one: '满意度',
  purpose: '顾客给每次进店打了几分，哪个环节分低',
  fields: {
    surveyed_on: '调查日期',
    channel: '渠道',
    work_order_id: '工单',
    advisor_id: '服务顾问',
    team_id: '班组',
    overall: '总体',
    reception: '接待',
    quality: '维修质量',
    punctuality: '准时',
    price: '价格',
    environment: '环境',
    points: '厂家得分',
    comment: '意见',
  },
  hints: { points: '厂家调查的百分制得分' },
  options: { channel: { phone: '电话', on_site: '当面', message: '微信或短信', maker: '厂家调查' } },
} as const satisfies LabelsFor<typeof satisfactionScores>;

const complaintLabels = {
  name: '投诉',
  one: '投诉',
  purpose: '顾客投诉什么、谁负责、几点前答复，原因、措施和结果',
  papers: { opinion: '意见处理表' },
  fields: {
    number: '投诉号',
    received_at: '接到时间',
    channel: '渠道',
    kind: '类别',
    grade: '等级',
    facts: '投诉内容',
    customer_id: '顾客',
    vehicle_id: '车辆',
    work_order_id: '工单',
    team_id: '责任班组',
    owner_id: '责任人',
    due_at: '答复期限',
    photos: '照片',
    state: '状态',
    cause: '原因',
    measure: '措施',
    result: '结果',
    answered_at: '答复时间',
    closed_at: '结案时间',
    is_accepted: '顾客接受',
    reopen_reason: '重开原因',
    staff_id: '被投诉人',
    cost_fen: '处理费用',
  },
  options: {
    channel: { on_site: '当面', phone: '电话', follow_up: '回访', message: '微信或短信', maker: '厂家转来', authority: '主管部门' },
    kind: {
      service: '服务态度',
      quality: '维修质量',
      technical: '技术',
      parts: '配件',
      price: '价格',
      waiting: '等待时间',
      suggestion: '建议',
      other: '其他',
    },
    grade: { minor: '轻微', ordinary: '一般', major: '重大' },
    state: { open: '待分派', assigned: '处理中', answered: '已答复', closed: '已结案', reopened: '重新处理' },
  },
  actions: {
    assign: { name: '分派', ask: '定责任人；答复期限空着，按等级和站里的设置算', fields: { owner_id: '责任人', due_at: '答复期限' } },
    give_answer: { name: '答复', ask: '写清原因和措施，等服务经理结案', fields: { cause: '原因', measure: '措施', result: '结果' } },
    close: { name: '结案', ask: '顾客已得到答复，这件事了结', fields: { is_accepted: '顾客接受' } },
    reopen: { name: '重新打开', ask: '顾客还不满意，重新处理', fields: { reopen_reason: '原因' } },
  },
  errors: { due_before_received: '答复期限早于接到时间' },
} as const satisfies LabelsFor<typeof complaints>;

const campaignLabels = {
  name: '活动',
  one: '活动',
  purpose: '什么时候办什么活动、通知了谁、来了几位、效果怎样',
  papers: { plan: '活动方案' },
  fields: {
    code: '编号',
    name: '名称',
    kind: '类型',
    from_on: '开始',
    until_on: '结束',
    offer: '内容',
    owner_id: '负责人',
    budget_fen: '预算',
    state: '状态',
    invited: '通知名单',
    outcome: '效果',
  },
  options: {
    answer: { coming: '会来', declined: '不来', unreached: '没联系上' },
    kind: { offer: '优惠', service_week: '服务周', recall: '召回', customer_day: '顾客活动', maker: '厂家活动', other: '其他' },
    state: { planned: '筹备', running: '进行中', ended: '已结束', cancelled: '已取消' },
  },
  lines: { invited: { vehicle_id: '车辆', told_on: '通知日期', answer: '答复', is_come: '到店' } },
  actions: {
    start: { name: '开始', ask: '活动从现在起进行' },
    end: { name: '结束', ask: '写下效果，之后不再改', fields: { outcome: '效果' } },
    cancel: { name: '取消', ask: '活动不办了', fields: { outcome: '原因' } },
  },
  errors: { ends_before_start: '结束早于开始' },
} as const satisfies LabelsFor<typeof campaigns>;

export const care = {
  follow_ups: followUpLabels,
  satisfaction_scores: satisfactionLabels,
  complaints: complaintLabels,
  campaigns: campaignLabels,
} as const;
