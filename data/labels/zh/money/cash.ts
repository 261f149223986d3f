import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { cashCounts } from '../../../../model/resources/money/cash_counts.ts';
import type { cashHandovers } from '../../../../model/resources/money/cash_handovers.ts';
import type { cashSessions } from '../../../../model/resources/money/cash_sessions.ts';
import type { revenueDays } from '../../../../model/resources/money/revenue_days.ts';

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
  errors: {
    not_counted: '收银员还没有清点，先记一次现金清点',
    cause_missing: '有差额，要写明原因',
    still_open: '这个收银台的上一班还没有清点完',
  },
  papers: { handover: '现金交接单' },
} as const satisfies LabelsFor<typeof cashSessions>;

const cashCountsLabels = {
  name: '现金清点',
  one: '现金清点',
  purpose: '钱箱里各面额有多少张，点一次记一次',
  fields: { session_id: '收银班次', staff_id: '清点人', counted_at: '清点时间', pieces: '面额明细', total_fen: '合计', note: '备注' },
  options: { denomination: { 100: '一百元', 50: '五十元', 20: '二十元', 10: '十元', 5: '五元', 1: '一元', '0_5': '五角', '0_1': '一角' } },
  lines: { pieces: { denomination: '面额', count: '张数' } },
  errors: { session_closed: '这个班次已经清点完，不能再记', before_opening: '早于开班时间', denomination_twice: '这个面额上面已经有了' },
  papers: { count: '现金清点表' },
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
  errors: { same_person: '不能交给自己' },
} as const satisfies LabelsFor<typeof cashHandovers>;

export const cash = {
  revenue_days: revenueDaysLabels,
  cash_sessions: cashSessionsLabels,
  cash_counts: cashCountsLabels,
  cash_handovers: cashHandoversLabels,
} as const;
