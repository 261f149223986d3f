import { type ReactElement, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useClock } from '../../kit/format.ts';
import { placeOf } from '../../kit/registry.ts';
import { mayOpen } from '../../kit/rights.ts';
import { ErrorState } from '../../kit/states.tsx';
import { needWords } from '../../providers/i18nProvider.ts';
import { useGrants } from '../../providers/session.ts';
import { type InboxItem, PAGE, useInbox, useRead } from './useInbox.ts';
import './inbox.css';

await needWords('inbox');

/** What one is told, the newest first; a press opens the record and counts as read. */
export default function InboxList({ onOpen }: { readonly onOpen?: () => void }): ReactElement {
  const translate = useTranslate();
  const [from, setFrom] = useState(0);
  const { data, error, refetch } = useInbox(from);
  const read = useRead();
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const open = (item: InboxItem): void => {
    if (item.read_at === null) void read({ ids: [item.id] });
    onOpen?.();
  };
  return (
    <>
      {data !== undefined && data.items.length === 0 && <p className="muted inbox-none">{translate('bb.inbox.none')}</p>}
      <ul className="inbox">
        {(data?.items ?? []).map(item => (
          <li key={item.id}>
            <Row item={item} onOpen={() => open(item)} />
          </li>
        ))}
      </ul>
      {(from > 0 || data?.more === true) && (
        <div className="row inbox-more">
          {from > 0 && (
            <button type="button" className="link" onClick={() => setFrom(Math.max(0, from - PAGE))}>
              {translate('bb.inbox.newer')}
            </button>
          )}
          {data?.more === true && (
            <button type="button" className="link" onClick={() => setFrom(from + PAGE)}>
              {translate('bb.inbox.older')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** One thing that was told; who answers for a record that he may not open, as a contract of his, is told all the same. */
function Row({ item, onOpen }: { readonly item: InboxItem; readonly onOpen: () => void }): ReactElement {
  const translate = useTranslate();
  const clock = useClock();
  const grants = useGrants();
  const place = placeOf(item.register);
  const className = `inbox-row ${item.read_at === null ? 'new' : ''}`;
  const said = (
    <>
      <span className="inbox-kind">{translate(`bb.inbox.kind.${item.kind}`)}</span>
      <span className="inbox-what">
        {item.subject}
        {item.detail !== null && <span className="muted"> · {item.detail}</span>}
      </span>
      <span className="faint small">{clock.short(item.created_at)}</span>
    </>
  );
  if (place !== undefined && !mayOpen(grants, place))
    return (
      <button type="button" className={className} onClick={onOpen}>
        {said}
      </button>
    );
  return (
    <LinkBase to={`/${item.register}/${encodeURIComponent(item.record_id)}`} className={className} onClick={onOpen}>
      {said}
    </LinkBase>
  );
}
