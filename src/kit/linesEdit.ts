import type { Field } from '../../model/kernel/field.ts';
import type { FieldMap } from '../../model/kernel/resource.ts';
import { partsOf } from './kinds.ts';

export type LineRow = Readonly<Record<string, unknown>>;

/** An empty line: initial values, else nothing. */
export function newLine(fields: FieldMap): LineRow {
  return Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, of.initial ?? null]));
}

/** A text as the value of its kind; what cannot be read stays text, so that it is shown as wrong instead of lost. */
export function readCell(text: string, of: Field): unknown {
  if (text.trim() === '') return null;
  const codec = partsOf(of).text;
  if (codec === undefined) return text;
  try {
    return codec.parse(text, of);
  } catch {
    return text;
  }
}

export function printCell(value: unknown, of: Field): string {
  if (value === null || value === undefined) return '';
  return partsOf(of).text?.print(value, of) ?? String(value);
}

/** The rows with one cell set; a row past the end is added. */
export function setCell(rows: readonly LineRow[], fields: FieldMap, row: number, name: string, value: unknown): LineRow[] {
  const next = [...rows];
  while (next.length <= row) next.push(newLine(fields));
  next[row] = { ...next[row], [name]: value };
  return next;
}

/** Splits what Excel puts on the clipboard: tabs between cells, line breaks between rows, quotes around cells that hold either. */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < source.length; index += 1) {
    const mark = source[index];
    if (quoted) {
      if (mark === '"' && source[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else if (mark === '"') quoted = false;
      else cell += mark;
    } else if (mark === '"' && cell === '') quoted = true;
    else if (mark === '\t' || mark === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (mark === '\n') rows.push([]);
    } else cell += mark;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/** The rows with a block of pasted cells laid over them from a place on; cells beyond the last column are dropped. */
export function pasteCells(
  rows: readonly LineRow[],
  fields: FieldMap,
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
): LineRow[] {
  const names = Object.keys(fields);
  let next = [...rows];
  cells.forEach((line, down) => {
    line.forEach((text, right) => {
      const name = names[column + right];
      const of = name === undefined ? undefined : fields[name];
      if (name !== undefined && of !== undefined && !of.readOnly) next = setCell(next, fields, row + down, name, readCell(text, of));
    });
  });
  return next;
}
