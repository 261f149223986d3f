/** The words of the office's own screens. */
export const words = {
  takings: 'Takings',
  by_month: 'Takings by month',
  by_trade: 'By trade and item',
  ageing: 'Ageing of receivables',
  split: 'Split by',
  in_all: 'In all',
  not_out: 'Readers are shown once it is published',
  nobody: 'Nobody has to read it',
  read_by: '%{read} of %{all} have read it',
  unread: 'Not yet read by',
  read: 'Read by',
  all_read: 'Everybody has read it',
};
