import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { Stand } from '../../../model/rules/board.ts';
import { Sign } from '../../kit/MeaningChip.tsx';

/** The sign of how a task stands: its shape says it in black and white. */
export function Square({ stand }: { readonly stand: Stand }): ReactElement {
  const translate = useTranslate();
  return (
    <i className={`sq ${stand}`}>
      {(stand === 'done' || stand === 'check') && <Sign of={stand === 'done' ? 'done' : 'wait'} />}
      {(stand === 'late' || stand === 'missed') && <Sign of="wrong" />}
      {stand === 'waived' && <b>{translate('bb.today.state.waived').slice(0, 1)}</b>}
    </i>
  );
}
