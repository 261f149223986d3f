import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../data/labels/index.ts';
import { register } from '../../../model/resources/index.ts';
import { OPTION_SYNONYMS } from '../../../server/files/optionSynonyms.ts';
import { readCell, synonymWords, wordsOf } from '../../../server/files/words.ts';

const nobody = { labelOf: () => undefined, idOf: () => undefined };

describe.each(Object.entries(OPTION_SYNONYMS))('%s', (path, byCode) => {
  const [name = '', field = ''] = path.split('.');
  const definition = register(name);
  const of = definition?.fields[field];
  if (definition === undefined || of === undefined) throw new Error(path);
  const words = [
    ...(['zh', 'en'] as const).map(locale => wordsOf(definition, locale, labelsOf(locale, name), nobody)),
    ...synonymWords(definition, nobody),
  ];

  it('names codes that exist, and every word names one code', () => {
    expect(of.options).toEqual(expect.arrayContaining(Object.keys(byCode)));
    const all = Object.values(byCode).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('reads what people write', () => {
    for (const [code, list] of Object.entries(byCode)) for (const text of list) expect(readCell(text, of, words), text).toBe(code);
    expect(() => readCell('什么都不是', of, words)).toThrow('validation.choice');
  });
});
