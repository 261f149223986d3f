import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';

/** Says that nothing here is real. */
export function DemoBanner(): ReactElement {
  const translate = useTranslate();
  return (
    <aside className="banner" aria-label={translate('bb.demo.name')}>
      <span>
        <b>{translate('bb.demo.name')}</b> {translate('bb.demo.sentence')}
      </span>
    </aside>
  );
}
