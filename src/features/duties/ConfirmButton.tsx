import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { EVERYBODY } from '../../../model/resources/people/posts.ts';
import { Sign } from '../../kit/MeaningChip.tsx';
import { dataProvider } from '../../providers/dataProvider.ts';
import { useSession } from '../../providers/session.ts';
import { type BookDuty, type BookPost, unread, useConfirmations, useHolders } from './book.ts';

/** The holder of the post says that he has read it; quiet once he has, nothing for who does not hold it. */
export function ConfirmButton({ post, duties }: { readonly post: BookPost; readonly duties: readonly BookDuty[] }): ReactElement | null {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const me = useSession()?.user.staff_id ?? null;
  const [busy, setBusy] = useState(false);
  const holds = useHolders({ post_id: post.id }).some(one => one.staffId === me) || post.code === EVERYBODY;
  const confirmations = useConfirmations({ post_id: post.id, staff_id: me }, me !== null);
  if (me === null || !holds || duties.length === 0) return null;
  if (unread(duties, confirmations, me).length === 0) {
    return (
      <span className="t-done row">
        <Sign of="done" />
        {translate('bb.duties.confirmed')}
      </span>
    );
  }
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await dataProvider.act('posts', post.id, 'confirm_duties', {});
      await queries.invalidateQueries({ queryKey: ['duty_confirmations'] });
      notify('bb.duties.confirmed');
    } catch (error) {
      notify(error instanceof Error ? error.message : 'bb.problem.other', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="contained" disabled={busy} title={translate('bb.duties.confirm_hint')} onClick={() => void confirm()}>
      {translate('bb.duties.confirm')}
    </Button>
  );
}
