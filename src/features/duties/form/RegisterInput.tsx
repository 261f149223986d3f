import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { InputProps } from '../../../kit/kind.ts';
import { CodePicker } from '../../../kit/kinds/CodePicker.tsx';
import { PLACES } from './places.ts';

/** In which register the record stands that proves the duty. Another register asks anew for what its fields say. */
export function RegisterInput(input: InputProps): ReactElement {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const choose = (code: unknown): void => {
    for (const name of ['closes_date', 'closes_person', 'closes_source', 'closes_filter']) setValue(name, null, { shouldDirty: true });
    input.onChange(code);
  };
  return (
    <CodePicker
      {...input}
      onChange={choose}
      codes={PLACES.map(place => place.definition.name)}
      textOf={code => translate(`resources.${code}.name`, { _: code })}
    />
  );
}
