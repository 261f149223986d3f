import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { receivables } from '../../../../model/resources/money/receivables.ts';

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
    left_fen: '未收金额',
    receipts: '收款明细',
    last_paid_on: '最近收款日',
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
      fields: { received_fen: '本次收款', received_on: '收款日期', method: '收款方式' },
      options: { method: { cash: '现金', wechat: '微信', alipay: '支付宝', card: '刷卡', transfer: '转账', other: '其他' } },
    },
    remind: { name: '催收', fields: { reminded_on: '催收日期', comment: '说明' } },
    write_off: { name: '核销', ask: '核销后不再催收', fields: { reason: '原因' } },
  },
  lines: { receipts: { received_on: '收款日期', amount_fen: '金额', method: '收款方式', received_by: '收款人' } },
  errors: { due_before_arose: '应收早于发生', too_much: '只欠 %{left} 元' },
  papers: { reminder: '催款通知单' },
} as const satisfies LabelsFor<typeof receivables>;

export const debts = {
  receivables: receivablesLabels,
} as const;
