import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { type ReactElement, Suspense } from 'react';
import { type RaRecord, useGetOne, useLocale, useTranslate } from 'react-admin';
import type { Definition, Paper } from '../../../model/kernel/resource.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';
import { FieldValue } from '../FieldValue.tsx';
import { useClock } from '../format.ts';
import { partsOf } from '../kinds.ts';
import { useFieldLabel } from '../labels.ts';
import { Mark } from '../Mark.tsx';
import { PageBar } from '../PageBar.tsx';
import { PageBones } from '../PageBones.tsx';
import { useRecordLabel } from '../recordLabel.ts';
import { useRights } from '../rights.ts';
import { useSlots } from '../slots.ts';
import { ErrorState } from '../states.tsx';
import { PaperLines } from './PaperLines.tsx';
import './papers.css';

await needWords('papers');

interface PaperPageProps {
  readonly of: Definition;
  readonly id: string;
  readonly paper: Paper;
}

/** A paper of a record as it will be printed. */
export default function PaperPage({ of: definition, id, paper }: PaperPageProps): ReactElement {
  const translate = useTranslate();
  const { data: record, error, refetch } = useGetOne<RaRecord<string>>(definition.name, { id }, { retry: false });
  const title = translate(`resources.${definition.name}.papers.${paper.name}`);
  if (error != null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (record === undefined) return <PageBones />;
  return (
    <>
      <PageBar title={translate('bb.papers.title', { paper: title })} back={`/${definition.name}/${encodeURIComponent(id)}`}>
        <span className="grow" />
        <Button variant="contained" className="no-print" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {translate('bb.papers.print')}
        </Button>
      </PageBar>
      <div className="paper-desk">
        <Sheet of={definition} record={record} paper={paper} title={title} />
      </div>
    </>
  );
}

interface SheetProps {
  readonly of: Definition;
  readonly record: RaRecord<string>;
  readonly paper: Paper;
  readonly title: string;
}

function Sheet({ of: definition, record, paper, title }: SheetProps): ReactElement {
  const number = useNumber(definition, record);
  const session = useSession();
  const rights = useRights(definition);
  const label = useFieldLabel(definition.name);
  const unit = (name: string): string => (partsOf(definition.fields[name] ?? { kind: 'text' }).unit === '¥' ? ' ¥' : '');
  const texts = (paper.texts ?? []).filter(rights.reads);
  return (
    <article className={`paper ${paper.size}`} lang={useLocale() === 'zh' ? 'zh-CN' : 'en'}>
      <header>
        <span className="paper-station">
          <Mark size={20} /> {session?.station.name}
        </span>
        <h2>{title}</h2>
        <span className="paper-number">{number}</span>
      </header>
      <dl className="paper-facts">
        {paper.facts.filter(rights.reads).map(name => (
          <div key={name}>
            <dt>
              {label(name)}
              {unit(name)}
            </dt>
            <dd>
              <FieldValue of={definition} name={name} record={record} inTable />
            </dd>
          </div>
        ))}
      </dl>
      {paper.lines !== undefined && rights.reads(paper.lines) && (
        <Lines of={definition} name={paper.lines} record={record} isSigned={paper.signsLines === true} />
      )}
      {texts.map(name => (
        <section key={name} className="paper-text">
          <h3>{label(name)}</h3>
          <p>{record[name] == null ? '' : <FieldValue of={definition} name={name} record={record} />}</p>
        </section>
      ))}
      <Signs of={paper} />
      <PrintedBy />
    </article>
  );
}

/** The lines as the register's feature prints them, else as a table. */
function Lines({
  of: definition,
  name,
  record,
  isSigned,
}: {
  readonly of: Definition;
  readonly name: string;
  readonly record: RaRecord<string>;
  readonly isSigned: boolean;
}): ReactElement {
  const Own = useSlots().overrides[definition.name]?.PaperLines;
  if (Own === undefined) return <PaperLines of={definition} name={name} record={record} isSigned={isSigned} />;
  return (
    <Suspense fallback={null}>
      <Own of={definition} record={record} />
    </Suspense>
  );
}

/** What the paper is filed under: the document's number, else the text that names the record. */
function useNumber(definition: Definition, record: RaRecord<string>): string {
  const label = useRecordLabel();
  const name = Object.keys(definition.fields).find(one => definition.fields[one]?.kind === 'sequence');
  return name === undefined ? label(definition, record) : String(record[name] ?? '');
}

function Signs({ of: { signs } }: { readonly of: Paper }): ReactElement {
  const translate = useTranslate();
  return (
    <div className="paper-signs">
      {signs.map(who => (
        <div key={who}>
          <span>{translate(`bb.papers.signs.${who}`)}</span>
          <i />
          <span className="paper-date">{translate('bb.papers.date')}</span>
        </div>
      ))}
    </div>
  );
}

function PrintedBy(): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const { minute } = useClock();
  return (
    <footer>
      {translate('bb.papers.printed', { at: minute(new Date().toISOString()), who: session?.user.name ?? session?.user.username ?? '' })}
    </footer>
  );
}
