import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { KeptFault } from '../../kit/FaultText.tsx';
import { useClock } from '../../kit/format.ts';
import { ErrorState } from '../../kit/states.tsx';
import { BY_ITSELF, call } from '../../providers/http.ts';
import { needWords } from '../../providers/i18nProvider.ts';

await needWords('inbox');

interface Delivery {
  readonly id: string;
  readonly text: string;
  readonly staff_name: string | null;
  readonly created_at: string;
  readonly due_at: string;
  readonly attempts: number;
  readonly sent_at: string | null;
  readonly failed_at: string | null;
  readonly error: string | null;
}

const REFRESH_MS = 5_000;

/** What went out over a channel, what waits, and what failed and why. */
export default function DeliveriesTab({ record }: { readonly record: { readonly id: string } }): ReactElement {
  const translate = useTranslate();
  const clock = useClock();
  const { data, error, refetch } = useQuery({
    queryKey: ['channels', 'deliveries', record.id],
    queryFn: () => call<Delivery[]>('GET', `/api/channels/${encodeURIComponent(record.id)}/deliveries`, undefined, BY_ITSELF),
    refetchInterval: REFRESH_MS,
    retry: false,
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const stateOf = (one: Delivery): string => {
    if (one.sent_at !== null) return translate('bb.inbox.sent', { when: clock.short(one.sent_at) });
    if (one.failed_at !== null) return translate('bb.inbox.given_up', { count: one.attempts });
    return one.attempts === 0
      ? translate('bb.inbox.waiting')
      : translate('bb.inbox.again', { count: one.attempts, when: clock.short(one.due_at) });
  };
  return (
    <section>
      {data?.length === 0 && <p className="muted">{translate('bb.inbox.none_sent')}</p>}
      <ul>
        {(data ?? []).map(one => (
          <li key={one.id} className="inbox-sent">
            <p>{one.text}</p>
            <div className="small muted">{[one.staff_name, stateOf(one)].filter(part => part !== null).join(' · ')}</div>
            {one.error !== null && one.sent_at === null && <KeptFault text={one.error} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
