import Autocomplete from '@mui/material/Autocomplete';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { InputProps } from '../kind.ts';
import { optionKey } from '../labels.ts';
import { PickerBox, usePickerWords } from './PickerBox.tsx';
import { asList } from './tagList.ts';

/** Any of the tags, or new ones where the field is open. */
export default function TagsInput({
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
}: InputProps): ReactElement {
  const translate = useTranslate();
  const words = usePickerWords();
  return (
    <Autocomplete
      {...words}
      id={id}
      multiple
      freeSolo={of.options === undefined}
      autoSelect={of.options === undefined}
      options={(of.options ?? []) as string[]}
      value={asList(value)}
      getOptionLabel={tag => translate(optionKey(register, name, tag), { _: tag })}
      onChange={(_, next) => onChange([...new Set(next.map(tag => tag.trim()).filter(tag => tag !== ''))])}
      onBlur={() => onBlur?.()}
      renderInput={params => <PickerBox params={params} isWrong={isWrong} describedBy={describedBy} label={label} />}
    />
  );
}
