import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { calibrations } from '../../../../model/resources/assets/calibrations.ts';
import type { equipment } from '../../../../model/resources/assets/equipment.ts';
import type { equipmentUses } from '../../../../model/resources/assets/equipment_uses.ts';
import type { maintenanceTasks } from '../../../../model/resources/assets/maintenance_tasks.ts';

const equipmentWords = {
  name: '设备台账',
  one: '设备',
  purpose: '有哪些设备、谁保管、哪天保养和检定',
  fields: {
    code: '编号',
    name: '名称',
    kind: '类别',
    maker: '厂家',
    model: '型号',
    serial: '出厂号',
    place: '位置',
    keeper_id: '保管人',
    operators: '指定操作人',
    in_service_on: '启用日期',
    replace_on: '计划更换日期',
    maintenance_interval_days: '保养间隔（天）',
    maintenance_due_on: '保养到期',
    is_statutory: '法定检定',
    statutory_due_on: '检定到期',
    state: '状态',
    reported_on: '报厂家日期',
    papers: '资料',
    note: '备注',
    price_fen: '购入价',
  },
  hints: { operators: '只许这些人操作，空着就是人人可用' },
  options: {
    kind: {
      lift: '举升',
      air: '压缩空气',
      welding: '焊接',
      paint: '喷烤漆',
      tyre: '轮胎',
      alignment: '四轮定位',
      testing: '检测',
      electric: '电器',
      gas: '气瓶',
      cleaning: '清洗',
      office: '办公',
      other: '其他',
    },
    state: { in_use: '在用', stopped: '停用', in_repair: '维修中', scrapped: '报废' },
  },
  actions: {
    stop: { name: '停用', fields: { note: '原因' } },
    repair: { name: '报修', fields: { note: '故障' } },
    start: { name: '启用', fields: { note: '备注' } },
    scrap: { name: '报废', fields: { note: '原因' } },
  },
  errors: { replaced_before_service: '更换日期早于启用日期' },
} as const satisfies LabelsFor<typeof equipment>;

const equipmentUsesWords = {
  name: '设备使用记录',
  one: '使用记录',
  purpose: '谁用了哪台设备，用前用后是否正常',
  fields: {
    equipment_id: '设备',
    operator_id: '操作人',
    started_at: '开始时间',
    ended_at: '结束时间',
    purpose: '用途',
    is_ok_before: '用前正常',
    is_ok_after: '用后正常',
    fault: '故障及原因',
    remedy: '处理',
  },
  errors: { ends_before_start: '结束早于开始', fault_missing: '要写明哪里不正常' },
} as const satisfies LabelsFor<typeof equipmentUses>;

const maintenanceTasksWords = {
  name: '设备保养',
  one: '保养单',
  purpose: '哪台设备哪天该保养，做了什么',
  fields: {
    number: '单号',
    equipment_id: '设备',
    kind: '类型',
    planned_on: '计划日期',
    assignee_id: '负责人',
    work: '内容',
    state: '状态',
    done_on: '完成日期',
    done_by: '完成人',
    result: '结果',
    remark: '说明',
    downtime_minutes: '停机时间',
    photos: '照片',
    cost_fen: '费用',
  },
  options: {
    kind: { daily: '日常保养', routine: '定期保养', yearly: '年度保养', repair: '维修' },
    state: { planned: '待做', done: '已完成', skipped: '已取消' },
    result: { good: '正常', adjusted: '已调整', needs_repair: '需维修' },
  },
  actions: {
    finish: {
      name: '完成',
      ask: '下次日期按间隔推算',
      fields: { done_on: '完成日期', result: '结果', downtime_minutes: '停机时间', remark: '说明' },
      options: { result: { good: '正常', adjusted: '已调整', needs_repair: '需维修' } },
    },
    skip: { name: '不做', fields: { remark: '原因' } },
  },
} as const satisfies LabelsFor<typeof maintenanceTasks>;

const calibrationsWords = {
  name: '校准检定',
  one: '校准单',
  purpose: '哪些量具和设备哪天校准，证书是哪张',
  fields: {
    number: '单号',
    tool_id: '工具',
    equipment_id: '设备',
    due_on: '应检日期',
    is_statutory: '法定检定',
    lab: '检定机构',
    state: '状态',
    done_on: '检定日期',
    result: '结果',
    certificate_no: '证书号',
    valid_until_on: '有效期到',
    papers: '证书文件',
    cost_fen: '费用',
  },
  options: {
    state: { planned: '待检', done: '已检' },
    result: { pass: '合格', limited: '限用', fail: '不合格' },
  },
  actions: {
    finish: {
      name: '登记结果',
      ask: '工具或设备的到期日按证书更新',
      fields: { done_on: '检定日期', result: '结果', certificate_no: '证书号', valid_until_on: '有效期到' },
      options: { result: { pass: '合格', limited: '限用', fail: '不合格' } },
    },
  },
  errors: { one_thing: '工具和设备只填一个', ends_before_done: '有效期必须晚于检定日期' },
} as const satisfies LabelsFor<typeof calibrations>;

export const machines = {
  equipment: equipmentWords,
  equipment_uses: equipmentUsesWords,
  maintenance_tasks: maintenanceTasksWords,
  calibrations: calibrationsWords,
} as const;
