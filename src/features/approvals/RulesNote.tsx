import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { needWords } from '../../providers/i18nProvider.ts';

await needWords('approvals');

/** Says which rule holds, what happens without one, and who sets the amounts. */
export default function RulesNote(): ReactElement {
  const translate = useTranslate();
  return (
    <p className="note" style={{ margin: '8px 16px' }}>
      {translate('bb.approvals.rules_note')}
    </p>
  );
}
