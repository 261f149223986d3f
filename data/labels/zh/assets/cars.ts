import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { carAccidents } from '../../../../model/resources/assets/car_accidents.ts';
import type { carCares } from '../../../../model/resources/assets/car_cares.ts';
import type { carCosts } from '../../../../model/resources/assets/car_costs.ts';
import type { companyCars } from '../../../../model/resources/assets/company_cars.ts';
import type { tripOrders } from '../../../../model/resources/assets/trip_orders.ts';

const companyCarsWords = {
  name: '公司车辆',
  one: '车辆',
  purpose: '站里有哪些车、谁开、哪些证件快到期',
  fields: {
    plate: '车牌',
    name: '车型',
    use: '用途',
    vin: '车架号',
    seats: '座位数',
    driver_id: '固定司机',
    mileage_km: '里程（公里）',
    state: '状态',
    bought_on: '购入日期',
    insured_until_on: '保险到期',
    inspected_until_on: '年检到期',
    maintenance_due_on: '保养到期',
    papers: '证件',
    note: '备注',
    price_fen: '购入价',
  },
  options: {
    use: { service: '上门服务', tow: '拖车', parts: '送配件', replacement: '代步车', office: '办公' },
    state: { in_garage: '在库', out: '外出', defective: '有故障', in_repair: '维修中', retired: '停用' },
  },
  actions: {
    report_defect: { name: '报故障', fields: { note: '故障' } },
    send_to_repair: { name: '送修', fields: { note: '原因' } },
    release: { name: '可以出车', fields: { note: '备注' } },
    retire: { name: '停用', fields: { note: '原因' } },
  },
} as const satisfies LabelsFor<typeof companyCars>;

const tripOrdersWords = {
  name: '派车单',
  one: '派车单',
  purpose: '谁开哪辆车去哪里，没有派车单不出车',
  papers: { trip: '出车单' },
  fields: {
    number: '单号',
    car_id: '车辆',
    driver_id: '司机',
    passengers: '随车人员',
    kind: '类型',
    destination: '目的地',
    purpose: '事由',
    others: '其他乘车人或外单位',
    planned_out_at: '计划出车',
    planned_back_at: '计划回车',
    state: '状态',
    approved_by: '批准人',
    out_at: '出车时间',
    out_km: '出车里程（公里）',
    back_at: '回车时间',
    back_km: '回车里程（公里）',
    driven_km: '行驶（公里）',
    remark: '说明',
  },
  options: {
    kind: { service: '上门服务', tow: '救援拖车', parts: '取送配件', customer: '接送客户', errand: '公务', outside: '外单位用车' },
    state: { draft: '草稿', submitted: '待批准', approved: '待出车', out: '已出车', back: '已回车', cancelled: '已取消' },
  },
  actions: {
    submit: { name: '提交', ask: '交给审批的人，批准前可以撤回' },
    withdraw: { name: '撤回', ask: '拿回来改，改好再提交' },
    approve: { name: '批准', ask: '同意出车' },
    send_back: { name: '退回', fields: { remark: '原因' } },
    depart: { name: '出车', fields: { out_km: '里程（公里）' } },
    come_back: { name: '回车', fields: { back_km: '里程（公里）', remark: '说明' } },
    cancel: { name: '取消', fields: { remark: '原因' } },
  },
  errors: {
    back_before_out: '回车早于出车',
    no_licence: '司机没有有效的驾驶证：由人事在“证书”里登记，或者换人开',
    owner_approves: '外单位用车要总经理批准',
    car_not_ready: '车不在库或不能出车',
    meter_behind: '里程比之前少',
  },
} as const satisfies LabelsFor<typeof tripOrders>;

const carCaresWords = {
  name: '车辆例保',
  one: '例保',
  purpose: '出车前、行驶中、收车后有没有检查',
  fields: {
    car_id: '车辆',
    cared_on: '日期',
    driver_id: '司机',
    is_ok_before: '出车前正常',
    is_ok_on_road: '行驶中正常',
    is_ok_after: '收车后正常',
    is_washed: '已清洗',
    is_locked: '已锁车收匙',
    garage_time: '归库时间',
    mileage_km: '里程（公里）',
    fault: '故障',
    reported_time: '报告时间',
  },
  errors: { fault_missing: '要写明哪里不正常' },
} as const satisfies LabelsFor<typeof carCares>;

const carCostsWords = {
  name: '车辆费用',
  one: '费用单',
  purpose: '每辆车花了多少，先申请，后凭票核报',
  fields: {
    number: '单号',
    car_id: '车辆',
    driver_id: '司机',
    kind: '类型',
    asked_on: '申请日期',
    reason: '事由',
    estimate_fen: '预计金额',
    mileage_km: '里程（公里）',
    receipts: '票据',
    state: '状态',
    actual_fen: '实际金额',
    settled_on: '核报日期',
    approved_by: '批准人',
  },
  options: {
    kind: {
      fuel: '加油',
      maintenance: '保养',
      repair: '维修',
      toll: '过路费',
      parking: '停车费',
      insurance: '保险',
      inspection: '年检',
      wash: '洗车',
      fine: '罚款',
      other: '其他',
    },
    state: { draft: '草稿', submitted: '待批准', approved: '待核报', settled: '已核报' },
  },
  actions: {
    submit: { name: '提交', ask: '交给审批的人，批准前可以撤回' },
    withdraw: { name: '撤回', ask: '拿回来改，改好再提交' },
    approve: { name: '批准', ask: '同意这笔费用' },
    send_back: { name: '退回', fields: { note: '原因' } },
    settle: { name: '核报', fields: { actual_fen: '实际金额' } },
  },
} as const satisfies LabelsFor<typeof carCosts>;

const carAccidentsWords = {
  name: '车辆事故',
  one: '事故',
  purpose: '公司车出的事故，交警怎么定责、保险怎么赔',
  papers: { report: '行车事故报告' },
  fields: {
    number: '单号',
    car_id: '车辆',
    driver_id: '司机',
    happened_at: '发生时间',
    reported_at: '报告时间',
    place: '地点',
    story: '经过',
    injured: '受伤人数',
    photos: '照片和材料',
    state: '状态',
    liability: '责任',
    ruling: '交警裁定',
    estimate_fen: '保险定损',
    insurer_fen: '保险赔付',
    driver_fen: '司机承担',
    closed_on: '结案日期',
    closed_by: '结案人',
  },
  options: {
    state: { reported: '已报告', ruled: '已定责', closed: '已结案' },
    liability: { none: '无责', minor: '次责', equal: '同责', main: '主责', full: '全责' },
  },
  actions: {
    rule: {
      name: '登记定责',
      fields: { liability: '责任', ruling: '交警裁定', estimate_fen: '保险定损', insurer_fen: '保险赔付', driver_fen: '司机承担' },
      options: { liability: { none: '无责', minor: '次责', equal: '同责', main: '主责', full: '全责' } },
    },
    close: { name: '结案', fields: { note: '意见' } },
    send_back: { name: '退回', fields: { note: '原因' } },
  },
  errors: { reported_before_happened: '报告时间早于发生时间' },
} as const satisfies LabelsFor<typeof carAccidents>;

export const cars = {
  company_cars: companyCarsWords,
  trip_orders: tripOrdersWords,
  car_cares: carCaresWords,
  car_costs: carCostsWords,
  car_accidents: carAccidentsWords,
} as const;
