import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useState } from 'react';
import type { CellProps, InputProps, KindParts } from '../kind.ts';

const pretty = (value: unknown): string => (value === null || value === undefined ? '' : JSON.stringify(value, null, 2));

function Cell({ value }: CellProps): ReactElement {
  return <code style={{ font: '12px/16px var(--mono)', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}>{JSON.stringify(value)}</code>;
}

/** The document itself; while it cannot be read, the typed text is the value and `problem` says so. */
function Input({ id, value, onChange, onBlur, isWrong, describedBy, label }: InputProps): ReactElement {
  const [text, setText] = useState(() => pretty(value));
  return (
    <OutlinedInput
      id={id}
      fullWidth
      multiline
      minRows={4}
      maxRows={20}
      value={text}
      error={isWrong}
      onChange={event => {
        setText(event.target.value);
        onChange(read(event.target.value));
      }}
      onBlur={() => onBlur?.()}
      sx={{ fontFamily: 'var(--mono)', fontSize: 13 }}
      slotProps={{ input: { 'aria-label': label, 'aria-describedby': describedBy, spellCheck: false } }}
    />
  );
}

function read(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const jsonParts: KindParts = {
  Cell,
  Input,
  isWide: true,
  problem: value => (typeof value === 'string' ? { key: 'validation.json' } : undefined),
};
