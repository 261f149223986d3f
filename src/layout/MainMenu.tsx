import ChevronIcon from '@mui/icons-material/ChevronRightOutlined';
import FoldIcon from '@mui/icons-material/KeyboardDoubleArrowLeftOutlined';
import UnfoldIcon from '@mui/icons-material/KeyboardDoubleArrowRightOutlined';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import { type ReactElement, useState } from 'react';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { Mark } from '../kit/Mark.tsx';
import { useSession } from '../providers/session.ts';
import { DomainIcon } from './DomainIcon.tsx';
import { type Entry, type Group, isAt } from './menu.ts';
import { useWords } from './useWords.ts';

interface MainMenuProps {
  readonly groups: readonly Group[];
  readonly isRail: boolean;
  readonly canFold: boolean;
  readonly onFold: () => void;
  readonly onSearch: () => void;
}

/** The menu on the desk: domains, and under the open one its pages; as a rail, icons with two characters below. */
export function MainMenu({ groups, isRail, canFold, onFold, onSearch }: MainMenuProps): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const { pathname } = useLocation();
  const here = groups.find(group => group.entries.some(entry => isAt(entry, pathname)))?.domain;
  // Opened by hand while one stands in a domain: who is led to another, by a link or the search, sees where he is.
  const [opened, setOpened] = useState<{ readonly from: string | undefined; readonly domain: string }>();
  const open = opened !== undefined && opened.from === here ? opened.domain : here;
  const today = groups.filter(group => group.domain === 'today');
  const main = groups.filter(group => group.domain !== 'settings' && group.domain !== 'today');
  const settings = groups.filter(group => group.domain === 'settings');
  const show = (group: Group): ReactElement =>
    isRail ? (
      <RailGroup key={group.domain} group={group} isHere={group.domain === here} pathname={pathname} />
    ) : (
      <OpenGroup
        key={group.domain}
        group={group}
        isOpen={group.domain === open}
        pathname={pathname}
        onToggle={() => setOpened({ from: here, domain: group.domain === open ? '' : group.domain })}
      />
    );
  const fold = (
    <Tooltip title={translate(isRail ? 'ra.action.open_menu' : 'ra.action.close_menu')}>
      <IconButton size="small" onClick={onFold} aria-label={translate(isRail ? 'ra.action.open_menu' : 'ra.action.close_menu')}>
        {isRail ? <UnfoldIcon fontSize="small" /> : <FoldIcon fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
  return (
    <nav className="menu" aria-label={translate('bb.menu.main')}>
      <div className="menu-station">
        <Mark />
        {!isRail && <span className="grow">{session?.station.name}</span>}
        {!isRail && canFold && fold}
      </div>
      <button type="button" className="find" onClick={onSearch} aria-label={isRail ? translate('bb.search.open') : undefined}>
        <SearchIcon sx={{ fontSize: 18 }} />
        {!isRail && <span>{translate('bb.search.open')}</span>}
        {!isRail && canFold && <kbd>Ctrl K</kbd>}
      </button>
      {isRail ? today.map(show) : today.map(group => <Today key={group.domain} group={group} pathname={pathname} />)}
      {main.map(show)}
      <div className="menu-foot">
        {settings.map(show)}
        {isRail && canFold && <div style={{ textAlign: 'center' }}>{fold}</div>}
      </div>
    </nav>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly pathname: string;
}

function OpenGroup({ group, isOpen, pathname, onToggle }: GroupProps & { isOpen: boolean; onToggle: () => void }): ReactElement {
  const translate = useTranslate();
  const ready = useWords(group.entries, isOpen);
  return (
    <div className={`dom ${isOpen ? 'open' : ''}`}>
      <button type="button" className="dom-head" aria-expanded={isOpen} onClick={onToggle}>
        <DomainIcon of={group.domain} />
        {translate(`bb.domain.${group.domain}`)}
        {!isOpen && <ChevronIcon className="chevron" />}
      </button>
      {isOpen && ready && <Entries entries={group.entries} pathname={pathname} />}
    </div>
  );
}

/** What everybody opens every day: always there, above the groups. */
function Today({ group, pathname }: GroupProps): ReactElement | null {
  return <div className="dom today">{useWords(group.entries, true) && <Entries entries={group.entries} pathname={pathname} />}</div>;
}

function RailGroup({ group, isHere, pathname }: GroupProps & { isHere: boolean }): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const ready = useWords(group.entries, anchor !== null);
  return (
    <div className={`dom ${isHere ? 'here' : ''}`}>
      <button type="button" className="dom-head" aria-haspopup="menu" onClick={event => setAnchor(event.currentTarget)}>
        <DomainIcon of={group.domain} />
        {translate(`bb.domain.${group.domain}`)}
      </button>
      <Popover
        open={anchor !== null && ready}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        onClick={() => setAnchor(null)}
      >
        <div className="fly">
          <div className="fly-title">{translate(`bb.domain.${group.domain}`)}</div>
          <Entries entries={group.entries} pathname={pathname} />
        </div>
      </Popover>
    </div>
  );
}

function Entries({ entries, pathname }: { entries: readonly Entry[]; pathname: string }): ReactElement {
  const translate = useTranslate();
  return (
    <ul>
      {entries.map(entry => (
        <li key={entry.path}>
          <LinkBase to={entry.path} className="dom-entry" aria-current={isAt(entry, pathname) ? 'page' : undefined}>
            {translate(entry.label)}
          </LinkBase>
        </li>
      ))}
    </ul>
  );
}
