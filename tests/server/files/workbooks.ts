import writeExcelFile from 'write-excel-file/node';
import { packZip } from '../../../server/files/zip.ts';

type Cell = Parameters<typeof writeExcelFile>[0][number] extends readonly (infer C)[] ? C : never;

/** An .xlsx written by a library that is not the product's own writer. */
export async function workbook(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  return writeExcelFile(rows as unknown as Cell[][]).toBuffer();
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An .xlsx by hand, for what writers do not write: the 1904 calendar, errors, formulas. Style 1 is a day, 2 a time of day. */
export function rawWorkbook(
  sheetData: string,
  options: { is1904?: boolean; styles?: string; extra?: readonly { name: string; content: Buffer }[] } = {},
): Buffer {
  const text = (name: string, content: string) => ({ name, content: Buffer.from(content) });
  return packZip([
    text(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${options.is1904 === true ? ' date1904="1"' : ''}/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    text(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    text(
      'xl/styles.xml',
      options.styles ??
        `<styleSheet xmlns="${MAIN}"><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    ),
    text('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`),
    ...(options.extra ?? []),
  ]);
}

/** All bytes of a stream of blocks. */
export async function bytesOf(blocks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const block of blocks) all.push(block);
  return Buffer.concat(all);
}
