import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { downloads, sheetOf, workbook } from './support/files.ts';
import { answerTo, lists, press, rowWith, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();
/** 2023-03-15 as Excel counts days. */
const SERIAL = 45_000;
const HEADINGS = ['工号', '姓名', '性别', '怎么找他', '入职时间', '班组'];
const TITLE = [{ value: '青禾汽车服务站员工名册', columnSpan: 6 }, null, null, null, null, null];

type Row = Parameters<typeof workbook>[0][number];

const GOOD: readonly Row[] = [
  [901, '测试甲', '男', 13900009001, SERIAL, { value: '机修一组', rowSpan: 2 }],
  ['902', '测试乙', '女', 13900009002, new Date(Date.UTC(2024, 5, 3)), null],
];
const BAD: readonly Row[] = [
  ['903', '测试丙', '外星人', 13900009003, SERIAL, '机修二组'],
  ['904', null, '女', 13900009004, SERIAL, '机修二组'],
  ['905', '测试戊', '男', 13900009005, '不知道', '机修二组'],
];
const BLANK: readonly Row[] = [
  [null, null, null, null, null, null],
  [null, '  ', null, null, null, null],
];

async function give(page: Page, name: string, rows: readonly Row[]): Promise<Locator> {
  await press(page, '导入');
  const dialog = page.getByRole('dialog', { name: '导入员工' });
  const preview = answerTo(page, 'POST', '/api/staff/import');
  await dialog.getByLabel('选文件').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await workbook(rows),
  });
  expect((await preview).ok()).toBe(true);
  return dialog;
}

/** Says what the heading that nobody could guess means. */
async function match(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole('combobox', { name: '怎么找他' }).click();
  const again = answerTo(page, 'POST', '/api/imports/');
  await page.getByRole('option', { name: '手机', exact: true }).click();
  expect((await again).ok()).toBe(true);
}

/** What was said once about a heading is remembered. */
async function isMatched(dialog: Locator): Promise<void> {
  await dialog.getByRole('combobox', { name: '怎么找他' }).filter({ hasText: '手机' }).waitFor();
}

async function counts(dialog: Locator, expected: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, count] of Object.entries(expected)) await dialog.getByRole('tab', { name: `${name} ${count}`, exact: true }).waitFor();
}

async function write(dialog: Locator, rows: number): Promise<void> {
  await press(dialog, `写入 ${rows} 行`);
  await says(dialog, '已写入');
}

test("a clerk's staff list: columns matched, bad rows named, saved, mended; again updates; taken back", async () => {
  const folder = station.program().dir;
  const page = await station.as('hr', '/staff');
  await lists(page, 28);
  const file = [TITLE, HEADINGS, ...GOOD, ...BAD, ...BLANK];

  let dialog = await give(page, '员工名册.xlsx', file);
  await match(page, dialog);
  await counts(dialog, { 有问题: 3, 新增: 2, 改动: 0, 没变: 0 });
  const bad = dialog.getByRole('tab', { name: /^有问题/ });
  await bad.click();
  for (const [row, reason] of [
    ['5', '不在可选项里'],
    ['6', '必填'],
    ['7', '不是日期'],
  ] as const) {
    const line = dialog.getByRole('row', { name: new RegExp(`^${row} `) });
    await line.waitFor();
    await says(line.locator('xpath=following-sibling::tr[1]'), reason);
  }
  expect(await dialog.getByRole('button', { name: /^写入/ }).isEnabled()).toBe(false);

  const saved = await sheetOf(await downloads(page, () => dialog.getByRole('link', { name: '下载有问题的行' }).click()), folder);
  expect(saved[0]?.slice(0, 6)).toEqual(HEADINGS);
  expect(saved).toHaveLength(4);
  expect(saved[1]?.at(-1)).toMatch(/性别.*不在可选项里/);
  expect(saved[2]?.at(-1)).toMatch(/姓名.*必填/);
  expect(saved[3]?.at(-1)).toMatch(/入职.*不是日期/);

  const skipped = answerTo(page, 'POST', '/api/imports/');
  await dialog.getByLabel(/有问题的 3 行跳过/).check();
  await skipped;
  await write(dialog, 2);
  await press(dialog, '完成');
  await lists(page, 30);
  for (const text of ['测试甲', '13900009001', '2023-03-15']) await rowWith(page, '901').getByText(text).waitFor();
  await rowWith(page, '902').getByText('2024-06-03').waitFor();

  const [headings = [], ...rows] = saved;
  const mended = rows.map(row =>
    row.map((cell, index) => (cell === '外星人' ? '女' : cell === '不知道' ? '2025-01-06' : index === 1 && cell === '' ? '测试丁' : cell)),
  );
  dialog = await give(page, '有问题的行.xlsx', [headings, ...mended]);
  await isMatched(dialog);
  await counts(dialog, { 有问题: 0, 新增: 3 });
  await write(dialog, 3);
  await press(dialog, '完成');
  await lists(page, 33);

  const changed = GOOD.map((row, at) => (at === 0 ? row.map(cell => (cell === 13900009001 ? 13900009009 : cell)) : row));
  dialog = await give(page, '员工名册.xlsx', [TITLE, HEADINGS, ...changed, ...BLANK]);
  await isMatched(dialog);
  await counts(dialog, { 有问题: 0, 新增: 0, 改动: 1, 没变: 1 });
  await write(dialog, 1);
  // Behind the dialog, where nothing has a role.
  await page.locator('tr', { hasText: '901' }).getByText('13900009009').waitFor();
  await press(dialog, '整批撤回');
  await says(dialog, '再点一次撤回');
  await press(dialog, '整批撤回');
  await says(dialog, '已整批撤回');
  await press(dialog, '完成');
  await lists(page, 33);
  await rowWith(page, '901').getByText('13900009001').waitFor();

  await rowWith(page, '901').getByRole('link').first().click();
  const record = page.getByRole('complementary', { name: '测试甲' });
  await record.getByRole('tab', { name: '历史' }).click();
  await says(record, '导入');
  await says(record, '撤回导入');
});
