import type { ReactElement } from 'react';
import { type RaRecord, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useClock } from '../format.ts';
import { RECENT, useHistory } from './History.tsx';

interface WhoWhenProps {
  readonly of: Definition;
  readonly record: RaRecord<string>;
}

/** Who changed the record last, and when: by the name of the person, as its history has it. */
export function WhoWhen({ of: definition, record }: WhoWhenProps): ReactElement | null {
  const translate = useTranslate();
  const clock = useClock();
  const { data } = useHistory(definition, record.id, RECENT);
  const at = (record.updated_at ?? record.created_at) as string | undefined;
  if (at === undefined) return null;
  return (
    <p className="faint small" style={{ marginTop: 8 }}>
      {translate('bb.record.changed', { who: data?.rows[0]?.user_name ?? '', when: clock.short(at) }).trim()}
    </p>
  );
}
