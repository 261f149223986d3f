import { useCallback } from 'react';
import { useLocale } from 'react-admin';
import { type Definition, englishTwin, labelOf } from '../../model/kernel/resource.ts';
import { useClock } from './format.ts';

type Row = Readonly<Record<string, unknown>>;

/** The value of a field as a reader of that language wants it: English texts instead of Chinese ones where the record has them. */
export function readableValue(definition: Definition, row: Row, name: string, isEnglish: boolean): unknown {
  const twin = isEnglish ? englishTwin(definition, name) : undefined;
  const english = twin === undefined ? undefined : row[twin];
  return english === undefined || english === null || english === '' ? row[name] : english;
}

/** How a reader reads. */
interface Reading {
  readonly isEnglish: boolean;
  /** A moment as the station's wall clock showed it. */
  minute(instant: string): string;
}

/** The text that names a record, in the reader's language and time. */
export function readableLabel(definition: Definition, row: Row, { isEnglish, minute }: Reading): string {
  const read = (name: string): unknown => {
    const value = readableValue(definition, row, name, isEnglish);
    return definition.fields[name]?.kind === 'instant' && typeof value === 'string' ? minute(value) : value;
  };
  return labelOf(definition, Object.fromEntries(definition.label.map(name => [name, read(name)])));
}

/** What names a record in the reader's words. */
export function useRecordLabel(): (definition: Definition, row: Row) => string {
  const { minute } = useClock();
  const isEnglish = useLocale() === 'en';
  return useCallback((definition, row) => readableLabel(definition, row, { isEnglish, minute }), [isEnglish, minute]);
}
