import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { findings } from '../../../../model/resources/assets/findings.ts';
import type { fireEquipment } from '../../../../model/resources/assets/fire_equipment.ts';
import type { incidents } from '../../../../model/resources/assets/incidents.ts';
import type { safetyChecks } from '../../../../model/resources/assets/safety_checks.ts';

const findingsWords = {
  name: 'Hazards',
  one: 'hazard',
  purpose: 'Which hazards and faults of order are open, who removes them and by when',
  papers: { notice: 'Correction notice' },
  fields: {
    number: 'No.',
    kind: 'Kind',
    severity: 'Severity',
    place: 'Place',
    story: 'What',
    photos: 'Photos',
    found_on: 'Found on',
    found_by: 'Found by',
    owner_id: 'Owner',
    due_on: 'Due on',
    measure: 'Measure',
    check_id: 'Found in check',
    round_id: 'Found in round',
    round_item: 'Line of the round',
    cause: 'Cause',
    proof: 'Proof',
    state: 'State',
    fixed_on: 'Fixed on',
    fixed_by: 'Fixed by',
    verified_on: 'Verified on',
    verified_by: 'Verified by',
  },
  options: {
    kind: {
      fire: 'Fire',
      electric: 'Electric',
      machine: 'Machines',
      chemical: 'Oils and chemicals',
      order: 'Order and cleanliness',
      behaviour: 'Behaviour',
      other: 'Other',
    },
    severity: { slight: 'Slight', serious: 'Serious', grave: 'Grave' },
    state: { open: 'Open', fixed: 'Fixed', verified: 'Verified' },
  },
  actions: {
    fix: { name: 'Fixed', fields: { measure: 'Measure', proof: 'Proof' } },
    report_fixed: { name: 'I put it right', fields: { measure: 'Measure', proof: 'Proof' } },
    verify: { name: 'Verify', ask: 'By somebody else than the one who fixed it', fields: { note: 'Comment' } },
    reopen: { name: 'Reopen', fields: { note: 'Reason' } },
  },
  errors: { due_before_found: 'Due before it was found' },
} as const satisfies LabelsFor<typeof findings>;

const safetyChecksWords = {
  name: 'Safety checks',
  one: 'safety check',
  purpose: 'What was looked at in which area; what is bad becomes a hazard with an owner',
  papers: { record: 'Safety check record' },
  fields: {
    number: 'No.',
    kind: 'Kind',
    area: 'Area',
    checked_on: 'Checked on',
    checker_id: 'Checker',
    state: 'State',
    faults: 'Bad lines',
    lines: 'Lines',
    note: 'Note',
  },
  options: {
    result: { good: 'Good', bad: 'Bad', not_applicable: 'Does not apply' },
    kind: {
      fire: 'Fire',
      order: 'Order and cleanliness',
      electric: 'Electrics',
      oil_store: 'Oil store',
      tool_room: 'Tool room',
      general: 'General',
    },
    state: { draft: 'Draft', done: 'Done' },
  },
  lines: {
    lines: { item: 'Item', result: 'Result', owner_id: 'Owner', due_on: 'Due on', note: 'Note' },
  },
  actions: {
    finish: { name: 'Finish', ask: 'Each bad line becomes a hazard' },
  },
} as const satisfies LabelsFor<typeof safetyChecks>;

const incidentsWords = {
  name: 'Incidents',
  one: 'incident',
  purpose: 'What happened, why, who was hurt, and what keeps it from coming back',
  papers: { report: 'Incident report' },
  fields: {
    number: 'No.',
    kind: 'Kind',
    happened_at: 'Happened at',
    reported_at: 'Reported at',
    place: 'Place',
    equipment_id: 'Machine',
    story: 'What happened',
    injured: 'People hurt',
    people: 'People concerned',
    reported_by: 'Reported by',
    cause: 'Cause',
    measure: 'Measure',
    owner_id: 'Owner',
    due_on: 'Due on',
    loss_fen: 'Loss',
    photos: 'Photos',
    state: 'State',
    closed_on: 'Closed on',
    closed_by: 'Closed by',
  },
  options: {
    kind: { injury: 'Injury', fire: 'Fire', machine: 'Machine', spill: 'Spill', property: 'Property', near_miss: 'Near miss' },
    state: { reported: 'Reported', investigated: 'Investigated', closed: 'Closed' },
  },
  actions: {
    conclude: { name: 'Enter cause', fields: { cause: 'Cause', measure: 'Measure' } },
    close: { name: 'Close', fields: { note: 'Comment' } },
    send_back: { name: 'Send back', fields: { note: 'Reason' } },
  },
  errors: { reported_before_happened: 'Reported before it happened' },
} as const satisfies LabelsFor<typeof incidents>;

const fireEquipmentWords = {
  name: 'Fire equipment',
  one: 'fire equipment',
  purpose: 'Where the extinguishers hang, when they were checked and until when they are good',
  fields: {
    code: 'Code',
    kind: 'Kind',
    place: 'Place',
    spec: 'Specification',
    made_on: 'Made on',
    expires_on: 'Expires on',
    check_interval_days: 'Check every (days)',
    checked_on: 'Checked on',
    next_check_on: 'Next check',
    keeper_id: 'Keeper',
    state: 'State',
    note: 'Note',
  },
  options: {
    kind: {
      dry_powder: 'Dry powder',
      carbon_dioxide: 'Carbon dioxide',
      foam: 'Foam',
      hydrant: 'Hydrant',
      sand: 'Sand',
      blanket: 'Fire blanket',
      alarm: 'Alarm',
    },
    state: { good: 'Good', faulty: 'Faulty', retired: 'Retired' },
  },
  actions: {
    check: {
      name: 'Check',
      ask: 'What is faulty becomes a hazard',
      fields: { checked_on: 'Checked on', outcome: 'Result', note: 'Note' },
      options: { outcome: { good: 'Good', faulty: 'Faulty' } },
    },
    renew: { name: 'Renew', fields: { expires_on: 'Good until', note: 'Note' } },
    retire: { name: 'Retire', fields: { note: 'Reason' } },
  },
  errors: { expires_before_made: 'Expires before it was made' },
} as const satisfies LabelsFor<typeof fireEquipment>;

export const safety = {
  findings: findingsWords,
  safety_checks: safetyChecksWords,
  incidents: incidentsWords,
  fire_equipment: fireEquipmentWords,
} as const;
