import type { ReactElement } from 'react';
import { type RaRecord, useTranslate } from 'react-admin';
import { useClock } from '../format.ts';
import { useReferenceLabel } from '../kinds/reference.tsx';

/** Who changed the record last, and when. */
export function WhoWhen({ record }: { readonly record: RaRecord<string> }): ReactElement | null {
  const translate = useTranslate();
  const clock = useClock();
  const at = (record.updated_at ?? record.created_at) as string | undefined;
  const by = (record.updated_by ?? record.created_by) as string | null | undefined;
  const name = useReferenceLabel('users', by ?? undefined);
  if (at === undefined) return null;
  const who = name === undefined || name === '—' ? '' : name;
  return (
    <p className="faint small" style={{ marginTop: 8 }}>
      {translate('bb.record.changed', { who, when: clock.short(at) }).trim()}
    </p>
  );
}
