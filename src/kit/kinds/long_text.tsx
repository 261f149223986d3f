import OutlinedInput from '@mui/material/OutlinedInput';
import type { ReactElement } from 'react';
import type { CellProps, InputProps, KindParts } from '../kind.ts';

function Cell({ value }: CellProps): ReactElement {
  return <span className="long">{String(value)}</span>;
}

function Input({ id, value, onChange, onBlur, isWrong, describedBy, label }: InputProps): ReactElement {
  return (
    <OutlinedInput
      id={id}
      fullWidth
      multiline
      minRows={3}
      maxRows={12}
      value={typeof value === 'string' ? value : ''}
      error={isWrong}
      onChange={event => onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={() => onBlur?.()}
      slotProps={{ input: { 'aria-label': label, 'aria-describedby': describedBy } }}
    />
  );
}

export const longTextParts: KindParts = {
  Cell,
  Input,
  filter: 'text',
  isWide: true,
  text: { print: value => String(value ?? ''), parse: text => text },
};
