import OutlinedInput from '@mui/material/OutlinedInput';
import type { ReactElement } from 'react';
import type { InputProps, KindParts } from '../kind.ts';

function Cell(): ReactElement {
  return <span className="faint">••••</span>;
}

function Input({ id, value, onChange, onBlur, isWrong, describedBy, label }: InputProps): ReactElement {
  return (
    <OutlinedInput
      id={id}
      fullWidth
      type="password"
      autoComplete="new-password"
      value={typeof value === 'string' ? value : ''}
      error={isWrong}
      onChange={event => onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={() => onBlur?.()}
      slotProps={{ input: { 'aria-label': label, 'aria-describedby': describedBy } }}
    />
  );
}

export const secretParts: KindParts = { Cell, Input };
