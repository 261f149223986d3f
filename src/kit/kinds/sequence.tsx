import type { ReactElement } from 'react';
import type { CellProps, KindParts } from '../kind.ts';

function Cell({ value }: CellProps): ReactElement {
  return <span style={{ whiteSpace: 'nowrap' }}>{String(value)}</span>;
}

/** The store writes it, so there is no input. */
export const sequenceParts: KindParts = { Cell, filter: 'text' };
