import type { ReactElement } from 'react';
import { exampleOf } from '../../../model/kernel/patterns.ts';
import type { CellProps, InputProps, KindParts } from '../kind.ts';
import { TextBox } from './TextBox.tsx';

const print = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const parse = (text: string): string => text;

/** The text as the server will keep it. */
const cleaned = (value: string, isCode: boolean): string =>
  isCode ? value.normalize('NFKC').trim().toUpperCase() : value.normalize('NFC').trim();

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
    const clean = typeof value === 'string' ? cleaned(value, of.code === true) : '';
    if (of.max !== undefined && clean.length > of.max) return { key: 'validation.max_length', args: { max: of.max } };
    const fits = clean === '' || of.pattern === undefined || new RegExp(`^(?:${of.pattern})$`, 'u').test(clean);
    if (fits) return undefined;
    const example = exampleOf(of.pattern ?? '');
    return example === undefined ? { key: 'validation.pattern' } : { key: 'validation.pattern_like', args: { example } };
  },
};
