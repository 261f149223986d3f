import type { ReactElement } from 'react';
import type { InputProps } from '../kind.ts';
import { ReferencePicker } from './ReferencePicker.tsx';

/** Chooses the record that a field names. */
export default function ReferenceInput({ value, onChange, of, ...props }: InputProps): ReactElement {
  return <ReferencePicker {...props} target={of.target ?? ''} value={typeof value === 'string' ? value : null} onChange={onChange} />;
}
