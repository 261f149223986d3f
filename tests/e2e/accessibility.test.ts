import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { press, rowWith, says } from './support/screen.ts';
import { PHONE, stationFor } from './support/station.ts';

const station = stationFor();

/** What would keep people from using the page, each with the place where it stands. */
async function findings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy refuses foreign scripts.
  await page.evaluate(axe.source);
  await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined))));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n').at(1)?.trim() ?? ''}`),
    );
}

async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  if (theme === 'light') return;
  await press(page, '切换深浅色');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
}

describe.each(['light', 'dark'] as const)('in %s', theme => {
  test('sign-in', async () => {
    const page = await station.open();
    await says(page, '或者换个岗位看看');
    await wear(page, theme);
    expect(await findings(page)).toEqual([]);
  });

  test('dashboard', async () => {
    const page = await station.as('owner', '/dashboard');
    await wear(page, theme);
    await page.getByRole('figure', { name: /配件需求，按月/ }).waitFor();
    await page.getByText('近 12 个月数量').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('list with its record', async () => {
    const page = await station.as('hr', '/staff');
    await rowWith(page, '谢天佑').waitFor();
    await wear(page, theme);
    expect(await findings(page)).toEqual([]);
    await rowWith(page, '谢天佑').getByRole('link').click();
    const record = page.getByRole('complementary', { name: '谢天佑' });
    await says(record, '最近变更');
    expect(await findings(page)).toEqual([]);
  });

  test('form with lines', async () => {
    const page = await station.as('parts_manager', '/suppliers/supplier-g001/edit');
    await page.getByRole('grid').waitFor();
    await wear(page, theme);
    expect(await findings(page)).toEqual([]);
  });

  test('import dialog', async () => {
    const page = await station.as('hr', '/staff');
    await rowWith(page, '谢天佑').waitFor();
    await wear(page, theme);
    await press(page, '导入');
    const dialog = page.getByRole('dialog', { name: '导入员工' });
    await dialog.getByLabel('选文件').waitFor({ state: 'attached' });
    expect(await findings(page)).toEqual([]);
    const buffer = Buffer.from('﻿工号,姓名,性别\r\n901,测试甲,男\r\n902,测试乙,外星人\r\n');
    await dialog.getByLabel('选文件').setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer });
    await says(dialog, '不在可选项里');
    expect(await findings(page)).toEqual([]);
  });

  test('list on a phone', async () => {
    const page = await station.as('hr', '/staff', PHONE);
    await page.getByRole('link', { name: /谢天佑/ }).waitFor();
    await wear(page, theme);
    expect(await findings(page)).toEqual([]);
  });
});
