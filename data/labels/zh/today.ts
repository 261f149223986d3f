import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { dutyConfirmations } from '../../../model/resources/today/duty_confirmations.ts';
import type { postDuties } from '../../../model/resources/today/post_duties.ts';
import type { tasks } from '../../../model/resources/today/tasks.ts';

const PROOF = { nothing: '不用', note: '写一句', figure: '填数字', file: '拍照或附件', record: '写单号' } as const;

const taskLabels = {
  name: '任务',
  one: '任务',
  purpose: '每个人每天该做的事：岗位职责按节奏自动排出，领导临时派的也在这里',
  fields: {
    number: '任务号',
    title: '任务',
    title_en: '英文名',
    details: '要求',
    holder_id: '谁做',
    due_on: '哪天前',
    due_time: '几点前',
    duty_id: '职责',
    post_id: '岗位',
    period: '期次',
    slot: '归谁',
    proof: '凭据',
    figure_unit: '数字单位',
    checklist: '清单',
    papers: '附件',
    is_checked: '要上级检查',
    state: '状态',
    note: '完成说明',
    figure_milli: '数字',
    proof_files: '完成附件',
    is_late: '超时完成',
    done_by: '完成人',
    done_at: '完成时间',
    checked_by: '检查人',
    checked_at: '检查时间',
    reason: '原因',
    from_task_id: '从哪件转来',
  },
  hints: { due_time: '不填就是打烊前' },
  options: {
    proof: PROOF,
    state: { open: '待做', done: '已做', checked: '已检查', missed: '漏做', waived: '免做', handed_over: '已转给别人' },
  },
  lines: { checklist: { item: '事项', is_done: '做了' } },
  actions: {
    finish: { name: '完成', fields: { note: '说明', figure_milli: '数字', proof_files: '照片或附件' } },
    check: { name: '检查通过', ask: '已经看过，做得合格' },
    send_back: { name: '退回重做', fields: { reason: '原因' } },
    hand_over: { name: '转给别人', fields: { to_id: '转给谁', reason: '原因' } },
    waive: { name: '免做', ask: '免做之后不算漏做', fields: { reason: '原因' } },
    reopen: { name: '重新打开', fields: { reason: '原因' } },
  },
  errors: { same_holder: '已经归他做了' },
} as const satisfies LabelsFor<typeof tasks>;

const dutyLabels = {
  name: '岗位职责',
  one: '职责',
  purpose: '每个岗位该做什么、多久一次、拿什么证明、谁来检查',
  fields: {
    code: '编号',
    edition: '版次',
    post_id: '岗位',
    name: '职责',
    name_en: '英文',
    details: '说明',
    kind: '类型',
    rhythm: '节奏',
    weekday: '星期几',
    month_day: '第几天',
    month_of: '第几月',
    within: '时限',
    unit: '时限单位',
    event: '事件或日期',
    on_rest: '遇休息日',
    due_time: '几点前',
    is_each: '每个在岗人都要做',
    climb_minutes: '超时多久上报',
    proof: '凭据',
    figure_unit: '数字单位',
    checked_by_id: '谁检查',
    limits: '限额',
    state: '状态',
    from_on: '生效日',
    until_on: '失效日',
  },
  hints: {
    month_day: '负数从月底数，-1 是最后一天或最后一个工作日',
    month_of: '按季度时是季度里的第几个月',
    is_each: '不勾就由在岗的人轮流做',
  },
  options: {
    kind: { standing: '长期', periodic: '定期', event: '遇事' },
    rhythm: {
      day: '每天',
      shift: '每班一次',
      week: '每周',
      month: '每月某日',
      month_workday: '每月第几个工作日',
      quarter: '每季度',
      year: '每年',
      before_date: '某日期之前',
      after_event: '事件之后',
    },
    weekday: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
    unit: { minute: '分钟', hour: '小时', day: '天' },
    on_rest: { same: '当天照做', before: '提前到上一个工作日', after: '顺延到下一个工作日', skip: '不做' },
    proof: PROOF,
    state: { draft: '草稿', in_force: '生效', ended: '已失效' },
  },
  lines: { limits: { name: '项目', value: '数值', unit: '单位' } },
  actions: {
    put_in_force: { name: '生效', ask: '生效后不能再改，要改就修订成新一版', fields: { starts_on: '从哪天起' } },
    revise: { name: '修订', ask: '照这一版起草新的一版，旧版在新版生效前照常执行' },
    end: { name: '停用', fields: { ends_on: '到哪天止' } },
    confirm: { name: '确认读过', ask: '我是这个岗位的人，读过这一版职责' },
  },
  errors: {
    standing_has_none: '长期职责没有节奏',
    rhythm_missing: '选一个节奏',
    other_kind: '遇事的职责用「事件之后」，定期的用其他节奏',
    rhythm_needs: '这个节奏要填这一项',
    never_comes: '这样永远轮不到',
    day_has_passed: '不能早于今天',
  },
} as const satisfies LabelsFor<typeof postDuties>;

const confirmationLabels = {
  name: '职责确认',
  one: '确认',
  purpose: '谁在哪天确认读过自己岗位的哪一版职责',
  fields: { duty_id: '职责', edition: '版次', staff_id: '员工', post_id: '岗位', confirmed_on: '确认日期' },
} as const satisfies LabelsFor<typeof dutyConfirmations>;

/** 今天要做的事：任务和岗位职责 */
export const labels = { tasks: taskLabels, post_duties: dutyLabels, duty_confirmations: confirmationLabels };
