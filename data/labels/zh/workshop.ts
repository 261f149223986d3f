import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { appointments } from '../../../model/resources/workshop/appointments.ts';
import type { inspections } from '../../../model/resources/workshop/inspections.ts';
import type { reworks } from '../../../model/resources/workshop/reworks.ts';
import type { technicalCases } from '../../../model/resources/workshop/technical_cases.ts';
import type { workOrders } from '../../../model/resources/workshop/work_orders.ts';

const JOB_TYPES = {
  maintenance: '保养',
  repair: '一般维修',
  body: '钣喷',
  accident: '事故',
  warranty: '索赔',
  recall: '召回',
  internal: '内部',
} as const;
const RESULT = { passed: '合格', failed: '不合格' } as const;

const workOrderLabels = {
  name: '工单',
  one: '工单',
  purpose: '每一辆进店的车修什么、谁在修、答应几点交、修到哪一步',
  papers: { work_order: '维修工作单', dispatch: '派工单', certificate: '竣工出厂合格证' },
  fields: {
    number: '工单号',
    plate: '车牌号',
    vehicle_id: '车辆',
    customer_id: '顾客',
    contact_name: '送修人',
    contact_phone: '送修人电话',
    job_type: '维修类型',
    mileage_km: '里程（公里）',
    symptoms: '故障描述',
    belongings: '随车物品',
    photos: '环车照片',
    jobs: '维修项目',
    advisor_id: '服务顾问',
    team_id: '班组',
    technician_id: '主修',
    parts_state: '配件',
    arrived_at: '进店时间',
    promised_at: '预计交车',
    started_at: '开工时间',
    inspected_at: '终检时间',
    settled_at: '结算时间',
    delivered_at: '交车时间',
    guarantee_until_on: '质保到',
    state: '状态',
    reason: '取消或退回原因',
    payer: '付款方',
    estimate_fen: '估价',
    amount_fen: '结算金额',
  },
  hints: { promised_at: '答应顾客的时间，过了就算超时', belongings: '留在车里的贵重物品' },
  options: {
    job_type: JOB_TYPES,
    parts_state: { not_needed: '不缺件', waiting: '等件', ready: '件已到' },
    state: { open: '待派工', in_work: '在修', inspected: '终检合格', settled: '已结算', delivered: '已交车', cancelled: '已取消' },
    payer: { customer: '顾客', warranty: '厂家索赔', insurer: '保险公司', internal: '内部', goodwill: '善意优惠' },
  },
  lines: { jobs: { name: '项目', technician_id: '维修工', standard_minutes: '标准工时（分）', is_added: '增项' } },
  actions: {
    start: { name: '派工', ask: '派到班组开工，开工时间记为现在', fields: { team_id: '班组', technician_id: '主修' } },
    check_work: {
      name: '自检、互检',
      ask: '记一次自检或互检，不合格就开返修',
      fields: { kind: '检验', result: '结果', findings: '问题' },
      options: { kind: { self: '自检', mutual: '互检' }, result: RESULT },
    },
    final_inspect: {
      name: '终检',
      ask: '不合格就开返修，车继续在修；主修不能检自己的活',
      fields: { result: '结果', findings: '问题', guarantee_until_on: '质保到' },
      options: { result: RESULT },
    },
    settle: { name: '结算', ask: '记下结算金额，之后工单不再改', fields: { amount_fen: '结算金额' } },
    deliver: { name: '交车', ask: '车交给顾客，同时安排回访', fields: { mileage_km: '出店里程（公里）' } },
    take_up_again: { name: '退回再修', ask: '回到在修，重新终检和结算', fields: { reason: '原因' } },
    cancel: { name: '取消', ask: '工单作废，不能恢复', fields: { reason: '原因' } },
  },
  errors: { promised_before_arrived: '预计交车早于进店', mileage_run_back: '比进店时的 %{km} 公里少' },
} as const satisfies LabelsFor<typeof workOrders>;

const appointmentLabels = {
  name: '预约',
  one: '预约',
  purpose: '哪天几点谁来修什么，提前备好工位、人和配件',
  fields: {
    number: '预约号',
    appointed_at: '预约时间',
    plate: '车牌号',
    vehicle_id: '车辆',
    customer_id: '顾客',
    contact_name: '联系人',
    contact_phone: '联系电话',
    channel: '渠道',
    job_type: '维修类型',
    wishes: '要做的项目',
    advisor_id: '服务顾问',
    team_id: '班组',
    state: '状态',
    arrived_at: '到店时间',
    work_order_id: '工单',
    reason: '没来或取消原因',
  },
  options: {
    channel: { phone: '电话', message: '微信或短信', on_site: '当面', reminder: '保养提醒', maker: '厂家平台' },
    job_type: JOB_TYPES,
    state: { booked: '已预约', arrived: '已到店', kept: '已接车', no_show: '没来', cancelled: '已取消' },
  },
  actions: {
    arrive: { name: '到店', ask: '到店时间记为现在' },
    keep: { name: '接车', ask: '选这次预约开出的工单', fields: { work_order_id: '工单' } },
    miss: { name: '没来', ask: '顾客没有按约到店', fields: { reason: '原因' } },
    cancel: { name: '取消', ask: '这次预约不算了', fields: { reason: '原因' } },
  },
  errors: { other_car: '这张工单不是 %{plate} 的，也不是这位顾客的' },
} as const satisfies LabelsFor<typeof appointments>;

const inspectionLabels = {
  name: '检验记录',
  one: '检验记录',
  purpose: '每张工单的自检、互检、终检，谁检的、合格没有',
  fields: {
    number: '检验号',
    work_order_id: '工单',
    kind: '检验',
    result: '结果',
    findings: '问题',
    inspector_id: '检验人',
    inspected_at: '检验时间',
  },
  options: { kind: { self: '自检', mutual: '互检', final: '终检' }, result: RESULT },
} as const satisfies LabelsFor<typeof inspections>;

const reworkLabels = {
  name: '返修',
  one: '返修',
  purpose: '哪些活没有一次修好，谁的责任、什么原因、怎么改的',
  papers: { rework: '返工单' },
  fields: {
    number: '返修号',
    work_order_id: '工单',
    kind: '怎么发现的',
    inspection_id: '检验记录',
    found_on: '发现日期',
    fault: '问题',
    team_id: '责任班组',
    staff_id: '责任人',
    cause: '原因',
    measure: '措施',
    state: '状态',
    done_at: '完成时间',
    verified_at: '验收时间',
    verified_by: '验收人',
    reason: '退回原因',
    cost_fen: '返修成本',
  },
  options: {
    kind: { self: '自检', mutual: '互检', final: '终检', comeback: '顾客回店' },
    state: { open: '待返修', done: '待验收', verified: '已验收' },
  },
  actions: {
    finish: { name: '完成', ask: '写清原因和措施，交给别人验收', fields: { cause: '原因', measure: '措施' } },
    verify: { name: '验收', ask: '确认已经修好，责任人不能验收自己的返修' },
    send_back: { name: '退回', ask: '还没修好，退回重做', fields: { reason: '原因' } },
  },
} as const satisfies LabelsFor<typeof reworks>;

const technicalCaseLabels = {
  name: '技术资料',
  one: '技术资料',
  purpose: '修过的疑难案例、厂家通报、手册和数据，发布后全站能查',
  fields: {
    kind: '种类',
    title: '标题',
    maker_no: '厂家编号',
    models: '适用车型',
    system: '系统',
    symptom: '现象',
    cause: '原因',
    measure: '处理办法',
    work_order_id: '工单',
    author_id: '编写人',
    issued_on: '发出日期',
    valid_until_on: '执行到',
    papers: '附件',
    state: '状态',
  },
  hints: { valid_until_on: '通报要求做完的日子，长期有效就空着' },
  options: {
    kind: { case: '案例', bulletin: '厂家通报', manual: '手册', data: '技术数据' },
    system: {
      engine: '发动机',
      transmission: '变速箱',
      chassis: '底盘',
      brakes: '制动',
      electrics: '电气',
      air_conditioning: '空调',
      body: '车身',
      paint: '油漆',
      battery: '动力电池',
      other: '其他',
    },
    state: { draft: '草稿', published: '已发布', withdrawn: '已停用' },
  },
  actions: {
    publish: { name: '发布', ask: '发布后全站能看到，不再改' },
    retract: { name: '停用', ask: '不再适用，从资料里收起' },
  },
  errors: { ends_before_start: '执行期限早于发出日期' },
} as const satisfies LabelsFor<typeof technicalCases>;

export const labels = {
  work_orders: workOrderLabels,
  appointments: appointmentLabels,
  inspections: inspectionLabels,
  reworks: reworkLabels,
  technical_cases: technicalCaseLabels,
} as const;
