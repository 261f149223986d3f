import { keepPreviousData } from '@tanstack/react-query';
import { type RaRecord, useGetList } from 'react-admin';
import { useSession } from '../../providers/session.ts';

/** Where somebody works: one row of `staff_assignments`. */
export interface Placement extends RaRecord<string> {
  readonly staff_id: string;
  readonly post_id: string;
  readonly department_id: string;
  readonly team_id: string | null;
  readonly manager_id: string | null;
  readonly from_on: string;
  readonly until_on: string | null;
}

/** The main assignment that holds on a day, among those of one person. */
export function placementOn(rows: readonly Placement[], staffId: string, day: string): Placement | undefined {
  return rows.find(row => row.staff_id === staffId && row.from_on <= day && (row.until_on === null || row.until_on > day));
}

/**
 * Today's main assignments of these people. Two requests whatever their number, shared by all cells that ask for the same people:
 * those without an end, and those that end later. While the list changes, what is known stays, so that no column jumps.
 */
export function usePlacements(staffIds: readonly string[]): readonly Placement[] | undefined {
  const today = useSession()?.today ?? '';
  const main = { staff_id: [...staffIds], is_main: true };
  const query = { pagination: { page: 1, perPage: 500 }, sort: { field: 'from_on', order: 'DESC' as const } };
  const options = { enabled: staffIds.length > 0 && today !== '', retry: false, staleTime: 30_000, placeholderData: keepPreviousData };
  const endless = useGetList<Placement>('staff_assignments', { ...query, filter: { ...main, until_on_null: true } }, options);
  const ending = useGetList<Placement>('staff_assignments', { ...query, filter: { ...main, until_on_gt: today } }, options);
  if (endless.data === undefined || ending.data === undefined) return undefined;
  return [...endless.data, ...ending.data];
}
