import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { CellProps } from '../../kit/kind.ts';

/** Whether the customer was content with the answer: nobody has asked him before the case is closed. */
export function AcceptedCell({ value, record }: CellProps): ReactElement {
  const translate = useTranslate();
  const isAsked = record?.state === undefined || record.state === 'closed';
  return isAsked ? <>{translate(value === true ? 'ra.boolean.true' : 'ra.boolean.false')}</> : <span className="faint">—</span>;
}
