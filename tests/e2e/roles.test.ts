import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

type Menu = Readonly<Record<string, readonly string[]>>;

const PEOPLE = ['员工', '任职', '薪资', '部门', '班组', '岗位与编制', '员工技能', '员工证书', '节假日安排'];
const SETTINGS = ['站点设置', '账号', '技能目录', '证书种类', '日历年度', '导入记录', '操作日志'];
const OWNER_SETTINGS = ['站点设置', '账号', '角色', '技能目录', '证书种类', '日历年度', '接口密钥', '导入记录', '操作日志'];
const ANALYSIS = ['配件需求', '配件目录', '月需求', '供应商'];

/** The first page of a role, and what its menu holds; pay and accounts are everybody's because everybody sees his own. */
const ROLES: readonly (readonly [role: string, start: string, parts: readonly string[], settings: readonly string[]])[] = [
  ['老板', '经营看板', ANALYSIS, OWNER_SETTINGS],
  ['服务经理', '经营看板', ANALYSIS, SETTINGS],
  ['人事', '员工', ['配件目录'], SETTINGS],
  ['前台主管', '员工', ['配件目录'], SETTINGS],
  ['结算员', '员工', ['配件目录', '供应商'], SETTINGS],
  ['配件主管', '配件目录', ANALYSIS, SETTINGS],
  ['配件管理员', '配件目录', ANALYSIS, SETTINGS],
  ['工具管理员', '工具台账', ['配件目录', '供应商'], SETTINGS],
  ['车间主管', '员工', ['配件目录'], SETTINGS],
  ['员工', '员工', ['配件目录'], SETTINGS],
];

const station = stationFor();

/** Every group of the menu and its entries, opened one by one. */
async function menuOf(page: Page): Promise<Menu> {
  const menu = page.getByRole('navigation', { name: '主菜单' });
  const groups = menu.locator('[aria-expanded]');
  await groups.first().waitFor();
  const found: Record<string, readonly string[]> = {};
  for (const group of await groups.all()) {
    if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
    const entries = menu.getByRole('listitem');
    await entries.first().waitFor();
    found[((await group.textContent()) ?? '').trim()] = await entries.allInnerTexts();
  }
  return found;
}

describe('one press for each role', () => {
  test.each(ROLES)('%s', async (role, start, parts, settings) => {
    const page = await station.open();
    await says(page, '演示站');
    await page
      .getByRole('listitem')
      .filter({ has: page.getByText(role, { exact: true }) })
      .getByRole('button')
      .click();
    await page.getByRole('heading', { level: 1, name: start, exact: true }).waitFor();
    const found = await menuOf(page);
    expect(found).toEqual({
      配件: parts,
      人员: PEOPLE,
      资产: ['工具台账', '工具型号'],
      钱款: ['经营看板'],
      设置: settings,
    });
    await page.getByRole('button', { name: new RegExp(`${role}$`) }).click();
    await page.getByRole('menuitem', { name: '退出' }).click();
    await says(page, '或者换个岗位看看');
    const answer = await page.context().request.get(`${station.program().url}/api/session`);
    expect(answer.status()).toBe(401);
  });
});

test('what the menu does not offer cannot be reached by its address', async () => {
  const page = await station.as('front_desk', '/suppliers');
  await says(page, '不在你的权限里');
  expect(await page.getByText('苏州恒联汽配').count()).toBe(0);
});
