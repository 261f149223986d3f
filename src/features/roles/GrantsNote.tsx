import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps } from '../../kit/kind.ts';

/** The grants stand in a tab of their own; among the facts it says only how many there are. */
export function GrantsNote({ value }: CellProps): ReactElement {
  const translate = useTranslate();
  const count = Object.keys((value ?? {}) as object).length;
  return <span>{translate('bb.grants.count', { smart_count: count })}</span>;
}
