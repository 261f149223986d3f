import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { cashCounts } from '../../../../model/resources/money/cash_counts.ts';
import type { cashHandovers } from '../../../../model/resources/money/cash_handovers.ts';
import type { cashSessions } from '../../../../model/resources/money/cash_sessions.ts';
import type { revenueDays } from '../../../../model/resources/money/revenue_days.ts';

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
    close_count: { name: 'Finish count', ask: "The cashier's newest count is taken" },
    take_over: {
      name: 'Take over',
      ask: 'Enter what the books say; the difference is kept',
      fields: { expected_fen: 'Expected', cause: 'Cause of difference' },
    },
    recount: { name: 'Ask for a recount', fields: { comment: 'Comment' } },
    bank: { name: 'Pay in', fields: { bank_slip: 'Bank slip', banked_on: 'Paid in on' } },
  },
  errors: {
    not_counted: 'The cashier has not counted yet: write down a cash count first',
    cause_missing: 'A difference needs its cause',
    still_open: 'The session before on this till is still open',
  },
  papers: { handover: 'Cash hand-over slip' },
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
  errors: {
    session_closed: 'The session has been counted out and takes no more counts',
    before_opening: 'Before the till was opened',
    denomination_twice: 'Already counted in a line above',
  },
  papers: { count: 'Cash count' },
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
  errors: { same_person: 'Nobody hands over to himself' },
} as const satisfies LabelsFor<typeof cashHandovers>;

export const cash = {
  revenue_days: revenueDaysLabels,
  cash_sessions: cashSessionsLabels,
  cash_counts: cashCountsLabels,
  cash_handovers: cashHandoversLabels,
} as const;
