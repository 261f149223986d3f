import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { businessTrips } from '../../../../model/resources/people/business_trips.ts';
import type { mealCounts } from '../../../../model/resources/people/meal_counts.ts';

const businessTripsLabels = {
  name: '出差外勤',
  one: '出差外勤',
  purpose: '谁出差或外勤、去哪里、为什么、哪天回来',
  papers: { request: '出差申请单' },
  fields: {
    number: '单号',
    kind: '类别',
    staff_id: '出差人',
    companions: '同行人员',
    destination: '目的地',
    purpose: '事由',
    leaves_at: '出发时间',
    returns_at: '预计返回',
    transport: '交通方式',
    estimate_fen: '预计费用',
    state: '状态',
    approved_by: '批准人',
    approved_at: '批准时间',
    returned_at: '返回时间',
    report: '出差报告',
  },
  options: {
    kind: { business_trip: '出差', outside_duty: '外勤' },
    transport: { company_car: '公务车', own_car: '自驾', train: '火车', plane: '飞机', bus: '客车', other: '其他' },
    state: { draft: '草稿', submitted: '已提交', approved: '已批准', finished: '已返回', cancelled: '已取消' },
  },
  actions: {
    submit: { name: '提交', ask: '交给审批的人，批准前可以撤回' },
    withdraw: { name: '撤回', fields: { comment: '说明' } },
    approve: { name: '批准', fields: { comment: '说明' } },
    send_back: { name: '退回', fields: { comment: '说明' } },
    finish: { name: '返回销差', fields: { returned_at: '返回时间', report: '出差报告' } },
    cancel: { name: '取消', ask: '取消后要重新申请', fields: { comment: '说明' } },
  },
  errors: {
    back_before_out: '返回早于出发',
    back_later: '返回时间还没到',
    away_already: '这段时间已经有出差或外勤',
    own_companion: '同行人员不用写本人',
  },
} as const satisfies LabelsFor<typeof businessTrips>;

const mealCountsLabels = {
  name: '报餐',
  one: '报餐',
  purpose: '每天各部门订多少份餐，实到多少',
  fields: {
    day_on: '日期',
    meal: '餐别',
    counts: '各部门人数',
    guests: '客人份数',
    ordered: '订餐份数',
    delivered: '实到份数',
    cost_fen: '费用',
    ordered_from: '供餐单位',
    note: '备注',
  },
  options: { meal: { breakfast: '早餐', lunch: '午餐', dinner: '晚餐', night: '夜宵' } },
  hints: { ordered: '不少于各部门人数加客人' },
  lines: { counts: { department_id: '部门', people: '人数', note: '备注' } },
  errors: { department_twice: '同一个部门写了两行', too_few: '少于各部门人数加客人' },
} as const satisfies LabelsFor<typeof mealCounts>;

export const tripWords = { business_trips: businessTripsLabels, meal_counts: mealCountsLabels } as const;
