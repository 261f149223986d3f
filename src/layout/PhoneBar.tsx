import MenuIcon from '@mui/icons-material/MenuOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import Drawer from '@mui/material/Drawer';
import { type ReactElement, useState } from 'react';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { useSession } from '../providers/session.ts';
import { DomainIcon } from './DomainIcon.tsx';
import { MainMenu } from './MainMenu.tsx';
import { firstEntry, type Group, isAt, MY_DAY } from './menu.ts';

interface PhoneBarProps {
  readonly groups: readonly Group[];
  readonly onSearch: () => void;
}

/** Four places under the thumb: my day, everything, search, me. */
export function PhoneBar({ groups, onSearch }: PhoneBarProps): ReactElement {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const session = useSession();
  const start = groups.flatMap(group => group.entries).find(entry => entry.path === MY_DAY) ?? firstEntry(groups, session?.roles ?? []);
  const first = groups.find(group => group.entries.some(entry => entry.path === start?.path));
  return (
    <>
      <nav className="phone-bar" aria-label={translate('bb.menu.main')}>
        {first !== undefined && start !== undefined && (
          <LinkBase to={start.path} aria-current={isAt(start, pathname) ? 'page' : undefined}>
            <DomainIcon of={first.domain} />
            {translate(`bb.domain.${first.domain}`)}
          </LinkBase>
        )}
        <button type="button" onClick={() => setOpen(true)}>
          <MenuIcon />
          {translate('bb.menu.all')}
        </button>
        <button type="button" onClick={onSearch}>
          <SearchIcon />
          {translate('ra.action.search')}
        </button>
        <LinkBase to="/profile" aria-current={pathname === '/profile' ? 'page' : undefined}>
          <PersonIcon />
          {translate('bb.menu.me')}
        </LinkBase>
      </nav>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        onClick={event => (event.target as HTMLElement).closest('a, .find') !== null && setOpen(false)}
      >
        <div style={{ width: 264, background: 'var(--desk)', height: '100%' }} className="drawer">
          <MainMenu groups={groups} isRail={false} canFold={false} onFold={() => setOpen(false)} onSearch={onSearch} />
        </div>
      </Drawer>
    </>
  );
}
