import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { findings } from '../../../../model/resources/assets/findings.ts';
import type { fireEquipment } from '../../../../model/resources/assets/fire_equipment.ts';
import type { incidents } from '../../../../model/resources/assets/incidents.ts';
import type { safetyChecks } from '../../../../model/resources/assets/safety_checks.ts';

const findingsWords = {
  name: '隐患整改',
  one: '隐患',
  purpose: '哪些隐患还没整改，谁负责、哪天完成',
  papers: { notice: '整改通知单' },
  fields: {
    number: '单号',
    kind: '类别',
    severity: '程度',
    place: '地点',
    story: '情况',
    photos: '照片',
    found_on: '发现日期',
    found_by: '发现人',
    owner_id: '负责人',
    due_on: '整改期限',
    measure: '整改措施',
    check_id: '来自检查',
    round_id: '来自巡查',
    round_item: '第几项',
    cause: '原因',
    proof: '整改照片',
    state: '状态',
    fixed_on: '整改日期',
    fixed_by: '整改人',
    verified_on: '复查日期',
    verified_by: '复查人',
  },
  options: {
    kind: {
      fire: '消防',
      electric: '用电',
      machine: '设备',
      chemical: '油品化学品',
      order: '现场整洁',
      behaviour: '违章操作',
      other: '其他',
    },
    severity: { slight: '一般', serious: '较大', grave: '重大' },
    state: { open: '待整改', fixed: '待复查', verified: '已复查' },
  },
  actions: {
    fix: { name: '整改完成', fields: { measure: '整改措施', proof: '整改照片' } },
    report_fixed: { name: '我已整改', fields: { measure: '整改措施', proof: '整改照片' } },
    verify: { name: '复查通过', ask: '复查人不能是整改人', fields: { note: '意见' } },
    reopen: { name: '退回整改', fields: { note: '原因' } },
  },
  errors: { due_before_found: '整改期限早于发现日期' },
} as const satisfies LabelsFor<typeof findings>;

const safetyChecksWords = {
  name: '安全检查',
  one: '检查单',
  purpose: '查了哪些地方，不合格的自动转为隐患',
  papers: { record: '安全检查记录' },
  fields: {
    number: '单号',
    kind: '类型',
    area: '区域',
    checked_on: '检查日期',
    checker_id: '检查人',
    state: '状态',
    faults: '不合格项',
    lines: '检查项',
    note: '备注',
  },
  options: {
    result: { good: '正常', bad: '有问题', not_applicable: '不适用' },
    kind: { fire: '消防', order: '现场整洁', electric: '用电', oil_store: '油品库', tool_room: '工具室', general: '综合' },
    state: { draft: '草稿', done: '已完成' },
  },
  lines: {
    lines: { item: '项目', result: '结果', owner_id: '负责人', due_on: '整改期限', note: '备注' },
  },
  actions: {
    finish: { name: '完成', ask: '每个不合格项转为一条隐患' },
  },
} as const satisfies LabelsFor<typeof safetyChecks>;

const incidentsWords = {
  name: '安全事故',
  one: '事故',
  purpose: '出了什么事、为什么、有谁受伤、怎么防止再发生',
  papers: { report: '责任事故处理报表' },
  fields: {
    number: '单号',
    kind: '类别',
    happened_at: '发生时间',
    reported_at: '上报时间',
    place: '地点',
    equipment_id: '设备',
    story: '经过',
    injured: '受伤人数',
    people: '涉及人员',
    reported_by: '上报人',
    cause: '原因',
    measure: '防范措施',
    owner_id: '负责人',
    due_on: '完成期限',
    loss_fen: '损失金额',
    photos: '照片',
    state: '状态',
    closed_on: '结案日期',
    closed_by: '结案人',
  },
  options: {
    kind: { injury: '人身伤害', fire: '火灾', machine: '设备事故', spill: '泄漏', property: '财产损失', near_miss: '险肇' },
    state: { reported: '已上报', investigated: '已查明', closed: '已结案' },
  },
  actions: {
    conclude: { name: '查明原因', fields: { cause: '原因', measure: '防范措施' } },
    close: { name: '结案', fields: { note: '意见' } },
    send_back: { name: '退回', fields: { note: '原因' } },
  },
  errors: { reported_before_happened: '上报时间早于发生时间' },
} as const satisfies LabelsFor<typeof incidents>;

const fireEquipmentWords = {
  name: '消防器材',
  one: '器材',
  purpose: '灭火器放在哪里、哪天检查过、哪天过期',
  fields: {
    code: '编号',
    kind: '类型',
    place: '位置',
    spec: '规格',
    made_on: '生产日期',
    expires_on: '有效期到',
    check_interval_days: '检查间隔（天）',
    checked_on: '上次检查',
    next_check_on: '下次检查',
    keeper_id: '负责人',
    state: '状态',
    note: '备注',
  },
  options: {
    kind: {
      dry_powder: '干粉灭火器',
      carbon_dioxide: '二氧化碳灭火器',
      foam: '泡沫灭火器',
      hydrant: '消火栓',
      sand: '消防沙',
      blanket: '灭火毯',
      alarm: '报警器',
    },
    state: { good: '完好', faulty: '故障', retired: '停用' },
  },
  actions: {
    check: {
      name: '检查',
      ask: '有故障的自动转为隐患',
      fields: { checked_on: '检查日期', outcome: '结果', note: '备注' },
      options: { outcome: { good: '完好', faulty: '故障' } },
    },
    renew: { name: '换新或充装', fields: { expires_on: '有效期到', note: '备注' } },
    retire: { name: '停用', fields: { note: '原因' } },
  },
  errors: { expires_before_made: '有效期早于生产日期' },
} as const satisfies LabelsFor<typeof fireEquipment>;

export const safety = {
  findings: findingsWords,
  safety_checks: safetyChecksWords,
  incidents: incidentsWords,
  fire_equipment: fireEquipmentWords,
} as const;
