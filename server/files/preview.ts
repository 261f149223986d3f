import { message } from '../../data/labels/index.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { type Analysis, labelOfField } from './analysis.ts';
import type { RowProblem } from './convert.ts';
import { type Examples, examplesOf } from './examples.ts';
import type { Layout, SourceRecord } from './layout.ts';
import type { BadRow, Counts, Plan } from './plan.ts';
import type { Workbook } from './sheet.ts';

/** Problems and columns that one preview shows; the file of bad rows has all. */
const SHOWN = 200;
const COLUMNS_SHOWN = 200;
const SAMPLES = 3;

export interface PreviewColumn {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly field: string | null;
}
export interface PreviewProblem {
  /** Row of the file, from 1. */
  readonly row: number;
  /** Column, from 0; null when no single cell is to blame. */
  readonly column: number | null;
  /** The field's label, or the column's heading. */
  readonly heading: string;
  readonly value: string;
  /** What is wrong, in the reader's words. */
  readonly message: string;
}

/** What would happen: the answer of the import routes before anything is written. */
export interface Preview {
  readonly token: string;
  readonly filename: string;
  readonly format: Workbook['format'];
  readonly encoding: Workbook['encoding'] | null;
  readonly delimiter: Workbook['delimiter'] | null;
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly heading_row: number;
  readonly layout: Layout;
  readonly columns: readonly PreviewColumn[];
  readonly fields: readonly { readonly name: string; readonly label: string; readonly required: boolean }[];
  /** Records of the file; of a wide table its filled cells. */
  readonly rows: number;
  readonly counts: Counts;
  readonly problems: readonly PreviewProblem[];
  /** The first rows of each kind, cell by cell. */
  readonly examples: Examples;
  /** Records of other registers that are not there and could be made (`create_missing`), with some of their names. */
  readonly missing: number;
  readonly missing_names: readonly string[];
}

function columnsOf(analysis: Analysis): PreviewColumn[] {
  const { sheet, headingRow, headings, layout, mapping, series } = analysis;
  const below = sheet.rows.slice(headingRow, headingRow + 50);
  const count = Math.max(headings.length, ...below.map(row => row.length), 0);
  return Array.from({ length: Math.min(count, COLUMNS_SHOWN) }, (_, index) => {
    const samples = below.map(row => row[index] ?? '').filter(cell => cell !== '');
    const wide = index === 0 ? (series?.month ?? null) : (series?.value ?? null);
    return {
      index,
      heading: headings[index] ?? '',
      samples: [...new Set(samples)].slice(0, SAMPLES),
      field: layout === 'wide' ? wide : (mapping[index] ?? null),
    };
  });
}

/** One problem as a person reads it. */
export function tellProblem(definition: Definition, actor: Actor, record: SourceRecord, problem: RowProblem): PreviewProblem {
  const { field } = problem;
  const column = field === undefined ? undefined : record.columns[field];
  return {
    row: record.row,
    column: column ?? null,
    heading: field === undefined ? '' : labelOfField(definition, actor, field),
    value: field === undefined ? '' : (record.texts[field] ?? ''),
    message: message(actor.locale, problem.message),
  };
}

/** The problems of bad rows, the first `SHOWN`. */
function problemsOf(definition: Definition, actor: Actor, bad: readonly BadRow[]): PreviewProblem[] {
  const problems: PreviewProblem[] = [];
  for (const { record, problems: all } of bad) {
    for (const problem of all) {
      if (problems.length >= SHOWN) return problems;
      problems.push(tellProblem(definition, actor, record, problem));
    }
  }
  return problems;
}

/** The preview of a plan. */
export function makePreview(
  token: string,
  filename: string,
  workbook: Workbook,
  definition: Definition,
  actor: Actor,
  analysis: Analysis,
  plan: Plan,
): Preview {
  const missing = [...plan.missing.values()].flat();
  const { counts } = plan;
  return {
    token,
    filename,
    format: workbook.format,
    encoding: workbook.encoding ?? null,
    delimiter: workbook.delimiter ?? null,
    sheets: workbook.sheets.map(sheet => sheet.name),
    sheet: analysis.sheet.name,
    heading_row: analysis.headingRow,
    layout: analysis.layout,
    columns: columnsOf(analysis),
    fields: analysis.offered.map(name => ({
      name,
      label: labelOfField(definition, actor, name),
      required: definition.fields[name]?.required === true && definition.fields[name]?.initial === undefined,
    })),
    rows: counts.create + counts.update + counts.same + counts.bad,
    counts,
    problems: problemsOf(definition, actor, plan.bad),
    examples: examplesOf(actor, analysis, plan),
    missing: missing.length,
    missing_names: missing.slice(0, 20).map(one => one.text),
  };
}
