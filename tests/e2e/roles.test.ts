import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../data/labels/index.ts';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor, type Role } from '../../model/kernel/access.ts';
import { FEATURE_PAGES } from '../../src/features/pages.ts';
import { UI } from '../../src/i18n/zh/ui.ts';
import { type Entry, menuFor } from '../../src/layout/menu.ts';
import { says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

/** What the first list after sign-in may cost, in bytes of gzip. */
const MOST_JAVASCRIPT = 360_000;
const MY_DAY = '我的一天';
/** Each role as the door calls it, and its first page. */
const ROLES: readonly (readonly [name: string, role: Role, start: string])[] = [
  ['老板', 'owner', '经营看板'],
  ['服务经理', 'service_manager', '经营看板'],
  ['人事', 'hr', MY_DAY],
  ['前台主管', 'front_desk', MY_DAY],
  ['结算员', 'cashier', MY_DAY],
  ['配件主管', 'parts_manager', MY_DAY],
  ['配件管理员', 'parts_keeper', MY_DAY],
  ['工具管理员', 'tool_keeper', MY_DAY],
  ['车间主管', 'workshop_supervisor', MY_DAY],
  ['员工', 'employee', MY_DAY],
];

const station = stationFor();

/** The name of an entry, by the words of the screens or of its register. */
function nameOf({ label, path }: Entry): string {
  const [, group = '', name = ''] = label.split('.');
  if (label.startsWith('resources.')) return labelsOf('zh', path.slice(1))?.name ?? path;
  return (UI as unknown as Record<string, Record<string, string>>)[group]?.[name] ?? label;
}

/** Every group of the menu and its entries, opened one by one; those of every day stand open without a group. */
async function menuOf(page: Page): Promise<Record<string, readonly string[]>> {
  const menu = page.getByRole('navigation', { name: '主菜单' });
  const groups = menu.locator('.dom:has([aria-expanded])');
  await groups.first().waitFor();
  const found: Record<string, readonly string[]> = { 今天: await menu.locator('.dom.today').getByRole('listitem').allInnerTexts() };
  for (const group of await groups.all()) {
    const head = group.locator('[aria-expanded]');
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    await group.getByRole('listitem').first().waitFor();
    found[((await head.textContent()) ?? '').trim()] = await group.getByRole('listitem').allInnerTexts();
  }
  return found;
}

describe('one press for each role', () => {
  test.each(ROLES)('%s', async (name, role, start) => {
    const page = await station.open();
    await says(page, '演示站');
    await page
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .getByRole('button')
      .click();
    await page.getByRole('heading', { level: 1, name: start, exact: true }).waitFor();
    const groups = menuFor(grantsFor(GRANT_TABLE, [role]), FEATURE_PAGES);
    expect(await menuOf(page)).toEqual(Object.fromEntries(groups.map(group => [UI.domain[group.domain], group.entries.map(nameOf)])));
    await page.getByRole('button', { name: new RegExp(`${name}$`) }).click();
    await page.getByRole('menuitem', { name: '退出' }).click();
    await says(page, '或者换个岗位看看');
    const answer = await page.context().request.get(`${station.program().url}/api/session`);
    expect(answer.status()).toBe(401);
  });
});

test('the first list after sign-in is light, however many registers there are', async () => {
  const page = await station.open();
  const scripts = new Set<string>();
  page.on('response', response => {
    if (response.url().endsWith('.js')) scripts.add(response.url());
  });
  await page.goto(`${station.program().url}/#/staff`);
  await page.reload();
  await page.getByRole('listitem').filter({ hasText: '人事' }).getByRole('button').click();
  await page.getByRole('table').first().waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all([...scripts].map(async url => gzipSync(await (await page.context().request.get(url)).body()).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(200_000);
  expect(total).toBeLessThanOrEqual(MOST_JAVASCRIPT);
});

test('what the menu does not offer cannot be reached by its address', async () => {
  const page = await station.as('front_desk', '/suppliers');
  await says(page, '不在你的权限里');
  expect(await page.getByText('苏州恒联汽配').count()).toBe(0);
});
