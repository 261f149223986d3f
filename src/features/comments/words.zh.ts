/** 留言的字 */
export const words = {
  none: '还没有留言',
  say: '留言',
  tell: '提醒谁看',
  told: '提醒了 ',
  untell: '不提醒',
  send: '发出',
};
