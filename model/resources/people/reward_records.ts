import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date, instant, month } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { isAgainstSide } from '../../rules/rewards.ts';
import { SANCTIONS } from './reward_rules.ts';

/** A reward or penalty of a person: proposed, approved by another, made known, appealed or settled. */
export const rewardRecords = defineResource({
  name: 'reward_records',
  resource: 'rewards',
  domain: 'people',
  fields: {
    number: sequence('JC'),
    staff_id: reference('staff', { required: true }),
    side: choice(['reward', 'penalty'], { required: true, initial: 'reward' }),
    rule_id: reference('reward_rules'),
    happened_on: date({ required: true, begins: 'today' }),
    facts: longText({ required: true, max: 2000 }),
    points: integer({ required: true, initial: 0, min: -1000, max: 1000 }),
    amount_fen: money({ min: 0 }),
    level: choice(SANCTIONS),
    /** How many-th case under its rule it is, counted when it is handed in. */
    times: integer({ readOnly: true, min: 1 }),
    source: choice(['manual', 'attendance', 'quality', 'appraisal', 'tools', 'safety', 'peer'], { required: true, initial: 'manual' }),
    evidence: files({ max: 20 }),
    state: choice(['draft', 'submitted', 'approved', 'notified', 'appealed', 'settled', 'revoked'], {
      required: true,
      readOnly: true,
      initial: 'draft',
    }),
    proposed_by: reference('staff', { readOnly: true }),
    approved_by: reference('staff', { readOnly: true }),
    notified_on: date({ readOnly: true }),
    acknowledged_at: instant({ readOnly: true }),
    appeal: text({ readOnly: true, max: 1000 }),
    decision: text({ readOnly: true, max: 500 }),
    settle_month: month({ readOnly: true }),
  },
  defaultGroup: 'case',
  key: ['number'],
  search: ['number', 'facts', 'appeal', 'decision'],
  label: ['number'],
  list: {
    columns: ['number', 'happened_on', 'staff_id', 'side', 'rule_id', 'times', 'points', 'amount_fen', 'level', 'state', 'settle_month'],
    filters: ['state', 'side', 'staff_id', 'rule_id', 'level', 'source', 'happened_on', 'settle_month'],
    sort: ['happened_on', 'DESC'],
    totals: ['points', 'amount_fen'],
  },
  form: [['staff_id', 'side', 'rule_id'], ['happened_on', 'source', 'level'], ['facts'], ['points', 'amount_fen'], ['evidence']],
  scope: { person: 'staff_id', on: 'happened_on' },
  openWhile: { field: 'state', values: ['draft'] },
  papers: [
    {
      name: 'notice',
      size: 'a4',
      facts: ['staff_id', 'side', 'rule_id', 'happened_on', 'times', 'level', 'points', 'amount_fen', 'settle_month', 'notified_on'],
      texts: ['facts', 'decision', 'appeal'],
      signs: ['person', 'manager', 'owner'],
      states: ['approved', 'notified', 'appealed', 'settled'],
    },
  ],
  check: row => (isAgainstSide(row.side, row.points) ? { points: { key: 'resources.reward_records.errors.points_against_side' } } : {}),
});
export type RewardRecord = Row<typeof rewardRecords>;

const reason = text({ required: true, max: 500 });
export const rewardRecordActions = [
  /** What its rule and the ladder say is written then. */
  defineAction(rewardRecords, 'submit', { from: ['draft'], input: {}, allow: 'S', not: ['staff_id'] }),
  /** Other points or money than proposed need their reason. */
  defineAction(rewardRecords, 'approve', {
    from: ['submitted'],
    input: { points: integer({ min: -1000, max: 1000 }), amount_fen: money({ min: 0 }), decision: text({ max: 500 }) },
    allow: 'A',
    not: ['staff_id', 'proposed_by', 'created_by'],
  }),
  defineAction(rewardRecords, 'send_back', {
    from: ['submitted'],
    input: { decision: reason },
    allow: 'A',
    not: ['staff_id', 'proposed_by'],
  }),
  defineAction(rewardRecords, 'notify', {
    from: ['approved'],
    input: { notified_on: date({ required: true, begins: 'today' }) },
    allow: 'U',
    not: ['staff_id'],
  }),
  /** By the person whom it is about. */
  defineAction(rewardRecords, 'acknowledge', { from: ['notified'], input: {}, allow: 'S', only: 'staff_id' }),
  defineAction(rewardRecords, 'file_appeal', {
    from: ['notified'],
    input: { appeal: text({ required: true, max: 1000 }) },
    allow: 'S',
    only: 'staff_id',
  }),
  defineAction(rewardRecords, 'uphold', { from: ['appealed'], input: { decision: reason }, allow: 'A', not: ['staff_id', 'proposed_by'] }),
  /** Writes the points into the ledger. */
  defineAction(rewardRecords, 'settle', {
    from: ['notified'],
    input: { settle_month: month({ required: true }) },
    allow: 'X',
    not: ['staff_id'],
  }),
  /** Takes points back that were already written. */
  defineAction(rewardRecords, 'revoke', {
    from: ['submitted', 'approved', 'notified', 'appealed', 'settled'],
    input: { decision: reason },
    allow: 'X',
    not: ['staff_id'],
    danger: true,
  }),
] as const;
