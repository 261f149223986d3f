import { createContext, type ReactElement, useContext, useEffect, useRef } from 'react';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { besides, type Group, isExactly } from './menu.ts';
import { useWords } from './useWords.ts';

/** The menu of who is signed in, for what stands in the frame. */
export const MenuContext = createContext<readonly Group[]>([]);

/** Links to the pages that share this one's place in the menu; nothing where a page stands alone. */
export function Beside(): ReactElement | null {
  const groups = useContext(MenuContext);
  const translate = useTranslate();
  const { pathname } = useLocation();
  const entries = besides(groups, pathname);
  const ready = useWords(entries, true);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where not all have room, the one that is open is in view.
    if (!ready) return;
    const links = [...(nav.current?.querySelectorAll('a') ?? [])];
    const here = links.find(link => link.getAttribute('href')?.endsWith(pathname));
    here?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [pathname, ready]);
  if (!ready || entries.length === 0) return null;
  return (
    <nav ref={nav} className="beside" aria-label={translate('bb.menu.beside')}>
      {entries.map(entry => (
        <LinkBase key={entry.path} to={entry.path} aria-current={isExactly(entry, pathname) ? 'page' : undefined}>
          {translate(entry.label)}
        </LinkBase>
      ))}
    </nav>
  );
}
