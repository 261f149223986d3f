import Autocomplete from '@mui/material/Autocomplete';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps, InputProps, KindParts } from '../kind.ts';
import { optionKey } from '../labels.ts';
import { PickerBox } from './PickerBox.tsx';

const asList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function Cell({ value, register, name }: CellProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      {asList(value).map(tag => (
        <span className="tag" key={tag}>
          {translate(optionKey(register, name, tag), { _: tag })}
        </span>
      ))}
    </>
  );
}

function Input({ id, value, onChange, onBlur, of, register, name, isWrong, describedBy, label }: InputProps): ReactElement {
  const translate = useTranslate();
  return (
    <Autocomplete
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

export const tagsParts: KindParts = {
  Cell,
  Input,
  filter: 'options',
  text: {
    print: value => asList(value).join('、'),
    parse: text =>
      text
        .split(/[,，、;；]/)
        .map(tag => tag.trim())
        .filter(tag => tag !== ''),
  },
};
