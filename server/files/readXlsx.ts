import readExcelFile, { InvalidInputError } from 'read-excel-file/node';
import { unguardFormula } from './formula.ts';
import { withPercents } from './percents.ts';
import { FileError, type Limits, plainNumber, type Sheet, trimRows } from './sheet.ts';
import { packZip, unpackZip } from './zip.ts';

type Cell = string | number | boolean | Date | { readonly number: string } | null | undefined;

const DAY = 86_400_000;
/** A cell that holds a time of day only lies before the first day of either calendar of Excel. */
const FIRST_DAY = Date.UTC(1900, 0, 1);
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1);

/** A day as `YYYY-MM-DD`, a time of day as `HH:MM:SS`, a moment as `YYYY-MM-DD HH:MM:SS` on the wall of whoever wrote it. */
export function printDate(value: Date, is1904: boolean): string {
  const seconds = new Date(Math.round(value.getTime() / 1000) * 1000);
  const text = seconds.toISOString();
  const clock = text.slice(11, 19);
  const first = is1904 ? FIRST_DAY_1904 : FIRST_DAY;
  if (seconds.getTime() < first + (is1904 ? DAY : 0) && clock !== '00:00:00') return clock;
  return clock === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${clock}`;
}

/** A cell as canonical text: numbers without exponent, dates by `printDate`, yes and no as `1` and `0`, formulas by their kept value. */
function printCell(cell: Cell, is1904: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return unguardFormula(cell.trim());
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : printDate(cell, is1904);
  return plainNumber(typeof cell === 'number' ? String(cell) : cell.number);
}

/** What a sheet needs: pictures, printers, macros and links to other files stay packed. */
const isNeeded = (name: string): boolean =>
  /\.xml$|\.xml\.rels$/.test(name) && !/(^|\/)(externalLinks|drawings|media|theme|charts)\//.test(name);

/**
 * The sheets of an .xlsx. The archive is unpacked by us within `limits` and handed to the reader stored, so that it never
 * unpacks anything that was not counted. Merged cells have their text in the first cell. Throws FileError.
 */
export async function readXlsx(bytes: Buffer, limits: Limits): Promise<Sheet[]> {
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) throw new FileError('old_excel');
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) throw new FileError('not_a_workbook');
  const entries = unpackZip(bytes, limits.unpacked, isNeeded);
  const workbook = entries.find(entry => entry.name === 'xl/workbook.xml');
  if (workbook === undefined) throw new FileError('not_a_workbook');
  const is1904 = /<(?:\w+:)?workbookPr[^>]*\bdate1904="(?:1|true)"/.test(workbook.content.toString('utf8'));
  const sheets = await parse(packZip(withPercents(entries)));
  return sheets.map(sheet => ({
    name: sheet.sheet,
    rows: trimRows(
      sheet.data.map(row => row.map(cell => printCell(cell as Cell, is1904))),
      limits,
    ),
  }));
}

async function parse(archive: Buffer) {
  try {
    return await readExcelFile<{ number: string }>(archive, { trim: false, parseNumber: number => ({ number }) });
  } catch (error) {
    throw new FileError(error instanceof InvalidInputError ? 'not_a_workbook' : 'broken');
  }
}
