import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { calibrations } from '../../../../model/resources/assets/calibrations.ts';
import type { equipment } from '../../../../model/resources/assets/equipment.ts';
import type { equipmentUses } from '../../../../model/resources/assets/equipment_uses.ts';
import type { maintenanceTasks } from '../../../../model/resources/assets/maintenance_tasks.ts';

const equipmentWords = {
  name: 'Equipment',
  one: 'machine',
  purpose: 'Which machines there are, who keeps them, when they are serviced and tested',
  fields: {
    code: 'Code',
    name: 'Name',
    kind: 'Kind',
    maker: 'Maker',
    model: 'Model',
    serial: 'Serial no.',
    place: 'Place',
    keeper_id: 'Keeper',
    operators: 'Operators',
    in_service_on: 'In service since',
    replace_on: 'To be replaced on',
    maintenance_interval_days: 'Maintenance every (days)',
    maintenance_due_on: 'Maintenance due',
    is_statutory: 'Tested by law',
    statutory_due_on: 'Test due',
    state: 'State',
    reported_on: 'Reported to maker on',
    papers: 'Papers',
    note: 'Note',
    price_fen: 'Price',
  },
  hints: { operators: 'Only they may run it; everybody when empty' },
  options: {
    kind: {
      lift: 'Lift',
      air: 'Compressed air',
      welding: 'Welding',
      paint: 'Paint shop',
      tyre: 'Tyres',
      alignment: 'Alignment',
      testing: 'Testing',
      electric: 'Electrics',
      gas: 'Gas bottles',
      cleaning: 'Cleaning',
      office: 'Office',
      other: 'Other',
    },
    state: { in_use: 'In use', stopped: 'Stopped', in_repair: 'In repair', scrapped: 'Scrapped' },
  },
  actions: {
    stop: { name: 'Stop', fields: { note: 'Reason' } },
    repair: { name: 'Put in repair', fields: { note: 'Fault' } },
    start: { name: 'Put in use', fields: { note: 'Note' } },
    scrap: { name: 'Scrap', fields: { note: 'Reason' } },
  },
  errors: { replaced_before_service: 'Replaced before it was put in service' },
} as const satisfies LabelsFor<typeof equipment>;

const equipmentUsesWords = {
  name: 'Equipment use log',
  one: 'use',
  purpose: 'Who ran which machine, and in which state he found and left it',
  fields: {
    equipment_id: 'Machine',
    operator_id: 'Operator',
    started_at: 'From',
    ended_at: 'Until',
    purpose: 'For',
    is_ok_before: 'In order before',
    is_ok_after: 'In order after',
    fault: 'Fault and cause',
    remedy: 'Remedy',
  },
  errors: { ends_before_start: 'Ends before it starts', fault_missing: 'Say what is wrong' },
} as const satisfies LabelsFor<typeof equipmentUses>;

const maintenanceTasksWords = {
  name: 'Equipment maintenance',
  one: 'maintenance',
  purpose: 'Which upkeep is planned for which machine, and what was done',
  fields: {
    number: 'No.',
    equipment_id: 'Machine',
    kind: 'Kind',
    planned_on: 'Planned for',
    assignee_id: 'Assigned to',
    work: 'Work',
    state: 'State',
    done_on: 'Done on',
    done_by: 'Done by',
    result: 'Result',
    remark: 'Remark',
    downtime_minutes: 'Downtime',
    photos: 'Photos',
    cost_fen: 'Cost',
  },
  options: {
    kind: { daily: 'Daily upkeep', routine: 'Routine service', yearly: 'Yearly service', repair: 'Repair' },
    state: { planned: 'Planned', done: 'Done', skipped: 'Skipped' },
    result: { good: 'Good', adjusted: 'Adjusted', needs_repair: 'Needs repair' },
  },
  actions: {
    finish: {
      name: 'Finish',
      ask: 'The next date follows from the interval',
      fields: { done_on: 'Done on', result: 'Result', downtime_minutes: 'Downtime', remark: 'Remark' },
      options: { result: { good: 'Good', adjusted: 'Adjusted', needs_repair: 'Needs repair' } },
    },
    skip: { name: 'Skip', fields: { remark: 'Reason' } },
  },
} as const satisfies LabelsFor<typeof maintenanceTasks>;

const calibrationsWords = {
  name: 'Calibrations',
  one: 'calibration',
  purpose: 'Which gauges and machines are tested when, and with which certificate',
  fields: {
    number: 'No.',
    tool_id: 'Tool',
    equipment_id: 'Machine',
    due_on: 'Due on',
    is_statutory: 'By law',
    lab: 'Laboratory',
    state: 'State',
    done_on: 'Done on',
    result: 'Result',
    certificate_no: 'Certificate no.',
    valid_until_on: 'Valid until',
    papers: 'Certificates',
    cost_fen: 'Cost',
  },
  options: {
    state: { planned: 'Planned', done: 'Done' },
    result: { pass: 'Passed', limited: 'Limited use', fail: 'Failed' },
  },
  actions: {
    finish: {
      name: 'Enter result',
      ask: 'The due date of the tool or machine follows from the certificate',
      fields: { done_on: 'Done on', result: 'Result', certificate_no: 'Certificate no.', valid_until_on: 'Valid until' },
      options: { result: { pass: 'Passed', limited: 'Limited use', fail: 'Failed' } },
    },
  },
  errors: { one_thing: 'Name either a tool or a machine', ends_before_done: 'Valid until must come after the test' },
} as const satisfies LabelsFor<typeof calibrations>;

export const machines = {
  equipment: equipmentWords,
  equipment_uses: equipmentUsesWords,
  maintenance_tasks: maintenanceTasksWords,
  calibrations: calibrationsWords,
} as const;
