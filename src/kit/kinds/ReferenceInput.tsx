import type { ReactElement } from 'react';
import type { InputProps } from '../kind.ts';
import { ReferencePicker } from './ReferencePicker.tsx';
import { useBrings } from './useBrings.ts';

/** Chooses the record that a field names. */
export default function ReferenceInput({ value, onChange, of, ...props }: InputProps): ReactElement {
  const bring = useBrings(props.register, props.name, value);
  const choose = (id: string | null): void => {
    onChange(id);
    bring(id);
  };
  return <ReferencePicker {...props} target={of.target ?? ''} value={typeof value === 'string' ? value : null} onChange={choose} />;
}
