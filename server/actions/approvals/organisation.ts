import type { Delegation, Organisation } from '../../../model/rules/approvals.ts';
import { type Reader, statement } from '../../db/database.ts';

interface PlaceRow {
  readonly staff_id: string;
  readonly post_id: string;
  readonly department_id: string | null;
  readonly manager_id: string | null;
  readonly is_main: number | null;
}

/** The roles of those who can sign in and work here on the day. */
async function presentOn(reader: Reader, day: string): Promise<Map<string, readonly string[]>> {
  const sql = `SELECT u.staff_id, u.roles FROM users u JOIN staff s ON s.id = u.staff_id
    WHERE COALESCE(u.is_locked, 0) = 0 AND u.archived_at IS NULL AND s.archived_at IS NULL AND s.state NOT IN ('left', 'pending')
    AND (s.left_on IS NULL OR s.left_on >= ?)`;
  const present = new Map<string, readonly string[]>();
  for (const { staff_id, roles } of await reader.all<{ staff_id: string; roles: string | null }>(statement(reader.dialect, sql, day))) {
    present.set(staff_id, [...(present.get(staff_id) ?? []), ...(JSON.parse(roles ?? '[]') as string[])]);
  }
  return present;
}

/** The organisation on a day, as far as approvals ask. */
export async function organisationOn(reader: Reader, day: string): Promise<Organisation> {
  const places = await reader.all<PlaceRow>(
    statement(
      reader.dialect,
      `SELECT staff_id, post_id, department_id, manager_id, is_main FROM staff_assignments
        WHERE from_on <= ? AND (until_on IS NULL OR until_on > ?) ORDER BY from_on, id`,
      day,
      day,
    ),
  );
  const departments = await reader.all<{ id: string; parent_id: string | null; head_id: string | null }>(
    statement(reader.dialect, 'SELECT id, parent_id, head_id FROM departments'),
  );
  return {
    places: places.map(place => ({ ...place, is_main: place.is_main === 1 })),
    departments: new Map(departments.map(one => [one.id, one])),
    present: await presentOn(reader, day),
  };
}

/** The delegations that run on a day. */
export async function delegationsOn(reader: Reader, day: string): Promise<Delegation[]> {
  const sql = 'SELECT from_id, to_id, from_on, back_on, kinds FROM delegations WHERE from_on <= ? AND back_on > ?';
  const rows = await reader.all<Omit<Delegation, 'kinds'> & { kinds: string | null }>(statement(reader.dialect, sql, day, day));
  return rows.map(row => ({ ...row, kinds: JSON.parse(row.kinds ?? '[]') as string[] }));
}
