import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { InputProps } from '../kind.ts';
import { optionKey } from '../labels.ts';
import { CodePicker } from './CodePicker.tsx';

/** Chooses one of the codes. */
export default function ChoiceInput(input: InputProps): ReactElement {
  const translate = useTranslate();
  const { of, register, name } = input;
  return <CodePicker {...input} codes={of.options ?? []} textOf={code => translate(optionKey(register, name, code), { _: code })} />;
}
