import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';

type Tab = readonly [key: string, word: string];

interface PanelTabsProps {
  readonly tabs: readonly Tab[];
  /** What stands behind «more», because it would take lines of its own. */
  readonly rest: readonly Tab[];
  readonly tab: string;
  readonly onTab: (key: string) => void;
}

/** The tabs of a record; the rarer ones behind the last, which bears the name of the one that is open. */
export function PanelTabs({ tabs, rest, tab, onTab }: PanelTabsProps): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = rest.find(([key]) => key === tab);
  const pick = (key: string): void => {
    setAnchor(null);
    onTab(key);
  };
  return (
    <div className="tabs" role="tablist">
      {tabs.map(([key, word]) => (
        <button key={key} type="button" role="tab" className="tab" aria-selected={tab === key} onClick={() => onTab(key)}>
          {word}
        </button>
      ))}
      {rest.length > 0 && (
        <button
          type="button"
          role="tab"
          className="tab"
          aria-selected={open !== undefined}
          aria-haspopup="menu"
          onClick={event => setAnchor(event.currentTarget)}
        >
          {open?.[1] ?? translate('bb.record.more_actions')}
        </button>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {rest.map(([key, word]) => (
          <MenuItem key={key} selected={key === tab} onClick={() => pick(key)}>
            {word}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
