import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { labelsOf } from '../../data/labels/index.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import { press, says } from './support/screen.ts';
import { PHONE, stationFor } from './support/station.ts';

const station = stationFor();

test('language and colours stay after a reload, and the page says its language', async () => {
  const page = await station.as('hr', '/staff');
  const root = page.locator('html');
  await says(page, '用工形式');
  expect(await root.getAttribute('lang')).toMatch(/^zh/);
  await press(page, /换成英文$/);
  await says(page, 'Terms');
  await expect.poll(() => root.getAttribute('lang')).toMatch(/^en/);
  await page.getByRole('button', { name: /dark|theme/i }).click();
  await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.reload();
  await says(page, 'Terms');
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

const SHEETS = ['checklist_templates', 'appraisal_templates', 'expense_claims', 'target_plans', 'safety_checks'];

/** Waits until a page is whole, then what nobody should have to read or do on it. */
async function faults(page: Page): Promise<string[]> {
  await expect.poll(() => page.locator('.bone').count()).toBe(0);
  return page.evaluate(() => {
    const text = (document.querySelector('main') ?? document.body).textContent;
    const raw = text.match(/\b(bb|resources|ra|datasets)\.[a-z_.@]+|\d{4}-\d\d-\d\dT\d\d:|%\{\w+\}|undefined|NaN|\[object/g) ?? [];
    return document.documentElement.scrollWidth > innerWidth ? [...raw, 'scrolls sideways'] : [...raw];
  });
}

test.each([...new Set(REGISTERS.map(one => one.domain))])(
  'every list of %s on a phone is whole and in the reader’s words',
  async domain => {
    const page = await station.as('owner', '/profile', PHONE);
    const seen: string[] = [];
    for (const { name } of REGISTERS.filter(one => one.domain === domain)) {
      await page.goto(`${station.program().url}/#/${name}`);
      await page.getByRole('heading', { level: 1, name: labelsOf('zh', name)?.name ?? name, exact: true }).waitFor();
      seen.push(...(await faults(page)).map(fault => `${name}: ${fault}`));
    }
    expect(seen).toEqual([]);
  },
);

test.each(SHEETS)('the lines of a new row of %s scroll in their box, not with the page', async register => {
  const page = await station.as('service_manager', `/${register}/create`, PHONE);
  await page.getByRole('grid').first().waitFor();
  expect(await faults(page)).toEqual([]);
});
