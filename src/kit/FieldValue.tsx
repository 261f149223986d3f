import { type ReactElement, Suspense } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { fieldOf } from '../../model/kernel/query.ts';
import { type Definition, englishTwin } from '../../model/kernel/resource.ts';
import { useSession } from '../providers/session.ts';
import { partsOf } from './kinds.ts';
import { Sign } from './MeaningChip.tsx';
import { isPast, isSoon } from './past.ts';
import { readableValue } from './recordLabel.ts';
import { useSlots } from './slots.ts';

interface FieldValueProps {
  readonly of: Definition;
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** In a table a list of lines is only counted, and a text stands in the reader's language where the record has it. */
  readonly inTable?: boolean;
  /** The value itself is in question, in a table or not. */
  readonly asStored?: boolean;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether a list shows both languages in columns of their own. */
function hasTwinBeside(definition: Definition, name: string): boolean {
  const twin = englishTwin(definition, name);
  return twin !== undefined && definition.list.columns.includes(twin);
}

/** The value of a field as its kind shows it; a dash when there is none. */
export function FieldValue({ of: definition, name, record, inTable = false, asStored = false }: FieldValueProps): ReactElement | null {
  const overrides = useSlots().overrides[definition.name];
  const translate = useTranslate();
  const today = useSession()?.today ?? '';
  const isEnglish = useLocale() === 'en' && inTable && !asStored && !hasTwinBeside(definition, name);
  const of = fieldOf(definition, name);
  const value = readableValue(definition, record, name, isEnglish);
  if (of === undefined) return null;
  if (isEmpty(value)) return <span className="faint">—</span>;
  const own = overrides?.cells?.[name];
  const Cell = own ?? partsOf(of).Cell;
  const owner = inTable && of.kind === 'lines' ? {} : { record };
  const cell = <Cell value={value} of={of} register={definition.name} name={name} {...owner} />;
  const shown = own === undefined ? cell : <Suspense fallback={null}>{cell}</Suspense>;
  const isDue = record.id !== undefined && overrides?.due?.[name]?.(record) === true;
  const presses = !isDue
    ? undefined
    : isPast(value, today)
      ? 'late'
      : isSoon(value, today, overrides.soon?.[name] ?? -1)
        ? 'soon'
        : undefined;
  if (presses === undefined) return shown;
  return (
    <span className={presses} title={translate(`bb.list.${presses}`)}>
      <Sign of={presses === 'late' ? 'wrong' : 'warn'} />
      {shown}
      <span className="vh">{translate(`bb.list.${presses}`)}</span>
    </span>
  );
}
