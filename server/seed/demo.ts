import { type DemoRows, type DemoStation, demoStation } from '../../data/demo/station.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { register } from '../../model/resources/index.ts';
import { departments } from '../../model/resources/people/departments.ts';
import { posts } from '../../model/resources/people/posts.ts';
import { teams } from '../../model/resources/people/teams.ts';
import { STATION_ID, settings } from '../../model/resources/settings/settings.ts';
import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import { type SeedDeps, seedStarter } from './starter.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows in one transaction: others get their turn between two of them. */
const BATCH = 1000;

/** A name of the demo rows that holds the code of another register's row, and the field that its id belongs in. */
const CODES: Readonly<Record<string, { readonly register: string; readonly field: string }>> = {
  post: { register: 'posts', field: 'post_id' },
  from_post: { register: 'posts', field: 'from_post_id' },
  to_post: { register: 'posts', field: 'to_post_id' },
  department: { register: 'departments', field: 'department_id' },
  team: { register: 'teams', field: 'team_id' },
  certificate: { register: 'certificate_kinds', field: 'kind_id' },
  skill: { register: 'skills', field: 'skill_id' },
  supplier: { register: 'suppliers', field: 'supplier_id' },
};
/** Who keeps which register, so that the history of the demo names somebody. */
const KEEPERS: Readonly<Record<string, string>> = { parts: 'user-parts_manager', assets: 'user-tool_keeper', people: 'user-hr' };

type Ids = Map<string, ReadonlyMap<string, string>>;

async function idsOf(tx: Tx, ids: Ids, name: string): Promise<ReadonlyMap<string, string>> {
  const known = ids.get(name);
  if (known !== undefined) return known;
  const rows = await tx.all<{ id: string; code: string }>(statement(tx.dialect, `SELECT id, code FROM "${name}"`));
  const found = new Map(rows.map(row => [row.code, row.id]));
  ids.set(name, found);
  return found;
}

/** The row with ids in the place of codes. Throws when a code is nowhere. */
async function resolved(tx: Tx, ids: Ids, row: Row): Promise<Row> {
  const full: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    const code = CODES[name];
    if (code === undefined) full[name] = value;
    else if (value === null) full[code.field] = null;
    else {
      const id = (await idsOf(tx, ids, code.register)).get(String(value));
      if (id === undefined) throw new Error(`demo: ${code.register} has no ${String(value)}`);
      full[code.field] = id;
    }
  }
  return full;
}

async function writeRows({ context, store, actor }: SeedDeps, { register: name, rows }: DemoRows): Promise<number> {
  const definition = register(name);
  if (definition === undefined) throw new Error(`demo: no register ${name}`);
  const keeper: Actor = { ...actor, userId: KEEPERS[definition.domain] ?? actor.userId };
  const ids: Ids = new Map();
  for (let start = 0; start < rows.length; start += BATCH) {
    await context.db.writeTx(async tx => {
      for (const row of rows.slice(start, start + BATCH)) {
        const { id, ...input } = await resolved(tx, ids, row);
        await store.insert(tx, keeper, definition, input, { asServer: true, ...(typeof id === 'string' ? { id } : {}) });
      }
    });
  }
  return rows.length;
}

async function setField(
  { store, actor }: SeedDeps,
  tx: Tx,
  definition: Definition,
  field: string,
  byCode: Readonly<Record<string, unknown>>,
): Promise<void> {
  const ids = await idsOf(tx, new Map(), definition.name);
  for (const [code, value] of Object.entries(byCode)) {
    const id = ids.get(code);
    if (id !== undefined) await store.update(tx, actor, definition, id, undefined, { [field]: value }, { asServer: true });
  }
}

async function frame(deps: SeedDeps, station: DemoStation): Promise<void> {
  await deps.context.db.writeTx(async tx => {
    await setField(deps, tx, departments, 'head_id', station.heads);
    await setField(deps, tx, teams, 'leader_id', station.leaders);
    await setField(deps, tx, posts, 'headcount', station.headcount);
  });
}

/**
 * The demo station, alive on `actor.today`: starter content, people, parts with their demand, tools, one account a role (without
 * passwords: `DEMO_ACCOUNTS` lists them). Does nothing when the station has settings already. Returns how many rows it wrote.
 */
export async function seedDemo(deps: SeedDeps): Promise<number> {
  const { context, store, actor } = deps;
  const there = await context.db.one(statement(context.db.dialect, 'SELECT id FROM settings WHERE id = ?', STATION_ID));
  if (there !== undefined) return 0;
  const station = demoStation(actor.today);
  let written = await seedStarter(deps);
  for (const rows of station.rows) written += await writeRows(deps, rows);
  await frame(deps, station);
  await context.db.writeTx(tx => store.insert(tx, actor, settings, station.settings, { id: STATION_ID, asServer: true, verb: 'setup' }));
  return written + 1;
}
