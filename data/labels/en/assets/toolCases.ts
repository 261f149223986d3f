import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { toolIncidents } from '../../../../model/resources/assets/tool_incidents.ts';
import type { toolSpotChecks } from '../../../../model/resources/assets/tool_spot_checks.ts';

const toolIncidentsWords = {
  name: 'Tool incidents',
  one: 'case',
  purpose: 'What was lost or broken, whose fault it was, and what was decided',
  papers: { proposal: 'Tool damage proposal' },
  fields: {
    number: 'No.',
    tool_id: 'Tool',
    person_id: 'Person responsible',
    kind: 'Kind',
    happened_on: 'Happened on',
    reported_on: 'Reported on',
    cause: 'Cause',
    place: 'Place',
    story: 'What happened',
    statement: 'Statement',
    state: 'State',
    residual_fen: 'Residual value',
    responsibility_bp: 'Share of fault',
    compensation_fen: 'Compensation',
    measure: 'Decision',
    proposed_by: 'Proposed by',
    approved_by: 'Approved by',
    settled_on: 'Settled on',
  },
  hints: { statement: 'What the person responsible wrote' },
  options: {
    kind: { loss: 'Loss', damage: 'Damage' },
    cause: { unknown: 'Unknown', natural: 'Wear', misuse: 'Misuse', theft: 'Theft' },
    state: { reported: 'Reported', proposed: 'Proposed', approved: 'Approved', settled: 'Settled' },
  },
  actions: {
    propose: {
      name: 'Propose decision',
      ask: 'Left empty, the compensation follows from residual value and share of fault',
      fields: { cause: 'Cause', responsibility_bp: 'Share of fault', compensation_fen: 'Compensation', measure: 'Decision' },
      options: { cause: { unknown: 'Unknown', natural: 'Wear', misuse: 'Misuse', theft: 'Theft' } },
    },
    approve: { name: 'Approve', fields: { note: 'Comment' } },
    send_back: { name: 'Send back', fields: { note: 'Reason' } },
    settle: { name: 'Close', fields: { note: 'Note' } },
  },
  errors: {
    reported_before_happened: 'Reported before it happened',
    more_than_loss: 'More than the residual value; a penalty belongs to rewards and penalties',
  },
} as const satisfies LabelsFor<typeof toolIncidents>;

const toolSpotChecksWords = {
  name: 'Tool spot checks',
  one: 'spot check',
  purpose: 'Whether everybody still has the tools that he should have',
  papers: { record: 'Tool spot check' },
  fields: {
    number: 'No.',
    person_id: 'Person checked',
    checked_on: 'Checked on',
    checker_id: 'Checker',
    next_on: 'Next check',
    state: 'State',
    faults: 'Not in order',
    lines: 'Tools',
    note: 'Note',
  },
  options: {
    result: { found: 'Found', missing: 'Missing', wrong_holder: 'With somebody else', damaged: 'Damaged' },
    state: { draft: 'Draft', done: 'Done' },
  },
  lines: {
    lines: { tool_id: 'Tool', result: 'Result', note: 'Note' },
  },
  actions: {
    finish: { name: 'Finish', ask: 'What is missing or damaged becomes a case' },
  },
  errors: { next_before_checked: 'The next check must be later' },
} as const satisfies LabelsFor<typeof toolSpotChecks>;

export const toolCases = { tool_incidents: toolIncidentsWords, tool_spot_checks: toolSpotChecksWords } as const;
