import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { contacts } from '../../../../model/resources/documents/contacts.ts';
import type { meetings } from '../../../../model/resources/documents/meetings.ts';

const meetingsLabels = {
  name: '会议',
  one: '会议',
  purpose: '谁到会、说了什么、决定了什么、谁去办',
  fields: {
    number: '单号',
    title: '会议名称',
    kind: '类别',
    department_id: '召集部门',
    held_at: '开会时间',
    place: '地点',
    chair_id: '主持人',
    recorder_id: '记录人',
    present: '出席人员',
    absent: '缺席',
    agenda: '议题',
    minutes: '会议记录',
    decisions: '决议',
    attachments: '附件',
    state: '状态',
    filed_by: '归档人',
    filed_at: '归档时间',
  },
  options: {
    kind: {
      management: '经理会',
      department: '部门会',
      morning: '晨会',
      production: '生产技术分析会',
      quality: '质量分析会',
      safety: '安全会',
      complaint: '投诉分析会',
      other: '其他',
    },
    progress: { open: '进行中', done: '已完成', dropped: '不再办理' },
    state: { planned: '计划中', held: '已召开', filed: '已归档', cancelled: '已取消' },
  },
  lines: { decisions: { text: '内容', owner_id: '负责人', due_on: '到期日', progress: '进度' } },
  actions: {
    hold: { name: '开会' },
    file: { name: '归档', ask: '归档后不能再改，进行中的决议会变成任务' },
    cancel: { name: '取消', ask: '会议不开了', fields: { comment: '说明' } },
  },
  errors: { decision_without_owner: '进行中的决议要有负责人和到期日' },
  papers: { minutes: '会议记录' },
} as const satisfies LabelsFor<typeof meetings>;

const contactsLabels = {
  name: '通讯录',
  one: '通讯录',
  purpose: '厂家、主管部门、保险、银行和应急电话',
  fields: {
    organisation: '单位',
    kind: '类别',
    person: '联系人',
    duty: '职务',
    phone: '电话',
    mobile: '手机',
    mail: '邮箱',
    address: '地址',
    audience: '公开范围',
    keeper_id: '维护人',
    note: '备注',
  },
  options: {
    kind: {
      maker: '厂家',
      authority: '主管部门',
      insurer: '保险公司',
      bank: '银行',
      supplier: '供应商',
      emergency: '应急',
      rescue: '救援',
      property: '物业',
      other: '其他',
    },
    audience: { office: '仅办公室', everybody: '全体员工' },
  },
} as const satisfies LabelsFor<typeof contacts>;

export const talks = {
  meetings: meetingsLabels,
  contacts: contactsLabels,
} as const;
