import type { I18nProvider } from 'react-admin';
import { isLocale, LOCALES, type Locale, loadLabels, loadLocale, loadWords, translatorOf } from '../i18n/catalog.ts';
import type { TranslateOptions } from '../i18n/translator.ts';

const HTML_LANG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };
const NAMES: Readonly<Record<Locale, string>> = { zh: '中文', en: 'English' };

let current: Locale = 'zh';
/** The domains whose words the screens have asked for, to be loaded again in another language. */
const domains = new Set<string>();
const features = new Set<string>();

/** The language that is shown. */
export function currentLocale(): Locale {
  return current;
}

/** Translates outside of React: error messages, titles. */
export function say(key: string, options?: TranslateOptions): string {
  return translatorOf(current).translate(key, options);
}

/** Makes the words of a domain known in the current language and in every one chosen later. */
export async function needLabels(domain: string): Promise<void> {
  domains.add(domain);
  await loadLabels(current, domain);
}

/** Makes the words of a feature known in the current language and in every one chosen later. */
export async function needWords(feature: string): Promise<void> {
  features.add(feature);
  await loadWords(current, feature);
}

async function changeLocale(locale: string): Promise<void> {
  const next = isLocale(locale) ? locale : 'zh';
  await Promise.all([
    loadLocale(next),
    ...[...domains].map(domain => loadLabels(next, domain)),
    ...[...features].map(feature => loadWords(next, feature)),
  ]);
  current = next;
  document.documentElement.lang = HTML_LANG[next];
}

export const i18nProvider: I18nProvider = {
  translate: (key: string, options?: TranslateOptions) => say(key, options),
  changeLocale,
  getLocale: () => current,
  getLocales: () => LOCALES.map(locale => ({ locale, name: NAMES[locale] })),
};
