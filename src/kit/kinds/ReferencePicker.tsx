import Autocomplete from '@mui/material/Autocomplete';
import { Fragment, type ReactElement, useEffect, useState } from 'react';
import { type RaRecord, useGetList, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { FieldValue } from '../FieldValue.tsx';
import type { InputProps } from '../kind.ts';
import { useRecordLabel } from '../recordLabel.ts';
import { useDefinition } from '../registry.ts';
import { useRights } from '../rights.ts';
import { PickerBox, usePickerWords } from './PickerBox.tsx';
import { useReferenceLabel } from './reference.tsx';
import { pickOnTab } from './tabPick.ts';

const STALE = 30_000;
const WAIT = 250;
/** Who has left is found by name, with his state beside it, but is not proposed. */
const LEFT = 'left';

interface Candidates {
  readonly rows: RaRecord<string>[];
  readonly isPending: boolean;
  /** The rows answer what stands in the box now, and something does. */
  readonly isAnswer: boolean;
  readonly setTyped: (text: string) => void;
}

/** Candidates for what was typed; waits for the end of the typing and of the composition (the input fires no change before). */
function useCandidates(target: string, open: boolean): Candidates {
  const definition = useDefinition(target);
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setQ(typed.trim()), WAIT);
    return () => clearTimeout(later);
  }, [typed]);
  const [field, order] = definition?.list.sort ?? ['id', 'ASC'];
  const proposed = definition?.fields.state?.options?.includes(LEFT) === true ? { state_neq: LEFT } : {};
  const searchable = (definition?.search.length ?? 0) > 0;
  const { data, isPending, isPlaceholderData } = useGetList<RaRecord<string>>(
    target,
    {
      pagination: { page: 1, perPage: searchable ? 20 : 200 },
      sort: { field: String(field), order },
      filter: q === '' || !searchable ? proposed : { q },
    },
    { enabled: open && definition !== undefined, staleTime: STALE, placeholderData: previous => previous, retry: false },
  );
  const isAnswer = typed.trim() !== '' && typed.trim() === q && isPlaceholderData !== true;
  return { rows: data ?? [], isPending, isAnswer, setTyped };
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
  const words = usePickerWords();
  const definition = useDefinition(target);
  const [open, setOpen] = useState(false);
  const { rows, isPending, isAnswer, setTyped } = useCandidates(target, open);
  const chosen = useReferenceLabel(target, value ?? undefined);
  const [given] = useState(value);
  const labelOf = useRecordLabel();
  const nameOf = (one: string): string => {
    const row = rows.find(candidate => candidate.id === one);
    return row !== undefined && definition !== undefined ? labelOf(definition, row) : one === value ? (chosen ?? '') : '';
  };
  return (
    <Autocomplete
      {...words}
      // A box in focus does not take over a name that arrives late, so the box of what was given begins anew with it.
      key={value !== null && value === given && chosen === undefined ? 'unnamed' : 'named'}
      id={id}
      options={rows.map(row => row.id)}
      value={value}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      loading={isPending}
      loadingText={translate('bb.list.loading')}
      filterOptions={definition?.search.length === 0 ? undefined : ids => ids}
      getOptionLabel={nameOf}
      renderOption={({ key, ...props }, one) => (
        <li key={key} {...props}>
          <Option definition={definition} row={rows.find(row => row.id === one)} />
        </li>
      )}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_, next) => onChange(next)}
      onKeyDown={event => pickOnTab(event, open && isAnswer)}
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
  return definition === undefined || row === undefined ? null : <Named of={definition} row={row} />;
}

/** Nobody knows a document by its number alone: what it is about stands beside it. */
export function aboutFields(definition: Definition): string[] {
  if (definition.label.length > 1) return [];
  const tells = (name: string): boolean => ['text', 'long_text', 'reference'].includes(definition.fields[name]?.kind ?? '');
  return definition.list.columns.filter(name => !definition.label.includes(name) && tells(name)).slice(0, 2);
}

function Named({ of: definition, row }: { of: Definition; row: RaRecord<string> }): ReactElement {
  const labelOf = useRecordLabel();
  const rights = useRights(definition);
  const name = labelOf(definition, row);
  const key = definition.key
    .filter(field => definition.fields[field]?.kind === 'text' && !definition.label.includes(field))
    .map(field => row[field])
    .filter(text => typeof text === 'string')
    .join(' ');
  const about = aboutFields(definition).filter(field => rights.reads(field) && row[field] != null && row[field] !== '');
  if (key === '' && about.length > 0)
    return (
      <span className="option-two">
        <span>{name}</span>
        <span className="faint small">
          {about.map((field, index) => (
            <Fragment key={field}>
              {index > 0 && ' · '}
              <FieldValue of={definition} name={field} record={row} inTable />
            </Fragment>
          ))}
        </span>
      </span>
    );
  return (
    <span className="row" style={{ width: '100%' }}>
      <span className="grow">{name}</span>
      {row.state === LEFT && <FieldValue of={definition} name="state" record={row} />}
      <span className="faint small">{key}</span>
    </span>
  );
}
