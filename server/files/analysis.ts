import { fieldLabel, labelsOf } from '../../data/labels/index.ts';
import type { RegisterLabels } from '../../model/kernel/labels.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { unknownField } from '../problem.ts';
import { findHeadingRow, importableFields, makeDictionary, matchColumns } from './columns.ts';
import { findLayout, type Layout, readRecords, type Series, type SourceRecord, seriesOf } from './layout.ts';
import type { Sheet, TextRow, Workbook } from './sheet.ts';
import { LOCALES } from './words.ts';

/** What the user says about a file; everything else is found out. */
export interface Choices {
  /** Name of the sheet. */
  readonly sheet?: string;
  /** Row of the headings, from 1; 0 when there are none. */
  readonly headingRow?: number;
  readonly layout?: Layout;
  /** Column (from 0) → field, or null for «leave out». */
  readonly mapping?: Readonly<Record<string, string | null>>;
  readonly createMissing?: boolean;
  /** Writes the good rows although there are bad ones. */
  readonly skipBad?: boolean;
}

/** A file as it will be read. */
export interface Analysis {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly headings: TextRow;
  readonly layout: Layout;
  /** The field of each column, or null. */
  readonly mapping: readonly (string | null)[];
  /** The fields that the user may bring in, in the order of the register. */
  readonly offered: readonly string[];
  /** Those that the file fills. */
  readonly fields: readonly string[];
  readonly series: Series | undefined;
}

const EMPTY: Sheet = { name: '', rows: [] };

/** The sheet of that name, else the one with the most rows among the first ten. */
function chooseSheet(workbook: Workbook, name: string | undefined): Sheet {
  const named = workbook.sheets.find(sheet => sheet.name === name);
  if (named !== undefined) return named;
  return workbook.sheets
    .slice(0, 10)
    .reduce((best, sheet) => (sheet.rows.length > best.rows.length ? sheet : best), workbook.sheets[0] ?? EMPTY);
}

/** The words of a register in every language that has some. */
export function languagesOf(register: string): RegisterLabels[] {
  return LOCALES.flatMap(locale => labelsOf(locale, register) ?? []);
}

function applyMapping(found: (string | null)[], offered: readonly string[], mapping: Choices['mapping']): (string | null)[] {
  const fields = [...found];
  for (const [index, field] of Object.entries(mapping ?? {})) {
    if (field !== null && !offered.includes(field)) throw unknownField(field);
    for (const [at, other] of fields.entries()) if (field !== null && other === field) fields[at] = null;
    fields[Number(index)] = field;
  }
  return Array.from(fields, field => field ?? null);
}

/** Finds out how a file is to be read into a register, as far as `choices` leave it open. Throws 422 for a field that is not to be had. */
export function analyse(workbook: Workbook, definition: Definition, actor: Actor, choices: Choices): Analysis {
  const sheet = chooseSheet(workbook, choices.sheet);
  const offered = importableFields(definition, actor.grants);
  const dictionary = makeDictionary(definition, offered, languagesOf(definition.name));
  const headingRow = Math.min(choices.headingRow ?? findHeadingRow(sheet.rows, dictionary), sheet.rows.length);
  const headings = sheet.rows[headingRow - 1] ?? [];
  const series = seriesOf(definition, offered);
  const found = series === undefined ? 'rows' : (choices.layout ?? findLayout(sheet.rows, headingRow, dictionary, series));
  const layout = found === 'wide' && series === undefined ? 'rows' : found;
  const mapping = applyMapping(matchColumns(headings, dictionary), offered, choices.mapping);
  const fields =
    layout === 'wide' && series !== undefined ? [series.thing, series.month, series.value] : mapping.filter(one => one !== null);
  return { sheet, headingRow, headings, layout, mapping, offered, fields, series };
}

/** The records of an analysed file. */
export function recordsOf(analysis: Analysis): Iterable<SourceRecord> {
  return readRecords(analysis.sheet.rows, analysis.headingRow, analysis.layout, analysis.mapping, analysis.series);
}

/** What the user calls a field. */
export function labelOfField(definition: Definition, actor: Actor, field: string): string {
  return fieldLabel(actor.locale, definition.name, field);
}
