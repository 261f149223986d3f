import { mayRead, mayWrite, type UserGrants } from '../../model/kernel/access.ts';
import type { RegisterLabels } from '../../model/kernel/labels.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { TextRow } from './sheet.ts';
import { SYNONYMS } from './synonyms.ts';

/** Kinds whose values do not fit into a cell. */
const NO_CELL = new Set(['files', 'signature', 'secret']);

/**
 * The fields that this user may bring in with a file: readable by him, and writable or part of the key, which rows are matched by.
 * Others are as good as unknown.
 */
export function importableFields(definition: Definition, grants: UserGrants): string[] {
  if (definition.serverOnly === true) return [];
  return Object.entries(definition.fields)
    .filter(([name, of]) => {
      if (NO_CELL.has(of.kind) || !mayRead(grants, definition, name)) return false;
      return definition.key.includes(name) || mayWrite(grants, definition, name, 'C') || mayWrite(grants, definition, name, 'U');
    })
    .map(([name]) => name);
}

/** A heading as it is compared: without width, case, blanks and marks. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_\-.¥%#/]/g, '');
}
const withoutBrackets = (heading: string): string => heading.normalize('NFKC').replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '');

/** Headings that lead to a field; the earlier list wins over the later: key, labels, synonyms. */
export interface Dictionary {
  readonly exact: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** The dictionary of a register: the names of `fields`, their labels in every language given, and what else people call them. */
export function makeDictionary(definition: Definition, fields: readonly string[], languages: readonly RegisterLabels[]): Dictionary {
  const exact = new Map<string, string>();
  const labels = new Map<string, string>();
  const synonyms = new Map<string, string[]>();
  for (const name of fields) {
    exact.set(plainHeading(name), name);
    for (const words of languages) {
      const label = words.fields[name];
      if (label !== undefined && !labels.has(plainHeading(label))) labels.set(plainHeading(label), name);
    }
    for (const word of [...(SYNONYMS[`${definition.name}.${name}`] ?? []), ...(SYNONYMS[name] ?? [])]) {
      const known = synonyms.get(plainHeading(word));
      if (known === undefined) synonyms.set(plainHeading(word), [name]);
      else known.push(name);
    }
  }
  return { exact, labels, synonyms };
}

/**
 * The field of each column, or null: every field goes to one column at most, and sure matches are made before likely ones.
 */
export function matchColumns(headings: TextRow, dictionary: Dictionary): (string | null)[] {
  const fields: (string | null)[] = headings.map(() => null);
  const taken = new Set<string>();
  const steps: ((heading: string) => readonly string[])[] = [
    heading => [dictionary.exact.get(plainHeading(heading)) ?? ''],
    heading => [dictionary.labels.get(plainHeading(heading)) ?? ''],
    heading => dictionary.synonyms.get(plainHeading(heading)) ?? [],
    heading => [dictionary.labels.get(plainHeading(withoutBrackets(heading))) ?? ''],
    heading => dictionary.synonyms.get(plainHeading(withoutBrackets(heading))) ?? [],
  ];
  for (const step of steps) {
    for (const [index, heading] of headings.entries()) {
      if (heading === '' || fields[index] !== null) continue;
      const field = step(heading).find(name => name !== '' && !taken.has(name));
      if (field === undefined) continue;
      fields[index] = field;
      taken.add(field);
    }
  }
  return fields;
}

/** How many rows above the data may be titles, notes and merged cells. */
const HEAD_ROWS = 30;

/**
 * The number (from 1) of the row that holds the headings: the first one in which most columns are recognised,
 * else the first with at least two filled cells, else the first that is filled; 0 when the sheet is empty.
 */
export function findHeadingRow(rows: readonly TextRow[], dictionary: Dictionary): number {
  const head = rows.slice(0, HEAD_ROWS);
  const scores = head.map(row => matchColumns(row.slice(0, 300), dictionary).filter(field => field !== null).length);
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best) + 1;
  const filled = head.map(row => row.filter(cell => cell !== '').length);
  const wide = filled.findIndex(count => count >= 2);
  return (wide >= 0 ? wide : filled.findIndex(count => count > 0)) + 1;
}
