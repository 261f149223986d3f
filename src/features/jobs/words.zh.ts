/** 后台任务的字 */
export const words = {
  title: '后台任务',
  purpose: '系统自己按时做的事，每件事最近几次的结果。停机以后会补做一次',
  none: '还没有跑过',
  done: '正常',
  failed: '失败',
  running: '正在做',
  first: '第一次启动，没有要补的',
  reason: '失败：%{reason}',
  head: { due: '应做时间', ended: '做完时间', result: '结果' },
  job: { backup: '夜间备份', housekeeping: '清理', occurrences: '生成任务', expiries: '到期提醒', digest: '早间汇总' },
  what: {
    backup: '每天 02:30 备份一次，写完就核对，按保留天数删旧的',
    housekeeping: '每天 03:40 清掉过期的临时数据',
    occurrences: '每一刻钟按职责生成任务，关掉已做的，标出没做的',
    expiries: '每天 07:00 查证书、合同、检定、保险，快到期的提醒相关的人',
    digest: '每天 07:30 把选了“每天早上”的消息合成一条发出',
  },
};
