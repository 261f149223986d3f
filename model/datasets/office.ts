import { defineDataset } from '../kernel/dataset.ts';
import { choice } from '../kernel/kinds/choice.ts';
import { date, month } from '../kernel/kinds/date.ts';
import { reference } from '../kernel/kinds/reference.ts';
import { contracts } from '../resources/documents/contracts.ts';
import { receivables } from '../resources/money/receivables.ts';
import { revenueDays } from '../resources/money/revenue_days.ts';
import { AGES, CONTRACT_STAGES } from '../rules/dueDates.ts';

const { trade, item } = revenueDays.fields;
const { payer_kind: payerKind } = receivables.fields;
const { kind: contractKind } = contracts.fields;
const person = reference('staff', { required: true });

/** What was taken, by day or month, trade and item. */
export const takings = defineDataset({
  name: 'takings',
  access: { resource: 'revenue', groups: ['money'] },
  register: 'revenue_days',
  dimensions: {
    day: { field: date({ required: true }), drill: 'day_on' },
    month: { field: month({ required: true }) },
    trade: { field: trade, drill: 'trade', words: ['revenue_days', 'trade'] },
    item: { field: item, drill: 'item', words: ['revenue_days', 'item'] },
  },
  measures: {
    amount: { kind: 'money', formula: 'sum' },
    discount: { kind: 'money', formula: 'sum' },
  },
  filters: { day: date({ required: true }), month: month({ required: true }), trade, item },
});

/** What is still owed to the station, by how long it has been overdue today. */
export const debtsByAge = defineDataset({
  name: 'debts_by_age',
  access: { resource: 'settlements', groups: ['bill'] },
  register: 'receivables',
  dimensions: {
    receivable_id: { field: reference('receivables', { required: true }), drill: 'id' },
    payer_kind: { field: payerKind, drill: 'payer_kind', words: ['receivables', 'payer_kind'] },
    age: { field: choice(AGES, { required: true }) },
  },
  measures: { owed: { kind: 'money', formula: 'sum' }, debts: { kind: 'integer', formula: 'count' } },
  filters: { receivable_id: reference('receivables', { required: true }), payer_kind: payerKind, age: choice(AGES, { required: true }) },
});

/** Contracts in force, by how near their end is. */
export const contractsByStage = defineDataset({
  name: 'contracts_by_stage',
  access: { resource: 'documents', groups: ['text', 'terms'] },
  register: 'contracts',
  dimensions: {
    contract_id: { field: reference('contracts', { required: true }), drill: 'id' },
    kind: { field: contractKind, drill: 'kind', words: ['contracts', 'kind'] },
    stage: { field: choice(CONTRACT_STAGES, { required: true }) },
  },
  measures: { contracts: { kind: 'integer', formula: 'count' } },
  filters: {
    contract_id: reference('contracts', { required: true }),
    kind: contractKind,
    stage: choice(CONTRACT_STAGES, { required: true }),
  },
});

const READ = ['read', 'unread'] as const;

/** Who has to read what is in force, and who has confirmed it: each edition and notice with each of its readers. */
export const reading = defineDataset({
  name: 'reading',
  access: { resource: 'read_receipts', groups: ['receipt'] },
  register: 'document_reads',
  dimensions: {
    document_id: { field: reference('documents') },
    notice_id: { field: reference('notices') },
    staff_id: { field: person },
    is_read: { field: choice(READ, { required: true }) },
  },
  measures: { readers: { kind: 'integer', formula: 'count' } },
  filters: {
    document_id: reference('documents'),
    notice_id: reference('notices'),
    staff_id: person,
    is_read: choice(READ, { required: true }),
  },
});
