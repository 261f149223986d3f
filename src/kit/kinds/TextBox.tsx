import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Field } from '../../../model/kernel/field.ts';
import type { InputProps } from '../kind.ts';

interface TextBoxProps extends InputProps {
  readonly print: (value: unknown, of: Field) => string;
  /** Throws when the text cannot be read; the text itself then stays the value, and the kind's `problem` names it. */
  readonly parse: (text: string, of: Field) => unknown;
  readonly more?: OutlinedInputProps;
}

function read(text: string, of: Field, parse: TextBoxProps['parse']): unknown {
  if (text.trim() === '') return null;
  try {
    return parse(text, of);
  } catch {
    return text;
  }
}

/**
 * An input whose text and value differ: what people type stays as typed while they type, the value follows,
 * and on leaving the field it is written the way the house writes it.
 */
export function TextBox({
  id,
  value,
  onChange,
  onBlur,
  of,
  isWrong,
  describedBy,
  autoFocus,
  label,
  print,
  parse,
  more,
}: TextBoxProps): ReactElement {
  const shown =
    typeof value === 'string' && value !== '' && of.kind !== 'text' ? value : value === null || value === undefined ? '' : value;
  const asText = shown === '' ? '' : printSafely(shown, of, print);
  const [text, setText] = useState(asText);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current) setText(asText);
  }, [asText]);
  return (
    <OutlinedInput
      {...more}
      id={id}
      fullWidth
      value={text}
      error={isWrong}
      autoFocus={autoFocus ?? false}
      onFocus={() => {
        typing.current = true;
      }}
      onChange={event => {
        setText(event.target.value);
        onChange(read(event.target.value, of, parse));
      }}
      onBlur={() => {
        typing.current = false;
        setText(asText);
        onBlur?.();
      }}
      slotProps={{
        ...more?.slotProps,
        input: { 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': isWrong || undefined, ...more?.slotProps?.input },
      }}
    />
  );
}

function printSafely(value: unknown, of: Field, print: TextBoxProps['print']): string {
  try {
    return print(value, of);
  } catch {
    return String(value);
  }
}
