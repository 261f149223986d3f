import { CALENDAR_DAYS, CALENDAR_YEARS } from '../../data/starter/calendar.ts';
import { STARTER_CHECKLISTS } from '../../data/starter/checklists.ts';
import { PACK_DUTIES, type Pack } from '../../data/starter/duties/packs.ts';
import { DEPARTMENTS, FIELD_DEPARTMENTS, FIELD_TEAMS, TEAMS } from '../../data/starter/organisation.ts';
import { FIELD_POSTS, POSTS } from '../../data/starter/posts.ts';
import { BUILT_IN_ROLES } from '../../data/starter/roles.ts';
import { CERTIFICATE_KINDS, SKILLS } from '../../data/starter/skills.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { calendarDays } from '../../model/resources/people/calendar_days.ts';
import { calendarYears } from '../../model/resources/people/calendar_years.ts';
import { certificateKinds } from '../../model/resources/people/certificate_kinds.ts';
import { departments } from '../../model/resources/people/departments.ts';
import { posts } from '../../model/resources/people/posts.ts';
import { skills } from '../../model/resources/people/skills.ts';
import { teams } from '../../model/resources/people/teams.ts';
import { roles } from '../../model/resources/settings/roles.ts';
import { checklistTemplates } from '../../model/resources/today/checklist_templates.ts';
import { postDuties } from '../../model/resources/today/post_duties.ts';
import type { Actor, Context } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import type { Store } from '../store/store.ts';
import { seedAuthority } from './authority.ts';

type Input = Readonly<Record<string, unknown>>;

/** What seeding needs; the actor has every right (`serverActor`). */
export interface SeedDeps {
  readonly context: Context;
  readonly store: Store;
  readonly actor: Actor;
}

/** What each starter row is known by: its key → the id that it has, whoever made it. */
type Known = Map<string | number, string>;

/** The rows that are there already, archived ones too: starter content never takes a key twice. */
async function knownRows(tx: Tx, definition: Definition): Promise<Known> {
  const key = definition.key[0] ?? 'id';
  const rows = await tx.all<{ id: string; at: string | number }>(
    statement(tx.dialect, `SELECT id, "${key}" AS at FROM "${definition.name}"`),
  );
  return new Map(rows.map(row => [row.at, row.id]));
}

/** Inserts the rows whose key is not taken; returns the ids of all of them by key, and how many are new. */
async function addMissing(
  { store, actor }: SeedDeps,
  tx: Tx,
  definition: Definition,
  prefix: string,
  rows: readonly Input[],
): Promise<{ ids: Known; added: number }> {
  const ids = await knownRows(tx, definition);
  const missing: Input[] = [];
  for (const row of rows) {
    const key = row[definition.key[0] ?? ''] as string | number;
    if (ids.has(key)) continue;
    const id = `${prefix}-${String(key).toLowerCase()}`;
    missing.push({ ...row, id });
    ids.set(key, id);
  }
  await store.insertMany(tx, actor, definition, missing);
  return { ids, added: missing.length };
}

/** What a pack says of the organisation. */
const HOUSES = {
  station: { departments: DEPARTMENTS, teams: TEAMS, posts: POSTS },
  field: { departments: FIELD_DEPARTMENTS, teams: FIELD_TEAMS, posts: FIELD_POSTS },
} as const;

/** Puts the ids of earlier rows in the place of their codes; rows whose superior comes later must stand behind it in the list. */
async function organisation(deps: SeedDeps, tx: Tx, pack: Pack): Promise<number> {
  const house = HOUSES[pack];
  let added = 0;
  const departmentIds: Known = await knownRows(tx, departments);
  for (const { parent, ...row } of house.departments) {
    const parentId = parent === undefined ? null : (departmentIds.get(parent) ?? null);
    const one = await addMissing(deps, tx, departments, 'dept', [{ ...row, parent_id: parentId }]);
    for (const [code, id] of one.ids) departmentIds.set(code, id);
    added += one.added;
  }
  const teamRows = house.teams.map(({ department, ...row }) => ({ ...row, department_id: departmentIds.get(department) ?? null }));
  added += (await addMissing(deps, tx, teams, 'team', teamRows)).added;
  const postIds: Known = await knownRows(tx, posts);
  for (const { reports_to, ...row } of house.posts) {
    const superior = reports_to === undefined ? null : (postIds.get(reports_to) ?? null);
    const one = await addMissing(deps, tx, posts, 'post', [{ ...row, reports_to_id: superior }]);
    for (const [code, id] of one.ids) postIds.set(code, id);
    added += one.added;
  }
  return added;
}

async function knowledge(deps: SeedDeps, tx: Tx): Promise<number> {
  const skillRows = SKILLS.map(([code, name, name_en, area]) => ({ code, name, name_en, area }));
  const kindRows = CERTIFICATE_KINDS.map(([code, name, name_en, issuer, is_legal, valid_months, warn_days]) => ({
    code,
    name,
    name_en,
    issuer,
    is_legal,
    valid_months,
    warn_days,
  }));
  const skillCount = (await addMissing(deps, tx, skills, 'skill', skillRows)).added;
  return skillCount + (await addMissing(deps, tx, certificateKinds, 'cert', kindRows)).added;
}

async function calendar(deps: SeedDeps, tx: Tx): Promise<number> {
  const years = CALENDAR_YEARS.map(([year, status, source, announced_on]) => ({ year, status, source, announced_on }));
  const days = CALENDAR_DAYS.map(([day, kind, is_statutory, name, name_en, source]) => ({
    day,
    kind,
    is_statutory,
    name,
    name_en,
    source,
  }));
  const yearCount = (await addMissing(deps, tx, calendarYears, 'year', years)).added;
  return yearCount + (await addMissing(deps, tx, calendarDays, 'day', days)).added;
}

/** Checklists in use from the first day; a code that is there, in whatever edition, is left alone. */
async function checklists(deps: SeedDeps, tx: Tx): Promise<number> {
  const rows = STARTER_CHECKLISTS.map(row => ({ ...row, published_on: deps.actor.today }));
  return (await addMissing(deps, tx, checklistTemplates, 'checklist', rows)).added;
}

/** The duties of the posts are in force at once. */
async function dutyBook(deps: SeedDeps, tx: Tx, pack: Pack, since: string): Promise<number> {
  const postIds = await knownRows(tx, posts);
  const rows = PACK_DUTIES[pack].flatMap(({ post, checkedBy, values }) => {
    const post_id = postIds.get(post);
    const checked_by_id = checkedBy === null ? null : (postIds.get(checkedBy) ?? null);
    return post_id === undefined ? [] : [{ ...values, post_id, checked_by_id, state: 'in_force', from_on: since }];
  });
  return (await addMissing(deps, tx, postDuties, 'duty', rows)).added;
}

/**
 * The built-in roles by name, without which accounts name roles that no list shows. Returns how many were missing.
 */
export async function seedRoles(deps: SeedDeps): Promise<number> {
  const rows = BUILT_IN_ROLES.map(role => ({ ...role, is_built_in: true }));
  return deps.context.db.writeTx(async tx => (await addMissing(deps, tx, roles, 'role', rows)).added);
}

/**
 * Starter content of a kind of house: departments, teams, posts with their duties, skills, certificate kinds, the holidays of 2024
 * to 2027; the duties are in force from `since`. Rows whose key exists are left as they are, so it can be run again, and the other pack taken besides. Returns how many
 * rows were written.
 */
export async function seedStarter(deps: SeedDeps, pack: Pack = 'station', since: string = deps.actor.today): Promise<number> {
  const rolesAdded = await seedRoles(deps);
  return deps.context.db.writeTx(
    async tx =>
      rolesAdded +
      (await organisation(deps, tx, pack)) +
      (await knowledge(deps, tx)) +
      (await calendar(deps, tx)) +
      (await checklists(deps, tx)) +
      (await seedAuthority(deps, tx)) +
      (await dutyBook(deps, tx, pack, since)),
  );
}
