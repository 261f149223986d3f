import type { ReactElement } from 'react';
import type { CellProps, InputProps, KindParts } from '../kind.ts';
import { TextBox } from './TextBox.tsx';

const print = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const parse = (text: string): string => text;

function Cell({ value }: CellProps): ReactElement {
  return <>{String(value)}</>;
}

function Input(props: InputProps): ReactElement {
  const max = (props.of.max ?? 200) * 2;
  return <TextBox {...props} print={print} parse={parse} more={{ slotProps: { input: { maxLength: max, autoComplete: 'off' } } }} />;
}

export const textParts: KindParts = {
  Cell,
  Input,
  filter: 'text',
  text: { print, parse },
  problem: (value, of) => {
    const length = typeof value === 'string' ? value.trim().length : 0;
    return of.max !== undefined && length > of.max ? { key: 'validation.max_length', args: { max: of.max } } : undefined;
  },
};
