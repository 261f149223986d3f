import { Translator, type Words } from './translator.ts';

export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

interface Catalog {
  readonly WORDS: Words;
}
const SCREENS: Readonly<Record<Locale, () => Promise<Catalog>>> = {
  zh: () => import('./zh/index.ts'),
  en: async () => (await import('./en/index.ts')) as unknown as Catalog,
};
/** Words that only one part of the screens says, a feature or a folder of the kit; they come with its own chunk. */
const PARTS = import.meta.glob<Readonly<Record<string, Words>>>(['../features/*/words.*.ts', '../kit/*/words.*.ts']);
const LABELS = import.meta.glob<Readonly<Record<string, unknown>>>('../../data/labels/*/*.ts');

const translators: Readonly<Record<Locale, Translator>> = { zh: new Translator(), en: new Translator() };
const loaded = new Set<string>();

/** The translator of a language; it knows what was loaded so far. */
export function translatorOf(locale: Locale): Translator {
  return translators[locale];
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A labels file exports one object, register → words; other exports (types) do not exist at run time. */
function exportsOf(module: Readonly<Record<string, unknown>>): Words {
  return Object.assign({}, ...Object.values(module).filter(isWords)) as Words;
}

/** Loads the words of the screens and the messages of the checks. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (loaded.has(locale)) return;
  const [{ WORDS }, messages, roles] = await Promise.all([
    SCREENS[locale](),
    LABELS[`../../data/labels/${locale}/messages.ts`]?.(),
    LABELS[`../../data/labels/${locale}/roles.ts`]?.(),
  ]);
  const translator = translators[locale];
  translator.add(WORDS);
  if (messages !== undefined) translator.add(exportsOf(messages));
  if (roles !== undefined) translator.add(exportsOf(roles), 'bb.role');
  loaded.add(locale);
}

/** Loads the words of one feature or folder of the kit, as `bb.<name>.…`. */
export async function loadWords(locale: Locale, name: string): Promise<void> {
  const file = `${locale}:${name}`;
  if (loaded.has(file)) return;
  const load = PARTS[`../features/${name}/words.${locale}.ts`] ?? PARTS[`../kit/${name}/words.${locale}.ts`];
  const module = await load?.();
  if (module !== undefined) translators[locale].add(exportsOf(module), `bb.${name}`);
  loaded.add(file);
}

/** Loads the words of one domain's registers, as `resources.<register>.…`; those of the datasets as `datasets.<dataset>.…`. */
export async function loadLabels(locale: Locale, domain: string): Promise<void> {
  const file = `${locale}/${domain}`;
  if (loaded.has(file)) return;
  const module = await LABELS[`../../data/labels/${file}.ts`]?.();
  if (module !== undefined) translators[locale].add(exportsOf(module), domain === 'datasets' ? 'datasets' : 'resources');
  loaded.add(file);
}
