import { localStorageStore, type Store } from 'react-admin';

/** What stays when somebody signs out: how the screen looks is the machine's business, what was filtered is the person's. */
const KEPT = ['theme', 'locale', 'list.height', 'menu.folded'] as const;

/** The browser's memory of choices. Signing out forgets all but language and theme. */
export function makeStore(): Store {
  const base = localStorageStore('1', 'Backbay');
  return {
    ...base,
    reset: () => {
      const kept = KEPT.map(key => [key, base.getItem(key)] as const);
      base.reset();
      for (const [key, value] of kept) if (value !== undefined && value !== null) base.setItem(key, value);
    },
  };
}
