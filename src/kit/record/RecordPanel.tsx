import CloseIcon from '@mui/icons-material/CloseOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import NextIcon from '@mui/icons-material/KeyboardArrowDownOutlined';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUpOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Fragment, type ReactElement, Suspense, useMemo, useState } from 'react';
import { LinkBase, type RaRecord, useGetOne, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useGrants } from '../../providers/session.ts';
import { FieldValue } from '../FieldValue.tsx';
import { useReferenceLabel } from '../kinds/reference.tsx';
import { useFieldLabel } from '../labels.ts';
import { useRecordLabel } from '../recordLabel.ts';
import { useDefinitions } from '../registry.ts';
import { isOpen, mayOpen, useRights } from '../rights.ts';
import { type RecordTab, useSlots } from '../slots.ts';
import { ErrorState } from '../states.tsx';
import { usePhone } from '../useWidth.ts';
import { ActionButtons } from './ActionButtons.tsx';
import { Facts } from './Facts.tsx';
import { History, RECENT } from './History.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { PaperButtons } from './PaperButtons.tsx';
import { RelatedRows, relatedTo } from './RelatedRows.tsx';
import { WhoWhen } from './WhoWhen.tsx';

interface RecordPanelProps {
  readonly of: Definition;
  readonly id: string;
  /** Stands beside the list; otherwise it is the page. */
  readonly isBeside: boolean;
  readonly onClose: () => void;
  readonly onStep: (by: -1 | 1) => void;
}
const NO_TABS: readonly RecordTab[] = [];
/** Related registers that have a tab of their own; the rest stands behind «more». */
const MOST = 5;

/** Whom or what a record is about, for records whose own label is only a day or a month. */
function subjectOf(definition: Definition): string | undefined {
  if (definition.label.some(name => definition.fields[name]?.kind === 'text')) return undefined;
  const person = definition.scope?.person;
  if (person !== undefined && person !== 'id') return person;
  return definition.key.find(name => definition.fields[name]?.kind === 'reference');
}

/** Whether the name begins with somebody's: a person has a mark, a number has none, nor has what is nobody's yet. */
function isAboutPerson(definition: Definition, record: RaRecord<string> | undefined): boolean {
  if (definition.name === 'staff') return true;
  const subject = subjectOf(definition) ?? '';
  return definition.fields[subject]?.target === 'staff' && (record === undefined || record[subject] != null);
}

/** The text that names a record: its label, after its subject where the label alone says too little. */
function useName(definition: Definition, record: RaRecord<string> | undefined): string {
  const translate = useTranslate();
  const label = useRecordLabel();
  const subject = subjectOf(definition);
  const id = subject === undefined || record === undefined ? undefined : (record[subject] as string | null);
  const about = useReferenceLabel(definition.fields[subject ?? '']?.target ?? 'users', id ?? undefined);
  if (record === undefined) return '';
  const own = definition.appendOnly === true ? '' : label(definition, record);
  const known = about === '—' ? undefined : about;
  return (
    [known, own].filter(part => part !== undefined && part !== '').join(' ') || translate(`resources.${definition.name}.one`, { _: '' })
  );
}

/** One record: its facts, what belongs to it, its history, and what can be done with it. */
export default function RecordPanel({ of: definition, id, isBeside, onClose, onStep }: RecordPanelProps): ReactElement {
  const translate = useTranslate();
  const { data: record, error, refetch } = useGetOne<RaRecord<string>>(definition.name, { id }, { retry: false });
  const [tab, setTab] = useState('facts');
  const name = useName(definition, record);
  const { overrides, everyTab } = useSlots();
  const grants = useGrants();
  const tabs = [...(overrides[definition.name]?.tabs ?? NO_TABS), ...everyTab].filter(
    one => one.resource === undefined || mayOpen(grants, { resource: one.resource }),
  );
  const Below = overrides[definition.name]?.Below;
  const more = overrides[definition.name]?.related;
  const registers = useMemo(() => more?.map(one => one.register) ?? [], [more]);
  useDefinitions(registers);
  const related = relatedTo(definition.name, more);
  const className = isBeside ? 'panel' : 'panel whole';
  if (error !== null && error !== undefined) {
    return (
      <aside className={className}>
        <PanelBar onClose={onClose} onStep={onStep} isBeside={isBeside} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </aside>
    );
  }

  const tabNames = [
    ['facts', translate('bb.tab.facts')] as const,
    ...(definition.appendOnly === true ? [] : [['history', translate('bb.tab.history')] as const]),
    ...tabs.map(one => [one.key, translate(`bb.tab.${one.key}`)] as const),
  ];
  const relatedNames = related.map(one => [one.key, translate(`resources.${one.of.name}.name`, { _: one.of.name })] as const);
  const Own = tabs.find(one => one.key === tab)?.Body;
  const other = related.find(one => one.key === tab);
  return (
    <aside className={className} aria-label={name}>
      <PanelHead of={definition} record={record} name={name} isBeside={isBeside}>
        <PanelBar onClose={onClose} onStep={onStep} isBeside={isBeside} />
      </PanelHead>
      <PanelTabs tabs={[...tabNames, ...relatedNames.slice(0, MOST)]} rest={relatedNames.slice(MOST)} tab={tab} onTab={setTab} />
      <div className="panel-body" role="tabpanel">
        {record === undefined ? (
          <Bones />
        ) : (
          <>
            {tab === 'facts' && (
              <>
                <Facts of={definition} record={record} />
                {Below !== undefined && (
                  <Suspense fallback={null}>
                    <Below of={definition} record={record} />
                  </Suspense>
                )}
                {definition.appendOnly !== true && <History of={definition} id={id} most={RECENT} onAll={() => setTab('history')} />}
                <WhoWhen of={definition} record={record} />
              </>
            )}
            {Own !== undefined && (
              <Suspense fallback={null}>
                <Own of={definition} record={record} />
              </Suspense>
            )}
            {other !== undefined && <RelatedRows of={other.of} field={other.field} id={id} />}
            {tab === 'history' && <History of={definition} id={id} />}
          </>
        )}
      </div>
      {record !== undefined && <PanelFoot of={definition} record={record} />}
    </aside>
  );
}

function PanelHead({
  of: definition,
  record,
  name,
  children,
  isBeside,
}: {
  isBeside: boolean;
  of: Definition;
  record: RaRecord<string> | undefined;
  name: string;
  children: ReactElement;
}): ReactElement {
  const isPhone = usePhone();
  const translate = useTranslate();
  const label = useFieldLabel(definition.name);
  const Name = isBeside ? 'h2' : 'h1';
  const Subtitle = useSlots().overrides[definition.name]?.Subtitle;
  const second = definition.key.filter(
    field => !definition.label.includes(field) && record?.[field] != null && field !== subjectOf(definition),
  );
  return (
    <div className="panel-head" style={isPhone ? { paddingLeft: 16 } : {}}>
      {isAboutPerson(definition, record) && (
        <span className="ava big" aria-hidden="true">
          {[...name][0] ?? ''}
        </span>
      )}
      <div className="grow">
        <div className="row" style={{ flexWrap: 'wrap', rowGap: 2 }}>
          <Name className="panel-name">
            {name.split(' ').map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no other identity
              <Fragment key={index}>
                {index > 0 && ' '}
                <span>{part}</span>
              </Fragment>
            ))}
          </Name>
          {record?.state !== undefined && definition.fields.state?.kind === 'choice' && (
            <FieldValue of={definition} name="state" record={record} />
          )}
          {record?.archived_at != null && <span className="chip">{translate('bb.list.archived')}</span>}
        </div>
        <div className="small muted">
          {second.map((field, index) => (
            <span key={field}>
              {index > 0 && ' · '}
              {definition.fields[field]?.kind === 'integer' && `${label(field)} `}
              {record !== undefined && <FieldValue of={definition} name={field} record={record} />}
            </span>
          ))}
          {Subtitle !== undefined && record !== undefined && (
            <Suspense fallback={null}>
              <Subtitle record={record} />
            </Suspense>
          )}
        </div>
      </div>
      {children}
    </div>
  );
}

function PanelBar({ onClose, onStep, isBeside }: Pick<RecordPanelProps, 'onClose' | 'onStep' | 'isBeside'>): ReactElement {
  const translate = useTranslate();
  const button = (word: string, key: string, icon: ReactElement, act: () => void): ReactElement => (
    <Tooltip title={`${translate(word)} ${key}`}>
      <IconButton size="small" aria-label={translate(word)} onClick={act}>
        {icon}
      </IconButton>
    </Tooltip>
  );
  return (
    <div className="row no-print" style={{ gap: 0, alignSelf: 'start' }}>
      {isBeside && button('ra.navigation.previous', 'K', <PreviousIcon />, () => onStep(-1))}
      {isBeside && button('ra.navigation.next', 'J', <NextIcon />, () => onStep(1))}
      {button('ra.action.close', 'Esc', <CloseIcon />, onClose)}
    </div>
  );
}

function PanelFoot({ of: definition, record }: { of: Definition; record: RaRecord<string> }): ReactElement {
  const translate = useTranslate();
  const rights = useRights(definition);
  const mayEdit =
    definition.serverOnly !== true &&
    definition.appendOnly !== true &&
    rights.mayOn(record, 'U') &&
    record.archived_at == null &&
    isOpen(definition, record);
  return (
    <div className="panel-foot">
      {mayEdit && (
        <Button size="small" component={LinkBase} to={`/${definition.name}/${encodeURIComponent(record.id)}/edit`} startIcon={<EditIcon />}>
          {translate('ra.action.edit')}
        </Button>
      )}
      <ActionButtons of={definition} record={record} />
      <PaperButtons of={definition} record={record} />
    </div>
  );
}

function Bones(): ReactElement {
  return (
    <dl className="facts">
      {[64, 120, 88, 150, 96].map(width => (
        <div key={width} style={{ display: 'contents' }}>
          <dt>
            <span className="bone" style={{ width: 48 }} />
          </dt>
          <dd>
            <span className="bone" style={{ width }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
