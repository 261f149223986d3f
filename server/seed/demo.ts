import { rulesToldOn } from '../../data/demo/people/rewards.ts';
import { DEMO_ACCOUNTS } from '../../data/demo/staff.ts';
import { type DemoRows, type DemoStation, demoStation } from '../../data/demo/station.ts';
import { givenTasks, outcomeOf, TASK_DAYS } from '../../data/demo/tasks.ts';
import type { Role } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { register } from '../../model/resources/index.ts';
import { departments } from '../../model/resources/people/departments.ts';
import { posts } from '../../model/resources/people/posts.ts';
import { staff } from '../../model/resources/people/staff.ts';
import { teams } from '../../model/resources/people/teams.ts';
import { STATION_ID, settings } from '../../model/resources/settings/settings.ts';
import { tasks } from '../../model/resources/today/tasks.ts';
import { daysAfter } from '../../model/rules/days.ts';
import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import { makeOccurrences } from '../duties/make.ts';
import { writeApprovals } from './approvals.ts';
import { type PreparedDemand, prepareDemand } from './demandImport.ts';
import { writeConfirmations } from './dutyBook.ts';
import type { SeedDeps } from './missing.ts';
import { seedStarter } from './starter.ts';

type Row = Readonly<Record<string, unknown>>;

/** A name of the demo rows that holds the code of another register's row, or several, and the field that the ids belong in. */
const CODES: Readonly<Record<string, { readonly register: string; readonly field: string }>> = {
  post: { register: 'posts', field: 'post_id' },
  from_post: { register: 'posts', field: 'from_post_id' },
  to_post: { register: 'posts', field: 'to_post_id' },
  department: { register: 'departments', field: 'department_id' },
  team: { register: 'teams', field: 'team_id' },
  certificate: { register: 'certificate_kinds', field: 'kind_id' },
  skill: { register: 'skills', field: 'skill_id' },
  supplier: { register: 'suppliers', field: 'supplier_id' },
  reader_posts: { register: 'posts', field: 'readers' },
  to_departments: { register: 'departments', field: 'departments' },
};
/** Who keeps which register, so that the history of the demo names somebody. */
const KEEPERS: Readonly<Record<string, Role>> = {
  workshop: 'front_desk',
  customers: 'front_desk',
  parts: 'parts_manager',
  assets: 'tool_keeper',
  people: 'hr',
  today: 'service_manager',
  money: 'cashier',
  documents: 'hr',
};

/** The account in whose name a register is filled, with its person. */
function keeperOf(actor: Actor, domain: string): Actor {
  const account = DEMO_ACCOUNTS.find(one => one.role === KEEPERS[domain]);
  return account === undefined ? actor : { ...actor, userId: account.userId, staffId: account.staffId };
}

type Ids = Map<string, ReadonlyMap<string, string>>;

async function idsOf(tx: Tx, ids: Ids, name: string): Promise<ReadonlyMap<string, string>> {
  const known = ids.get(name);
  if (known !== undefined) return known;
  const rows = await tx.all<{ id: string; code: string }>(statement(tx.dialect, `SELECT id, code FROM "${name}"`));
  const found = new Map(rows.map(row => [row.code, row.id]));
  ids.set(name, found);
  return found;
}

function missing(register: string, code: unknown): never {
  throw new Error(`demo: ${register} has no ${String(code)}`);
}

/** The row with ids in the place of codes. Throws when a code is nowhere. */
async function resolved(tx: Tx, ids: Ids, row: Row): Promise<Row> {
  const full: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    const code = CODES[name];
    if (code === undefined) full[name] = value;
    else if (value === null) full[code.field] = null;
    else {
      const known = await idsOf(tx, ids, code.register);
      const found = [value].flat().map(one => known.get(String(one)) ?? missing(code.register, one));
      full[code.field] = Array.isArray(value) ? found : found[0];
    }
  }
  return full;
}

/**
 * Writes the demo rows of a register by few statements (`store.insertMany`: checked, numbered, searchable and in the history as if each
 * had been entered). A new register's rows need no line here: they stand in a file of `data/demo` that `demoStation` lists, behind what
 * they refer to. A row gives its `id` where others name it. Rules that live in actions are not run: the tests hold the seeded rows to them.
 */
async function writeRows({ store, actor }: SeedDeps, tx: Tx, ids: Ids, { register: name, rows }: DemoRows): Promise<void> {
  const definition = register(name);
  if (definition === undefined) throw new Error(`demo: no register ${name}`);
  const keeper = keeperOf(actor, definition.domain);
  // The person whom the entries name must be there first; they themselves came from nobody.
  const own = definition === staff ? rows.filter(row => row.id === keeper.staffId) : [];
  const others = own.length === 0 ? rows : rows.filter(row => !own.includes(row));
  for (const [by, some] of [[actor, own] as const, [keeper, others] as const]) {
    const full: Row[] = [];
    for (const row of some) full.push(await resolved(tx, ids, row));
    await store.insertMany(tx, by, definition, full);
  }
}

type ByCode = Readonly<Record<string, unknown>>;

async function setField(
  { store, actor }: SeedDeps,
  tx: Tx,
  ids: Ids,
  definition: Definition,
  field: string,
  byCode: ByCode,
): Promise<void> {
  const known = await idsOf(tx, ids, definition.name);
  for (const [code, value] of Object.entries(byCode)) {
    const id = known.get(code);
    if (id !== undefined) await store.update(tx, actor, definition, id, undefined, { [field]: value }, { asServer: true });
  }
}

async function writeStation(deps: SeedDeps, tx: Tx, station: DemoStation, demand: PreparedDemand): Promise<void> {
  const { store, actor } = deps;
  const ids: Ids = new Map();
  for (const rows of station.rows) await writeRows(deps, tx, ids, rows);
  await demand.write(tx);
  await setField(deps, tx, ids, departments, 'head_id', station.heads);
  await setField(deps, tx, ids, teams, 'leader_id', station.leaders);
  await setField(deps, tx, ids, posts, 'headcount', station.headcount);
  await store.insert(tx, actor, settings, station.settings, { id: STATION_ID, asServer: true });
}

/** The duty book has been kept for weeks: what each day brought, and how it went. Returns how many tasks. */
async function writeTasks({ context, store, actor }: SeedDeps): Promise<number> {
  const from = daysAfter(actor.today, -TASK_DAYS);
  const span = { from, today: actor.today, ahead: daysAfter(actor.today, 6) };
  const { made } = await makeOccurrences({ context, store }, actor, span, task => outcomeOf(task, actor.today));
  const given = givenTasks(actor.today);
  await context.db.writeTx(tx => store.insertMany(tx, keeperOf(actor, 'today'), tasks, given));
  return made + given.length;
}

/**
 * The demo station, alive on `actor.today`: starter content, people, parts with their demand, tools, one account a role (without
 * passwords: `DEMO_ACCOUNTS` lists them). All or nothing, and nothing when the station has settings already.
 * Returns how many rows it wrote.
 */
export async function seedDemo(deps: SeedDeps): Promise<number> {
  const { context, actor } = deps;
  const there = await context.db.one(statement(context.db.dialect, 'SELECT id FROM settings WHERE id = ?', STATION_ID));
  if (there !== undefined) return 0;
  const station = demoStation(actor.today);
  const since = daysAfter(actor.today, -TASK_DAYS);
  const starter = await seedStarter(deps, 'station', { since, toldOn: rulesToldOn(actor.today) });
  const demand = await prepareDemand(deps, keeperOf(actor, 'parts'), station.demand, station.demandFile);
  let isWritten = false;
  try {
    await context.db.writeTx(tx => writeStation(deps, tx, station, demand));
    isWritten = true;
  } finally {
    await demand.clear(isWritten);
  }
  return (
    (await writeTasks(deps)) +
    (await writeConfirmations(deps, since)) +
    (await writeApprovals(deps)) +
    starter +
    station.demand.length +
    station.rows.reduce((sum, { rows }) => sum + rows.length, 2)
  );
}
