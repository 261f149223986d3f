import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { toolIssues } from '../../../../model/resources/assets/tool_issues.ts';
import type { toolLoans } from '../../../../model/resources/assets/tool_loans.ts';
import type { toolMoves } from '../../../../model/resources/assets/tool_moves.ts';

const toolLoansWords = {
  name: 'Tool loans',
  one: 'tool loan',
  purpose: 'Who has which tool today, and what is not back when the station closes',
  papers: { slip: 'Tool loan slip' },
  fields: {
    number: 'No.',
    tool_id: 'Tool',
    borrower_id: 'Borrower',
    out_at: 'Out at',
    due_at: 'Due at',
    in_at: 'Back at',
    state: 'State',
    condition: 'Condition',
    lent_by: 'Handed out by',
    confirmed_by: 'Confirmed by',
    carried_by: 'Carried over by',
    carried_reason: 'Reason of carrying over',
    note: 'Note',
  },
  options: {
    state: { on_loan: 'On loan', returned: 'Returned', lost: 'Lost' },
    condition: { good: 'Good', damaged: 'Damaged' },
  },
  actions: {
    return: {
      name: 'Return',
      ask: "The tool is back in the keeper's hands; the borrower cannot confirm this himself",
      fields: { condition: 'Condition', note: 'Note' },
      options: { condition: { good: 'Good', damaged: 'Damaged' } },
    },
    return_to_superior: {
      name: 'Return to superior',
      ask: 'For tools that the keeper borrowed himself',
      fields: { condition: 'Condition', note: 'Note' },
      options: { condition: { good: 'Good', damaged: 'Damaged' } },
    },
    carry_over: { name: 'Carry over', fields: { due_at: 'New due time', carried_reason: 'Reason' } },
    lose: {
      name: 'Report lost',
      ask: 'The tool is written as lost and a case is opened for the borrower',
      fields: { note: 'What happened' },
    },
  },
  errors: { not_later: 'Must be later than now and than the time agreed before' },
} as const satisfies LabelsFor<typeof toolLoans>;

const toolIssuesWords = {
  name: 'Personal tools',
  one: 'issue',
  purpose: 'Which tools belong to whom, and when the old one may be exchanged for a new one',
  papers: { slip: 'Tool issue slip' },
  fields: {
    number: 'No.',
    tool_id: 'Tool',
    holder_id: 'Holder',
    issued_on: 'Issued on',
    life_until_on: 'Service life until',
    state: 'State',
    ended_on: 'Ended on',
    issued_by: 'Issued by',
    confirmed_by: 'Confirmed by',
    replaces_id: 'Given for',
    note: 'Note',
  },
  options: {
    state: { held: 'Held', returned: 'Returned', exchanged: 'Exchanged', lost: 'Lost' },
  },
  actions: {
    return: { name: 'Take back', fields: { note: 'Note' } },
    exchange: {
      name: 'Exchange old for new',
      ask: 'The old tool comes in and the new one goes out at the same time',
      fields: { new_tool_id: 'New tool', early_reason: 'Reason, if before its time', note: 'Note' },
    },
    lose: { name: 'Report lost', fields: { note: 'What happened' } },
  },
  errors: { same_tool: 'The new tool is the old one', too_early: 'Its service life is not over; give a reason' },
} as const satisfies LabelsFor<typeof toolIssues>;

const toolMovesWords = {
  name: 'Tool custody ledger',
  one: 'entry',
  purpose: 'Every change of hands of every tool, in order, never altered',
  fields: {
    number: 'No.',
    tool_id: 'Tool',
    kind: 'Kind',
    moved_at: 'At',
    qty: 'Pieces',
    from_holder: 'From',
    from_id: 'From person',
    to_holder: 'To',
    to_id: 'To person',
    person_id: 'Person concerned',
    by_id: 'Done by',
    note: 'Note',
  },
  options: {
    kind: {
      purchase: 'Entered',
      to_keeper: 'To keeper',
      issue: 'Issued',
      issue_back: 'Issue returned',
      exchange_old: 'Old one in',
      exchange_new: 'New one out',
      loan_out: 'Lent',
      loan_in: 'Returned',
      repair_out: 'To repair',
      repair_in: 'From repair',
      calibration_out: 'To calibration',
      calibration_in: 'From calibration',
      loss: 'Lost',
      found: 'Found',
      scrap: 'Scrapped',
      transfer: 'Handed over',
      count_adjust: 'Count adjusted',
    },
    from_holder: {
      outside: 'Outside',
      keeper: 'Keeper',
      person: 'Person',
      repair: 'Repair',
      calibration: 'Calibration',
      lost: 'Lost',
      scrapped: 'Scrapped',
    },
    to_holder: {
      outside: 'Outside',
      keeper: 'Keeper',
      person: 'Person',
      repair: 'Repair',
      calibration: 'Calibration',
      lost: 'Lost',
      scrapped: 'Scrapped',
    },
  },
} as const satisfies LabelsFor<typeof toolMoves>;

export const custody = { tool_loans: toolLoansWords, tool_issues: toolIssuesWords, tool_moves: toolMovesWords } as const;
