import type { Words } from '../../model/kernel/kind.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Dictionary } from './columns.ts';
import { matchColumns } from './columns.ts';
import type { TextRow } from './sheet.ts';

/** `rows`: one row a record. `long`: one row a thing and month. `wide`: a table of things and months, one number in each cell. */
export type Layout = 'rows' | 'wide' | 'long';

/** A register of one number by thing and month. */
export interface Series {
  readonly thing: string;
  readonly month: string;
  readonly value: string;
}

const NUMBERS = new Set(['integer', 'quantity', 'money', 'unit_price', 'percent', 'duration', 'rating']);

/** The series that a register is, if its key is a reference and a month and it holds one number that `fields` lets in. */
export function seriesOf(definition: Definition, fields: readonly string[]): Series | undefined {
  const [first, second] = definition.key;
  if (first === undefined || second === undefined || definition.key.length !== 2) return undefined;
  const kind = (name: string): string => definition.fields[name]?.kind ?? '';
  const [thing, month] = kind(first) === 'month' ? [second, first] : [first, second];
  if (kind(thing) !== 'reference' || kind(month) !== 'month') return undefined;
  const numbers = fields.filter(name => NUMBERS.has(kind(name)));
  const required = numbers.filter(name => definition.fields[name]?.required === true && definition.fields[name]?.initial === undefined);
  const value = numbers.length === 1 ? numbers[0] : required.length === 1 ? required[0] : undefined;
  return value === undefined || !fields.includes(thing) || !fields.includes(month) ? undefined : { thing, month, value };
}

const NO_WORDS: Words = { choice: (_field, code) => code, yes: '', no: '', labelOf: () => undefined, idOf: () => undefined };

/** Whether a cell can be read as a month. */
export function isMonth(cell: string): boolean {
  try {
    kindOf({ kind: 'month' }).fromText(cell, { kind: 'month', required: true, readOnly: false }, NO_WORDS);
    return true;
  } catch {
    return false;
  }
}

/** Sums that a sheet carries for its readers; they are no month and no thing. */
const isTotal = (cell: string): boolean => /^(合计|总计|小计|total|sum)$/iu.test(cell.trim());

const most = (cells: readonly string[]): boolean => {
  const filled = cells.filter(cell => cell !== '' && !isTotal(cell));
  return filled.length > 0 && filled.filter(isMonth).length >= filled.length * 0.9;
};

/** Where the months begin along the headings; what stands before them describes the thing (its number, name, unit). 0 when there are none. */
const firstMonth = (headings: readonly string[]): number => Math.max(0, headings.slice(1).findIndex(isMonth) + 1);

function monthsRunAcross(headings: readonly string[]): boolean {
  const first = firstMonth(headings);
  return first > 0 && most(headings.slice(first, first + 60));
}

/** A wide table either has months down its first column or along its headings. */
export function monthsRunDown(rows: readonly TextRow[], headingRow: number): boolean {
  return most(rows.slice(headingRow, headingRow + 60).map(row => row[0] ?? ''));
}

/**
 * How the rows below the headings are to be read. A wide table has months down its first column or along its headings,
 * and hardly any other heading that the register knows.
 */
export function findLayout(rows: readonly TextRow[], headingRow: number, dictionary: Dictionary, series: Series | undefined): Layout {
  if (series === undefined) return 'rows';
  const headings = rows[headingRow - 1] ?? [];
  const fields = new Set(matchColumns(headings, dictionary));
  if (fields.has(series.thing) && fields.has(series.month) && fields.has(series.value)) return 'long';
  if (headings.length >= 2 && (monthsRunDown(rows, headingRow) || monthsRunAcross(headings)) && !fields.has(series.value)) return 'wide';
  return 'long';
}

/** One record as it stands in the file: the texts of its filled cells by field, and where they stand. */
export interface SourceRecord {
  /** Row of the file, from 1. */
  readonly row: number;
  /** Column (from 0) of each field, for naming what is wrong. */
  readonly columns: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** The records of a sheet in the order in which they are written. Empty cells give no text, empty rows no record. */
export function* readRecords(
  rows: readonly TextRow[],
  headingRow: number,
  layout: Layout,
  mapping: readonly (string | null)[],
  series: Series | undefined,
): Generator<SourceRecord> {
  if (layout === 'wide' && series !== undefined) yield* readWide(rows, headingRow, mapping, series);
  else yield* readRows(rows, headingRow, mapping, layout === 'long' ? series?.value : undefined);
}

/** `gap`: a record without a text in this field is no record, because unknown is not zero. */
function* readRows(
  rows: readonly TextRow[],
  headingRow: number,
  mapping: readonly (string | null)[],
  gap: string | undefined,
): Generator<SourceRecord> {
  const mapped = [...mapping.entries()].filter((one): one is [number, string] => one[1] !== null);
  const columns = Object.fromEntries(mapped.map(([index, field]) => [field, index]));
  for (let at = headingRow; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const texts: Record<string, string> = {};
    for (const [index, field] of mapped) {
      const text = row[index];
      if (text !== undefined && text !== '') texts[field] = text;
    }
    if (Object.keys(texts).length === 0 || (gap !== undefined && texts[gap] === undefined)) continue;
    yield { row: at + 1, columns, texts };
  }
}

function* readWide(
  rows: readonly TextRow[],
  headingRow: number,
  mapping: readonly (string | null)[],
  series: Series,
): Generator<SourceRecord> {
  const headings = rows[headingRow - 1] ?? [];
  const down = monthsRunDown(rows, headingRow);
  const begin = down ? 1 : Math.max(1, firstMonth(headings));
  const named = mapping.indexOf(series.thing);
  const beside = !down && named >= 0 && named < begin ? named : 0;
  const cell = (at: number, column: number): SourceRecord | undefined => {
    const value = rows[at]?.[column] ?? '';
    const side = rows[at]?.[beside] ?? '';
    const top = headings[column] ?? '';
    if (value === '' || side === '' || top === '' || isTotal(side) || isTotal(top)) return undefined;
    const texts = { [series.thing]: down ? top : side, [series.month]: down ? side : top, [series.value]: value };
    return {
      row: at + 1,
      columns: { [series.thing]: down ? column : beside, [series.month]: down ? beside : column, [series.value]: column },
      texts,
    };
  };
  const outer = down ? headings.length : rows.length;
  for (let first = down ? begin : headingRow; first < outer; first += 1) {
    const until = down ? rows.length : headings.length;
    for (let second = down ? headingRow : begin; second < until; second += 1) {
      const record = down ? cell(second, first) : cell(first, second);
      if (record !== undefined) yield record;
    }
  }
}
