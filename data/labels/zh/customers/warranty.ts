import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { oldParts } from '../../../../model/resources/customers/old_parts.ts';
import type { warrantyBooklets } from '../../../../model/resources/customers/warranty_booklets.ts';
import type { warrantyClaims } from '../../../../model/resources/customers/warranty_claims.ts';

const claimLabels = {
  name: '索赔',
  one: '索赔',
  purpose: '向厂家索赔的每一单，哪天前要交、厂家批没批、钱到没到',
  papers: { application: '保修申请单' },
  fields: {
    number: '索赔号',
    vehicle_id: '车辆',
    work_order_id: '工单',
    claimed_on: '申请日期',
    submit_by_on: '提交期限',
    mileage_km: '里程（公里）',
    fault: '故障',
    judgement: '鉴定',
    asked_maker_on: '求助厂家日期',
    maker_said: '厂家意见',
    papers: '资料',
    items: '索赔明细',
    state: '状态',
    maker_no: '厂家单号',
    submitted_on: '提交日期',
    answered_on: '厂家答复日期',
    refusal: '拒赔原因',
    paid_on: '到账日期',
    claimed_fen: '索赔金额',
    approved_fen: '批准金额',
    paid_fen: '到账金额',
  },
  hints: { submit_by_on: '过了这天厂家不收', asked_maker_on: '自己判断不了，哪天问的厂家' },
  options: {
    kind: { part: '配件', labour: '工时', other: '其他' },
    state: { draft: '草稿', submitted: '已提交', approved: '已批准', rejected: '已拒赔', paid: '已到账' },
  },
  lines: { items: { kind: '类型', part_id: '配件', description: '说明', qty_milli: '数量' } },
  actions: {
    submit: { name: '提交厂家', ask: '提交后不能再改', fields: { maker_no: '厂家单号' } },
    withdraw: { name: '撤回', ask: '回到草稿，改好再交' },
    approve: { name: '厂家批准', ask: '记下厂家批了多少', fields: { answered_on: '答复日期', approved_fen: '批准金额' } },
    reject: { name: '厂家拒赔', ask: '记下拒赔原因，向顾客说明', fields: { answered_on: '答复日期', refusal: '拒赔原因' } },
    receive_payment: { name: '到账', ask: '厂家的钱已到', fields: { paid_on: '到账日期', paid_fen: '到账金额' } },
  },
  errors: {
    due_before_claim: '提交期限早于申请',
    too_late: '已过提交期限',
    no_lines: '没有索赔明细',
    untrained: '提交索赔的人要有有效的保修索赔员认证：先由人事登记证书；厂家不要求的，把这个证书种类归档',
  },
} as const satisfies LabelsFor<typeof warrantyClaims>;

const oldPartLabels = {
  name: '旧件',
  one: '旧件',
  purpose: '拆下来的旧件放在哪、留到哪天、最后去了哪里',
  papers: { tag: '旧件标签' },
  fields: {
    number: '旧件号',
    part_id: '配件',
    description: '说明',
    qty_milli: '数量',
    claim_id: '索赔',
    work_order_id: '工单',
    removed_on: '拆下日期',
    bin: '货位',
    keep_until_on: '保管到',
    keeper_id: '保管人',
    state: '状态',
    gone_on: '离库日期',
    waybill: '运单号',
    taken_by: '领走人',
    note: '备注',
  },
  options: { state: { stored: '在库', returned: '已寄回厂家', handed_over: '顾客带走', disposed: '已处理' } },
  actions: {
    return_to_maker: { name: '寄回厂家', ask: '记下寄出日期和运单号', fields: { gone_on: '寄出日期', waybill: '运单号' } },
    hand_over: { name: '交给顾客', ask: '顾客签字带走', fields: { gone_on: '日期', taken_by: '领走人' } },
    dispose: { name: '处理', ask: '按规定处理掉，不能撤回', fields: { gone_on: '日期', note: '怎么处理的' } },
  },
} as const satisfies LabelsFor<typeof oldParts>;

const bookletLabels = {
  name: '保修手册',
  one: '保修手册',
  purpose: '顾客留下的手册盖章没有、还了没有，交车时一查就知道',
  papers: { receipt: '保修手册收据' },
  fields: {
    vehicle_id: '车辆',
    work_order_id: '工单',
    booklet_no: '手册号',
    purpose: '用途',
    taken_on: '收下日期',
    taken_by: '收下人',
    state: '状态',
    stamped_on: '盖章日期',
    returned_on: '归还日期',
    received_by: '领回人',
    note: '备注',
  },
  options: {
    purpose: { maintenance: '定期保养', first_service: '首保', claim: '索赔', transfer: '过户', other: '其他' },
    state: { taken: '已收下', stamped: '已盖章', returned: '已归还' },
  },
  actions: {
    stamp: { name: '盖章', ask: '手册已签章', fields: { stamped_on: '盖章日期' } },
    give_back: { name: '归还', ask: '手册还给顾客', fields: { returned_on: '归还日期', received_by: '领回人' } },
  },
  errors: { returned_before_taken: '归还早于收下' },
} as const satisfies LabelsFor<typeof warrantyBooklets>;

export const warranty = { warranty_claims: claimLabels, old_parts: oldPartLabels, warranty_booklets: bookletLabels } as const;
