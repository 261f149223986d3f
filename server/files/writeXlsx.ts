import { once } from 'node:events';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import type { OutCell } from './cells.ts';
import { guardFormula } from './formula.ts';
import { descriptor, directory, localHeader, type PackedEntry } from './zip.ts';

/** Rows of one sheet, its headings included; a longer table goes on in a second sheet. */
const SHEET_ROWS = 1_048_576;
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_TRUE_DAY = '1900-03-01';
const BLOCK = 64 * 1024;

const STYLES = { head: 1, day: 2, money: 3, plain: 0 } as const;

/** A table to be written: headings, widths in characters, and rows as they come. */
export interface Table {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>;
}

const escapeXml = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no such characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

const LETTERS: string[] = [];
/** The letters of a column, from 0: A … Z, AA … */
function columnLetters(index: number): string {
  const known = LETTERS[index];
  if (known !== undefined) return known;
  const head = index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1);
  const letters = `${head}${String.fromCharCode(65 + (index % 26))}`;
  LETTERS[index] = letters;
  return letters;
}

/** A cell at `at` (`B7`); empty cells are left out. */
function cellXml(cell: OutCell, at: string, style = 0): string {
  if (cell === null) return '';
  if (cell.kind === 'number') return `<c r="${at}" s="${STYLES[cell.style]}"><v>${cell.text}</v></c>`;
  if (cell.kind === 'day' && cell.text >= FIRST_TRUE_DAY) {
    return `<c r="${at}" s="${STYLES.day}"><v>${(Date.parse(`${cell.text}T00:00:00Z`) - EPOCH) / DAY_MS}</v></c>`;
  }
  const text = escapeXml(guardFormula(cell.text));
  return `<c r="${at}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowXml(cells: readonly OutCell[], row: number, style = 0): string {
  let xml = `<row r="${row}">`;
  for (let index = 0; index < cells.length; index += 1) xml += cellXml(cells[index] ?? null, `${columnLetters(index)}${row}`, style);
  return `${xml}</row>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const sheetStart = (headings: readonly string[]): string => {
  const columns = headings.map((heading, index) => {
    const width = Math.min(
      Math.max(
        [...heading].reduce((sum, one) => sum + (one > '\u02ff' ? 2.2 : 1.2), 2),
        10,
      ),
      40,
    );
    return `<col min="${index + 1}" max="${index + 1}" width="${width.toFixed(1)}" customWidth="1"/>`;
  });
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  const head = rowXml(
    headings.map(text => ({ kind: 'text', text })),
    1,
    STYLES.head,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}">${pane}${cols}<sheetData>${head}`;
};

const STYLES_XML = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const sheetName = (name: string): string =>
  name
    .replace(/[[\]*?:/\\']/g, ' ')
    .trim()
    .slice(0, 27) || 'Sheet';

/** The small files that name the sheets; written last, when it is known how many there are. */
function workbookParts(name: string, sheets: number): readonly (readonly [string, string])[] {
  const all = Array.from({ length: sheets }, (_, index) => index + 1);
  const label = (at: number): string => escapeXml(at === 1 ? sheetName(name) : `${sheetName(name)} ${at}`);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return [
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${all.map(at => `<sheet name="${label(at)}" sheetId="${at}" r:id="rId${at}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.map(at => relation(`rId${at}`, 'worksheet', `worksheets/sheet${at}.xml`)).join('')}${relation(`rId${sheets + 1}`, 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', STYLES_XML],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${all.map(at => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    ],
  ];
}

/** Writes an archive piece by piece. */
class ZipStream {
  readonly #entries: PackedEntry[] = [];
  #offset = 0;

  /** One small file, whole. */
  small(path: string, content: string): Buffer {
    const name = Buffer.from(path, 'utf8');
    const bytes = Buffer.from(content, 'utf8');
    const packed = deflateRawSync(bytes);
    const sizes = { crc: crc32(bytes), packed: packed.length, size: bytes.length };
    const all = Buffer.concat([localHeader(name, 8, sizes), packed]);
    this.#entries.push({ name, method: 8, isStreamed: false, offset: this.#offset, ...sizes });
    this.#offset += all.length;
    return all;
  }

  /** One file of any length; blocks are packed as they come, and no more than a few are held. */
  async *large(path: string, blocks: AsyncIterable<string>): AsyncGenerator<Buffer> {
    const name = Buffer.from(path, 'utf8');
    const offset = this.#offset;
    const sizes = { crc: 0, packed: 0, size: 0 };
    const deflate = createDeflateRaw({ level: 4 });
    const packed: Buffer[] = [];
    deflate.on('data', (chunk: Buffer) => packed.push(chunk));
    const header = localHeader(name, 8);
    packed.push(header);
    for await (const block of blocks) {
      const bytes = Buffer.from(block, 'utf8');
      sizes.crc = crc32(bytes, sizes.crc);
      sizes.size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
      for (const chunk of packed.splice(0)) {
        sizes.packed += chunk.length;
        yield chunk;
      }
    }
    const ended = once(deflate, 'end');
    deflate.end();
    await ended;
    for (const chunk of packed.splice(0)) {
      sizes.packed += chunk.length;
      yield chunk;
    }
    const tail = descriptor({ ...sizes, packed: sizes.packed - header.length });
    yield tail;
    this.#entries.push({ name, method: 8, isStreamed: true, offset, ...sizes, packed: sizes.packed - header.length });
    this.#offset += sizes.packed + tail.length;
  }

  end(): Buffer {
    return directory(this.#entries, this.#offset);
  }
}

type Rows = AsyncIterator<readonly OutCell[]> | Iterator<readonly OutCell[]>;

/** The XML of one sheet in blocks; stops before the sheet is full and says so through `state`. */
async function* sheetBlocks(headings: readonly string[], rows: Rows, most: number, state: { isDone: boolean }): AsyncGenerator<string> {
  let block = sheetStart(headings);
  for (let count = 1; count < most; count += 1) {
    const next = await rows.next();
    if (next.done === true) {
      state.isDone = true;
      break;
    }
    block += rowXml(next.value, count + 1);
    if (block.length > BLOCK) {
      yield block;
      block = '';
    }
  }
  yield `${block}</sheetData></worksheet>`;
}

/**
 * An .xlsx as it is made: texts as inline strings that no spreadsheet evaluates, days as days, numbers as numbers.
 * Memory does not grow with the number of rows; after `sheetRows` rows (headings included) it goes on in the next sheet.
 */
export async function* writeXlsx(table: Table, sheetRows = SHEET_ROWS): AsyncGenerator<Buffer> {
  const zip = new ZipStream();
  const rows: Rows = Symbol.asyncIterator in table.rows ? table.rows[Symbol.asyncIterator]() : table.rows[Symbol.iterator]();
  const state = { isDone: false };
  let sheets = 0;
  while (!state.isDone) {
    sheets += 1;
    yield* zip.large(`xl/worksheets/sheet${sheets}.xml`, sheetBlocks(table.headings, rows, sheetRows, state));
  }
  for (const [path, content] of workbookParts(table.name, sheets)) yield zip.small(path, content);
  yield zip.end();
}
