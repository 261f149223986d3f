import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { salaries } from '../../../../model/resources/people/salaries.ts';
import type { staff } from '../../../../model/resources/people/staff.ts';
import type { staffAssignments } from '../../../../model/resources/people/staff_assignments.ts';
import type { staffEvents } from '../../../../model/resources/people/staff_events.ts';

const STATES = { pending: '待入职', probation: '试用期', regular: '在职', notice: '待离职', left: '已离职' } as const;
const LEAVING = {
  resigned: '本人辞职',
  agreed: '协商解除',
  dismissed: '辞退',
  contract_ended: '合同到期',
  retired: '退休',
  not_started: '未到岗',
  other: '其他',
} as const;

const staffLabels = {
  name: '员工',
  one: '员工',
  purpose: '谁在这里干、什么时候来的、怎么联系',
  fields: {
    number: '工号',
    name: '姓名',
    gender: '性别',
    state: '状态',
    employment_kind: '用工形式',
    hired_on: '入职日期',
    probation_until_on: '试用期到',
    left_on: '离职日期',
    photo: '照片',
    phone: '手机',
    email: '邮箱',
    address: '住址',
    emergency_name: '紧急联系人',
    emergency_phone: '紧急联系电话',
    id_no: '身份证号',
    birth_on: '出生日期',
    first_worked_on: '参加工作日期',
    contract_kind: '合同类型',
    contract_from_on: '合同开始',
    contract_until_on: '合同到期',
    contract_files: '合同文件',
    bank_name: '开户行',
    bank_account: '银行卡号',
  },
  hints: { first_worked_on: '在任何单位第一次上班的日子，年假天数按它算', id_no: '18 位，末位可以是 X' },
  options: {
    gender: { male: '男', female: '女' },
    state: STATES,
    employment_kind: { full_time: '全职', part_time: '兼职', dispatched: '劳务派遣', intern: '实习', rehired_retiree: '退休返聘' },
    contract_kind: { fixed_term: '固定期限', open_ended: '无固定期限', per_job: '以完成任务为期', none: '没有合同' },
  },
  actions: {
    start_probation: {
      name: '入职',
      ask: '从这天起算入职，进入试用期',
      fields: { effective_on: '入职日期', probation_until_on: '试用期到', note: '备注' },
    },
    regularise: { name: '转正', ask: '从这天起转为正式员工', fields: { effective_on: '转正日期', note: '备注' } },
    transfer: {
      name: '调岗',
      ask: '现任岗位到前一天为止，新岗位从这天开始',
      fields: {
        effective_on: '生效日期',
        post_id: '新岗位',
        department_id: '新部门',
        team_id: '新班组',
        manager_id: '直接上级',
        note: '原因',
      },
    },
    give_notice: {
      name: '提离职',
      ask: '记下提出离职的日子和最后工作日',
      fields: { effective_on: '提出日期', last_day_on: '最后工作日', note: '原因' },
    },
    withdraw_notice: { name: '撤回离职', ask: '离职申请不算了，继续在职', fields: { effective_on: '撤回日期', note: '备注' } },
    leave: {
      name: '办离职',
      ask: '岗位到最后工作日为止，账号同时停用',
      fields: { effective_on: '最后工作日', leaving_reason: '离职原因', note: '备注' },
      options: { leaving_reason: LEAVING },
    },
    rehire: {
      name: '重新入职',
      ask: '同一个人再来，档案和历史接着用',
      fields: { effective_on: '入职日期', probation_until_on: '试用期到', note: '备注' },
    },
    merge: {
      name: '合并',
      ask: '同一个人建了两份档案：把这份并到另一份，这份归档，不能撤回',
      fields: { into_id: '并到' },
    },
  },
  errors: {
    probation_before_hired: '试用期结束早于入职',
    hired_before_first_job: '入职早于参加工作',
    worked_before_birth: '参加工作早于出生',
    contract_ends_before_start: '合同到期早于开始',
    left_before_hired: '离职早于入职',
    moved_before_hired: '调岗早于入职',
    later_post: '以后已经另有主岗，调岗不能早于它；要改从前的，到任职里改',
    last_day_before_notice: '最后工作日早于提出离职',
    rehired_before_left: '再入职要晚于上次的最后工作日',
  },
} as const satisfies LabelsFor<typeof staff>;

const staffAssignmentLabels = {
  name: '任职',
  one: '任职',
  purpose: '谁在哪天担任什么岗位、在哪个班组、归谁管',
  fields: {
    staff_id: '员工',
    post_id: '岗位',
    department_id: '部门',
    team_id: '班组',
    manager_id: '直接上级',
    is_main: '主岗',
    from_on: '开始',
    until_on: '结束',
  },
  hints: { until_on: '这天起不再担任，一直担任就空着', is_main: '一个人同时只有一个主岗' },
  errors: {
    ends_before_start: '结束要晚于开始',
    own_manager: '上级不能是本人',
    main_overlaps: '这段时间已经有主岗',
    in_circle: '上级关系绕了一圈又回到本人',
  },
} as const satisfies LabelsFor<typeof staffAssignments>;

const staffEventLabels = {
  name: '人事变动',
  one: '人事变动',
  purpose: '入职、转正、调岗、离职，每一次变动和它的生效日期',
  fields: {
    staff_id: '员工',
    kind: '变动',
    effective_on: '生效日期',
    from_state: '原状态',
    to_state: '新状态',
    from_post_id: '原岗位',
    to_post_id: '新岗位',
    leaving_reason: '离职原因',
    note: '备注',
  },
  options: {
    kind: {
      start_probation: '入职',
      regularise: '转正',
      transfer: '调岗',
      give_notice: '提离职',
      withdraw_notice: '撤回离职',
      leave: '离职',
      rehire: '重新入职',
    },
    from_state: STATES,
    to_state: STATES,
    leaving_reason: LEAVING,
  },
} as const satisfies LabelsFor<typeof staffEvents>;

const salaryLabels = {
  name: '薪资',
  one: '薪资',
  purpose: '每个人从哪天起拿多少，一人报、另一人批，批过就不再改',
  fields: {
    staff_id: '员工',
    effective_on: '生效日期',
    base_fen: '基本工资',
    post_fen: '岗位工资',
    performance_fen: '绩效工资',
    allowance_fen: '津贴',
    state: '状态',
    reason: '调整原因',
    submitted_by: '提交人',
    approved_by: '审批人',
  },
  options: { state: { draft: '草稿', submitted: '待审批', approved: '已批准' } },
  actions: {
    submit: { name: '提交审批', ask: '提交后不能再改，等老板审批' },
    withdraw: { name: '撤回', ask: '撤回到草稿', fields: { note: '原因' } },
    approve: { name: '批准', ask: '批准后从生效日期起执行，不能再改' },
    send_back: { name: '退回', ask: '退回给提交人修改', fields: { note: '原因' } },
  },
} as const satisfies LabelsFor<typeof salaries>;

export const employment = {
  staff: staffLabels,
  staff_assignments: staffAssignmentLabels,
  staff_events: staffEventLabels,
  salaries: salaryLabels,
} as const;
