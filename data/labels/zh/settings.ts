import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { auditLog } from '../../../model/resources/settings/audit_log.ts';
import type { importBatches } from '../../../model/resources/settings/import_batches.ts';
import type { roles } from '../../../model/resources/settings/roles.ts';
import type { serviceTokens } from '../../../model/resources/settings/service_tokens.ts';
import type { settings } from '../../../model/resources/settings/settings.ts';
import type { users } from '../../../model/resources/settings/users.ts';
import { ROLE_LABELS } from './roles.ts';

const userLabels = {
  name: '账号',
  one: '账号',
  purpose: '谁能登录，是哪位员工，有哪些角色',
  fields: { username: '用户名', staff_id: '员工', roles: '角色', is_locked: '已停用', last_sign_in_at: '上次登录' },
  hints: { username: '小写字母开头，可用数字、点、横线', roles: '几个角色的权限加在一起' },
  options: { roles: ROLE_LABELS },
  actions: {
    set_password: { name: '重设密码', ask: '给一个临时密码，下次登录要改', fields: { password: '临时密码' } },
    lock: { name: '停用', ask: '马上退出所有设备，不能再登录' },
    unlock: { name: '启用', ask: '可以重新登录' },
  },
} as const satisfies LabelsFor<typeof users>;

const roleLabels = {
  name: '角色',
  one: '角色',
  purpose: '每个角色能看什么、能做什么',
  fields: { code: '代码', name: '名称', name_en: '英文名称', note: '说明', is_built_in: '内置', grants: '权限' },
} as const satisfies LabelsFor<typeof roles>;

const settingLabels = {
  name: '站点设置',
  one: '设置',
  purpose: '全站通用的设置',
  fields: {
    station_name: '站名',
    time_zone: '时区',
    day_cutoff_time: '日切时间',
    closing_time: '打烊时间',
    first_month: '年度起始月',
    working_week: '营业日',
    follow_up_days: '交车后几天回访',
    prices_with_tax: '价格含税',
    backups_kept: '保留备份份数',
  },
  hints: { day_cutoff_time: '这个钟点前做的事算前一天', time_zone: '记过账以后不能再改', backups_kept: '每晚备份一份' },
  options: { working_week: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' } },
} as const satisfies LabelsFor<typeof settings>;

const serviceTokenLabels = {
  name: '接口密钥',
  one: '密钥',
  purpose: '别的系统用密钥登录，权限和所选账号一样',
  fields: { name: '名称', user_id: '账号', token: '密钥', expires_on: '有效期到', last_used_at: '上次使用', revoked_at: '作废时间' },
  actions: { revoke: { name: '作废', ask: '马上失效，不能恢复' } },
} as const satisfies LabelsFor<typeof serviceTokens>;

const importBatchLabels = {
  name: '导入记录',
  one: '导入',
  purpose: '每次导入的文件、行数和结果，导错了可以整批撤回',
  fields: {
    register: '导入到',
    filename: '文件',
    state: '状态',
    total: '行数',
    created_count: '新增',
    updated_count: '更新',
    same_count: '没变',
    bad_count: '有错',
    started_at: '开始',
    ended_at: '结束',
    error: '问题',
  },
  options: {
    state: { staging: '检查中', writing: '写入中', done: '已完成', failed: '失败', cancelled: '已取消', undone: '已撤回' },
  },
} as const satisfies LabelsFor<typeof importBatches>;

const auditLogLabels = {
  name: '操作日志',
  one: '操作',
  purpose: '谁在什么时候改了什么，只能看，不能改',
  fields: {
    staff_id: '员工',
    request_id: '请求号',
    verb: '操作',
    register: '记录类型',
    record_id: '记录号',
    batch_id: '导入批次',
    changes: '改动',
  },
  options: {
    verb: {
      create: '新建',
      update: '修改',
      delete: '删除',
      archive: '归档',
      restore: '恢复',
      merge: '合并',
      undo_import: '撤回导入',
      export: '导出',
      sign_in: '登录',
      refused: '被拒绝',
      set_password: '重设密码',
      change_password: '改密码',
      lock: '停用账号',
      unlock: '启用账号',
      issue: '发放密钥',
      revoke: '作废密钥',
      start_probation: '入职',
      regularise: '转正',
      transfer: '调岗',
      give_notice: '提离职',
      withdraw_notice: '撤回离职',
      leave: '离职',
      rehire: '重新入职',
      submit: '提交审批',
      withdraw: '撤回',
      withdraw_note: '撤回原因',
      approve: '批准',
      send_back: '退回',
      send_back_note: '退回原因',
      start: '开始',
      check_work: '自检或互检',
      final_inspect: '终检',
      settle: '结算',
      deliver: '交车',
      take_up_again: '退回再修',
      cancel: '取消',
      arrive: '到店',
      keep: '接车开单',
      miss: '没来',
      finish: '完成返修',
      verify: '验收',
      publish: '发布',
      retract: '停用',
      record_call: '记录回访',
      not_reached: '没打通',
      drop: '不再回访',
      assign: '派给责任人',
      give_answer: '答复',
      close: '结案',
      reopen: '重新打开',
      end: '结束',
      reject: '拒赔',
      receive_payment: '到账',
      return_to_maker: '寄回厂家',
      hand_over: '交给顾客',
      dispose: '处理掉',
      stamp: '盖章',
      give_back: '还给顾客',
    },
  },
} as const satisfies LabelsFor<typeof auditLog>;

export const labels = {
  users: userLabels,
  roles: roleLabels,
  settings: settingLabels,
  service_tokens: serviceTokenLabels,
  import_batches: importBatchLabels,
  audit_log: auditLogLabels,
} as const;
