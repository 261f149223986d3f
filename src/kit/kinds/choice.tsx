import Autocomplete from '@mui/material/Autocomplete';
import type { ReactElement, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { say } from '../../providers/i18nProvider.ts';
import type { CellProps, InputProps, KindParts } from '../kind.ts';
import { optionKey } from '../labels.ts';
import { MeaningChip } from '../MeaningChip.tsx';
import { meaningOf } from '../meaning.ts';
import { PickerBox } from './PickerBox.tsx';

const isState = (name: string): boolean => name === 'state' || name.endsWith('_state');

function Cell({ value, register, name }: CellProps): ReactNode {
  const translate = useTranslate();
  const label = translate(optionKey(register, name, String(value)), { _: String(value) });
  return isState(name) ? <MeaningChip of={meaningOf(String(value))}>{label}</MeaningChip> : label;
}

function Input({ id, value, onChange, onBlur, of, register, name, isWrong, describedBy, label, autoFocus }: InputProps): ReactElement {
  const translate = useTranslate();
  const options = of.options ?? [];
  return (
    <Autocomplete
      id={id}
      options={options as string[]}
      value={typeof value === 'string' ? value : null}
      getOptionLabel={code => translate(optionKey(register, name, code), { _: code })}
      onChange={(_, next) => onChange(next)}
      onBlur={() => onBlur?.()}
      disableClearable={of.required as false}
      autoHighlight
      openOnFocus={false}
      renderInput={params => <PickerBox params={params} isWrong={isWrong} describedBy={describedBy} label={label} autoFocus={autoFocus} />}
    />
  );
}

export const choiceParts: KindParts = {
  Cell,
  Input,
  filter: 'options',
  text: {
    print: value => String(value ?? ''),
    parse: (text, of) => {
      const plain = text.normalize('NFKC').trim().toLowerCase();
      return (of.options ?? []).find(option => option.toLowerCase() === plain) ?? text;
    },
  },
  problem: (value, of) =>
    typeof value === 'string' && !(of.options ?? []).includes(value)
      ? { key: 'validation.choice', args: { value: say(value) } }
      : undefined,
};
