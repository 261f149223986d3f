/** The words of comments. */
export const words = {
  none: 'No comments yet',
  say: 'Comment',
  tell: 'Whom to tell',
  told: 'Told: ',
  untell: 'Do not tell',
  send: 'Send',
};
