import Autocomplete from '@mui/material/Autocomplete';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { InputProps } from '../kind.ts';
import { optionKey } from '../labels.ts';
import { PickerBox, usePickerWords } from './PickerBox.tsx';

/** Chooses one of the codes. */
export default function ChoiceInput({
  id,
  value,
  onChange,
  onBlur,
  of,
  register,
  name,
  isWrong,
  describedBy,
  label,
  autoFocus,
}: InputProps): ReactElement {
  const translate = useTranslate();
  const words = usePickerWords();
  const options = of.options ?? [];
  return (
    <Autocomplete
      {...words}
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
