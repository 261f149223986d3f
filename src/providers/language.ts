import { useEffect, useState } from 'react';
import type { I18nProvider, Store } from 'react-admin';
import { i18nProvider } from './i18nProvider.ts';

const KEY = 'locale';

const chosen = (store: Store): string => String(store.getItem(KEY) ?? 'zh');

/** The words of now. It says of itself what is chosen, so that react-admin sees no change that would make it build the page anew. */
const wordsOf = (store: Store): I18nProvider => ({ ...i18nProvider, getLocale: () => chosen(store), changeLocale: async () => undefined });

/**
 * The words in the language that is chosen in the store, a new object for each change: what shows words is drawn again with the new ones,
 * and what was typed on the page stays. A language whose words cannot be loaded is not taken.
 */
export function useLanguage(store: Store): I18nProvider {
  const [words, setWords] = useState(() => wordsOf(store));
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const wanted = chosen(store);
      try {
        await i18nProvider.changeLocale(wanted);
      } catch {
        if (wanted !== i18nProvider.getLocale()) store.setItem(KEY, i18nProvider.getLocale());
        return;
      }
      // Meanwhile another one may have been chosen, whose words were there sooner.
      if (wanted !== chosen(store)) return follow();
      setWords(wordsOf(store));
    };
    return store.subscribe(KEY, () => void follow());
  }, [store]);
  return words;
}
