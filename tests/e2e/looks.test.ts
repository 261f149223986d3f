import { expect, test } from 'vitest';
import { press, says } from './support/screen.ts';
import { PHONE, stationFor } from './support/station.ts';

const station = stationFor();

test('language and colours stay after a reload, and the page says its language', async () => {
  const page = await station.as('hr', '/staff');
  const root = page.locator('html');
  await says(page, '用工形式');
  expect(await root.getAttribute('lang')).toMatch(/^zh/);
  await press(page, /换成英文$/);
  await says(page, 'Employment');
  await expect.poll(() => root.getAttribute('lang')).toMatch(/^en/);
  await page.getByRole('button', { name: /dark|theme/i }).click();
  await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.reload();
  await says(page, 'Employment');
  expect(await root.getAttribute('lang')).toMatch(/^en/);
  expect(await root.getAttribute('data-theme')).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
  expect(await page.getByText('用工形式').count()).toBe(0);
});

test('on a phone: sign in, rows of two lines, the record alone, four places under the thumb', async () => {
  const page = await station.open(PHONE);
  await page.getByLabel('用户名').fill('hr');
  await page.getByLabel('密码', { exact: true }).fill('backbay-demo');
  await press(page, '登录');
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  await page.goto(`${station.program().url}/#/staff`);
  const row = page.getByRole('link', { name: /谢天佑/ });
  await row.waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  await says(row, '0118');
  await says(row, '在职');
  const bar = page.getByRole('navigation', { name: '主菜单' });
  for (const word of ['全部', '搜索', '我']) await bar.getByText(word, { exact: true }).waitFor();
  const box = await bar.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(PHONE.height, 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

  await row.click();
  const record = page.getByRole('complementary', { name: '谢天佑' });
  await record.waitFor();
  expect((await record.boundingBox())?.width).toBe(PHONE.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await press(record, '关闭');
  await row.waitFor();

  await press(bar, '全部');
  await press(page, '资产');
  await page.getByRole('link', { name: '工具台账' }).click();
  await page.getByRole('heading', { level: 1, name: '工具台账' }).waitFor();
});
