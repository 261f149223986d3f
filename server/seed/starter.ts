import { CALENDAR_DAYS, CALENDAR_YEARS } from '../../data/starter/calendar.ts';
import { STARTER_CHECKLISTS } from '../../data/starter/checklists.ts';
import { PACK_DUTIES, type Pack } from '../../data/starter/duties/packs.ts';
import { DEPARTMENTS, FIELD_DEPARTMENTS, FIELD_TEAMS, TEAMS } from '../../data/starter/organisation.ts';
import { FIELD_POSTS, POSTS } from '../../data/starter/posts.ts';
import { BUILT_IN_ROLES } from '../../data/starter/roles.ts';
import { CERTIFICATE_KINDS, SKILLS } from '../../data/starter/skills.ts';
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
import type { Tx } from '../db/database.ts';
import { seedAuthority } from './authority.ts';
import { catalogues } from './catalogues.ts';
import { addMissing, rowsInUse, type SeedDeps } from './missing.ts';

/** What a pack says of the organisation. */
const HOUSES = {
  station: { departments: DEPARTMENTS, teams: TEAMS, posts: POSTS },
  field: { departments: FIELD_DEPARTMENTS, teams: FIELD_TEAMS, posts: FIELD_POSTS },
} as const;

/** Puts the ids of earlier rows in the place of their codes; rows whose superior comes later must stand behind it in the list. */
async function organisation(deps: SeedDeps, tx: Tx, pack: Pack): Promise<number> {
  const house = HOUSES[pack];
  let added = 0;
  for (const { parent, ...row } of house.departments) {
    const parent_id = parent === undefined ? null : ((await rowsInUse(tx, departments)).get(parent) ?? null);
    added += await addMissing(deps, tx, departments, 'dept', [{ ...row, parent_id }]);
  }
  const departmentIds = await rowsInUse(tx, departments);
  const teamRows = house.teams.flatMap(({ department, ...row }) => {
    const department_id = departmentIds.get(department);
    return department_id === undefined ? [] : [{ ...row, department_id }];
  });
  added += await addMissing(deps, tx, teams, 'team', teamRows);
  for (const { reports_to, ...row } of house.posts) {
    const reports_to_id = reports_to === undefined ? null : ((await rowsInUse(tx, posts)).get(reports_to) ?? null);
    added += await addMissing(deps, tx, posts, 'post', [{ ...row, reports_to_id }]);
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
  const skillCount = await addMissing(deps, tx, skills, 'skill', skillRows);
  return skillCount + (await addMissing(deps, tx, certificateKinds, 'cert', kindRows));
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
  const yearCount = await addMissing(deps, tx, calendarYears, 'year', years);
  return yearCount + (await addMissing(deps, tx, calendarDays, 'day', days));
}

/** Checklists in use from the first day; a code that is there, in whatever edition, is left alone. */
async function checklists(deps: SeedDeps, tx: Tx): Promise<number> {
  const rows = STARTER_CHECKLISTS.map(row => ({ ...row, published_on: deps.actor.today }));
  return addMissing(deps, tx, checklistTemplates, 'checklist', rows);
}

/** The duties of the posts are in force at once; a post that was archived owes nothing, and checks nothing. */
async function dutyBook(deps: SeedDeps, tx: Tx, pack: Pack, since: string): Promise<number> {
  const postIds = await rowsInUse(tx, posts);
  const rows = PACK_DUTIES[pack].flatMap(({ post, checkedBy, values }) => {
    const post_id = postIds.get(post);
    const checked_by_id = checkedBy === null ? null : (postIds.get(checkedBy) ?? null);
    return post_id === undefined ? [] : [{ ...values, post_id, checked_by_id, state: 'in_force', from_on: since }];
  });
  return addMissing(deps, tx, postDuties, 'duty', rows);
}

/**
 * The built-in roles by name, without which accounts name roles that no list shows. Returns how many were missing.
 */
export async function seedRoles(deps: SeedDeps): Promise<number> {
  const rows = BUILT_IN_ROLES.map(role => ({ ...role, is_built_in: true }));
  return deps.context.db.writeTx(async tx => addMissing(deps, tx, roles, 'role', rows));
}

/** How a station begins with its starter content: from today, with rules that the staff are still to be told of, unless said otherwise. */
export interface Beginning {
  /** The day from which the duties are in force. */
  readonly since?: string;
  /** The day on which the staff were told of appraisal forms and reward rules; they are in force from it. */
  readonly toldOn?: string;
}

/**
 * Starter content of a kind of house: departments, teams, posts with their duties, skills, certificate kinds, courses, metrics, drafts of
 * appraisal forms and reward rules, checklists, who decides what, the holidays of 2024 to 2027. Rows whose key exists are left as they are,
 * so it can be run again, and the other pack taken besides. Returns how many rows were written.
 */
export async function seedStarter(deps: SeedDeps, pack: Pack = 'station', { since, toldOn }: Beginning = {}): Promise<number> {
  const rolesAdded = await seedRoles(deps);
  return deps.context.db.writeTx(
    async tx =>
      rolesAdded +
      (await organisation(deps, tx, pack)) +
      (await knowledge(deps, tx)) +
      (await catalogues(deps, tx, pack, toldOn)) +
      (await calendar(deps, tx)) +
      (await checklists(deps, tx)) +
      (await seedAuthority(deps, tx)) +
      (await dutyBook(deps, tx, pack, since ?? deps.actor.today)),
  );
}
