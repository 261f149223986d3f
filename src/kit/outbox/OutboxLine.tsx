import Button from '@mui/material/Button';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { needWords } from '../../providers/i18nProvider.ts';
import { useSession } from '../../providers/session.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { Sign } from '../MeaningChip.tsx';
import type { Outbox } from './outbox.ts';
import type { Parcel } from './parcel.ts';
import { useOutbox } from './useOutbox.ts';
import './outbox.css';

await needWords('outbox');

/** One line over every page while something waits: how much, why, and what can be done. Nothing when all is sent. */
export default function OutboxLine(): ReactElement | null {
  const translate = useTranslate();
  const userId = useSession()?.user.id;
  const { outbox, state } = useOutbox();
  useEffect(() => {
    if (outbox !== undefined && userId !== undefined) void outbox.flush();
  }, [outbox, userId]);
  if (outbox === undefined) return null;
  const mine = state.parcels.filter(one => one.userId === userId);
  const refused = mine.filter(one => one.refusal !== undefined);
  const waiting = mine.length - refused.length;
  const others = state.parcels.length - mine.length;
  const isWaiting = waiting > 0 && state.isCutOff;
  if (!isWaiting && refused.length === 0 && others === 0) return null;
  return (
    <div className="outbox" role="status">
      {isWaiting && (
        <div className="note warn">
          <Sign of="wait" />
          <span className="grow">
            {translate('bb.outbox.waiting', { smart_count: waiting })}
            {!outbox.isLasting && <strong>{translate('bb.outbox.not_lasting')}</strong>}
          </span>
          <Button size="small" onClick={() => void outbox.flush()} disabled={state.isSending}>
            {translate(state.isSending ? 'bb.outbox.sending' : 'bb.outbox.send_now')}
          </Button>
        </div>
      )}
      {refused.map(parcel => (
        <Refused key={parcel.id} parcel={parcel} outbox={outbox} />
      ))}
      {others > 0 && <div className="note">{translate('bb.outbox.others', { count: others })}</div>}
    </div>
  );
}

function Refused({ parcel, outbox }: { readonly parcel: Parcel; readonly outbox: Outbox }): ReactElement {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  // What asks before a discarding comes with what can be discarded: the connection may be lost by then.
  useEffect(() => void import('../ConfirmBox.tsx').catch(() => undefined), []);
  return (
    <div className="note wrong">
      <Sign of="wrong" />
      <span className="grow">
        {translate('bb.outbox.refused', { what: translate(parcel.what.key, { ...parcel.what.args, _: '' }) })}
        {'：'}
        {parcel.refusal}
      </span>
      <Button size="small" onClick={() => void outbox.retry(parcel.id)}>
        {translate('bb.outbox.again')}
      </Button>
      <Button size="small" variant="text" onClick={() => setAsking(true)}>
        {translate('bb.outbox.discard')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={translate('bb.outbox.discard_title')}
          sentence={translate('bb.outbox.discard_ask')}
          word={translate('bb.outbox.discard')}
          isDanger
          isBusy={false}
          onConfirm={() => void outbox.discard(parcel.id).then(() => setAsking(false))}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
