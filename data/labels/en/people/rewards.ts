import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { rewardPoints } from '../../../../model/resources/people/reward_points.ts';
import type { rewardRecords } from '../../../../model/resources/people/reward_records.ts';
import type { rewardRules } from '../../../../model/resources/people/reward_rules.ts';

const rewardRulesLabels = {
  name: 'Reward and penalty rules',
  one: 'rule',
  purpose: 'What is rewarded or punished, by how much, and what follows when it happens again',
  fields: {
    code: 'Code',
    name: 'Name',
    name_en: 'English name',
    side: 'Side',
    category: 'Category',
    points: 'Points',
    amount_fen: 'Amount',
    level: 'Level',
    ladder: 'Ladder',
    is_evidence_needed: 'Needs evidence',
    document_id: 'Document',
    effective_on: 'Effective on',
    state: 'State',
  },
  hints: {
    amount_fen:
      'For rewards. The law gives no employer the right to fine: penalties count points and warnings, damage is paid for by its own case',
    ladder: 'The n-th time within so many days counts this much',
    effective_on: 'It counts from the day when the staff were told of it at the earliest',
  },
  options: {
    side: { reward: 'Reward', penalty: 'Penalty' },
    category: {
      attendance: 'Attendance',
      conduct: 'Conduct',
      quality: 'Quality',
      safety: 'Safety',
      service: 'Service',
      tools: 'Tools',
      vehicles: 'Vehicles',
      result: 'Result',
      idea: 'Idea',
    },
    level: {
      talk: 'Talk',
      written: 'Written warning',
      warning: 'Warning',
      demotion: 'Demotion',
      dismissal: 'Dismissal',
      praise: 'Praise',
      merit: 'Merit',
    },
    state: { draft: 'Draft', in_force: 'In force', ended: 'Ended' },
  },
  lines: { ladder: { times: 'Time', within_days: 'Within days', points: 'Points', amount_fen: 'Amount', level: 'Level' } },
  actions: {
    put_in_force: {
      name: 'Put in force',
      ask: 'Talk it over with the staff and let everybody know it first (Labour Contract Law, article 4): a rule that they were not told of does not bind them. It is not changed after that',
    },
    end: { name: 'End', fields: { comment: 'Comment' } },
  },
  errors: {
    points_against_side: 'Rewards add points, penalties take them',
    ladder_twice: 'This time stands there twice',
    ladder_side: 'A rung goes against the side of the rule',
  },
} as const satisfies LabelsFor<typeof rewardRules>;

const rewardRecordsLabels = {
  name: 'Rewards & penalties',
  one: 'record',
  purpose: 'Rewards and penalties from proposal to settlement, with appeals',
  papers: { notice: 'Notice of reward or penalty' },
  fields: {
    number: 'Number',
    staff_id: 'Staff member',
    side: 'Side',
    rule_id: 'Rule',
    happened_on: 'Happened on',
    facts: 'Facts',
    points: 'Points',
    amount_fen: 'Amount',
    level: 'Level',
    times: 'Time',
    source: 'Source',
    evidence: 'Evidence',
    state: 'State',
    proposed_by: 'Proposed by',
    approved_by: 'Approved by',
    notified_on: 'Made known on',
    acknowledged_at: 'Acknowledged at',
    appeal: 'Appeal',
    decision: 'Decision',
    settle_month: 'Settled in',
  },
  options: {
    side: { reward: 'Reward', penalty: 'Penalty' },
    level: {
      talk: 'Talk',
      written: 'Written warning',
      warning: 'Warning',
      demotion: 'Demotion',
      dismissal: 'Dismissal',
      praise: 'Praise',
      merit: 'Merit',
    },
    source: {
      manual: 'By hand',
      attendance: 'Attendance',
      quality: 'Quality',
      appraisal: 'Appraisal',
      tools: 'Tools',
      safety: 'Safety',
      peer: 'Peer',
    },
    state: {
      draft: 'Suggested',
      submitted: 'Submitted',
      approved: 'Approved',
      notified: 'Made known',
      appealed: 'Appealed',
      settled: 'Settled',
      revoked: 'Revoked',
    },
  },
  actions: {
    submit: { name: 'Submit', ask: 'Its rule and the ladder say what it brings' },
    approve: {
      name: 'Approve',
      ask: 'Left empty, it is as proposed; a change needs its reason',
      fields: { points: 'Points', amount_fen: 'Amount', decision: 'Decision' },
    },
    send_back: { name: 'Send back', fields: { decision: 'Decision' } },
    notify: { name: 'Make known', fields: { notified_on: 'Made known on' } },
    acknowledge: { name: 'Acknowledge', ask: 'You have taken note of it' },
    file_appeal: { name: 'Appeal', fields: { appeal: 'Appeal' } },
    uphold: { name: 'Uphold', fields: { decision: 'Decision' } },
    settle: { name: 'Settle', ask: "The points go into the person's account", fields: { settle_month: 'Settled in' } },
    revoke: { name: 'Revoke', ask: 'Points that were settled are taken back', fields: { decision: 'Decision' } },
  },
  errors: {
    points_against_side: 'Rewards add points, penalties take them',
    rule_of_other_side: 'The rule is of the other side',
    rule_not_in_force: 'The rule was not in force on that day',
    evidence_needed: 'This rule needs evidence',
    change_without_reason: 'It differs from the proposal: say why',
    over_a_fifth: "More than a fifth of the month's pay would be kept back",
  },
} as const satisfies LabelsFor<typeof rewardRecords>;

const rewardPointsLabels = {
  name: 'Points ledger',
  one: 'entry',
  purpose: "Every entry of everybody's points; entries are added, never changed",
  fields: { staff_id: 'Staff member', record_ref: 'Record', kind: 'Kind', counts_on: 'Counts on', points: 'Points', note: 'Note' },
  options: { kind: { grant: 'Granted', reversal: 'Taken back' } },
} as const satisfies LabelsFor<typeof rewardPoints>;

export const rewardWords = {
  reward_rules: rewardRulesLabels,
  reward_records: rewardRecordsLabels,
  reward_points: rewardPointsLabels,
} as const;
