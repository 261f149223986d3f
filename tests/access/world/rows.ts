import { ROLES } from '../../../model/kernel/access.ts';
import { printSequence } from '../../../model/kernel/kinds/sequence.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { inOrderOfReferences, sampleRow } from '../../../model/kernel/samples.ts';
import { REGISTERS } from '../../../model/resources/index.ts';
import { REQUEST_REGISTERS } from '../../../model/resources/requests.ts';
import { FILES } from './attachments.ts';
import { DEPARTMENTS, PEOPLE, POSTS, TEAMS } from './people.ts';
import { makeRoom, type Room } from './room.ts';

/** A row of a test's database; `by` is the role whose account writes it. */
export interface SeedRow {
  readonly register: string;
  readonly id: string;
  readonly by: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;

/** Days before and after the painter moved to another team. */
const DAYS = ['2025-06-15', '2026-05-20'] as const;
/** A day after all others. */
const LATER = '2027-01-05';
const PER_REGISTER = 10;

export const staffId = (person: string): string => `staff-${person}`;

/** Ids of the rows that stand for the organisation, whose shape the tests lay down by hand. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  staff: PEOPLE.map(staffId),
  departments: Object.keys(DEPARTMENTS).map(name => `departments-${name}`),
  teams: Object.keys(TEAMS).map(name => `teams-${name}`),
  users: ROLES.map(role => `users-${role}`),
};

const count = (register: string): number => FIXED[register]?.length ?? PER_REGISTER;
const idOf = (register: string, turn: number): string =>
  FIXED[register]?.[turn % count(register)] ?? `${register}-${(turn % count(register)) + 1}`;

/** The same, but no row that does not exist yet when the `turn`-th row of the register is written. */
const earlier =
  (register: string, at: number, placed: ReadonlySet<string>) =>
  (target: string, turn: number): string | undefined => {
    if (target !== register) return placed.has(target) ? idOf(target, turn) : undefined;
    return at === 0 ? undefined : idOf(target, turn % at);
  };

/** The cashier stands in for the office today, and the front desk for the cashier in claims alone; all others did so in the past. */
const STANDING_IN: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  2: { to_id: staffId('cashier'), from_on: '2026-11-01', back_on: '2026-12-31', kinds: [] },
  4: { to_id: staffId('front_desk'), from_on: '2026-11-01', back_on: '2026-12-31', kinds: ['expense_claims'] },
};

/** What the hand-laid organisation says about a row, over what the samples say. */
function laidDown(register: string, turn: number): Readonly<Record<string, unknown>> {
  const name = idOf(register, turn).slice(register.length + 1);
  switch (register) {
    case 'departments': {
      const above = DEPARTMENTS[name] ?? null;
      return { parent_id: above === null ? null : `departments-${above}`, head_id: null };
    }
    case 'teams':
      return { department_id: `departments-${TEAMS[name]}` };
    case 'users':
      return { username: name, staff_id: staffId(name), roles: [name], is_locked: false };
    case 'approvals': {
      // Each role is asked, about a record of another register each time.
      const kind = REQUEST_REGISTERS[turn % REQUEST_REGISTERS.length];
      const asked_id = staffId(PEOPLE[turn % PEOPLE.length] ?? '');
      // Every third time another holder of the post is asked besides.
      const other = turn % 3 === 0 ? [staffId(PEOPLE[(turn + 5) % PEOPLE.length] ?? '')] : [];
      const asked_ids = [asked_id, ...other];
      return { register: kind, record_id: `${kind}-${turn + 1}`, asked_id, asked_ids, state: turn % 4 === 3 ? 'approved' : 'pending' };
    }
    case 'approval_steps':
      return { decided_by: staffId(PEOPLE[(turn + 3) % PEOPLE.length] ?? '') };
    case 'delegations':
      return STANDING_IN[turn] ?? {};
    case 'settings':
      return { time_zone: 'Asia/Shanghai', day_cutoff_time: '00:00' };
    default:
      return {};
  }
}

function assignments(definition: Definition): SeedRow[] {
  return POSTS.map((one, turn) => ({
    register: 'staff_assignments',
    id: `staff_assignments-${turn + 1}`,
    by: ROLES[turn % ROLES.length] ?? 'owner',
    values: {
      ...sampleRow(definition, turn, idOf),
      staff_id: staffId(one.person),
      department_id: `departments-${one.department}`,
      team_id: one.team === null ? null : `teams-${one.team}`,
      manager_id: one.manager === null ? null : staffId(one.manager),
      from_on: one.from,
      until_on: one.until,
    },
  }));
}

/** The numbers of a row, of a day on which nobody else numbers: counted over everybody's rows, they would tell how many others there are. */
export function ownNumbers(definition: Definition, day: string, turn: number): Record<string, unknown> {
  const fields = Object.entries(definition.fields).filter(([, of]) => of.kind === 'sequence');
  return Object.fromEntries(fields.map(([name, of]) => [name, printSequence(of.prefix ?? '', day, turn + 1)]));
}

/** Fields that a sample row leaves out and a test wants filled: states, and files. */
function serverFields(definition: Definition, turn: number): Record<string, unknown> {
  const { state } = definition.fields;
  const filled: Record<string, unknown> = ownNumbers(definition, '2026-11-20', turn);
  if (state?.readOnly === true && state.options !== undefined && definition.name !== 'users') {
    filled.state = state.options[turn % state.options.length];
  }
  for (const [name, of] of Object.entries(definition.fields)) if (of.kind === 'files') filled[name] = [FILES[turn % FILES.length]];
  return filled;
}

/** A day as the field holds it: a moment of it where the field is an instant, another one each turn; its month where it is a month. */
function dayIn(definition: Definition, field: string, day: string, turn: number): string {
  const kind = definition.fields[field]?.kind;
  return kind === 'instant' ? `${day}T08:${String(turn % 60).padStart(2, '0')}:00.000Z` : kind === 'month' ? day.slice(0, 7) : day;
}

/** The row with every day that its own check calls too early put after all others. */
function inOrder(definition: Definition, values: Values): Values {
  const early = Object.keys(definition.check?.(values) ?? {}).filter(name =>
    /^(?:date|instant)$/.test(definition.fields[name]?.kind ?? ''),
  );
  return { ...values, ...Object.fromEntries(early.map(name => [name, dayIn(definition, name, LATER, 0)])) };
}

/** The row with other records in the place of those that it names in a key, then in other states: what may stand in for a row whose key is taken. */
function* insteadOf(definition: Definition, values: Values): Generator<Values> {
  yield values;
  const person = definition.scope?.person;
  const keys = [definition.key, ...(definition.unique ?? []).map(one => one.on)].flat();
  for (const name of keys.filter(one => one !== person && definition.fields[one]?.kind === 'reference')) {
    const target = definition.fields[name]?.target ?? '';
    for (let turn = 0; turn < count(target); turn += 1) yield { ...values, [name]: idOf(target, turn) };
  }
  for (const state of definition.fields.state?.options ?? []) yield { ...values, state };
}

/** The row as far from those before it as the rules of its register ask; undefined when there is no room for it. */
function apart(definition: Definition, id: string, values: Values, room: Room): Values | undefined {
  for (const one of insteadOf(definition, values)) if (room.take(definition, id, one)) return one;
  return undefined;
}

/** Rows about people: each person has one on each of the days; all others simply follow the samples. */
function rowsOf(definition: Definition, placed: ReadonlySet<string>): SeedRow[] {
  const { name, scope } = definition;
  if (name === 'staff_assignments') return assignments(definition);
  // The store writes the log itself, one line for each row below.
  if (name === 'audit_log') return [];
  const person = scope?.person;
  const isAboutPeople = person !== undefined && person !== 'id' && definition.fields[person]?.required === true;
  const turns = isAboutPeople ? PEOPLE.length * DAYS.length : name === 'settings' ? 1 : count(name);
  const room = makeRoom();
  return Array.from({ length: turns }, (_, turn) => turn).flatMap((turn): SeedRow[] => {
    const about = isAboutPeople ? { [person]: staffId(PEOPLE[turn % PEOPLE.length] ?? '') } : {};
    const day = DAYS[Math.floor(turn / PEOPLE.length)] ?? DAYS[0];
    const on = scope?.on === undefined || !isAboutPeople ? {} : { [scope.on]: dayIn(definition, scope.on, day, turn) };
    const id = name === 'settings' ? 'station' : isAboutPeople ? `${name}-${turn + 1}` : idOf(name, turn);
    const values = {
      ...sampleRow(definition, turn, earlier(name, turn, placed)),
      ...serverFields(definition, turn),
      ...about,
      ...on,
      ...laidDown(name, turn),
    };
    const own = apart(definition, id, inOrder(definition, values), room);
    return own === undefined ? [] : [{ register: name, id, by: ROLES[turn % ROLES.length] ?? 'owner', values: own }];
  });
}

/** Every row of the station in an order in which they can be written: people first, so that the log can name who wrote the others. */
export function stationRows(): SeedRow[] {
  const ordered = inOrderOfReferences(REGISTERS);
  const placed = new Set<string>();
  return [...ordered.filter(one => one.name === 'staff'), ...ordered.filter(one => one.name !== 'staff')].flatMap(definition => {
    const rows = rowsOf(definition, placed);
    placed.add(definition.name);
    return rows;
  });
}
