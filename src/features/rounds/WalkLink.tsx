import type { ReactElement } from 'react';
import { LinkBase, type RaRecord, useTranslate } from 'react-admin';
import { needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';

await needWords('rounds');

/** The way on for who walks an open round, in the head of its record. */
export default function WalkLink({ record }: { readonly record: RaRecord<string> }): ReactElement | null {
  const translate = useTranslate();
  const staffId = useSession()?.user.staff_id ?? null;
  const isMine = staffId !== null && [record.assignee_id, record.partner_id].includes(staffId);
  if (record.state !== 'open' || !isMine) return null;
  return (
    <>
      {' · '}
      <LinkBase to={`/rounds/${encodeURIComponent(record.id)}/edit`} className="link">
        {translate('bb.rounds.continue')}
      </LinkBase>
    </>
  );
}
