import { ROLES } from '../../../model/kernel/access.ts';

/** Who works where, as the tests lay it down: the oracle reads this list and never the database. */
export interface Post {
  readonly person: string;
  readonly department: string;
  readonly team: string | null;
  readonly manager: string | null;
  readonly from: string;
  readonly until: string | null;
}
/** The tree: department → the one above it. */
export const DEPARTMENTS: Readonly<Record<string, string | null>> = {
  station: null,
  service: 'station',
  workshop: 'service',
  parts: 'station',
  office: 'station',
};
/** Team → its department. */
export const TEAMS: Readonly<Record<string, string>> = { front: 'service', bays: 'workshop', paint: 'workshop', store: 'parts' };

const post = (
  person: string,
  department: string,
  team: string | null,
  manager: string | null,
  from = '2024-01-01',
  until: string | null = null,
): Post => ({
  person,
  department,
  team,
  manager,
  from,
  until,
});
export const POSTS: readonly Post[] = [
  post('owner', 'station', null, null),
  post('service_manager', 'service', null, 'owner'),
  post('hr', 'office', null, 'owner'),
  post('cashier', 'office', null, 'owner'),
  post('front_desk', 'service', 'front', 'service_manager'),
  post('parts_manager', 'parts', 'store', 'owner'),
  post('parts_keeper', 'parts', 'store', 'parts_manager'),
  post('tool_keeper', 'workshop', 'paint', 'service_manager'),
  post('workshop_supervisor', 'workshop', 'bays', 'service_manager'),
  post('employee', 'workshop', 'bays', 'workshop_supervisor'),
  post('adviser', 'service', 'front', 'front_desk'),
  post('fitter', 'workshop', 'bays', 'workshop_supervisor'),
  // Moved from the bays to the paint shop: rows of last year belong to another team than rows of today.
  post('painter', 'workshop', 'bays', 'workshop_supervisor', '2024-01-01', '2026-01-01'),
  post('painter', 'workshop', 'paint', 'tool_keeper', '2026-01-01'),
  post('leaver', 'parts', 'store', 'parts_manager', '2024-01-01', '2025-10-01'),
];
export const PEOPLE: readonly string[] = [...ROLES, 'adviser', 'fitter', 'painter', 'leaver', 'newcomer'];
export const TODAY = '2026-11-24';

/** What a row is about, as far as scopes ask. */
export interface RowFacts {
  readonly person?: string | null;
  readonly department?: string | null;
  readonly team?: string | null;
  readonly day: string;
  readonly isOwnDraft?: boolean;
  readonly isAsked?: boolean;
  readonly isPublished?: boolean;
}

const postsOn = (person: string, day: string): Post[] =>
  POSTS.filter(one => one.person === person && one.from <= day && (one.until === null || day < one.until));

function isWithin(department: string | null, above: string): boolean {
  if (department === null) return false;
  return department === above || isWithin(DEPARTMENTS[department] ?? null, above);
}

function isBelow(person: string, manager: string, day: string, depth = 0): boolean {
  if (depth > 10) return false;
  return postsOn(person, day).some(
    one => one.manager !== null && (one.manager === manager || isBelow(one.manager, manager, day, depth + 1)),
  );
}

/** The scopes that hold between somebody and a row, by the organisation of the row's day. */
export function relation(me: string, row: RowFacts): Set<string> {
  const holds = new Set(['all']);
  const mine = postsOn(me, row.day);
  const units = row.person ? postsOn(row.person, row.day) : [{ department: row.department ?? null, team: row.team ?? null }];
  if (row.person === me) holds.add('self');
  if (row.person && row.person !== me && isBelow(row.person, me, row.day)) holds.add('reports');
  if (units.some(one => one.team !== null && mine.some(my => my.team === one.team))) holds.add('team');
  if (units.some(one => mine.some(my => isWithin(one.department, my.department)))) holds.add('dept');
  if (row.isOwnDraft === true) holds.add('own');
  if (row.isAsked === true) holds.add('assigned');
  if (row.isPublished === true) holds.add('published');
  return holds;
}
