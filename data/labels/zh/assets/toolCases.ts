import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { toolIncidents } from '../../../../model/resources/assets/tool_incidents.ts';
import type { toolSpotChecks } from '../../../../model/resources/assets/tool_spot_checks.ts';

const toolIncidentsWords = {
  name: '工具损失',
  one: '损失单',
  purpose: '哪件工具丢了或坏了，责任在谁，怎么处理',
  papers: { proposal: '工具损坏处理意见' },
  fields: {
    number: '单号',
    tool_id: '工具',
    person_id: '责任人',
    kind: '类型',
    happened_on: '发生日期',
    reported_on: '上报日期',
    cause: '原因',
    place: '地点',
    story: '经过',
    statement: '检查材料',
    state: '状态',
    residual_fen: '残值',
    responsibility_bp: '责任比例',
    compensation_fen: '赔偿金额',
    measure: '处理意见',
    proposed_by: '提出人',
    approved_by: '批准人',
    settled_on: '结案日期',
  },
  hints: { statement: '责任人写的检查' },
  options: {
    kind: { loss: '丢失', damage: '损坏' },
    cause: { unknown: '不明', natural: '自然损耗', misuse: '违规使用', theft: '被盗' },
    state: { reported: '已上报', proposed: '待批准', approved: '已批准', settled: '已结案' },
  },
  actions: {
    propose: {
      name: '提出处理',
      ask: '赔偿金额不填时，按残值和责任比例算',
      fields: { cause: '原因', responsibility_bp: '责任比例', compensation_fen: '赔偿金额', measure: '处理意见' },
      options: { cause: { unknown: '不明', natural: '自然损耗', misuse: '违规使用', theft: '被盗' } },
    },
    approve: { name: '批准', fields: { note: '意见' } },
    send_back: { name: '退回', fields: { note: '原因' } },
    settle: { name: '结案', fields: { note: '备注' } },
  },
  errors: { reported_before_happened: '上报日期早于发生日期', more_than_loss: '超过残值，罚款要走奖惩' },
} as const satisfies LabelsFor<typeof toolIncidents>;

const toolSpotChecksWords = {
  name: '工具抽查',
  one: '抽查单',
  purpose: '每个人手里的工具是不是都在、是不是完好',
  papers: { record: '工具抽查记录' },
  fields: {
    number: '单号',
    person_id: '被查人',
    checked_on: '抽查日期',
    checker_id: '抽查人',
    next_on: '下次抽查',
    state: '状态',
    faults: '异常件数',
    lines: '工具明细',
    note: '备注',
  },
  options: {
    result: { found: '在', missing: '缺失', wrong_holder: '在别人手里', damaged: '损坏' },
    state: { draft: '草稿', done: '已完成' },
  },
  lines: {
    lines: { tool_id: '工具', result: '结果', note: '备注' },
  },
  actions: {
    finish: { name: '完成', ask: '缺失和损坏的会立案' },
  },
  errors: { next_before_checked: '下次抽查必须晚于这次' },
} as const satisfies LabelsFor<typeof toolSpotChecks>;

export const toolCases = { tool_incidents: toolIncidentsWords, tool_spot_checks: toolSpotChecksWords } as const;
