import { Fragment, type ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps } from '../../../kit/kind.ts';
import { fieldKey } from '../../../kit/labels.ts';
import { ConditionText } from '../../../kit/list/FilterChips.tsx';
import { type FilterValues, filteredFields } from '../../../kit/list/filters.ts';
import { useDefinition } from '../../../kit/registry.ts';
import { registerBehind } from './registerBehind.ts';

/** Which records count, in the words of a list's conditions. */
export function RecordsCell({ value, name, record = {} }: CellProps): ReactElement {
  const translate = useTranslate();
  const definition = useDefinition(registerBehind(name, record));
  const values = value as FilterValues;
  if (definition === undefined) return <>…</>;
  return (
    <>
      {filteredFields(definition, values).map((field, index) => (
        <Fragment key={field}>
          {index > 0 && translate('bb.list.joint')}
          {translate(fieldKey(definition.name, field), { _: field })} <ConditionText of={definition} name={field} values={values} />
        </Fragment>
      ))}
    </>
  );
}

/** A field of the register that the duty waits for or is proved by, by its name in the form. */
export function FieldCell({ value, name, record = {} }: CellProps): ReactElement {
  const translate = useTranslate();
  const register = registerBehind(name, record);
  useDefinition(register);
  return <>{translate(fieldKey(register, String(value)), { _: String(value) })}</>;
}
