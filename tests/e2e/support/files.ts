import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

type Cell = Parameters<typeof writeExcelFile>[0][number] extends readonly (infer C)[] ? C : never;
type Given = string | number | Date | null | { readonly value: string; readonly columnSpan?: number; readonly rowSpan?: number };

/** An .xlsx as an office would save it, written by a library that the product does not write with; days are days with a format. */
export function workbook(rows: readonly (readonly Given[])[]): Promise<Buffer> {
  const cell = (given: Given): unknown => {
    if (given instanceof Date) return { value: given, type: Date, format: 'yyyy/m/d' };
    return typeof given === 'string' || typeof given === 'number' ? { value: given } : given;
  };
  return writeExcelFile(rows.map(row => row.map(cell)) as Cell[][]).toBuffer();
}

/** What a press brings as a file. */
export async function downloads(page: Page, act: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent('download');
  await act();
  return coming;
}

/** The cells of the first sheet of a file that was downloaded, as texts. */
export async function sheetOf(download: Download, folder: string): Promise<string[][]> {
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const [sheet] = await readExcelFile(file);
  return (sheet?.data ?? []).map(row => row.map(value => (value === null ? '' : String(value))));
}

/** The bytes of a file that was downloaded. */
export async function bytesOf(download: Download, folder: string): Promise<Buffer> {
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return readFile(file);
}
