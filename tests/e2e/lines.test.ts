import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerTo, press, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();
const COLUMNS = ['姓名', '职务', '电话', '备注'];

/** What Excel puts on the clipboard, pasted where the cursor is. */
async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate(text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, block);
}

test('lines by keyboard and pasted from Excel, taken back, saved, and shown in the history', async () => {
  const page = await station.as('parts_manager', '/suppliers/supplier-g005/edit');
  const grid = page.getByRole('grid', { name: '联系人' });
  await grid.waitFor();
  const before = await grid.getByRole('button', { name: /^删除/ }).count();
  const line = before + 1;
  const cell = (column: string, row: number) =>
    grid
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell', { name: String(row), exact: true }) })
      .getByRole('gridcell')
      .nth(COLUMNS.indexOf(column) + 1);
  await cell('姓名', line).click();
  await page.keyboard.type('许三多');
  await page.keyboard.press('Tab');
  await page.keyboard.type('业务员');
  await page.keyboard.press('Tab');
  await page.keyboard.type('13700000077');
  await page.keyboard.press('Enter');
  await expect.poll(() => grid.getByRole('button', { name: /^删除/ }).count()).toBe(line);

  await cell('姓名', line + 1).click();
  await paste(page, '史今\t班长\t13700000078\r\n伍六一\t"开票\n对账"\t13700000079\r\n');
  await expect.poll(() => grid.getByRole('button', { name: /^删除/ }).count()).toBe(line + 2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => grid.getByRole('button', { name: /^删除/ }).count()).toBe(line);
  await cell('姓名', line + 1).click();
  await paste(page, '史今\t班长\t13700000078\r\n伍六一\t开票\t1x\r\n');
  await says(grid, '格式不对');
  await cell('电话', line + 2).click();
  await page.keyboard.press('Control+d');
  await page.keyboard.press('Enter');
  const saved = answerTo(page, 'PUT', '/api/suppliers/');
  await page.keyboard.press('Control+s');
  expect((await saved).status()).toBe(200);
  const record = page.getByRole('complementary', { name: /常州立信/ });
  for (const text of ['许三多', '业务员', '13700000077', '史今', '伍六一', '开票']) await says(record, text);
  await record.getByRole('tab', { name: '历史' }).click();
  await says(record, '联系人');
  await says(record, '于海燕');
});

test('an act with its dialog: regularised and given notice, each in the history with its words', async () => {
  const page = await station.as('hr', `/staff?filter=${encodeURIComponent(JSON.stringify({ state: 'probation' }))}`);
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  const record = page.getByRole('complementary');
  await press(record, '转正');
  let dialog = page.getByRole('dialog', { name: '转正' });
  await says(dialog, '从这天起转为正式员工');
  await dialog.getByRole('textbox', { name: '转正日期' }).fill('');
  await press(dialog, '转正');
  await says(dialog, '必填');
  await dialog.getByRole('textbox', { name: '转正日期' }).fill(new Date().toISOString().slice(0, 10));
  await dialog.getByRole('textbox', { name: '备注' }).fill('试用期合格');
  await press(dialog, '转正');
  await dialog.waitFor({ state: 'hidden' });
  await says(page, '转正：已办');
  await says(record, '在职');

  await press(record, '提离职');
  dialog = page.getByRole('dialog', { name: '提离职' });
  await dialog.getByRole('textbox', { name: '原因' }).fill('回老家');
  await press(dialog, '提离职');
  await dialog.waitFor({ state: 'hidden' });
  await press(record, '撤回离职').catch(() => press(record, '更多'));
  await page.keyboard.press('Escape');
  await record.getByRole('tab', { name: '历史' }).click();
  for (const word of ['转正', '提离职', '试用期', '待离职', '白露']) await says(record, word);
  expect(await record.getByText(/\b(regularise|give_notice|probation|regular|notice)\b/).count()).toBe(0);
  await record.getByRole('tab', { name: '人事变动' }).click();
  await says(record, '提离职');
});
