import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { customers } from '../../../../model/resources/customers/customers.ts';
import type { vehicles } from '../../../../model/resources/customers/vehicles.ts';

const customerLabels = {
  name: '顾客',
  one: '顾客',
  purpose: '谁的车在我们这里修、怎么联系、同意不同意我们打电话',
  fields: {
    number: '顾客号',
    name: '名称',
    kind: '类型',
    level: '级别',
    phone: '电话',
    phone_two: '备用电话',
    contact_name: '联系人',
    address: '地址',
    source: '来源',
    advisor_id: '服务顾问',
    is_consented: '同意联系',
    consented_on: '同意日期',
    note: '备注',
  },
  hints: { is_consented: '顾客同意我们留存资料、为车的事打电话', contact_name: '单位的经办人' },
  options: {
    kind: { person: '个人', company: '单位' },
    level: { ordinary: '普通', regular: '常客', important: '重要' },
    source: { new_car: '新车成交', walk_in: '自己来的', referral: '朋友介绍', insurer: '保险推荐', campaign: '活动', other: '其他' },
  },
  actions: {
    merge: { name: '合并', ask: '同一个顾客建了两份档案：把这份并到另一份，这份归档，不能撤回', fields: { into_id: '并到' } },
  },
  errors: { consent_without_day: '同意联系要写哪天同意的' },
} as const satisfies LabelsFor<typeof customers>;

const vehicleLabels = {
  name: '车辆',
  one: '车辆',
  purpose: '每辆车是谁的、跑了多少公里，保养、保险、年检哪天到期',
  fields: {
    plate: '车牌号',
    vin: '车架号',
    model: '车型',
    brand: '品牌',
    power: '动力',
    color: '颜色',
    customer_id: '车主',
    mileage_km: '里程（公里）',
    sold_on: '购车日期',
    warranty_until_on: '质保到期',
    warranty_km: '质保里程（公里）',
    next_service_on: '下次保养日期',
    next_service_km: '下次保养里程（公里）',
    insurer: '保险公司',
    insured_until_on: '保险到期',
    inspection_due_on: '年检到期',
    note: '备注',
  },
  hints: { vin: '十七位，和行驶证上一致', plate: '没上牌的新车空着，填车架号' },
  options: { power: { petrol: '汽油', diesel: '柴油', hybrid: '混动', electric: '纯电', gas: '燃气' } },
  actions: {
    merge: { name: '合并', ask: '同一辆车建了两份档案：把这份并到另一份，这份归档，不能撤回', fields: { into_id: '并到' } },
  },
  errors: { no_plate_no_vin: '车牌号和车架号至少填一个', warranty_before_sale: '质保到期早于购车' },
} as const satisfies LabelsFor<typeof vehicles>;

export const people = { customers: customerLabels, vehicles: vehicleLabels } as const;
