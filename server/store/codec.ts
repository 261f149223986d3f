import { asIs } from '../../model/kernel/kind.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import type { FieldMap } from '../../model/kernel/resource.ts';
import { columnFields } from './columns.ts';

type Cell = string | number | null;
type Decode = (stored: string | number) => unknown;
const DECODERS = new WeakMap<FieldMap, readonly (readonly [string, Decode])[]>();

/** The fields whose value is not what stands in their column. */
function decoders(fields: FieldMap): readonly (readonly [string, Decode])[] {
  const known = DECODERS.get(fields);
  if (known !== undefined) return known;
  const made = columnFields(fields).flatMap((name): [string, Decode][] => {
    const of = fields[name];
    const decode = of === undefined ? asIs.decode : kindOf(of).decode;
    return decode === asIs.decode ? [] : [[name, decode]];
  });
  DECODERS.set(fields, made);
  return made;
}

/** Turns the columns of a row that was just read into values, in place; columns that were not read stay absent. */
export function decodeRow(fields: FieldMap, row: Record<string, unknown>): void {
  for (const [name, decode] of decoders(fields)) {
    const stored = row[name];
    if (stored !== null && stored !== undefined) row[name] = decode(stored as string | number);
  }
}

/** The column of a field's value. */
export function encodeValue(fields: FieldMap, name: string, value: unknown): Cell {
  const of = fields[name];
  return value === null || value === undefined || of === undefined ? null : kindOf(of).encode(value);
}

/** Whether two values of a field are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
