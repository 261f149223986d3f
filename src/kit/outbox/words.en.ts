/** What has not gone yet. */
export const words = {
  waiting:
    'No connection: %{smart_count} entry is kept on this device and goes when it is back |||| No connection: %{smart_count} entries are kept on this device and go when it is back',
  not_lasting: 'This browser keeps nothing: leave the page open until the connection is back',
  send_now: 'Send now',
  sending: 'Sending',
  refused: 'Not taken: %{what}',
  again: 'Send again',
  discard: 'Discard',
  discard_ask: 'This entry will be gone',
  discard_title: 'Discard what was not taken',
  others: '%{count} entries of somebody else wait on this device; they go when that person signs in',
  file_too_big: 'The file is too big: 8 MB at most',
  full: 'Photos that wait on this device fill 60 MB: connect and send them first',
  nobody: 'Sign in first',
  local: 'Waiting',
};
