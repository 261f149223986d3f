import { message } from '../../data/labels/index.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { type Analysis, labelOfField } from './analysis.ts';
import { type OutCell, textCell } from './cells.ts';
import type { BadRow } from './plan.ts';
import { tellProblem } from './preview.ts';
import { type Table, writeXlsx } from './writeXlsx.ts';

/** Everything that is wrong with a row, in one cell. */
function reasonOf(definition: Definition, actor: Actor, bad: BadRow): string {
  const open = actor.locale === 'zh' ? '：' : ': ';
  const told = bad.problems.map(problem => {
    const { heading, value, message: text } = tellProblem(definition, actor, bad.record, problem);
    return `${heading === '' ? '' : `${heading}${open}`}${text}${value === '' ? '' : ` “${value.slice(0, 60)}”`}`;
  });
  return told.join(actor.locale === 'zh' ? '；' : '; ');
}

/** The rows that cannot be written as a workbook to mend and import again: the columns of the file, then the reason. */
export function badRowsFile(definition: Definition, actor: Actor, analysis: Analysis, bad: readonly BadRow[]): AsyncGenerator<Buffer> {
  const reason = message(actor.locale, { key: 'import.reason' });
  const name = message(actor.locale, { key: 'import.bad_rows' });
  if (analysis.layout === 'wide') {
    const { fields } = analysis;
    const rows = bad.map(one => [
      ...fields.map(field => textCell(one.record.texts[field] ?? '')),
      textCell(reasonOf(definition, actor, one)),
    ]);
    return writeXlsx({ name, headings: [...fields.map(field => labelOfField(definition, actor, field)), reason], rows });
  }
  const width = Math.max(analysis.headings.length, ...analysis.mapping.keys()) + (analysis.headings.length === 0 ? 1 : 0);
  // An earlier reason must not stand beside the new one when a mended file comes back with faults.
  const kept = Array.from({ length: width }, (_, index) => index).filter(index => analysis.headings[index] !== reason);
  const rows = bad.map((one): OutCell[] => {
    const row = analysis.sheet.rows[one.record.row - 1] ?? [];
    return [...kept.map(index => textCell(row[index] ?? '')), textCell(reasonOf(definition, actor, one))];
  });
  const table: Table = { name, headings: [...kept.map(index => analysis.headings[index] ?? ''), reason], rows };
  return writeXlsx(table);
}
