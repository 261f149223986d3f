import { certificateRows, skillRows } from './abilities.ts';
import { accidentRows, careRows, companyCarRows, costRows, tripRows } from './companyCars.ts';
import { custodyRows, heldTools, spotCheckRows, toolIncidentRows } from './custody.ts';
import { monthOf } from './dates.ts';
import { type DemandRow, demandRows, MONTHS } from './demand.ts';
import { demoDocuments } from './documents/documents.ts';
import { assignmentRows, eventRows, salaryRows, staffRow } from './employment.ts';
import { calibrationRows, equipmentRows, maintenanceRows, usedMachineRows } from './machines.ts';
import { demoMoney } from './money/money.ts';
import { demoParts } from './parts.ts';
import { demoPeopleYear } from './people/people.ts';
import { makeRandom, type Random } from './random.ts';
import { demoRounds } from './rounds.ts';
import { findingRows, fireEquipmentRows, incidentRows, safetyCheckRows } from './safety.ts';
import { DEMO_ACCOUNTS, type DemoPerson, demoPeople, STATION_NAME, staffId } from './staff.ts';
import { supplierRows } from './suppliers.ts';
import { toolModelRows, toolRows } from './tools.ts';
import { demoVisits } from './visits/visits.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of a register. */
export interface DemoRows {
  readonly register: string;
  readonly rows: readonly Row[];
}

const HEADS: Readonly<Record<string, string>> = {
  GM: '0101',
  AS: '0102',
  FD: '0104',
  WS: '0113',
  PT: '0110',
  CR: '0102',
  HR: '0103',
  FI: '0101',
};
const LEADERS: Readonly<Record<string, string>> = { T1: '0102', T2: '0104', T3: '0113', T4: '0114', T5: '0115', T6: '0110' };
/** Post → planned head count; one more advisor and mechanic than there are, so that the plan shows vacancies. */
const PLANNED: Readonly<Record<string, number>> = {
  P01: 1,
  P03: 1,
  P04: 1,
  P05: 4,
  P07: 1,
  P08: 1,
  P09: 1,
  P11: 1,
  P12: 1,
  P15: 2,
  P16: 6,
  P17: 1,
  P18: 2,
  P19: 1,
  P20: 2,
  P21: 1,
  P24: 1,
  P25: 1,
  P27: 1,
  P28: 1,
};

/** What the starter rows are told once there are people: code → the field with its new value. */
export interface DemoStation {
  readonly settings: Row;
  readonly heads: Readonly<Record<string, string>>;
  readonly leaders: Readonly<Record<string, string>>;
  readonly headcount: Readonly<Record<string, readonly Row[]>>;
  /** In the order of their references. Names without `_id` hold starter codes: post, department, team, skill, certificate, supplier. */
  readonly rows: readonly DemoRows[];
  /** The demand of the parts, and the name of the file in which it came. */
  readonly demand: readonly DemandRow[];
  readonly demandFile: string;
}

const ids = (numbers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(numbers).map(([code, number]) => [code, staffId(number)]));

/** The tools with their custody, machines, safety and the station's own cars. */
function assetRows(people: readonly DemoPerson[], today: string, random: Random): DemoRows[] {
  const tools = heldTools(toolRows(today, random), people);
  const custody = custodyRows(tools, people, today);
  return [
    { register: 'tool_models', rows: toolModelRows() },
    { register: 'tools', rows: tools },
    { register: 'tool_loans', rows: custody.loans },
    { register: 'tool_issues', rows: custody.issues },
    { register: 'tool_moves', rows: custody.moves },
    { register: 'tool_incidents', rows: toolIncidentRows(tools, people, today) },
    { register: 'tool_spot_checks', rows: spotCheckRows(tools, today) },
    { register: 'equipment', rows: equipmentRows(today) },
    { register: 'equipment_uses', rows: usedMachineRows(today) },
    { register: 'maintenance_tasks', rows: maintenanceRows(today) },
    { register: 'calibrations', rows: calibrationRows(tools, today) },
    { register: 'safety_checks', rows: safetyCheckRows(today) },
    { register: 'findings', rows: findingRows(today) },
    { register: 'incidents', rows: incidentRows(today) },
    { register: 'fire_equipment', rows: fireEquipmentRows(today) },
    { register: 'company_cars', rows: companyCarRows(today) },
    { register: 'trip_orders', rows: tripRows(today) },
    { register: 'car_cares', rows: careRows(today) },
    { register: 'car_costs', rows: costRows(today) },
    { register: 'car_accidents', rows: accidentRows(today) },
  ];
}

/** A whole plausible station on `today` (`YYYY-MM-DD`); the same day always gives the same station. */
export function demoStation(today: string): DemoStation {
  const random = makeRandom(20_260_921);
  const people = demoPeople(today);
  const parts = demoParts(today, random);
  const visits = demoVisits(today);
  const present = people.filter(person => person.state !== 'left' && person.state !== 'pending');
  const rounds = demoRounds(today);
  const from = `${Number(today.slice(0, 4)) - 1}-01`;
  const accounts = DEMO_ACCOUNTS.map(one => ({ id: one.userId, username: one.username, staff_id: one.staffId, roles: [one.role] }));
  return {
    settings: { station_name: STATION_NAME, working_week: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], closing_time: '20:00' },
    heads: ids(HEADS),
    leaders: ids(LEADERS),
    headcount: Object.fromEntries(Object.entries(PLANNED).map(([post, planned]) => [post, [{ from_month: from, planned }]])),
    rows: [
      { register: 'staff', rows: people.map((person, index) => staffRow(person, index, today, random)) },
      { register: 'users', rows: accounts },
      { register: 'staff_assignments', rows: people.flatMap(person => assignmentRows(person, today)) },
      { register: 'staff_events', rows: people.flatMap(person => eventRows(person, today)) },
      { register: 'salaries', rows: people.flatMap(person => salaryRows(person, today)) },
      { register: 'staff_skills', rows: present.flatMap(person => skillRows(person, today, random)) },
      { register: 'certificates', rows: present.flatMap((person, index) => certificateRows(person, index, today, random)) },
      ...demoPeopleYear(people, today),
      { register: 'suppliers', rows: supplierRows() },
      { register: 'parts', rows: parts.map(part => part.row) },
      ...assetRows(people, today, random),
      ...visits,
      ...demoMoney(visits, today),
      ...demoDocuments(people, today),
      { register: 'rounds', rows: rounds.rounds },
      { register: 'round_answers', rows: rounds.answers },
      { register: 'findings', rows: rounds.findings },
    ],
    demand: demandRows(parts, today, random),
    demandFile: `配件月需求 ${monthOf(today, -MONTHS)} 至 ${monthOf(today, -1)}.xlsx`,
  };
}
