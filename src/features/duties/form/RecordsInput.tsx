import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { InputProps } from '../../../kit/kind.ts';
import { FilterChips } from '../../../kit/list/FilterChips.tsx';
import type { FilterValues } from '../../../kit/list/filters.ts';
import { PLACES } from './places.ts';
import { registerBehind } from './registerBehind.ts';
import './conditions.css';

/** Which records count, by the conditions of the register's own list; all without any. */
export function RecordsInput({ id, name, value, onChange, label }: InputProps): ReactElement {
  const translate = useTranslate();
  const row = useWatch() as Readonly<Record<string, unknown>>;
  const definition = PLACES.find(place => place.definition.name === registerBehind(name, row))?.definition;
  const values = (typeof value === 'object' && value !== null ? value : {}) as FilterValues;
  const isNone = Object.keys(values).length === 0;
  return (
    <fieldset id={id} aria-label={label} className="row conditions">
      {isNone && <span className="muted small">{translate('bb.duties.form.all_records')}</span>}
      {definition !== undefined && (
        <FilterChips of={definition} values={values} onChange={next => onChange(Object.keys(next).length === 0 ? null : next)} />
      )}
    </fieldset>
  );
}
