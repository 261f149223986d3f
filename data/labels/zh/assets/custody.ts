import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { toolIssues } from '../../../../model/resources/assets/tool_issues.ts';
import type { toolLoans } from '../../../../model/resources/assets/tool_loans.ts';
import type { toolMoves } from '../../../../model/resources/assets/tool_moves.ts';

const toolLoansWords = {
  name: '工具借用',
  one: '借用单',
  purpose: '今天谁借了哪件工具，关门时哪些还没还',
  papers: { slip: '工具借用单' },
  fields: {
    number: '单号',
    tool_id: '工具',
    borrower_id: '借用人',
    out_at: '借出时间',
    due_at: '应还时间',
    in_at: '归还时间',
    state: '状态',
    condition: '归还时状况',
    lent_by: '经手人',
    confirmed_by: '确认人',
    carried_by: '过夜批准人',
    carried_reason: '过夜原因',
    note: '备注',
  },
  options: {
    state: { on_loan: '借出', returned: '已还', lost: '丢失' },
    condition: { good: '完好', damaged: '损坏' },
  },
  actions: {
    return: {
      name: '归还',
      ask: '工具已交回保管人手里，借用人不能自己确认',
      fields: { condition: '状况', note: '备注' },
      options: { condition: { good: '完好', damaged: '损坏' } },
    },
    return_to_superior: {
      name: '由上级收回',
      ask: '保管人自己借的工具由上级收回',
      fields: { condition: '状况', note: '备注' },
      options: { condition: { good: '完好', damaged: '损坏' } },
    },
    carry_over: { name: '批准过夜', fields: { due_at: '新的应还时间', carried_reason: '原因' } },
    lose: { name: '报丢失', ask: '工具记为丢失，并对借用人立案', fields: { note: '经过' } },
  },
  errors: { not_later: '必须晚于现在和原定时间' },
} as const satisfies LabelsFor<typeof toolLoans>;

const toolIssuesWords = {
  name: '个人工具',
  one: '领用单',
  purpose: '哪些工具发给了谁，哪天可以以旧换新',
  papers: { slip: '工具领用单' },
  fields: {
    number: '单号',
    tool_id: '工具',
    holder_id: '领用人',
    issued_on: '领用日期',
    life_until_on: '使用年限到',
    state: '状态',
    ended_on: '结束日期',
    issued_by: '发放人',
    confirmed_by: '确认人',
    replaces_id: '换下的工具',
    note: '备注',
  },
  options: {
    state: { held: '在用', returned: '已退回', exchanged: '已换新', lost: '丢失' },
  },
  actions: {
    return: { name: '退回', fields: { note: '备注' } },
    exchange: {
      name: '以旧换新',
      ask: '旧的交回，同时发新的',
      fields: { new_tool_id: '新工具', early_reason: '提前更换的原因', note: '备注' },
    },
    lose: { name: '报丢失', fields: { note: '经过' } },
  },
  errors: { same_tool: '新工具不能是原来那件', too_early: '使用年限未到，要写原因' },
} as const satisfies LabelsFor<typeof toolIssues>;

const toolMovesWords = {
  name: '工具流水',
  one: '流水',
  purpose: '每件工具每次转手都记在这里，只增不改',
  fields: {
    number: '流水号',
    tool_id: '工具',
    kind: '类型',
    moved_at: '时间',
    qty: '件数',
    from_holder: '来自',
    from_id: '交出人',
    to_holder: '去向',
    to_id: '接收人',
    person_id: '当事人',
    by_id: '经办人',
    note: '备注',
  },
  options: {
    kind: {
      purchase: '入账',
      to_keeper: '交保管人',
      issue: '领用',
      issue_back: '领用退回',
      exchange_old: '换旧收回',
      exchange_new: '换新发出',
      loan_out: '借出',
      loan_in: '归还',
      repair_out: '送修',
      repair_in: '修回',
      calibration_out: '送检',
      calibration_in: '检回',
      loss: '丢失',
      found: '找回',
      scrap: '报废',
      transfer: '移交',
      count_adjust: '盘点调整',
    },
    from_holder: {
      outside: '站外',
      keeper: '保管人',
      person: '个人',
      repair: '维修处',
      calibration: '检定处',
      lost: '丢失',
      scrapped: '报废',
    },
    to_holder: {
      outside: '站外',
      keeper: '保管人',
      person: '个人',
      repair: '维修处',
      calibration: '检定处',
      lost: '丢失',
      scrapped: '报废',
    },
  },
} as const satisfies LabelsFor<typeof toolMoves>;

export const custody = { tool_loans: toolLoansWords, tool_issues: toolIssuesWords, tool_moves: toolMovesWords } as const;
