import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useReport } from '../../kit/charts/useReport.ts';
import { ErrorState } from '../../kit/states.tsx';
import { needWords } from '../../providers/i18nProvider.ts';

await needWords('office');

interface OfRecord {
  readonly of: Definition;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}
const MOST = 200;

/** Who has to read an edition or notice: how many have, and the names of those who have not. */
export default function ReadersTab({ of, record }: OfRecord): ReactElement {
  const translate = useTranslate();
  const field = of.name === 'documents' ? 'document_id' : 'notice_id';
  const isOut = record.state === 'in_force' || record.state === 'published';
  const { data, error, isPending, refetch } = useReport(
    isOut ? { dataset: 'reading', by: ['staff_id', 'is_read'], filter: { [field]: record.id }, limit: MOST } : undefined,
  );
  if (error !== null) return <ErrorState error={error} onRetry={refetch} />;
  if (!isOut) return <p className="muted">{translate('bb.office.not_out')}</p>;
  if (isPending || data === undefined) return <span className="bone" style={{ width: 160 }} />;
  const names = data.labels.staff_id ?? {};
  const namesOf = (state: string): string[] =>
    data.rows.filter(row => row.is_read === state).map(row => names[String(row.staff_id)] ?? '—');
  const [read, unread] = [namesOf('read'), namesOf('unread')];
  if (data.rows.length === 0) return <p className="muted">{translate('bb.office.nobody')}</p>;
  return (
    <section>
      <p>{translate('bb.office.read_by', { read: read.length, all: read.length + unread.length })}</p>
      <h3 className="small muted" style={{ marginTop: 12 }}>
        {translate('bb.office.unread')}
      </h3>
      <p>{unread.length === 0 ? translate('bb.office.all_read') : unread.join(translate('bb.list.joint'))}</p>
      <h3 className="small muted" style={{ marginTop: 12 }}>
        {translate('bb.office.read')}
      </h3>
      <p>{read.length === 0 ? '—' : read.join(translate('bb.list.joint'))}</p>
    </section>
  );
}
