import type { ReactElement } from 'react';
import { type RaRecord, useGetOne } from 'react-admin';
import { mayOpen } from '../../kit/rights.ts';
import { useGrants } from '../../providers/session.ts';

type Row = RaRecord<string>;

/** The record that a field names; undefined while it is on its way, and where there is none. */
function useNamed(register: string, id: unknown, isWanted: boolean): Row | undefined {
  const isThere = isWanted && typeof id === 'string';
  return useGetOne<Row>(register, { id: isThere ? id : '' }, { enabled: isThere, retry: false }).data;
}

/** Who is to be called and under what number: whoever brought the car, else its owner. A tap on a phone dials. */
export function CallWhom({ record }: { readonly record: Row }): ReactElement | null {
  const maySee = mayOpen(useGrants(), { resource: 'customers', group: 'contact' });
  const order = useNamed('work_orders', record.work_order_id, maySee);
  const car = useNamed('vehicles', record.vehicle_id, maySee);
  const owner = useNamed('customers', order?.customer_id ?? car?.customer_id, maySee);
  const name = order?.contact_name ?? owner?.name;
  const phone = order?.contact_phone ?? owner?.phone;
  if (name == null && phone == null) return null;
  return (
    <>
      {name}
      {name != null && phone != null && ' · '}
      {phone != null && (
        <a
          className="link"
          style={{ display: 'inline-block', padding: '10px 8px', margin: '-10px -8px' }}
          href={`tel:${String(phone).replace(/[^+\d]/g, '')}`}
        >
          {phone}
        </a>
      )}
    </>
  );
}
