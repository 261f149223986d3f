import { parseListQuery } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { staffAssignments } from '../../model/resources/people/staff_assignments.ts';
import type { Actor } from '../context.ts';
import type { Store, WireRow } from '../store/store.ts';

/** The columns of the list of staff that today's main assignment holds. */
const PLACE: Readonly<Record<string, string>> = {
  '@post': 'post_id',
  '@team': 'team_id',
  '@department': 'department_id',
  '@manager': 'manager_id',
};

/** The register and its field that a column of a list shows beside the record's own; undefined when the column is none such. */
export function besideOf(definition: Definition, column: string): readonly [of: Definition, name: string] | undefined {
  const name = definition.name === 'staff' && Object.hasOwn(PLACE, column) ? PLACE[column] : undefined;
  return name === undefined ? undefined : [staffAssignments, name];
}

/** These people with where they work today; whose assignment the actor may not take along has none. */
export async function withPlaces(store: Store, actor: Actor, people: readonly WireRow[]): Promise<WireRow[]> {
  const ids = people.map(row => row.id);
  const filter = JSON.stringify({ staff_id: ids, is_main: true, from_on_lte: actor.today });
  const places = new Map<string, WireRow>();
  for await (const row of store.each(actor, staffAssignments, parseListQuery(staffAssignments, { filter }))) {
    if (typeof row.until_on !== 'string' || row.until_on > actor.today) places.set(String(row.staff_id), row);
  }
  const columns = Object.entries(PLACE);
  return people.map(row => ({ ...row, ...Object.fromEntries(columns.map(([column, name]) => [column, places.get(row.id)?.[name]])) }));
}
