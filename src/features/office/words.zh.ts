/** 办公室页面的字 */
export const words = {
  not_out: '发布以后才看得到谁读过',
  nobody: '没有指定必读的人',
  read_by: '该读 %{all} 人，已读 %{read} 人',
  unread: '还没读',
  read: '已读',
  all_read: '都读过了',
};
