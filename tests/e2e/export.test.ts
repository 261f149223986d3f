import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { bytesOf, downloads, sheetOf } from './support/files.ts';
import { field, lists, listTotal, press, rowWith } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const FORMULA = '=HYPERLINK("http://example.com","点我")';

test('an export opened again: headings and options in Chinese, every row, texts that no sheet evaluates', async () => {
  const folder = station.program().dir;
  const page = await station.as('hr', '/staff/staff-0118/edit');
  await field(page, '住址').fill(FORMULA);
  await press(page, /^保存/);
  await page.getByRole('complementary', { name: '谢天佑' }).waitFor();
  const total = await listTotal(page);
  const take = async (word: string) => {
    await press(page, '导出');
    return downloads(page, () => page.getByRole('menuitem', { name: word }).click());
  };

  const excel = await take('Excel，全部列');
  expect(excel.suggestedFilename()).toMatch(/\.xlsx$/);
  const [headings = [], ...rows] = await sheetOf(excel, folder);
  expect(headings.slice(0, 4)).toEqual(['工号', '姓名', '性别', '状态']);
  expect(headings.filter(text => /^[a-z_]+$/.test(text))).toEqual([]);
  expect(rows).toHaveLength(total);
  const own = rows.find(row => row[0] === '0118') ?? [];
  expect(own.slice(0, 5)).toEqual(['0118', '谢天佑', '男', '在职', '全职']);
  expect(own[headings.indexOf('手机')]).toBe('13800000118');

  const csv = await take('CSV，全部列');
  const bytes = await bytesOf(csv, folder);
  expect(bytes.subarray(0, 3)).toEqual(MARK);
  const read = parse(bytes, { bom: true }) as string[][];
  expect(read[0]).toEqual(headings);
  expect(read).toHaveLength(rows.length + 1);
  expect(read.find(row => row[0] === '0118')?.[headings.indexOf('住址')]).toBe(`'${FORMULA}`);
});

test('the shown columns and the filter of the list, and nothing else', async () => {
  const page = await station.as('hr', `/staff?filter=${encodeURIComponent(JSON.stringify({ gender: 'female' }))}`);
  await rowWith(page, '白露').waitFor();
  const total = await listTotal(page);
  await lists(page, total);
  await press(page, '导出');
  const file = await downloads(page, () => page.getByRole('menuitem', { name: 'Excel，显示的列' }).click());
  const [headings, ...rows] = await sheetOf(file, station.program().dir);
  expect(headings).toEqual(['工号', '姓名', '岗位', '班组', '部门', '直接上级', '状态', '用工形式', '入职日期', '手机']);
  expect(rows).toHaveLength(total);
  expect(rows.find(row => row[1] === '白露')?.slice(2, 6)).toEqual(['人事行政', '综合组', '人事行政部', '陈国梁']);
});

test('who may not take data out is not offered it', async () => {
  const page = await station.as('parts_keeper', '/suppliers');
  await rowWith(page, '苏州恒联').waitFor();
  await press(page, '导出');
  await page.getByRole('menuitem', { name: '打印' }).waitFor();
  expect(await page.getByRole('menuitem').count()).toBe(1);
});
