import type { ReactElement } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useDefinition } from '../../kit/registry.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import RecordApproval from './RecordApproval.tsx';

await needWords('approvals');

/** Under an approval: the way to the request, and its steps. */
export default function RequestOfApproval({
  record,
}: {
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}): ReactElement | null {
  const translate = useTranslate();
  const register = String(record.register);
  const id = String(record.record_id);
  const definition = useDefinition(register);
  if (definition === undefined) return null;
  return (
    <>
      <p style={{ margin: '8px 0' }}>
        <LinkBase to={`/${register}/${encodeURIComponent(id)}`} className="link">
          {translate('bb.approvals.open')}
        </LinkBase>
      </p>
      <RecordApproval of={definition} record={{ id }} />
    </>
  );
}
