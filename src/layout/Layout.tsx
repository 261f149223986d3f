import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactElement, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { PageBones } from '../kit/PageBones.tsx';
import { usePhone, useWide } from '../kit/useWidth.ts';
import { listen } from '../providers/events.ts';
import { useGrants, useSession } from '../providers/session.ts';
import { MenuContext } from './Beside.tsx';
import { DemoBanner } from './DemoBanner.tsx';
import { Guard } from './Guard.tsx';
import { MainMenu } from './MainMenu.tsx';
import { type FeaturePage, menuFor } from './menu.ts';
import { PhoneBar } from './PhoneBar.tsx';
import { SignInAgain } from './SignInAgain.tsx';

const OutboxLine = lazy(() => import('../kit/outbox/OutboxLine.tsx'));
const GlobalSearch = lazy(() => import('./GlobalSearch.tsx'));

/** Opens the search with Ctrl+K from anywhere. */
function useSearchKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}

interface LayoutProps {
  readonly pages: readonly FeaturePage[];
  readonly children: ReactNode;
}

/** The frame of every page: desk with the menu, sheet with the work. */
export function Layout({ pages, children }: LayoutProps): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const grants = useGrants();
  const queries = useQueryClient();
  const isPhone = usePhone();
  const isWide = useWide();
  const [isFolded, setFolded] = useStore('menu.folded', false);
  const [isSearching, setSearching] = useState(false);
  const groups = menuFor(grants, pages);
  const isRail = !isWide || isFolded;
  const userId = session?.user.id;
  useEffect(() => (userId === undefined ? undefined : listen(queries)), [queries, userId]);
  useSearchKey(() => setSearching(true));
  return (
    <div className={`shell ${isPhone ? 'phone' : isRail ? 'rail' : ''}`}>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {translate('ra.navigation.skip_nav')}
      </button>
      {session?.station.is_demo === true && <DemoBanner />}
      {!isPhone && (
        <MainMenu
          groups={groups}
          isRail={isRail}
          canFold={isWide}
          onFold={() => setFolded(!isFolded)}
          onSearch={() => setSearching(true)}
        />
      )}
      <main id="main" className="sheet" tabIndex={-1}>
        <Suspense fallback={null}>
          <OutboxLine />
        </Suspense>
        <Guard>
          <MenuContext.Provider value={groups}>
            <Suspense fallback={<PageBones />}>{children}</Suspense>
          </MenuContext.Provider>
        </Guard>
      </main>
      {isPhone && <PhoneBar groups={groups} onSearch={() => setSearching(true)} />}
      {isSearching && (
        <Suspense fallback={null}>
          <GlobalSearch groups={groups} onClose={() => setSearching(false)} />
        </Suspense>
      )}
      <SignInAgain />
    </div>
  );
}
