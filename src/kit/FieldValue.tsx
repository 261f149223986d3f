import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { fieldOf } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { useSession } from '../providers/session.ts';
import { partsOf } from './kinds.ts';
import { Sign } from './MeaningChip.tsx';
import { isPast } from './past.ts';
import { useSlots } from './slots.ts';

interface FieldValueProps {
  readonly of: Definition;
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** In a table a list of lines is only counted. */
  readonly inTable?: boolean;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The value of a field as its kind shows it; a dash when there is none. */
export function FieldValue({ of: definition, name, record, inTable = false }: FieldValueProps): ReactElement | null {
  const overrides = useSlots().overrides[definition.name];
  const translate = useTranslate();
  const today = useSession()?.today ?? '';
  const of = fieldOf(definition, name);
  const value = record[name];
  if (of === undefined) return null;
  if (isEmpty(value)) return <span className="faint">—</span>;
  const Cell = overrides?.cells?.[name] ?? partsOf(of).Cell;
  const owner = inTable && of.kind === 'lines' ? {} : { record };
  const shown = <Cell value={value} of={of} register={definition.name} name={name} {...owner} />;
  const isLate = record.id !== undefined && isPast(value, today) && overrides?.due?.[name]?.(record) === true;
  if (!isLate) return shown;
  return (
    <span className="late" title={translate('bb.list.late')}>
      <Sign of="wrong" />
      {shown}
      <span className="vh">{translate('bb.list.late')}</span>
    </span>
  );
}
