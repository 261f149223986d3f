import type { ReactElement } from 'react';
import { KeptFault } from '../../kit/FaultText.tsx';
import type { CellProps } from '../../kit/kind.ts';

/** Why a channel failed, as the server keeps it in one line. */
export function FaultCell({ value }: CellProps): ReactElement | null {
  return typeof value === 'string' && value !== '' ? <KeptFault text={value} /> : null;
}
