import { Fragment, type ReactElement } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { ReferenceText } from '../../kit/kinds/reference.tsx';
import { useSession } from '../../providers/session.ts';
import { type Placement, placementOn, usePlacements } from './placement.ts';

interface OfPerson {
  readonly record: RaRecord<string>;
}
const TARGETS = { post_id: 'posts', team_id: 'teams', department_id: 'departments', manager_id: 'staff' } as const;
type Place = keyof typeof TARGETS;

function Part({ place, placement }: { readonly place: Place; readonly placement: Placement | undefined }): ReactElement {
  const id = placement?.[place];
  return typeof id === 'string' ? <ReferenceText target={TARGETS[place]} id={id} /> : <span className="faint">—</span>;
}

/** One cell of a page: it asks for everybody on the page, so that all cells share the answer. */
function PlaceCell({ record, place }: OfPerson & { readonly place: Place }): ReactElement {
  const { data } = useListContext<RaRecord<string>>();
  const today = useSession()?.today ?? '';
  const rows = usePlacements((data ?? []).map(row => row.id).sort());
  if (rows === undefined) return <span className="bone" style={{ width: 56 }} />;
  return <Part place={place} placement={placementOn(rows, record.id, today)} />;
}

/** Today's post in the list of staff. */
export const PostCell = ({ record }: OfPerson): ReactElement => <PlaceCell record={record} place="post_id" />;
/** Today's team. */
export const TeamCell = ({ record }: OfPerson): ReactElement => <PlaceCell record={record} place="team_id" />;
/** Today's department. */
export const DepartmentCell = ({ record }: OfPerson): ReactElement => <PlaceCell record={record} place="department_id" />;
/** Who is the superior today. */
export const ManagerCell = ({ record }: OfPerson): ReactElement => <PlaceCell record={record} place="manager_id" />;

/** Behind the number in a person's panel: post, team (or department, where there is none) and superior. */
export function StaffPlace({ record }: OfPerson): ReactElement | null {
  const today = useSession()?.today ?? '';
  const placement = placementOn(usePlacements([record.id]) ?? [], record.id, today);
  if (placement === undefined) return null;
  const places: readonly Place[] = ['post_id', placement.team_id === null ? 'department_id' : 'team_id'];
  const shown: readonly Place[] = placement.manager_id === null ? places : [...places, 'manager_id'];
  return (
    <>
      {shown.map(place => (
        <Fragment key={place}>
          {' · '}
          <Part place={place} placement={placement} />
        </Fragment>
      ))}
    </>
  );
}
