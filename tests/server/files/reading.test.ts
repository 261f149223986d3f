import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../server/files/readCsv.ts';
import { readWorkbook } from '../../../server/files/readWorkbook.ts';
import { readXlsx } from '../../../server/files/readXlsx.ts';
import { FileError, LIMITS, plainNumber } from '../../../server/files/sheet.ts';
import { directory, localHeader } from '../../../server/files/zip.ts';
import { rawWorkbook, workbook } from './workbooks.ts';

const rowsOf = (text: string | Buffer): readonly (readonly string[])[] =>
  readCsv(Buffer.from(text as string), LIMITS).sheets[0]?.rows ?? [];
const reasonOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof FileError) return error.reason;
    throw error;
  }
  return 'none';
};

describe('numbers of a workbook', () => {
  it.each([
    ['13800000117', '13800000117'],
    ['1.3800000117E10', '13800000117'],
    ['1.38E+10', '13800000000'],
    ['0.30000000000000004', '0.3'],
    ['-412', '-412'],
    ['1E-3', '0.001'],
    ['1234.5600000000001', '1234.56'],
    ['-0.5', '-0.5'],
    ['0', '0'],
    ['-0', '0'],
    ['1E21', '1000000000000000000000'],
    ['45292', '45292'],
  ])('writes %s as %s', (stored, plain) => expect(plainNumber(stored)).toBe(plain));
});

describe('.csv', () => {
  const table = '姓名,电话\r\n张三,13800000117\r\n';

  it.each([
    ['UTF-8', Buffer.from(table), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`), 'utf-8'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${table}`, 'utf16le'), 'utf-16le'],
    ['UTF-16LE without one', Buffer.from('name,phone\r\nWang,138\r\n', 'utf16le'), 'utf-16le'],
    ['GBK', iconv.encode(table, 'gbk'), 'gb18030'],
    ['GB18030 with four-byte characters', iconv.encode('姓名\n𠮷田㐂\n', 'gb18030'), 'gb18030'],
  ])('reads %s', (_name, bytes, encoding) => {
    const read = readCsv(bytes, LIMITS);
    expect(read.encoding).toBe(encoding);
    expect(read.sheets[0]?.rows[0]?.[0]).toMatch(/^(姓名|name)$/);
    expect(read.sheets[0]?.rows).toHaveLength(2);
  });

  it('decides the encoding on the whole file, not on its start', () => {
    const bytes = Buffer.concat([Buffer.from('code,name\r\n'.repeat(5000)), iconv.encode('1,扳手\r\n', 'gbk')]);
    expect(readCsv(bytes, LIMITS).sheets[0]?.rows.at(-1)).toEqual(['1', '扳手']);
  });

  it.each([
    ['semicolons', 'a;b\n1,5;2', ';'],
    ['tabs', 'a\tb\n1\t2', '\t'],
    ['commas inside quotes', '"a;b";c\n"1;2";3', ';'],
    ['a line that names it', 'sep=;\na;b\n1;2', ';'],
  ])('finds %s', (_name, text, delimiter) => expect(readCsv(Buffer.from(text), LIMITS).delimiter).toBe(delimiter));

  it('keeps quotes, line breaks and mixed line ends apart', () => {
    expect(rowsOf('a,"b ""x""\nc"\r\n1,2\n3,4\r5,6')).toEqual([
      ['a', 'b "x"\nc'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('drops blank rows at the end and keeps those between, so that row numbers are those of the file', () => {
    expect(rowsOf('a,b\n\n1,2\n,,\n\n')).toEqual([['a', 'b'], [], ['1', '2']]);
  });

  it('takes the mark off that guards a formula', () => {
    expect(rowsOf("a\n'=1+1\n''@x\n'tis\n-5")).toEqual([['a'], ['=1+1'], ["'@x"], ["'tis"], ['-5']]);
  });

  it('refuses too many rows and too many bytes', async () => {
    expect(await reasonOf(() => readCsv(Buffer.from('a\n'.repeat(11)), { ...LIMITS, rows: 10 }))).toBe('too_large');
    expect(await reasonOf(() => readCsv(Buffer.alloc(11), { ...LIMITS, unpacked: 10 }))).toBe('too_large');
  });
});

describe('.xlsx', () => {
  it('reads a clerk’s staff list as it is meant', async () => {
    const day = { value: new Date('2024-01-01T00:00:00Z'), type: Date, format: 'yyyy"年"m"月"d"日"' };
    const bytes = await workbook([
      [{ value: '员工花名册', columnSpan: 4 }, null, null, null],
      ['工号', '姓名', '电话', '入职日期'],
      [{ value: '0001', type: String }, '张三', 13800000117, day],
      ['0002', ' 李四 ', '+86 10 8888', { value: 45292, type: Number }],
      [null, null, null, null],
      ['', '', null, null],
    ]);
    const [sheet] = await readXlsx(bytes, LIMITS);
    expect(sheet?.rows).toEqual([
      ['员工花名册'],
      ['工号', '姓名', '电话', '入职日期'],
      ['0001', '张三', '13800000117', '2024-01-01'],
      ['0002', '李四', '+86 10 8888', '45292'],
    ]);
  });

  const cells =
    '<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1" s="2"><v>0.354166666666667</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>"a"</f><v>甲</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="b"><v>1</v></c></row>';

  it('takes formulas by their kept value, and errors as nothing', async () => {
    expect((await readXlsx(rawWorkbook(cells), LIMITS))[0]?.rows).toEqual([['2024-01-01', '08:30:00', '2', '甲', '', '1']]);
  });

  it('takes a percent as it is shown, in each of the formats that show one', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="0&quot;%&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
    const row =
      '<row r="1"><c r="A1" s="1"><v>0.13</v></c><c r="B1" s="2"><v>7.0000000000000007E-2</v></c><c r="C1" s="3"><f>B1</f><v>0.125</v></c><c r="D1" s="4"><v>0.13</v></c><c r="E1" s="0"><v>0.13</v></c><c r="F1" s="1" t="str"><v>无</v></c><c r="G1" s="1"/><c r="H1"><v>5</v></c></row>';
    expect((await readXlsx(rawWorkbook(row, { styles }), LIMITS))[0]?.rows).toEqual([
      ['13%', '7%', '12.5%', '0.13', '0.13', '无', '', '5'],
    ]);
  });

  it('knows the calendar that starts in 1904', async () => {
    const bytes = rawWorkbook('<row r="1"><c r="A1" s="1"><v>43830</v></c><c r="B1" s="2"><v>0.354166666666667</v></c></row>', {
      is1904: true,
    });
    expect((await readXlsx(bytes, LIMITS))[0]?.rows).toEqual([['2024-01-01', '08:30:00']]);
  });

  it('does not believe what an archive says about its sizes', async () => {
    const content = Buffer.alloc(4 * 1024 * 1024, 'x');
    const packed = deflateRawSync(content);
    const name = Buffer.from('xl/workbook.xml');
    const lie = { crc: 0, packed: packed.length, size: 10 };
    const header = localHeader(name, 8, lie);
    const entry = { name, method: 8 as const, isStreamed: false, offset: 0, ...lie };
    const bomb = Buffer.concat([header, packed, directory([entry], header.length + packed.length)]);
    expect(await reasonOf(() => readXlsx(bomb, { ...LIMITS, unpacked: 1024 * 1024 }))).toBe('too_large');
  });

  it('leaves pictures and links to other files packed', async () => {
    const extra = [{ name: 'xl/externalLinks/externalLink1.xml', content: Buffer.from('<not xml') }];
    expect((await readXlsx(rawWorkbook(cells, { extra }), LIMITS))[0]?.rows).toHaveLength(1);
  });

  it('says what is wrong with a file', async () => {
    expect(await reasonOf(() => readXlsx(Buffer.from('d0cf11e0a1b11ae1', 'hex'), LIMITS))).toBe('old_excel');
    expect(await reasonOf(() => readXlsx(Buffer.from('PK\u0003\u0004 and nothing'), LIMITS))).toBe('broken');
    expect(await reasonOf(() => readWorkbook(Buffer.alloc(0)))).toBe('empty');
    expect(await reasonOf(() => readWorkbook(rawWorkbook(cells).subarray(0, 200)))).toBe('broken');
  });

  it('is told from a .csv by its content, in a thread of its own', async () => {
    expect((await readWorkbook(rawWorkbook(cells))).format).toBe('xlsx');
  });

  it.each([
    ['read in place', 1],
    ['read in a thread', 20_000],
  ])('is not a .csv, which is %s', async (_name, times) => {
    const read = await readWorkbook(Buffer.from(`a,b\n${'1,2\n'.repeat(times)}`));
    expect([read.format, read.sheets[0]?.rows.length, read.sheets[0]?.rows.at(-1)]).toEqual(['csv', times + 1, ['1', '2']]);
  });
});
