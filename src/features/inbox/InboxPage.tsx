import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { PageBar } from '../../kit/PageBar.tsx';
import { usePhone } from '../../kit/useWidth.ts';
import { needWords } from '../../providers/i18nProvider.ts';
import InboxList from './InboxList.tsx';
import { useInbox, useRead } from './useInbox.ts';

await needWords('inbox');

/** Everything one was told. */
export default function InboxPage(): ReactElement {
  const translate = useTranslate();
  const { data } = useInbox();
  const read = useRead();
  // On a phone the bell beside says how many are new.
  const total = usePhone() ? undefined : translate('bb.inbox.unread', { count: data?.unread ?? 0 });
  return (
    <>
      <PageBar title={translate('bb.inbox.title')} total={total}>
        <Button size="small" disabled={(data?.unread ?? 0) === 0} onClick={() => void read({ all: true })}>
          {translate('bb.inbox.read_all')}
        </Button>
        <Button size="small" component={LinkBase} to="/profile">
          {translate('bb.inbox.choose')}
        </Button>
      </PageBar>
      <div className="page inbox-page">
        <InboxList />
      </div>
    </>
  );
}
