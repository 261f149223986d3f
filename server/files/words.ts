import type { Field } from '../../model/kernel/field.ts';
import { CellError, type Words } from '../../model/kernel/kind.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import type { RegisterLabels } from '../../model/kernel/labels.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { OPTION_SYNONYMS } from './optionSynonyms.ts';

export type Locale = 'zh' | 'en';
export const LOCALES: readonly Locale[] = ['zh', 'en'];
const YES_NO: Readonly<Record<Locale, readonly [string, string]>> = { zh: ['是', '否'], en: ['Yes', 'No'] };

/** The labels of the choices in a register and its lines, by field. */
function choiceLabels(definition: Definition, labels: RegisterLabels | undefined): ReadonlyMap<Field, Readonly<Record<string, string>>> {
  const found = new Map<Field, Readonly<Record<string, string>>>();
  for (const [name, of] of Object.entries(definition.fields)) {
    const options = labels?.options?.[name];
    if (options !== undefined) found.set(of, options);
    for (const [part, inner] of Object.entries(of.fields ?? {})) {
      const inside = labels?.options?.[`${name}.${part}`] ?? labels?.options?.[part];
      if (inside !== undefined) found.set(inner, inside);
    }
  }
  return found;
}

/** How references are told apart and named while a file is read or written. */
export type ReferenceWords = Pick<Words, 'labelOf' | 'idOf'>;

/** The words of a register's cells in one language. */
export function wordsOf(definition: Definition, locale: Locale, labels: RegisterLabels | undefined, references: ReferenceWords): Words {
  const choices = choiceLabels(definition, labels);
  const [yes, no] = YES_NO[locale];
  return { choice: (field, code) => choices.get(field)?.[code] ?? code, yes, no, ...references };
}

/** Words that know the n-th of what people also write for a choice; for reading only. */
export function synonymWords(definition: Definition, references: ReferenceWords): Words[] {
  const known = new Map<Field, Readonly<Record<string, readonly string[]>>>();
  for (const [name, of] of Object.entries(definition.fields)) {
    const options = OPTION_SYNONYMS[`${definition.name}.${name}`];
    if (options !== undefined) known.set(of, options);
  }
  const most = Math.max(0, ...[...known.values()].flatMap(options => Object.values(options).map(list => list.length)));
  return Array.from({ length: most }, (_, turn) => ({
    choice: (field, code) => known.get(field)?.[code]?.[turn] ?? code,
    yes: '',
    no: '',
    ...references,
  }));
}

/** The value of a cell (never empty), in whichever of the words it is written. Throws CellError of the first language. */
export function readCell(text: string, of: Field, words: readonly Words[]): unknown {
  let first: unknown;
  for (const one of words) {
    try {
      return kindOf(of).fromText(text, of, one);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      first ??= error;
    }
  }
  throw first;
}
