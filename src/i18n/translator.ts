/** Nested words of a catalog. */
export interface Words {
  readonly [key: string]: string | Words | undefined;
}
/** What `translate` takes besides the values that stand in the sentence: `_` is the fallback, `smart_count` chooses singular or plural. */
export type TranslateOptions = Readonly<Record<string, unknown>>;

/** Flattens `{ a: { b: 'x' } }` into `a.b → x`, under `prefix`. */
export function flatten(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (value === undefined) return [];
    return typeof value === 'string' ? [[path, value] as [string, string]] : flatten(value, path);
  });
}

/** The singular or plural half of `one |||| many`; a text without the mark is itself. */
function chooseForm(text: string, count: unknown): string {
  const forms = text.split('||||');
  if (forms.length === 1) return text;
  return (count === 1 || count === undefined ? forms[0] : forms[1])?.trim() ?? text;
}

/**
 * Writes a sentence of the catalog with its values in place of `%{name}`; an unknown key gives `options._` or the key itself.
 * Words are added as parts of the screens are loaded, which is why this is not polyglot: it copies its catalog at every change.
 */
export class Translator {
  readonly #words = new Map<string, string>();

  add(words: Words, prefix = ''): void {
    for (const [key, value] of flatten(words, prefix)) this.#words.set(key, value);
  }

  has(key: string): boolean {
    return this.#words.has(key);
  }

  translate(key: string, options: TranslateOptions = {}): string {
    const found = this.#words.get(key);
    const fallback = typeof options._ === 'string' ? options._ : key;
    const text = chooseForm(found ?? fallback, options.smart_count);
    return text.replace(/%\{(\w+)\}/g, (whole, name: string) => {
      const value = options[name];
      return value === undefined || value === null ? whole : String(value);
    });
  }
}
