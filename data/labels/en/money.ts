import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { advances } from '../../../model/resources/money/advances.ts';
import type { cashCounts } from '../../../model/resources/money/cash_counts.ts';
import type { cashHandovers } from '../../../model/resources/money/cash_handovers.ts';
import type { cashSessions } from '../../../model/resources/money/cash_sessions.ts';
import type { expenseClaims } from '../../../model/resources/money/expense_claims.ts';
import type { paymentRequests } from '../../../model/resources/money/payment_requests.ts';
import type { receivables } from '../../../model/resources/money/receivables.ts';
import type { revenueDays } from '../../../model/resources/money/revenue_days.ts';

const revenueDaysLabels = {
  name: 'Daily revenue',
  one: 'entry',
  purpose: 'What was taken each day, by trade and item',
  fields: { day_on: 'Day', trade: 'Trade', item: 'Item', orders: 'Orders', amount_fen: 'Amount', discount_fen: 'Discount', note: 'Note' },
  options: {
    trade: {
      maintenance: 'Maintenance',
      mechanical: 'Mechanical',
      electrical: 'Electrical',
      body: 'Body',
      paint: 'Paint',
      accessories: 'Accessories',
      warranty: 'Warranty',
      insurance: 'Insurance',
      rescue: 'Rescue',
      other: 'Other',
    },
    item: { labour: 'Labour', parts: 'Parts', outsourced: 'Outsourced', material: 'Material', other: 'Other' },
  },
} as const satisfies LabelsFor<typeof revenueDays>;

const cashSessionsLabels = {
  name: 'Till sessions',
  one: 'till session',
  purpose: 'A till from opening over count and hand-over to the bank',
  fields: {
    number: 'Number',
    till: 'Till',
    cashier_id: 'Cashier',
    opened_at: 'Opened at',
    float_fen: 'Float',
    state: 'State',
    counted_fen: 'Counted',
    counted_at: 'Counted at',
    received_by: 'Taken over by',
    received_at: 'Taken over at',
    bank_slip: 'Bank slip',
    banked_on: 'Paid in on',
    note: 'Note',
    expected_fen: 'Expected',
    variance_fen: 'Difference',
    cause: 'Cause of difference',
  },
  hints: { float_fen: 'What lay in the till at the start' },
  options: { state: { open: 'Open', counted: 'Counted', handed_over: 'Handed over', banked: 'Paid in' } },
  actions: {
    close_count: { name: 'Finish count', ask: 'The newest count is taken' },
    take_over: {
      name: 'Take over',
      ask: 'Enter what the books say; the difference is kept',
      fields: { expected_fen: 'Expected', cause: 'Cause of difference' },
    },
    recount: { name: 'Ask for a recount', fields: { comment: 'Comment' } },
    bank: { name: 'Pay in', fields: { bank_slip: 'Bank slip', banked_on: 'Paid in on' } },
  },
} as const satisfies LabelsFor<typeof cashSessions>;

const cashCountsLabels = {
  name: 'Cash counts',
  one: 'cash count',
  purpose: 'What lay in the till, note by note; each count is a record of its own',
  fields: {
    session_id: 'Till session',
    staff_id: 'Counted by',
    counted_at: 'Counted at',
    pieces: 'Denominations',
    total_fen: 'Total',
    note: 'Note',
  },
  options: { denomination: { 100: '¥100', 50: '¥50', 20: '¥20', 10: '¥10', 5: '¥5', 1: '¥1', '0_5': '¥0.5', '0_1': '¥0.1' } },
  lines: { pieces: { denomination: 'Denomination', count: 'Pieces' } },
} as const satisfies LabelsFor<typeof cashCounts>;

const cashHandoversLabels = {
  name: 'Cash hand-overs',
  one: 'hand-over',
  purpose: 'Which cash went from whom to whom; entries are added, never changed',
  fields: {
    session_id: 'Till session',
    from_staff_id: 'Handed over by',
    to_staff_id: 'Taken over by',
    handed_at: 'Handed over at',
    amount_fen: 'Amount',
    variance_fen: 'Difference',
    cause: 'Cause of difference',
  },
} as const satisfies LabelsFor<typeof cashHandovers>;

const advancesLabels = {
  name: 'Advances',
  one: 'advance',
  purpose: 'Money lent to staff for trips and purchases, until it is accounted for',
  fields: {
    number: 'Number',
    staff_id: 'Borrower',
    kind: 'Kind',
    purpose: 'Purpose',
    amount_fen: 'Amount',
    trip_id: 'Trip',
    due_on: 'To be settled by',
    state: 'State',
    approved_by: 'Approved by',
    approved_at: 'Approved at',
    paid_by: 'Paid by',
    paid_on: 'Paid on',
    returned_fen: 'Returned',
    settled_on: 'Settled on',
    papers: 'Papers',
  },
  options: {
    kind: { travel: 'Travel', purchase: 'Purchase', petty_cash: 'Petty cash', personal: 'Personal', other: 'Other' },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', paid: 'Paid', settled: 'Settled' },
  },
  actions: {
    submit: { name: 'Submit' },
    withdraw: { name: 'Take back', fields: { comment: 'Comment' } },
    approve: { name: 'Approve', fields: { comment: 'Comment' } },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    pay: { name: 'Pay', fields: { paid_on: 'Paid on' } },
    settle: { name: 'Settle', fields: { returned_fen: 'Returned' } },
  },
} as const satisfies LabelsFor<typeof advances>;

const expenseClaimsLabels = {
  name: 'Expense claims',
  one: 'expense claim',
  purpose: 'What staff spent for the station and get back, receipt by receipt',
  fields: {
    number: 'Number',
    staff_id: 'Claimant',
    claimed_on: 'Claimed on',
    purpose: 'Purpose',
    trip_id: 'Trip',
    advance_id: 'Advance',
    items: 'Expenses',
    total_fen: 'Total',
    papers: 'Papers',
    state: 'State',
    approved_by: 'Approved by',
    approved_at: 'Approved at',
    paid_by: 'Paid by',
    paid_on: 'Paid on',
  },
  options: {
    kind: {
      fare: 'Fare',
      lodging: 'Lodging',
      meals: 'Meals',
      allowance: 'Allowance',
      fuel: 'Fuel',
      toll: 'Toll',
      entertaining: 'Entertaining',
      office: 'Office',
      material: 'Material',
      training: 'Training',
      other: 'Other',
    },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', paid: 'Paid' },
  },
  lines: { items: { spent_on: 'Day', kind: 'Kind', text: 'Text', receipts: 'Receipts', amount_fen: 'Amount' } },
  actions: {
    submit: { name: 'Submit' },
    withdraw: { name: 'Take back', fields: { comment: 'Comment' } },
    approve: { name: 'Approve', fields: { comment: 'Comment' } },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    pay: { name: 'Pay', fields: { paid_on: 'Paid on' } },
  },
} as const satisfies LabelsFor<typeof expenseClaims>;

const paymentRequestsLabels = {
  name: 'Payment requests',
  one: 'payment request',
  purpose: 'Payments that need approval before the money leaves',
  fields: {
    number: 'Number',
    staff_id: 'Applicant',
    kind: 'Kind',
    payee: 'Payee',
    bank_account: 'Bank account',
    supplier_id: 'Supplier',
    purpose: 'Purpose',
    amount_fen: 'Amount',
    method: 'Method',
    due_on: 'Pay by',
    papers: 'Papers',
    state: 'State',
    approved_by: 'Approved by',
    approved_at: 'Approved at',
    paid_by: 'Paid by',
    paid_on: 'Paid on',
  },
  options: {
    kind: {
      prepayment: 'Prepayment',
      repair: 'Repair',
      tools: 'Tools',
      advertising: 'Advertising',
      equipment: 'Equipment',
      parts: 'Parts',
      donation: 'Donation',
      tax: 'Tax',
      loan: 'Loan',
      refund: 'Refund',
      other: 'Other',
    },
    method: { transfer: 'Transfer', cash: 'Cash', cheque: 'Cheque', card: 'Card' },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', paid: 'Paid', cancelled: 'Cancelled' },
  },
  actions: {
    submit: { name: 'Submit' },
    withdraw: { name: 'Take back', fields: { comment: 'Comment' } },
    approve: { name: 'Approve', fields: { comment: 'Comment' } },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    pay: { name: 'Pay', fields: { paid_on: 'Paid on' } },
    cancel: { name: 'Cancel', ask: 'A new one has to be asked for', fields: { comment: 'Comment' } },
  },
} as const satisfies LabelsFor<typeof paymentRequests>;

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
    last_paid_on: 'Last paid on',
    method: 'Method',
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
      fields: { received_fen: 'Received now', last_paid_on: 'Last paid on', method: 'Method' },
      options: { method: { cash: 'Cash', wechat: 'WeChat', alipay: 'Alipay', card: 'Card', transfer: 'Transfer', other: 'Other' } },
    },
    remind: { name: 'Remind', fields: { reminded_on: 'Reminded on', comment: 'Comment' } },
    write_off: { name: 'Write off', ask: 'It is no longer collected', fields: { reason: 'Reason' } },
  },
  errors: { due_before_arose: 'Must be due after it arose' },
} as const satisfies LabelsFor<typeof receivables>;

export const labels = {
  revenue_days: revenueDaysLabels,
  cash_sessions: cashSessionsLabels,
  cash_counts: cashCountsLabels,
  cash_handovers: cashHandoversLabels,
  advances: advancesLabels,
  expense_claims: expenseClaimsLabels,
  payment_requests: paymentRequestsLabels,
  receivables: receivablesLabels,
} as const;
