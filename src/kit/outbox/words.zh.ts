/** 没送出的 */
export const words = {
  waiting: '没有连接，%{smart_count} 条先存在这台设备上，恢复后自动送出 |||| 没有连接，%{smart_count} 条先存在这台设备上，恢复后自动送出',
  not_lasting: '这个浏览器不让存，关掉页面就丢：先别关，等连接恢复',
  send_now: '现在送',
  sending: '正在送',
  refused: '没被收下：%{what}',
  again: '再送',
  discard: '丢弃',
  discard_ask: '丢弃后这一条就没有了',
  discard_title: '丢弃没被收下的一条',
  others: '这台设备上还有别人没送出的 %{count} 条，等本人登录后送出',
  file_too_big: '文件太大，最大 8 MB',
  full: '这台设备上没送出的照片已满 60 MB，先连上网送出',
  nobody: '登录后才能保存',
  local: '待送',
};
