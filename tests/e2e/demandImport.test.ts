import { expect, test } from 'vitest';
import { workbook } from './support/files.ts';
import { answerTo, lists, listTotal, press, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();

test('a table of months and parts: read as such, parts that are new are made, gaps stay gaps', async () => {
  const page = await station.as('parts_manager', '/part_demand');
  await page.getByRole('row').nth(1).waitFor();
  const before = await listTotal(page);
  await press(page, '导入');
  const dialog = page.getByRole('dialog', { name: '导入月需求' });
  await dialog.getByLabel('选文件').setInputFiles({
    name: '每月销量.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await workbook([
      ['月份', 'NEW-001', 'NEW-002', 'NEW-003'],
      ['2020-01', 5, 0, 1],
      ['2020-02', 7, null, 2],
      ['2020-03', 0, 4, null],
    ]),
  });
  await says(dialog, '7 个数');
  expect(await dialog.getByRole('combobox', { name: '排法' }).textContent()).toContain('横表：配件和月份一横一竖');
  await dialog.getByRole('tab', { name: '有问题 7', exact: true }).waitFor();
  const again = answerTo(page, 'POST', '/api/imports/');
  await dialog.getByLabel(/这里没有的 3 个，一起新建/).check();
  expect((await again).ok()).toBe(true);
  await dialog.getByRole('tab', { name: '新增 7', exact: true }).waitFor();
  await press(dialog, '写入 7 行');
  await says(dialog, '已写入');
  await press(dialog, '完成');
  await lists(page, before + 7);

  await page.goto(`${station.program().url}/#/parts?filter=${encodeURIComponent(JSON.stringify({ q: 'NEW-00' }))}`);
  await lists(page, 3);

  await page.goto(`${station.program().url}/#/import_batches`);
  await page
    .getByRole('row', { name: /每月销量\.xlsx/ })
    .getByRole('link')
    .first()
    .click();
  const record = page.getByRole('complementary');
  await record.getByRole('tab', { name: '撤回' }).click();
  await press(record, '整批撤回');
  await says(record, '新增的 7 行删掉');
  await press(record, '整批撤回');
  await says(record, '已撤回');
  await page.goto(`${station.program().url}/#/part_demand`);
  await lists(page, before);
});
