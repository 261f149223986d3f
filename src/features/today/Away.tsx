import type { ReactElement } from 'react';
import { useGetList, useGetMany, useTranslate } from 'react-admin';
import { placeOf } from '../../kit/registry.ts';
import { mayOpen } from '../../kit/rights.ts';
import { useGrants } from '../../providers/session.ts';

interface Delegation {
  readonly id: string;
  readonly from_id: string;
  readonly to_id: string;
  readonly reason: string | null;
}
const MOST = 20;

/** Who is away on the day, and who does his work. */
export function Away({ day }: { readonly day: string }): ReactElement | null {
  const translate = useTranslate();
  const grants = useGrants();
  const place = placeOf('delegations');
  const enabled = place !== undefined && mayOpen(grants, place);
  const query = {
    filter: { from_on_lte: day, back_on_gt: day },
    sort: { field: 'from_on', order: 'ASC' as const },
    pagination: { page: 1, perPage: MOST },
  };
  const { data } = useGetList<Delegation>('delegations', query, { enabled });
  const ids = [...new Set((data ?? []).flatMap(one => [one.from_id, one.to_id]))];
  const people = useGetMany<{ id: string; name: string }>('staff', { ids }, { enabled: ids.length > 0 }).data;
  const name = (id: string): string => people?.find(one => one.id === id)?.name ?? '';
  if (data === undefined || data.length === 0) return null;
  return (
    <>
      <h2 className="h2 later">
        {translate('bb.today.away')} <span className="faint">{data.length}</span>
      </h2>
      <p className="small muted away">
        {data.map((one, at) => (
          <span key={one.id}>
            {at > 0 && ' · '}
            {translate('bb.today.stands_in', { from: name(one.from_id), to: name(one.to_id) })}
          </span>
        ))}
      </p>
    </>
  );
}
