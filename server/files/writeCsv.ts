import type { OutCell } from './cells.ts';
import { guardFormula } from './formula.ts';
import type { Table } from './writeXlsx.ts';

const BLOCK = 64 * 1024;
const MARK = '\ufeff';

function cellText(cell: OutCell): string {
  if (cell === null) return '';
  if (cell.kind === 'number' || cell.kind === 'day') return cell.text;
  const text = guardFormula(cell.text);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly OutCell[]): string => `${cells.map(cellText).join(',')}\r\n`;

/** A .csv as it is made: UTF-8 with a mark, commas, CRLF, texts that no spreadsheet evaluates. */
export async function* writeCsv(table: Table): AsyncGenerator<Buffer> {
  let block = MARK + line(table.headings.map(text => ({ kind: 'text', text })));
  for await (const row of table.rows) {
    block += line(row);
    if (block.length < BLOCK) continue;
    yield Buffer.from(block, 'utf8');
    block = '';
  }
  yield Buffer.from(block, 'utf8');
}
