import type { LabelsFor } from '../../../model/kernel/labels.ts';
import type { appointments } from '../../../model/resources/workshop/appointments.ts';
import type { inspections } from '../../../model/resources/workshop/inspections.ts';
import type { reworks } from '../../../model/resources/workshop/reworks.ts';
import type { technicalCases } from '../../../model/resources/workshop/technical_cases.ts';
import type { workOrders } from '../../../model/resources/workshop/work_orders.ts';

const JOB_TYPES = {
  maintenance: 'Maintenance',
  repair: 'Repair',
  body: 'Body and paint',
  accident: 'Accident',
  warranty: 'Warranty',
  recall: 'Recall',
  internal: 'Internal',
} as const;
const RESULT = { passed: 'Passed', failed: 'Failed' } as const;

const workOrderLabels = {
  name: 'Work orders',
  one: 'work order',
  purpose: 'Every car that was taken in: what for, who repairs it, when it was promised and how far it is',
  papers: { work_order: 'Work order', dispatch: 'Dispatch order', certificate: 'Certificate of completion' },
  fields: {
    number: 'Order no.',
    plate: 'Plate',
    vehicle_id: 'Vehicle',
    customer_id: 'Customer',
    contact_name: 'Brought by',
    contact_phone: 'Phone of who brought it',
    job_type: 'Job type',
    mileage_km: 'Mileage (km)',
    symptoms: 'Symptoms',
    belongings: 'Left in the car',
    photos: 'Photos of the car',
    jobs: 'Jobs',
    advisor_id: 'Advisor',
    team_id: 'Team',
    technician_id: 'Technician',
    parts_state: 'Parts',
    arrived_at: 'Arrived',
    promised_at: 'Promised',
    started_at: 'Work started',
    inspected_at: 'Inspected',
    settled_at: 'Settled',
    delivered_at: 'Delivered',
    guarantee_until_on: 'Guarantee until',
    state: 'State',
    reason: 'Why cancelled or taken up again',
    payer: 'Paid by',
    estimate_fen: 'Estimate',
    amount_fen: 'Amount',
  },
  hints: { promised_at: 'What the customer was told; later is late', belongings: 'Valuables that stay in the car' },
  options: {
    job_type: JOB_TYPES,
    parts_state: { not_needed: 'None missing', waiting: 'Waiting', ready: 'Arrived' },
    state: {
      open: 'Open',
      in_work: 'In work',
      inspected: 'Inspected',
      settled: 'Settled',
      delivered: 'Delivered',
      cancelled: 'Cancelled',
    },
    payer: { customer: 'Customer', warranty: 'Maker (warranty)', insurer: 'Insurer', internal: 'Internal', goodwill: 'Goodwill' },
  },
  lines: { jobs: { name: 'Job', technician_id: 'Technician', standard_minutes: 'Standard time (min)', is_added: 'Added later' } },
  actions: {
    start: { name: 'Dispatch', ask: 'Gives the car to a team; work starts now', fields: { team_id: 'Team', technician_id: 'Technician' } },
    check_work: {
      name: 'Self or mutual check',
      ask: 'Records a check; one that fails opens a rework',
      fields: { kind: 'Check', result: 'Result', findings: 'Findings' },
      options: { kind: { self: 'Self', mutual: 'Mutual' }, result: RESULT },
    },
    final_inspect: {
      name: 'Final inspection',
      ask: 'A failure opens a rework and the car stays in work; nobody inspects his own work',
      fields: { result: 'Result', findings: 'Findings', guarantee_until_on: 'Guarantee until' },
      options: { result: RESULT },
    },
    settle: { name: 'Settle', ask: 'Records the amount; the order is not changed any more', fields: { amount_fen: 'Amount' } },
    deliver: { name: 'Deliver', ask: 'The customer has the car back; a follow-up call is planned', fields: { mileage_km: 'Mileage (km)' } },
    take_up_again: {
      name: 'Take up again',
      ask: 'Back into work, to be inspected and settled anew',
      fields: { reason: 'Reason' },
    },
    cancel: { name: 'Cancel', ask: 'The order is void for good', fields: { reason: 'Reason' } },
  },
  errors: { promised_before_arrived: 'It is promised before it arrived', mileage_run_back: 'Less than the %{km} km it came with' },
} as const satisfies LabelsFor<typeof workOrders>;

const appointmentLabels = {
  name: 'Appointments',
  one: 'appointment',
  purpose: 'Who comes when and for what, so that bay, people and parts are ready',
  fields: {
    number: 'Appointment no.',
    appointed_at: 'Time',
    plate: 'Plate',
    vehicle_id: 'Vehicle',
    customer_id: 'Customer',
    contact_name: 'Contact',
    contact_phone: 'Phone',
    channel: 'Channel',
    job_type: 'Job type',
    wishes: 'What is to be done',
    advisor_id: 'Advisor',
    team_id: 'Team',
    state: 'State',
    arrived_at: 'Arrived',
    work_order_id: 'Work order',
    reason: 'Why not',
  },
  options: {
    channel: { phone: 'Phone', message: 'Message', on_site: 'In person', reminder: 'Reminder', maker: "Maker's platform" },
    job_type: JOB_TYPES,
    state: { booked: 'Booked', arrived: 'Arrived', kept: 'Kept', no_show: 'No show', cancelled: 'Cancelled' },
  },
  actions: {
    arrive: { name: 'Arrived', ask: 'The customer is here now' },
    keep: { name: 'Take in', ask: 'Choose the order that came of it', fields: { work_order_id: 'Work order' } },
    miss: { name: 'No show', ask: 'The customer did not come', fields: { reason: 'Reason' } },
    cancel: { name: 'Cancel', ask: 'The appointment is off', fields: { reason: 'Reason' } },
  },
  errors: { other_car: 'This order is neither for %{plate} nor for this customer' },
} as const satisfies LabelsFor<typeof appointments>;

const inspectionLabels = {
  name: 'Inspections',
  one: 'inspection',
  purpose: 'Self, mutual and final inspection of every order: who inspected, and did it pass',
  fields: {
    number: 'Inspection no.',
    work_order_id: 'Work order',
    kind: 'Inspection',
    result: 'Result',
    findings: 'Findings',
    inspector_id: 'Inspector',
    inspected_at: 'Inspected',
  },
  options: { kind: { self: 'Self', mutual: 'Mutual', final: 'Final' }, result: RESULT },
} as const satisfies LabelsFor<typeof inspections>;

const reworkLabels = {
  name: 'Reworks',
  one: 'rework',
  purpose: 'What was not right the first time: whose work, why, and what was done about it',
  papers: { rework: 'Rework sheet' },
  fields: {
    number: 'Rework no.',
    work_order_id: 'Work order',
    kind: 'Found by',
    inspection_id: 'Inspection',
    found_on: 'Found on',
    fault: 'Fault',
    team_id: 'Team responsible',
    staff_id: 'Person responsible',
    cause: 'Cause',
    measure: 'Measure',
    state: 'State',
    done_at: 'Done',
    verified_at: 'Verified',
    verified_by: 'Verified by',
    reason: 'Why sent back',
    cost_fen: 'Cost',
  },
  options: {
    kind: { self: 'Self-check', mutual: 'Mutual check', final: 'Final inspection', comeback: 'Customer came back' },
    state: { open: 'Open', done: 'To be verified', verified: 'Verified' },
  },
  actions: {
    finish: {
      name: 'Done',
      ask: 'Say why it happened and what was done; another person verifies',
      fields: { cause: 'Cause', measure: 'Measure' },
    },
    verify: { name: 'Verify', ask: 'It is right now; not by the person responsible' },
    send_back: { name: 'Send back', ask: 'It is not right yet', fields: { reason: 'Reason' } },
  },
} as const satisfies LabelsFor<typeof reworks>;

const technicalCaseLabels = {
  name: 'Technical library',
  one: 'technical paper',
  purpose: "Hard cases that were solved, the maker's bulletins, manuals and values; everybody reads what is published",
  fields: {
    kind: 'Kind',
    title: 'Title',
    maker_no: "Maker's no.",
    models: 'Models',
    system: 'System',
    symptom: 'Symptom',
    cause: 'Cause',
    measure: 'What to do',
    work_order_id: 'Work order',
    author_id: 'Author',
    issued_on: 'Issued on',
    valid_until_on: 'To be done by',
    papers: 'Papers',
    state: 'State',
  },
  hints: { valid_until_on: 'The day by which the bulletin wants the work done; empty when it holds on' },
  options: {
    kind: { case: 'Case', bulletin: "Maker's bulletin", manual: 'Manual', data: 'Technical data' },
    system: {
      engine: 'Engine',
      transmission: 'Transmission',
      chassis: 'Chassis',
      brakes: 'Brakes',
      electrics: 'Electrics',
      air_conditioning: 'Air conditioning',
      body: 'Body',
      paint: 'Paint',
      battery: 'Traction battery',
      other: 'Other',
    },
    state: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  },
  actions: {
    publish: { name: 'Publish', ask: 'Everybody can read it; it is not changed any more' },
    retract: { name: 'Withdraw', ask: 'It holds no more and is put away' },
  },
  errors: { ends_before_start: 'It is to be done before it was issued' },
} as const satisfies LabelsFor<typeof technicalCases>;

export const labels = {
  work_orders: workOrderLabels,
  appointments: appointmentLabels,
  inspections: inspectionLabels,
  reworks: reworkLabels,
  technical_cases: technicalCaseLabels,
} as const;
