import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { advances } from '../../../model/resources/money/advances.ts';
import type { cashCounts } from '../../../model/resources/money/cash_counts.ts';
import type { cashHandovers } from '../../../model/resources/money/cash_handovers.ts';
import type { cashSessions } from '../../../model/resources/money/cash_sessions.ts';
import type { expenseClaims } from '../../../model/resources/money/expense_claims.ts';
import type { paymentRequests } from '../../../model/resources/money/payment_requests.ts';
import type { receivables } from '../../../model/resources/money/receivables.ts';
import type { revenueDays } from '../../../model/resources/money/revenue_days.ts';

const revenueDaysLabels = {
  name: '营业日报',
  one: '营业日报',
  purpose: '每天各业务、各项目收入多少',
  fields: { day_on: '日期', trade: '业务类别', item: '项目', orders: '单数', amount_fen: '金额', discount_fen: '优惠', note: '备注' },
  options: {
    trade: {
      maintenance: '保养',
      mechanical: '机修',
      electrical: '电工',
      body: '钣金',
      paint: '喷漆',
      accessories: '精品',
      warranty: '保修',
      insurance: '保险',
      rescue: '救援',
      other: '其他',
    },
    item: { labour: '工时', parts: '配件', outsourced: '外包', material: '材料', other: '其他' },
  },
} as const satisfies LabelsFor<typeof revenueDays>;

const cashSessionsLabels = {
  name: '收银班次',
  one: '收银班次',
  purpose: '收银从开班、清点、交接到缴存银行',
  fields: {
    number: '班次号',
    till: '收银台',
    cashier_id: '收银员',
    opened_at: '开班时间',
    float_fen: '备用金',
    state: '状态',
    counted_fen: '实点金额',
    counted_at: '清点时间',
    received_by: '接收人',
    received_at: '接收时间',
    bank_slip: '缴款单号',
    banked_on: '缴款日期',
    note: '备注',
    expected_fen: '账面应有',
    variance_fen: '差额',
    cause: '差异原因',
  },
  hints: { float_fen: '开班时钱箱里的钱' },
  options: { state: { open: '营业中', counted: '已清点', handed_over: '已交接', banked: '已缴存' } },
  actions: {
    close_count: { name: '清点完成', ask: '以最近一次清点为准' },
    take_over: { name: '接收签字', ask: '填账面金额，差额会记下', fields: { expected_fen: '账面应有', cause: '差异原因' } },
    recount: { name: '要求重点', fields: { comment: '说明' } },
    bank: { name: '缴存银行', fields: { bank_slip: '缴款单号', banked_on: '缴款日期' } },
  },
} as const satisfies LabelsFor<typeof cashSessions>;

const cashCountsLabels = {
  name: '现金清点',
  one: '现金清点',
  purpose: '钱箱里各面额有多少张，点一次记一次',
  fields: { session_id: '收银班次', staff_id: '清点人', counted_at: '清点时间', pieces: '面额明细', total_fen: '合计', note: '备注' },
  options: { denomination: { 100: '一百元', 50: '五十元', 20: '二十元', 10: '十元', 5: '五元', 1: '一元', '0_5': '五角', '0_1': '一角' } },
  lines: { pieces: { denomination: '面额', count: '张数' } },
} as const satisfies LabelsFor<typeof cashCounts>;

const cashHandoversLabels = {
  name: '现金交接',
  one: '现金交接',
  purpose: '现金谁交给谁、多少、差多少，双方签字，只加不改',
  fields: {
    session_id: '收银班次',
    from_staff_id: '移交人',
    to_staff_id: '接收人',
    handed_at: '交接时间',
    amount_fen: '移交金额',
    variance_fen: '差额',
    cause: '差异原因',
  },
} as const satisfies LabelsFor<typeof cashHandovers>;

const advancesLabels = {
  name: '借款',
  one: '借款',
  purpose: '员工因公借款，批准、付款到结清',
  fields: {
    number: '单号',
    staff_id: '借款人',
    kind: '类别',
    purpose: '事由',
    amount_fen: '金额',
    trip_id: '出差单',
    due_on: '应还日期',
    state: '状态',
    approved_by: '批准人',
    approved_at: '批准时间',
    paid_by: '付款人',
    paid_on: '付款日期',
    returned_fen: '退回金额',
    settled_on: '结清日期',
    papers: '附件',
  },
  options: {
    kind: { travel: '差旅', purchase: '采购', petty_cash: '备用金', personal: '个人借款', other: '其他' },
    state: { draft: '草稿', submitted: '已提交', approved: '已批准', paid: '已付款', settled: '已结清' },
  },
  actions: {
    submit: { name: '提交' },
    withdraw: { name: '撤回', fields: { comment: '说明' } },
    approve: { name: '批准', fields: { comment: '说明' } },
    send_back: { name: '退回', fields: { comment: '说明' } },
    pay: { name: '付款', fields: { paid_on: '付款日期' } },
    settle: { name: '结清', fields: { returned_fen: '退回金额' } },
  },
} as const satisfies LabelsFor<typeof advances>;

const expenseClaimsLabels = {
  name: '费用报销',
  one: '费用报销',
  purpose: '员工垫付的费用，一张张票据报销',
  fields: {
    number: '单号',
    staff_id: '报销人',
    claimed_on: '报销日期',
    purpose: '事由',
    trip_id: '出差单',
    advance_id: '借款单',
    items: '费用明细',
    total_fen: '合计',
    papers: '附件',
    state: '状态',
    approved_by: '批准人',
    approved_at: '批准时间',
    paid_by: '付款人',
    paid_on: '付款日期',
  },
  options: {
    kind: {
      fare: '车票',
      lodging: '住宿',
      meals: '餐费',
      allowance: '补贴',
      fuel: '油费',
      toll: '过路费',
      entertaining: '接待',
      office: '办公费',
      material: '材料费',
      training: '培训费',
      other: '其他',
    },
    state: { draft: '草稿', submitted: '已提交', approved: '已批准', paid: '已付款' },
  },
  lines: { items: { spent_on: '日期', kind: '类别', text: '内容', receipts: '票据张数', amount_fen: '金额' } },
  actions: {
    submit: { name: '提交' },
    withdraw: { name: '撤回', fields: { comment: '说明' } },
    approve: { name: '批准', fields: { comment: '说明' } },
    send_back: { name: '退回', fields: { comment: '说明' } },
    pay: { name: '付款', fields: { paid_on: '付款日期' } },
  },
} as const satisfies LabelsFor<typeof expenseClaims>;

const paymentRequestsLabels = {
  name: '付款申请',
  one: '付款申请',
  purpose: '付款前先批准：预付、维修、设备、广告',
  fields: {
    number: '单号',
    staff_id: '申请人',
    kind: '类别',
    payee: '收款单位',
    bank_account: '收款账号',
    supplier_id: '供应商',
    purpose: '事由',
    amount_fen: '金额',
    method: '付款方式',
    due_on: '付款期限',
    papers: '附件',
    state: '状态',
    approved_by: '批准人',
    approved_at: '批准时间',
    paid_by: '付款人',
    paid_on: '付款日期',
  },
  options: {
    kind: {
      prepayment: '预付款',
      repair: '维修',
      tools: '工具',
      advertising: '广告',
      equipment: '设备',
      parts: '配件',
      donation: '捐赠',
      tax: '税费',
      loan: '借款',
      refund: '退款',
      other: '其他',
    },
    method: { transfer: '转账', cash: '现金', cheque: '支票', card: '刷卡' },
    state: { draft: '草稿', submitted: '已提交', approved: '已批准', paid: '已付款', cancelled: '已取消' },
  },
  actions: {
    submit: { name: '提交' },
    withdraw: { name: '撤回', fields: { comment: '说明' } },
    approve: { name: '批准', fields: { comment: '说明' } },
    send_back: { name: '退回', fields: { comment: '说明' } },
    pay: { name: '付款', fields: { paid_on: '付款日期' } },
    cancel: { name: '取消', ask: '取消后要重新申请', fields: { comment: '说明' } },
  },
} as const satisfies LabelsFor<typeof paymentRequests>;

const receivablesLabels = {
  name: '应收款',
  one: '应收款',
  purpose: '客户、保险公司、厂家还欠多少、哪天到期',
  fields: {
    number: '单号',
    payer_kind: '付款方类别',
    payer: '付款方',
    reference_number: '结算单号',
    arose_on: '发生日期',
    due_on: '应收日期',
    amount_fen: '金额',
    guarantor_id: '担保人',
    state: '状态',
    paid_fen: '已收金额',
    last_paid_on: '最近收款日',
    method: '收款方式',
    reminded_on: '催收日期',
    reason: '原因',
    note: '备注',
  },
  options: {
    payer_kind: { customer: '客户', company: '公司', insurer: '保险公司', warranty: '保修', other: '其他' },
    state: { open: '未收', part_paid: '部分收款', paid: '已收清', written_off: '已核销' },
    method: { cash: '现金', wechat: '微信', alipay: '支付宝', card: '刷卡', transfer: '转账', other: '其他' },
  },
  actions: {
    receive: {
      name: '收款',
      fields: { received_fen: '本次收款', last_paid_on: '最近收款日', method: '收款方式' },
      options: { method: { cash: '现金', wechat: '微信', alipay: '支付宝', card: '刷卡', transfer: '转账', other: '其他' } },
    },
    remind: { name: '催收', fields: { reminded_on: '催收日期', comment: '说明' } },
    write_off: { name: '核销', ask: '核销后不再催收', fields: { reason: '原因' } },
  },
  errors: { due_before_arose: '应收早于发生' },
} as const satisfies LabelsFor<typeof receivables>;

export const labels = {
  revenue_days: revenueDaysLabels,
  cash_sessions: cashSessionsLabels,
  cash_counts: cashCountsLabels,
  cash_handovers: cashHandoversLabels,
  advances: advancesLabels,
  expense_claims: expenseClaimsLabels,
  payment_requests: paymentRequestsLabels,
  receivables: receivablesLabels,
} as const;
