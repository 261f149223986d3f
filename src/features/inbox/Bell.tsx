import BellIcon from '@mui/icons-material/NotificationsNoneOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { usePhone } from '../../kit/useWidth.ts';
import { useInbox, useRead } from './useInbox.ts';

const InboxList = lazy(() => import('./InboxList.tsx'));

/** How much is unread; a press shows it, on a phone on a page of its own. */
export function Bell(): ReactElement {
  const translate = useTranslate();
  const isPhone = usePhone();
  const { data } = useInbox();
  const read = useRead();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const unread = data?.unread ?? 0;
  const label = translate('bb.menu.bell', { count: unread });
  const icon = (
    <Badge badgeContent={unread} max={99} color="error">
      <BellIcon />
    </Badge>
  );
  if (isPhone)
    return (
      <IconButton component={LinkBase} to="/inbox" aria-label={label}>
        {icon}
      </IconButton>
    );
  return (
    <>
      <Tooltip title={label}>
        <IconButton aria-label={label} aria-haspopup="dialog" onClick={event => setAnchor(event.currentTarget)}>
          {icon}
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        // Its place is found before the list and its style are there, so the width is said here.
        slotProps={{ paper: { style: { width: 420 } } }}
      >
        <div className="inbox-fly">
          <div className="row inbox-fly-head">
            <LinkBase to="/inbox" className="link grow" onClick={() => setAnchor(null)}>
              {translate('bb.menu.whole_inbox')}
            </LinkBase>
            {unread > 0 && (
              <button type="button" className="link" onClick={() => void read({ all: true })}>
                {translate('bb.menu.read_all')}
              </button>
            )}
          </div>
          <Suspense fallback={null}>
            <InboxList onOpen={() => setAnchor(null)} />
          </Suspense>
        </div>
      </Popover>
    </>
  );
}
