import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { loadDomain } from '../../kit/registry.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import './approvals.css';
import { useWaiting } from './useWaiting.ts';
import { WaitingItem } from './WaitingItem.tsx';

await Promise.all([needWords('approvals'), loadDomain('today')]);

/** The requests that wait for the reader's decision; nothing where none does. */
export function Waiting(): ReactElement | null {
  const translate = useTranslate();
  const { rows, total } = useWaiting();
  if (total === 0) return null;
  return (
    <section>
      <h2 className="ph2">
        {translate('bb.approvals.waiting')} <span className="n hot">{total}</span>
      </h2>
      <ul className="ls">
        {rows.map(request => (
          <WaitingItem key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}
