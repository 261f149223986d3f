import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { channels } from '../../../../model/resources/settings/channels.ts';

export const channelLabels = {
  name: '通知渠道',
  one: '渠道',
  purpose: '系统外的通知从这里发出：企业微信、钉钉的群机器人，别的网址，或者邮件',
  fields: {
    name: '名称',
    kind: '类型',
    is_active: '启用',
    url: '机器人网址',
    sign_key: '加签密钥',
    host: '发信服务器',
    port: '端口',
    username: '用户名',
    password: '密码',
    sender: '发件人',
    last_sent_at: '上次发出',
    last_failed_at: '上次失败',
    last_error: '失败原因',
  },
  hints: {
    url: '保存后不再显示。知道它的人都能往群里发消息',
    sign_key: '钉钉的机器人选了加签才要填',
    host: '只有邮件要填。端口 465 从头加密，587 先连后加密',
    sender: '收件人看到的地址',
  },
  options: { kind: { wecom: '企业微信', dingtalk: '钉钉', webhook: '其他网址', mail: '邮件' } },
  actions: { send_test: { name: '发一条试试', ask: '往这个渠道发一条测试消息，几秒后在“发送记录”里看结果' } },
  errors: { barred: '这是本机或者保留的地址，不往那里发' },
} as const satisfies LabelsFor<typeof channels>;
