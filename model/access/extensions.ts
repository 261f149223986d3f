import type { GrantTable } from '../kernel/access.ts';
import { GRANTS } from './grants.ts';
import { FIELD_GROUPS } from './groups.ts';

/** Resources that the permission table lacks, in its spirit: closed by default, the narrowest scope that serves the duty. */
export const EXTENSIONS = {
  /** Names of skills and certificate kinds, not who has them: everybody reads them, or his own certificates would have no name. */
  skill_catalogue: {
    owner: [{ actions: ['R', 'E'], scope: 'all', fields: ['entry'] }],
    service_manager: [{ actions: ['R', 'E'], scope: 'all', fields: ['entry'] }],
    hr: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['entry'] }],
    employee: [{ actions: ['R'], scope: 'all', fields: ['entry'] }],
  },
  /** Roles and service tokens: the table lets the owner change `settings` but create nothing. */
  policies: {
    owner: [{ actions: ['R', 'C', 'U', 'D'], scope: 'all', fields: ['access'] }],
  },
  /** The pack of duties that a house begins with: the service manager runs the department by it, so he takes it too; not the rest of `settings`. */
  duty_packs: {
    owner: [{ actions: ['R', 'C'], scope: 'all', fields: ['pack'] }],
    service_manager: [{ actions: ['R', 'C'], scope: 'all', fields: ['pack'] }],
  },
  /** A batch is its maker's to look at; taking it back asks for the rights on the register besides. */
  imports: {
    owner: [{ actions: ['R'], scope: 'all', fields: ['batch'] }],
    employee: [{ actions: ['R'], scope: 'own', fields: ['batch'] }],
  },
  /** The use log of machines: the table lets keepers alone write on equipment, but whoever runs a machine notes it himself. */
  equipment_log: {
    owner: [{ actions: ['R', 'E'], scope: 'all', fields: ['use'] }],
    service_manager: [{ actions: ['R', 'E'], scope: 'all', fields: ['use'] }],
    tool_keeper: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['use'] }],
    workshop_supervisor: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['use'] }],
    employee: [
      { actions: ['R'], scope: 'all', fields: ['use'] },
      { actions: ['C', 'U'], scope: 'self', fields: ['use'] },
    ],
  },
  /** Business trips and outside duty: like leave, asked for by the person, granted by the superior. */
  trips: {
    owner: [{ actions: ['R', 'A', 'X', 'E'], scope: 'all', fields: ['trip'] }],
    service_manager: [{ actions: ['R', 'A', 'E'], scope: 'reports', fields: ['trip'] }],
    hr: [{ actions: ['R', 'C', 'U', 'X', 'E'], scope: 'all', fields: ['trip'] }],
    front_desk: [{ actions: ['R', 'A'], scope: 'reports', fields: ['trip'] }],
    parts_manager: [{ actions: ['R', 'A'], scope: 'reports', fields: ['trip'] }],
    workshop_supervisor: [{ actions: ['R', 'A'], scope: 'reports', fields: ['trip'] }],
    employee: [{ actions: ['R', 'C', 'U', 'S', 'X'], scope: 'self', fields: ['trip'] }],
  },
  /** Meals ordered by day: the office counts, everybody may look. */
  meals: {
    owner: [{ actions: ['R', 'E'], scope: 'all', fields: ['meal'] }],
    service_manager: [{ actions: ['R', 'E'], scope: 'all', fields: ['meal'] }],
    hr: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['meal'] }],
    employee: [{ actions: ['R'], scope: 'all', fields: ['meal'] }],
  },
  /** Templates and rounds of appraisals say nothing about a person: everybody knows what he is appraised by. */
  appraisal_forms: {
    owner: [{ actions: ['R', 'C', 'U', 'D', 'P', 'E'], scope: 'all', fields: ['form'] }],
    service_manager: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['form'] }],
    hr: [{ actions: ['R', 'C', 'U', 'D', 'P', 'E'], scope: 'all', fields: ['form'] }],
    employee: [{ actions: ['R'], scope: 'all', fields: ['form'] }],
  },
  /** Checklists say nothing about a person, and whoever walks a round must read its lines: everybody may, and may begin a round of his own. */
  checklist_forms: {
    owner: [{ actions: ['R', 'C', 'U', 'D', 'P', 'E'], scope: 'all', fields: ['form'] }],
    service_manager: [{ actions: ['R', 'C', 'U', 'D', 'P', 'E'], scope: 'all', fields: ['form'] }],
    parts_manager: [{ actions: ['R', 'C', 'U'], scope: 'all', fields: ['form'] }],
    tool_keeper: [{ actions: ['R', 'C', 'U'], scope: 'all', fields: ['form'] }],
    workshop_supervisor: [{ actions: ['R', 'C', 'U', 'D', 'P', 'E'], scope: 'all', fields: ['form'] }],
    employee: [{ actions: ['R'], scope: 'all', fields: ['form'] }],
  },
  /** What targets are set in: names and units, read by everybody, or his own target would have no name. */
  metric_catalogue: {
    owner: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['entry'] }],
    service_manager: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['entry'] }],
    hr: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['entry'] }],
    employee: [{ actions: ['R'], scope: 'all', fields: ['entry'] }],
  },
  /** Takings by day, trade and item: who settles enters them; `reports` rules what is made of them. */
  revenue: {
    owner: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['money'] }],
    service_manager: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['money'] }],
    front_desk: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['money'] }],
    cashier: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['money'] }],
  },
  /** Tills: `cash_counts` gives them by the till that one keeps; until tills are records, a session is its cashier's. */
  tills: {
    owner: [{ actions: ['R', 'A', 'E'], scope: 'all', fields: ['count', 'expected'] }],
    service_manager: [{ actions: ['R', 'A', 'E'], scope: 'all', fields: ['count', 'expected'] }],
    front_desk: [{ actions: ['R', 'S'], scope: 'all', fields: ['count', 'expected'] }],
    cashier: [
      { actions: ['R', 'C', 'U', 'S'], scope: 'self', fields: ['count'] },
      // Finance takes the tills of others over; what is expected stays hidden from who counts.
      { actions: ['R'], scope: 'all', fields: ['count'] },
    ],
    parts_manager: [{ actions: ['R', 'C', 'U', 'S'], scope: 'self', fields: ['count'] }],
    parts_keeper: [{ actions: ['R', 'C', 'U', 'S'], scope: 'self', fields: ['count'] }],
  },
  /** Who has read what: the person sees his own receipts, those who publish see all. */
  read_receipts: {
    owner: [{ actions: ['R', 'E'], scope: 'all', fields: ['receipt'] }],
    service_manager: [{ actions: ['R', 'E'], scope: 'all', fields: ['receipt'] }],
    hr: [{ actions: ['R', 'E'], scope: 'all', fields: ['receipt'] }],
    employee: [{ actions: ['R'], scope: 'self', fields: ['receipt'] }],
  },
  /** Meetings: the table has no place for minutes that a department keeps and its people read. */
  meetings: {
    owner: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['minutes'] }],
    service_manager: [{ actions: ['R', 'C', 'U', 'E'], scope: 'all', fields: ['minutes'] }],
    hr: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['minutes'] }],
    front_desk: [{ actions: ['R', 'C', 'U'], scope: 'dept', fields: ['minutes'] }],
    parts_manager: [{ actions: ['R', 'C', 'U'], scope: 'dept', fields: ['minutes'] }],
    workshop_supervisor: [{ actions: ['R', 'C', 'U'], scope: 'dept', fields: ['minutes'] }],
    employee: [
      { actions: ['R'], scope: 'dept', fields: ['minutes'] },
      // Who calls a meeting keeps its minutes.
      { actions: ['R', 'C', 'U'], scope: 'own', fields: ['minutes'] },
    ],
  },
  /** Cases, bulletins and manuals of the workshop: `documents` lets the office alone write, but the workshop's heads keep these. */
  technical_library: {
    owner: [{ actions: ['R', 'C', 'U', 'P', 'D', 'E'], scope: 'all', fields: ['text'] }],
    service_manager: [{ actions: ['R', 'C', 'U', 'P', 'D', 'E'], scope: 'all', fields: ['text'] }],
    hr: [{ actions: ['R', 'E'], scope: 'all', fields: ['text'] }],
    front_desk: [{ actions: ['R'], scope: 'all', fields: ['text'] }],
    workshop_supervisor: [{ actions: ['R', 'C', 'U', 'P', 'E'], scope: 'all', fields: ['text'] }],
    employee: [{ actions: ['R'], scope: 'published', fields: ['text'] }],
  },
  /** The seal book: everybody asks, the owner allows, the office stamps. */
  seals: {
    owner: [{ actions: ['R', 'A', 'E'], scope: 'all', fields: ['use'] }],
    service_manager: [{ actions: ['R', 'A'], scope: 'reports', fields: ['use'] }],
    hr: [{ actions: ['R', 'U', 'F', 'E'], scope: 'all', fields: ['use'] }],
    employee: [{ actions: ['R', 'C', 'U', 'S'], scope: 'self', fields: ['use'] }],
  },
  /** The authority table: everybody may know who decides what, the owner alone says it. */
  authority: {
    owner: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['rule'] }],
    employee: [{ actions: ['R'], scope: 'all', fields: ['rule'] }],
  },
  /** Who stands in for whom: each for himself, the office for those who cannot; the stand-in sees that he is one. */
  delegations: {
    owner: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['delegation'] }],
    hr: [{ actions: ['R', 'C', 'U', 'D', 'E'], scope: 'all', fields: ['delegation'] }],
    employee: [
      { actions: ['R', 'C', 'U', 'D'], scope: 'self', fields: ['delegation'] },
      { actions: ['R'], scope: 'assigned', fields: ['delegation'] },
    ],
  },
} as const satisfies GrantTable;

/** `approvals` lets everybody decide the step in which he is asked; so he sees the request itself and may grant it. */
const ASKED = {
  trips: { employee: [{ actions: ['R', 'A'], scope: 'assigned', fields: ['trip'] }] },
  training: { employee: [{ actions: ['R', 'A'], scope: 'assigned', fields: ['course', 'cost'] }] },
  targets: { employee: [{ actions: ['R', 'A'], scope: 'assigned', fields: ['value'] }] },
  vehicles: { employee: [{ actions: ['R', 'A'], scope: 'assigned', fields: ['car', 'cost'] }] },
  expenses: { employee: [{ actions: ['R', 'A'], scope: 'assigned', fields: ['request'] }] },
  seals: { employee: [{ actions: ['R', 'A'], scope: 'assigned', fields: ['use'] }] },
} as const satisfies GrantTable;

/** The table lets the service manager alone write tools off; what the authority table keeps for the owner, the owner can do too. */
const KEPT = { tools: { owner: [{ actions: ['X'], scope: 'all', fields: ['card', 'cost'] }] } } as const satisfies GrantTable;

/** The grants of two tables added up. */
function added(one: GrantTable, other: GrantTable): GrantTable {
  const roles = (resource: string): string[] => [...new Set([...Object.keys(one[resource] ?? {}), ...Object.keys(other[resource] ?? {})])];
  return Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map(resource => [
      resource,
      Object.fromEntries(roles(resource).map(role => [role, [...(one[resource]?.[role] ?? []), ...(other[resource]?.[role] ?? [])]])),
    ]),
  );
}

export const EXTENSION_GROUPS = {
  skill_catalogue: { entry: 'code, name, validity' },
  policies: { access: 'roles with their grants, service tokens' },
  duty_packs: { pack: 'departments, posts, duties and catalogues of a kind of house' },
  imports: { batch: 'register, file, counts, state' },
  equipment_log: { use: 'machine, operator, times, state before and after, fault' },
  trips: { trip: 'who, where, when, purpose, report' },
  meals: { meal: 'day, heads, cost' },
  appraisal_forms: { form: 'templates with criteria, rounds with dates' },
  checklist_forms: { form: 'templates with their lines, editions' },
  metric_catalogue: { entry: 'code, name, unit, direction' },
  revenue: { money: 'amounts by day, trade and item' },
  tills: { count: 'sessions, denominations, hand-over', expected: 'expected amount, variance, cause' },
  read_receipts: { receipt: 'who has read what, when' },
  meetings: { minutes: 'who, agenda, minutes, decisions' },
  technical_library: { text: 'cases, bulletins, manuals, measured values' },
  seals: { use: 'paper, seal, applicant, approval' },
  authority: { rule: 'which requests go to whom' },
  delegations: { delegation: 'who stands in for whom, when, in which requests' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All grants: the permission table and its extensions. */
export const GRANT_TABLE: GrantTable = added(added({ ...GRANTS, ...EXTENSIONS }, ASKED), KEPT);
/** All field groups: resource → group → what belongs to it. */
export const GROUP_TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...FIELD_GROUPS, ...EXTENSION_GROUPS };
