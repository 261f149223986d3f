import { parse } from 'csv-parse/sync';
import { unguardFormula } from './formula.ts';
import { FileError, type Limits, type TextRow, trimRows, type Workbook } from './sheet.ts';

type Encoding = NonNullable<Workbook['encoding']>;
type Delimiter = NonNullable<Workbook['delimiter']>;

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Half of the even or odd bytes being zero is what Latin text and digits look like in UTF-16LE without a mark. */
function looksWide(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes.length % 2 === 1) return false;
  const some = bytes.subarray(0, 4096);
  let zeros = 0;
  for (let at = 1; at < some.length; at += 2) if (some[at] === 0) zeros += 1;
  return zeros > some.length / 8;
}

/**
 * The text of a file and its encoding, decided on the whole of it: a mark at the start, else UTF-8 when every byte fits it,
 * else GB18030. Short words can be valid in both, whole files hardly ever. Throws FileError when nothing fits.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (looksWide(bytes)) return decoded(bytes, 'utf-16le');
  const text = decodeAs(bytes, 'utf-8');
  return text === undefined ? decoded(bytes, 'gb18030') : { text, encoding: 'utf-8' };
}

function decoded(bytes: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } {
  const text = decodeAs(bytes, encoding);
  if (text === undefined) throw new FileError('encoding');
  return { text, encoding };
}

/** The delimiter that splits the first lines into the most columns, outside of quotes. */
function findDelimiter(text: string): Delimiter {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = head.split(/\r\n|\n|\r/, 12).filter(line => line.trim() !== '');
  const columns = (mark: Delimiter): number => lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0);
  const marks: Delimiter[] = [',', '\t', ';'];
  return marks.reduce((best, mark) => (columns(mark) > columns(best) ? mark : best));
}

const cleanCell = (cell: string): string => unguardFormula(cell.trim());

/** The one sheet of a .csv: UTF-8, UTF-16LE or GB18030, comma, semicolon or tab, any line ends. Throws FileError. */
export function readCsv(bytes: Uint8Array, limits: Limits): Workbook {
  if (bytes.length > limits.unpacked) throw new FileError('too_large');
  const { text, encoding } = decodeText(bytes);
  const first = /^sep=([,;\t])\r?\n/.exec(text);
  const body = first === null ? text : text.slice(first[0].length);
  const delimiter = (first?.[1] as Delimiter | undefined) ?? findDelimiter(body);
  return { format: 'csv', encoding, delimiter, sheets: [{ name: '', rows: parseRows(body, delimiter, limits) }] };
}

function parseRows(text: string, delimiter: Delimiter, limits: Limits): TextRow[] {
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 1_000_000,
      to: limits.rows + 1,
    }) as string[][];
    return trimRows(
      rows.map(row => row.map(cleanCell)),
      limits,
    );
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('broken');
  }
}
