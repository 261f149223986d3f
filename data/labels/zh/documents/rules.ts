import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { documentReads } from '../../../../model/resources/documents/document_reads.ts';
import type { documents } from '../../../../model/resources/documents/documents.ts';
import type { notices } from '../../../../model/resources/documents/notices.ts';

const documentsLabels = {
  name: '制度文件',
  one: '制度文件',
  purpose: '制度、流程、作业指导书各版次，谁必须读',
  fields: {
    code: '编号',
    edition: '版次',
    title: '标题',
    kind: '类别',
    source: '来源',
    department_id: '部门',
    body: '正文',
    attachments: '附件',
    effective_on: '生效日期',
    review_on: '复审日期',
    is_read_by_all: '全员必读',
    readers: '必读岗位',
    state: '状态',
    published_at: '发布时间',
    published_by: '发布人',
    note: '备注',
  },
  hints: { review_on: '到这天重新审一遍' },
  options: {
    kind: { rule: '制度', procedure: '流程', instruction: '作业指导书', standard: '标准', form: '表单', policy: '政策', plan: '计划' },
    source: { own: '本站', maker: '厂家', authority: '主管部门' },
    state: { draft: '草稿', in_force: '执行中', superseded: '已被替代', withdrawn: '已废止' },
  },
  actions: {
    publish: { name: '发布', ask: '同一编号有旧版在执行的，由这一版替代' },
    withdraw: { name: '废止', ask: '废止后不再执行', fields: { comment: '说明' } },
    new_edition: { name: '另出新版', ask: '照这一版另建一份草稿' },
    confirm_read: { name: '确认已读', ask: '确认已经读过' },
  },
  errors: { edition_not_newer: '已有更新的版次在执行', review_before_effective: '复审早于生效' },
  papers: { rule: '制度文件' },
} as const satisfies LabelsFor<typeof documents>;

const documentReadsLabels = {
  name: '阅读记录',
  one: '阅读记录',
  purpose: '谁在什么时候确认读过哪份制度或通知',
  fields: { staff_id: '员工', document_id: '制度', notice_id: '通知', read_at: '阅读时间' },
} as const satisfies LabelsFor<typeof documentReads>;

const noticesLabels = {
  name: '通知',
  one: '通知',
  purpose: '站里、厂家和主管部门的通知，谁落实、谁读过',
  fields: {
    number: '单号',
    title: '标题',
    kind: '类别',
    source: '来源',
    source_number: '来文号',
    received_on: '收到日期',
    effective_on: '生效日期',
    body: '正文',
    attachments: '附件',
    departments: '送达部门',
    owner_id: '落实人',
    act_by_on: '落实期限',
    state: '状态',
    published_at: '发布时间',
    published_by: '发布人',
    result: '落实情况',
  },
  options: {
    kind: {
      administration: '行政',
      maker_policy: '厂家政策',
      price: '价格',
      bulletin: '技术通报',
      law: '法律法规',
      safety: '安全',
      activity: '活动',
    },
    source: { own: '本站', maker: '厂家', authority: '主管部门' },
    state: { draft: '草稿', published: '已发布', closed: '已办结', withdrawn: '已撤回' },
  },
  actions: {
    publish: { name: '发布', ask: '公布出去，该看的人能看到' },
    close: { name: '办结', fields: { result: '落实情况' } },
    withdraw: { name: '撤回', ask: '撤回后不再要求阅读', fields: { comment: '说明' } },
    confirm_read: { name: '确认已读', ask: '确认已经读过' },
  },
  errors: { nobody_acts: '有落实期限就要有落实人', act_before_received: '落实期限早于收到' },
  papers: { notice: '通知' },
} as const satisfies LabelsFor<typeof notices>;

export const rules = {
  documents: documentsLabels,
  document_reads: documentReadsLabels,
  notices: noticesLabels,
} as const;
