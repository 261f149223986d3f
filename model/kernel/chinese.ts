import { pinyin } from 'pinyin-pro';

/** One run of a text: Chinese characters, or letters and digits of other scripts. */
const RUNS = /(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{L}\p{N}])+)/gu;
/** A code inside a text, as in `机油 0W-20`: people type it with its marks or without. */
const CODES = /(?<!(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-./](?:(?!\p{Script=Han})[\p{L}\p{N}])+)+/gu;
const LONGEST = 24;

/** Width- and case-insensitive form in which texts are compared by search. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const syllables = (han: string): string[] => pinyin(han, { toneType: 'none', type: 'array', v: true });

/** What was worked out for the last texts: the titles of tasks, the names of models and kinds come again by the thousand. */
function kept<V>(make: (text: string) => V): (text: string) => V {
  const MOST = 2000;
  let recent = new Map<string, V>();
  let older = new Map<string, V>();
  return text => {
    const known = recent.get(text) ?? older.get(text);
    if (known !== undefined && recent.has(text)) return known;
    const value = known ?? make(text);
    if (recent.size >= MOST) [older, recent] = [recent, new Map()];
    recent.set(text, value);
    return value;
  };
}

/**
 * The key by which a text is sorted: pinyin with tones for Chinese, folded letters for the rest, then the text itself,
 * so that equal sounds keep one order. Digits sort by value up to nine places. Compared byte by byte on both databases.
 */
export const sortKey = /* @__PURE__ */ kept((text: string): string => {
  const key = fold(text)
    .replace(/\d{1,9}/g, digits => digits.padStart(9, '0'))
    .replace(/\p{Script=Han}+/gu, han => `${pinyin(han, { toneType: 'num', type: 'array', v: true }).join(' ')} `);
  return `${key}\u0001${text}`;
});

const prefixes = (word: string, from = 1): string[] => {
  const cut = word.slice(0, LONGEST);
  return Array.from({ length: Math.max(cut.length - from + 1, 0) }, (_, index) => cut.slice(0, from + index));
};

function hanTokens(run: string): string[] {
  const characters = [...run];
  const grams = characters.flatMap((one, index) => (index + 1 < characters.length ? [one, one + (characters[index + 1] ?? '')] : [one]));
  const sounds = syllables(run);
  const suffixes = sounds.length > 8 ? [sounds.slice(0, 8)] : sounds.map((_, index) => sounds.slice(index));
  const spelled = suffixes.flatMap(rest => [...prefixes(rest.map(sound => sound[0] ?? '').join('')), ...prefixes(rest.join(''))]);
  return [...grams, ...spelled];
}

/**
 * The tokens under which a text is found: Chinese one- and two-character words, prefixes of other words (codes with
 * marks in them also as one word), and full pinyin and initials from every character on.
 */
export const searchTokens = /* @__PURE__ */ kept((text: string): readonly string[] => {
  const tokens = new Set<string>();
  const folded = fold(text);
  for (const [, han, word] of folded.matchAll(RUNS)) {
    for (const token of han === undefined ? prefixes(word ?? '') : hanTokens(han)) tokens.add(token);
  }
  for (const [code] of folded.matchAll(CODES)) for (const token of prefixes(code.replace(/[-./]/g, ''))) tokens.add(token);
  const joined = folded.replace(/[^\p{L}\p{N}]/gu, '');
  if (/^[\p{L}\p{N}]+$/u.test(joined) && !/\p{Script=Han}/u.test(joined)) for (const token of prefixes(joined)) tokens.add(token);
  return [...tokens];
});

/** The tokens that a record must all have to be found by `q`; empty when `q` has neither letter nor digit. */
export function queryTokens(q: string): string[] {
  const tokens = new Set<string>();
  for (const [, han, word] of fold(q).matchAll(RUNS)) {
    if (han === undefined) tokens.add((word ?? '').slice(0, LONGEST));
    else {
      const characters = [...han];
      if (characters.length === 1) tokens.add(han);
      for (let index = 0; index + 1 < characters.length; index += 1) tokens.add(`${characters[index]}${characters[index + 1]}`);
    }
  }
  return [...tokens];
}
