/** 办公室页面的字 */
export const words = {
  takings: '营业分析',
  by_month: '各月收入',
  by_trade: '各业务各项目收入',
  ageing: '应收账龄',
  split: '按',
  in_all: '合计',
  not_out: '发布以后才看得到谁读过',
  nobody: '没有指定必读的人',
  read_by: '该读 %{all} 人，已读 %{read} 人',
  unread: '还没读',
  read: '已读',
  all_read: '都读过了',
};
