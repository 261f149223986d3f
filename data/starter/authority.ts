import type { Role } from '../../model/kernel/access.ts';
import type { ACT_REGISTERS, RequestRegister } from '../../model/resources/requests.ts';

/** A step by name: the nearest superior, the head of the department, or a role. */
type By = 'superior' | 'department_head' | Role;

export interface StarterRule {
  readonly register: RequestRegister | (typeof ACT_REGISTERS)[number];
  readonly name: string;
  readonly rank: number;
  readonly steps: readonly By[];
  /** In yuan. */
  readonly from?: number;
  readonly below?: number;
  readonly applicant?: 'managers' | 'others';
  readonly of_kind?: string;
  /** Code of the applicant's post. */
  readonly post?: string;
  readonly note?: string;
}

const AMOUNT = '金额是起步的数，按本站的授权改';
const OWN = '总经理的申请由人事复核，自己不批自己的';
const general = (register: RequestRegister, name: string): StarterRule => ({
  register,
  name,
  rank: 5,
  steps: ['hr'],
  post: 'P01',
  note: OWN,
});

/** The authority table to begin with, the same for both kinds of house; the owner changes the amounts. */
export const STARTER_RULES: readonly StarterRule[] = [
  general('business_trips', '总经理出差'),
  { register: 'business_trips', name: '经理出差', rank: 10, applicant: 'managers', steps: ['owner'], note: '管人的出差由总经理批' },
  { register: 'business_trips', name: '大额出差', rank: 20, from: 3000, steps: ['superior', 'owner'], note: AMOUNT },
  { register: 'business_trips', name: '一般出差外勤', rank: 50, steps: ['superior'] },
  { register: 'training_plans', name: '培训计划', rank: 50, steps: ['department_head', 'owner'] },
  { register: 'budgets', name: '部门预算', rank: 50, steps: ['department_head', 'owner'], note: '经营预算和费用预算由总经理批' },
  { register: 'trip_orders', name: '外单位用车', rank: 10, of_kind: 'outside', steps: ['owner'], note: '外单位用车要总经理签批' },
  { register: 'trip_orders', name: '一般派车', rank: 50, steps: ['department_head'] },
  { register: 'car_costs', name: '大额车辆费用', rank: 20, from: 1000, steps: ['superior', 'owner'], note: AMOUNT },
  { register: 'car_costs', name: '一般车辆费用', rank: 50, steps: ['superior'] },
  general('advances', '总经理借款'),
  { register: 'advances', name: '大额借款', rank: 20, from: 2000, steps: ['superior', 'owner'], note: AMOUNT },
  { register: 'advances', name: '一般借款', rank: 50, steps: ['superior'] },
  general('expense_claims', '总经理报销'),
  { register: 'expense_claims', name: '经理报销', rank: 10, applicant: 'managers', steps: ['owner'] },
  { register: 'expense_claims', name: '大额报销', rank: 20, from: 1000, steps: ['superior', 'owner'], note: AMOUNT },
  { register: 'expense_claims', name: '一般报销', rank: 50, steps: ['superior'] },
  general('payment_requests', '总经理付款申请'),
  { register: 'payment_requests', name: '大额付款', rank: 20, from: 5000, steps: ['superior', 'owner'], note: AMOUNT },
  { register: 'payment_requests', name: '一般付款', rank: 50, steps: ['superior', 'service_manager'] },
  general('seal_uses', '总经理用印'),
  { register: 'seal_uses', name: '部门章', rank: 20, of_kind: 'department', steps: ['superior'] },
  { register: 'seal_uses', name: '检验章', rank: 20, of_kind: 'inspection', steps: ['service_manager'] },
  { register: 'seal_uses', name: '公章和其他印章', rank: 50, steps: ['superior', 'owner'] },
  { register: 'equipment', name: '大额设备报废', rank: 20, from: 5000, steps: ['owner'], note: AMOUNT },
  { register: 'tools', name: '大额工具报废', rank: 20, from: 1000, steps: ['owner'], note: AMOUNT },
  { register: 'company_cars', name: '车辆停用', rank: 50, steps: ['owner'], note: '固定资产报废由总经理批' },
];
