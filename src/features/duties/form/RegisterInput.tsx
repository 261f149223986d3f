import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { InputProps } from '../../../kit/kind.ts';
import { CodePicker } from '../../../kit/kinds/CodePicker.tsx';
import { proofCodes } from './codes.ts';
import { PLACES } from './places.ts';
import { registerBehind } from './registerBehind.ts';

/** In which register the record stands that proves the duty. Another register asks anew for what its fields say. */
export function RegisterInput(input: InputProps): ReactElement {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const [rhythm, event] = useWatch({ name: ['rhythm', 'event'] }) as unknown[];
  const waitsFor = rhythm === 'after_event' || rhythm === 'before_date' ? registerBehind('event', { event }) : '';
  const choose = (code: unknown): void => {
    for (const name of ['closes_date', 'closes_person', 'closes_source', 'closes_filter']) setValue(name, null, { shouldDirty: true });
    input.onChange(code);
  };
  return (
    <CodePicker
      {...input}
      onChange={choose}
      codes={proofCodes(PLACES, waitsFor)}
      textOf={code => translate(`resources.${code}.name`, { _: code })}
    />
  );
}
