import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';
import { fieldOf } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { type FieldChange, type HistoryEntry, SAID } from '../../../model/rules/history.ts';
import { dataProvider } from '../../providers/dataProvider.ts';
import { FieldValue } from '../FieldValue.tsx';
import { useClock } from '../format.ts';
import { useFieldLabel } from '../labels.ts';
import { useSlots } from '../slots.ts';
import { ErrorState } from '../states.tsx';
import { verbWord } from '../verbWord.ts';

interface HistoryProps {
  readonly of: Definition;
  readonly id: string;
  /** Shows so many, with a link to all; without it a page of them and a button for more. */
  readonly most?: number;
  readonly onAll?: () => void;
}
const PAGE = 20;
/** How many entries the facts of a record show. */
export const RECENT = 3;

/** The newest `shown` entries of a record's history; parts of one page that ask alike share one answer. */
export function useHistory(definition: Definition, id: string, shown: number) {
  return useQuery({
    queryKey: [definition.name, 'history', id, shown],
    queryFn: () => dataProvider.history(definition.name, id, 0, shown - 1),
    placeholderData: previous => previous,
    retry: false,
  });
}

/** Who changed what and when, the newest first. */
export function History({ of: definition, id, most, onAll }: HistoryProps): ReactElement | null {
  const translate = useTranslate();
  const [shown, setShown] = useState(most ?? PAGE);
  const { data, error, refetch } = useHistory(definition, id, shown);
  if (error !== null) return most === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null;
  if (data === undefined || (most !== undefined && data.rows.length === 0)) return null;
  return (
    <section>
      {most !== undefined && (
        <h2 className="h2">
          {translate('bb.record.recent')}
          <button type="button" className="link more" onClick={onAll}>
            {translate('bb.record.all_changes', { smart_count: data.total, total: data.total })}
          </button>
        </h2>
      )}
      {data.rows.length === 0 && <p className="muted">{translate('bb.record.no_changes')}</p>}
      <ul className="past">
        {data.rows.map(entry => (
          <Entry key={entry.id} of={definition} entry={entry} />
        ))}
      </ul>
      {most === undefined && data.total > data.rows.length && (
        <button type="button" className="link" onClick={() => setShown(shown + PAGE)}>
          {translate('bb.record.more')}
        </button>
      )}
    </section>
  );
}

function Entry({ of: definition, entry }: { of: Definition; entry: HistoryEntry }): ReactElement {
  const translate = useTranslate();
  const clock = useClock();
  const who = entry.user_id === null ? translate('bb.record.system') : entry.user_name;
  const named = entry.verb === 'update' ? '' : verbWord(definition.name, entry.verb, translate);
  const unsaid = useSlots().overrides[definition.name]?.unsaid ?? [];
  const visible = entry.changes.filter(
    change =>
      fieldOf(definition, change.field) !== undefined &&
      !unsaid.includes(change.field) &&
      !['version', 'id', 'updated_at', 'updated_by', 'created_at', 'created_by'].includes(change.field),
  );
  const said = entry.changes.find(({ field }) => SAID.includes(field) && fieldOf(definition, field) === undefined)?.to;
  const isNew = entry.verb !== 'update' && visible.every(change => isNothing(change.from));
  return (
    <li>
      {named !== '' && <div className="strong">{named}</div>}
      {(isNew ? [] : visible).map(change => (
        <ChangeLine key={change.field} of={definition} change={change} beside={entry.changes} />
      ))}
      {typeof said === 'string' && <div>{said}</div>}
      <div className="when">
        {clock.short(entry.at)}
        {who !== null && ` · ${who}`}
      </div>
    </li>
  );
}

/** Lines that were changed in place: how many there are says nothing. */
const isSameCount = ({ from, to }: FieldChange): boolean =>
  Array.isArray(from) && Array.isArray(to) && from.length === to.length && typeof from[0] === 'object';

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

interface ChangeLineProps {
  readonly of: Definition;
  readonly change: FieldChange;
  /** All that changed with it: some values are read by what stands beside them. */
  readonly beside: readonly FieldChange[];
}

function ChangeLine({ of: definition, change, beside }: ChangeLineProps): ReactElement {
  const translate = useTranslate();
  const label = useFieldLabel(definition.name)(change.field);
  const show = (side: 'from' | 'to'): ReactElement => (
    <FieldValue of={definition} name={change.field} record={Object.fromEntries(beside.map(one => [one.field, one[side]]))} inTable />
  );
  return (
    <div>
      <span className="strong">{label}</span>{' '}
      {!isNothing(change.from) && !isSameCount(change) && (
        <>
          <del>{show('from')}</del> →{' '}
        </>
      )}
      <ins>{isSameCount(change) ? translate('bb.record.lines_changed') : show('to')}</ins>
    </div>
  );
}
