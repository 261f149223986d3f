import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { receivables } from '../../../../model/resources/money/receivables.ts';

const receivablesLabels = {
  name: 'Receivables',
  one: 'receivable',
  purpose: 'What customers, insurers and the maker still owe, and when it is due',
  fields: {
    number: 'Number',
    payer_kind: 'Kind of payer',
    payer: 'Payer',
    reference_number: 'Bill number',
    arose_on: 'Arose on',
    due_on: 'Due on',
    amount_fen: 'Amount',
    guarantor_id: 'Answerable',
    state: 'State',
    paid_fen: 'Received',
    left_fen: 'Still owed',
    receipts: 'Receipts',
    last_paid_on: 'Last paid on',
    reminded_on: 'Reminded on',
    reason: 'Reason',
    note: 'Note',
  },
  options: {
    payer_kind: { customer: 'Customer', company: 'Company', insurer: 'Insurer', warranty: 'Warranty', other: 'Other' },
    state: { open: 'Open', part_paid: 'Part paid', paid: 'Paid', written_off: 'Written off' },
    method: { cash: 'Cash', wechat: 'WeChat', alipay: 'Alipay', card: 'Card', transfer: 'Transfer', other: 'Other' },
  },
  actions: {
    receive: {
      name: 'Receive payment',
      fields: { received_fen: 'Received now', received_on: 'Received on', method: 'Method' },
      options: { method: { cash: 'Cash', wechat: 'WeChat', alipay: 'Alipay', card: 'Card', transfer: 'Transfer', other: 'Other' } },
    },
    remind: { name: 'Remind', fields: { reminded_on: 'Reminded on', comment: 'Comment' } },
    write_off: { name: 'Write off', ask: 'It is no longer collected', fields: { reason: 'Reason' } },
  },
  lines: { receipts: { received_on: 'Received on', amount_fen: 'Amount', method: 'Method', received_by: 'Received by' } },
  errors: { due_before_arose: 'Must be due after it arose', too_much: 'Only %{left} yuan are owed' },
  papers: { reminder: 'Payment reminder' },
} as const satisfies LabelsFor<typeof receivables>;

export const debts = {
  receivables: receivablesLabels,
} as const;
