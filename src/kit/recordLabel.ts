import { useCallback } from 'react';
import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import { useClock } from './format.ts';

type Row = Readonly<Record<string, unknown>>;

/** The text that names a record, its moments as the station's wall clock showed them. */
export function readableLabel(definition: Definition, row: Row, minute: (instant: string) => string): string {
  const moments = definition.label.filter(name => definition.fields[name]?.kind === 'instant' && typeof row[name] === 'string');
  return labelOf(definition, { ...row, ...Object.fromEntries(moments.map(name => [name, minute(String(row[name]))])) });
}

/** What names a record in the reader's words. */
export function useRecordLabel(): (definition: Definition, row: Row) => string {
  const { minute } = useClock();
  return useCallback((definition, row) => readableLabel(definition, row, minute), [minute]);
}
