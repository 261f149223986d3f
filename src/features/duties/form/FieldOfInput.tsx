import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Definition } from '../../../../model/kernel/resource.ts';
import type { InputProps } from '../../../kit/kind.ts';
import { CodePicker } from '../../../kit/kinds/CodePicker.tsx';
import { fieldKey } from '../../../kit/labels.ts';
import { dateFields, personFields, sourceFields } from './codes.ts';
import { PLACES } from './places.ts';
import { registerBehind } from './registerBehind.ts';

function codesOf(name: string, definition: Definition, eventRegister: string): readonly string[] {
  if (name === 'closes_date') return dateFields(definition);
  return name === 'closes_source' ? sourceFields(definition, eventRegister) : personFields(definition);
}

/** Which field of the register it is: the person whose task it becomes, the date of the proof, the record that it proves. */
export function FieldOfInput(input: InputProps): ReactElement {
  const translate = useTranslate();
  const row = useWatch() as Readonly<Record<string, unknown>>;
  const register = registerBehind(input.name, row);
  const definition = PLACES.find(place => place.definition.name === register)?.definition;
  const codes = definition === undefined ? [] : codesOf(input.name, definition, registerBehind('event', row));
  return (
    <CodePicker
      {...input}
      codes={codes}
      textOf={code => translate(fieldKey(register, code), { _: code })}
      placeholder={translate(`bb.duties.form.${input.name}`)}
    />
  );
}
