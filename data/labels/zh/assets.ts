import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { toolModels } from '../../../model/resources/assets/tool_models.ts';
import type { tools } from '../../../model/resources/assets/tools.ts';
import { cars } from './assets/cars.ts';
import { custody } from './assets/custody.ts';
import { machines } from './assets/equipment.ts';
import { safety } from './assets/safety.ts';
import { toolCases } from './assets/toolCases.ts';

const toolLabels = {
  name: '工具台账',
  one: '工具',
  purpose: '站里每一件工具在哪里、谁保管、哪天要校准',
  fields: {
    tag: '编号',
    model_id: '型号',
    serial: '出厂号',
    qty: '数量',
    state: '状态',
    keeper_id: '保管人',
    holder_id: '使用人',
    bin: '位置',
    bought_on: '购入日期',
    warranty_until_on: '保修到',
    calibration_due_on: '校准到期',
    photo: '照片',
    note: '备注',
    cost_fen: '购入价',
  },
  hints: { tag: '贴在工具上的号', qty: '成批工具的件数，单件填 1' },
  options: {
    state: {
      in_store: '在库',
      on_loan: '借出',
      issued: '已领用',
      in_repair: '送修',
      in_calibration: '送检',
      lost: '丢失',
      scrapped: '报废',
    },
  },
  actions: {
    lend: {
      name: '借出',
      ask: '不填应还时间就是关门前归还；已经关门的，算下一天',
      fields: { borrower_id: '借用人', due_at: '应还时间', note: '备注' },
    },
    issue: { name: '发放', ask: '发给个人，用到使用年限', fields: { holder_id: '领用人', note: '备注' } },
    transfer: { name: '移交', fields: { keeper_id: '新保管人', note: '备注' } },
    send_to_repair: { name: '送修', fields: { note: '故障' } },
    send_to_calibration: { name: '送检', fields: { note: '备注' } },
    take_back: {
      name: '收回入库',
      ask: '送检回来的，在“校准检定”里记完成，校准到期跟着改',
      fields: { note: '备注' },
    },
    lose: { name: '报丢失', ask: '对保管人立案', fields: { note: '经过' } },
    find: { name: '找回', fields: { bin: '位置', note: '备注' } },
    adjust_count: { name: '调整件数', fields: { qty: '实际件数', note: '原因' } },
    scrap: { name: '报废', fields: { note: '原因' } },
  },
  errors: {
    warranty_before_bought: '保修到期早于购入',
    not_at_work: '只能交给在职的人',
    borrower_overdue: '这个人还有逾期未还的工具',
    calibration_over: '校准已过期：先送检；已经检过的，在“校准检定”里记完成',
    calibration_unknown: '这种工具要定期校准，还没有填校准到期：先填上，或先送检',
    due_over: '这个时间已经过了',
    single: '单件工具只能是一件',
  },
} as const satisfies LabelsFor<typeof tools>;

const toolModelLabels = {
  name: '工具型号',
  one: '工具型号',
  purpose: '有哪几种工具，用多久、多久校准一次、至少备几件',
  fields: {
    code: '编号',
    name: '名称',
    name_en: '英文名称',
    kind: '管理方式',
    category: '类别',
    brand: '品牌',
    spec: '规格',
    is_special: '专用工具',
    life_months: '使用年限（月）',
    calibration_interval_days: '校准间隔（天）',
    min_qty: '最低数量',
    supplier_id: '供应商',
    unit_cost_fen: '单价',
  },
  hints: { kind: '单件：一件一个编号；成批：只记件数', is_special: '厂家要求配备的专用工具' },
  options: {
    kind: { serial: '单件', bulk: '成批' },
    category: {
      hand: '手工具',
      torque: '扭力',
      power: '电动',
      air: '气动',
      measuring: '量具',
      diagnostic: '诊断',
      lifting: '举升',
      body: '钣金',
      paint: '喷涂',
      special: '专用',
      protective: '防护',
      cleaning: '清洁',
    },
  },
} as const satisfies LabelsFor<typeof toolModels>;

export const labels = {
  tools: toolLabels,
  tool_models: toolModelLabels,
  ...custody,
  ...toolCases,
  ...machines,
  ...safety,
  ...cars,
} as const;
