import Autocomplete from '@mui/material/Autocomplete';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { LinkBase, type RaRecord, useGetList, useGetManyAggregate, useTranslate } from 'react-admin';
import { labelOf } from '../../../model/kernel/resource.ts';
import type { CellProps, InputProps, KindParts } from '../kind.ts';
import { useDefinition } from '../registry.ts';
import { PickerBox } from './PickerBox.tsx';

const STALE = 60_000;
const WAIT = 250;

/** The text that names a record; a blank while it is read, a dash when the reader may not see it. */
export function useReferenceLabel(target: string, id: string | undefined): string | undefined {
  const definition = useDefinition(target);
  const { data, isPending } = useGetManyAggregate<RaRecord<string>>(
    target,
    { ids: id === undefined ? [] : [id] },
    { enabled: id !== undefined, staleTime: STALE, retry: false },
  );
  const record = data?.find(one => one !== undefined && one.id === id);
  if (id === undefined || isPending || definition === undefined) return undefined;
  return record === undefined ? '—' : labelOf(definition, record) || '—';
}

/** The name of a referred record. */
export function ReferenceText({ target, id }: { readonly target: string; readonly id: string }): ReactNode {
  const label = useReferenceLabel(target, id);
  return label === undefined ? <span className="bone" style={{ width: 56 }} /> : label;
}

function Cell({ value, of }: CellProps): ReactElement {
  return <ReferenceText target={of.target ?? ''} id={String(value)} />;
}

/** The name of a referred record that leads to it; for places where a click does not already mean something else. */
export function ReferenceLink({ target, id }: { readonly target: string; readonly id: string }): ReactElement {
  const label = useReferenceLabel(target, id);
  if (label === '—') return <span className="faint">—</span>;
  return (
    <LinkBase to={`/${target}/${encodeURIComponent(id)}`} className="link">
      <ReferenceText target={target} id={id} />
    </LinkBase>
  );
}

function ManyCell({ value, of }: CellProps): ReactElement {
  const ids = Array.isArray(value) ? value.map(String) : [];
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && '、'}
          <ReferenceText target={of.target ?? ''} id={id} />
        </span>
      ))}
    </>
  );
}

/** Candidates for what was typed; waits for the end of the typing and of the composition (the input fires no change before). */
function useCandidates(target: string, open: boolean): { rows: RaRecord<string>[]; isPending: boolean; setTyped: (text: string) => void } {
  const definition = useDefinition(target);
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setQ(typed.trim()), WAIT);
    return () => clearTimeout(later);
  }, [typed]);
  const [field, order] = definition?.list.sort ?? ['id', 'ASC'];
  const searchable = (definition?.search.length ?? 0) > 0;
  const { data, isPending } = useGetList<RaRecord<string>>(
    target,
    {
      pagination: { page: 1, perPage: searchable ? 20 : 200 },
      sort: { field: String(field), order },
      filter: q === '' || !searchable ? {} : { q },
    },
    { enabled: open && definition !== undefined, staleTime: STALE / 2, placeholderData: previous => previous, retry: false },
  );
  return { rows: data ?? [], isPending, setTyped };
}

interface PickProps extends Pick<InputProps, 'id' | 'onBlur' | 'isWrong' | 'describedBy' | 'label' | 'autoFocus'> {
  readonly target: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly placeholder?: string;
}

/** Chooses one record of another register by typing its name, code or pinyin initials. */
export function ReferencePicker({
  id,
  target,
  value,
  onChange,
  onBlur,
  isWrong,
  describedBy,
  label,
  autoFocus,
  placeholder,
}: PickProps): ReactElement {
  const translate = useTranslate();
  const definition = useDefinition(target);
  const [open, setOpen] = useState(false);
  const { rows, isPending, setTyped } = useCandidates(target, open);
  const chosen = useReferenceLabel(target, value ?? undefined);
  const nameOf = (one: string): string => {
    const row = rows.find(candidate => candidate.id === one);
    return row !== undefined && definition !== undefined ? labelOf(definition, row) : one === value ? (chosen ?? '') : '';
  };
  return (
    <Autocomplete
      id={id}
      options={rows.map(row => row.id)}
      value={value}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      loading={isPending}
      loadingText={translate('bb.list.loading')}
      noOptionsText={translate('bb.form.none_found')}
      filterOptions={definition?.search.length === 0 ? undefined : ids => ids}
      getOptionLabel={nameOf}
      renderOption={({ key, ...props }, one) => (
        <li key={key} {...props}>
          <Option definition={definition} row={rows.find(row => row.id === one)} />
        </li>
      )}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_, next) => onChange(next)}
      onBlur={() => onBlur?.()}
      autoHighlight
      renderInput={params => (
        <PickerBox
          params={params}
          isWrong={isWrong}
          describedBy={describedBy}
          label={label}
          autoFocus={autoFocus}
          placeholder={placeholder}
        />
      )}
    />
  );
}

function Option({
  definition,
  row,
}: {
  definition: ReturnType<typeof useDefinition>;
  row: RaRecord<string> | undefined;
}): ReactElement | null {
  if (definition === undefined || row === undefined) return null;
  const name = labelOf(definition, row);
  const key = definition.key
    .filter(field => definition.fields[field]?.kind === 'text' && !definition.label.includes(field))
    .map(field => row[field])
    .filter(text => typeof text === 'string')
    .join(' ');
  return (
    <span className="row" style={{ width: '100%' }}>
      <span className="grow">{name}</span>
      <span className="faint small">{key}</span>
    </span>
  );
}

function Input({ value, onChange, of, ...props }: InputProps): ReactElement {
  return <ReferencePicker {...props} target={of.target ?? ''} value={typeof value === 'string' ? value : null} onChange={onChange} />;
}

function ManyInput({ value, onChange, of, ...props }: InputProps): ReactElement {
  const ids = Array.isArray(value) ? value.map(String) : [];
  const translate = useTranslate();
  const target = of.target ?? '';
  return (
    <div>
      {ids.map(id => (
        <span className="fchip" key={id} style={{ marginRight: 4, marginBottom: 4 }}>
          <button type="button" tabIndex={-1}>
            <ReferenceText target={target} id={id} />
          </button>
          <button type="button" aria-label={translate('ra.action.remove')} onClick={() => onChange(ids.filter(one => one !== id))}>
            ×
          </button>
        </span>
      ))}
      <ReferencePicker
        {...props}
        key={ids.length}
        target={target}
        value={null}
        onChange={id => id !== null && onChange([...new Set([...ids, id])])}
        placeholder={translate('ra.action.add')}
      />
    </div>
  );
}

export const referenceParts: KindParts = { Cell, Input, filter: 'reference' };
export const referencesParts: KindParts = { Cell: ManyCell, Input: ManyInput, filter: 'reference' };
