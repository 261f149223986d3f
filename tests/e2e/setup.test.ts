import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerTo, press, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor('start');
const LINK = /http\S+\/#\/setup\?token=\S+(?=\s)/;

/** Opens the link, and is led to the door once more by an answer that comes late, as on a slow line. */
async function arrive(page: Page, link: string): Promise<void> {
  await says(page, '新站开张');
  await page.goto(link);
  await page.evaluate(() => {
    window.location.hash = '#/login';
  });
  await page.waitForURL(/#\/setup/);
  await says(page, '新站开张');
}

test('a new station: one link makes the owner, then settings, starter content and imports are offered', async () => {
  const link = await station.program().prints(LINK);
  const page = await station.open();
  await arrive(page, link);
  await page.getByLabel('站名').fill('青禾二店');
  await page.getByLabel('用户名').fill('laoban');
  await page.getByLabel('密码').fill('123456');
  await press(page, '建账号');
  await says(page, /密码至少 \d+ 个字符/);
  expect(await page.getByLabel('站名').inputValue()).toBe('青禾二店');
  await page.getByLabel('密码').fill('春天的扳手放在左边第三个抽屉里');
  const made = answerTo(page, 'POST', '/api/setup');
  await press(page, '建账号');
  expect((await made).status()).toBe(201);
  await says(page, '先做这几件事');
  await says(page, '青禾二店');
  const steps = page.getByRole('list').filter({ hasText: '核对设置' }).getByRole('listitem');
  // The parts are brought by who keeps them: the owner may not make any.
  expect(await steps.count()).toBe(5);
  await steps.filter({ hasText: '导入员工名单' }).getByRole('button', { name: '选文件' }).waitFor();

  await steps.filter({ hasText: '核对设置' }).getByRole('link', { name: '打开' }).click();
  await page.getByRole('heading', { name: '站点设置' }).waitFor();
  await says(page, '青禾二店');

  await page.goto(`${station.program().url}/#/start`);
  const taken = answerTo(page, 'POST', '/api/starter');
  await press(page, '采用');
  expect((await taken).ok()).toBe(true);
  await page.getByRole('link', { name: '看清单' }).click();
  await page.getByRole('heading', { name: '职责手册' }).waitFor();
  await page.getByRole('navigation', { name: '岗位' }).getByRole('link', { name: '总经理', exact: true }).waitFor();
});

test('the link works once', async () => {
  const page = await station.open();
  await page.goto(await station.program().prints(LINK));
  await says(page, '新站开张');
  await page.getByLabel('站名').fill('另一个店');
  await page.getByLabel('用户名').fill('second');
  await page.getByLabel('密码').fill('秋天的扳手放在右边第四个抽屉里');
  const refused = answerTo(page, 'POST', '/api/setup');
  await press(page, '建账号');
  expect((await refused).status()).toBeGreaterThanOrEqual(400);
  await page.getByRole('alert').waitFor();
});

test('the owner signs in with the account that was made; a wrong password is refused in Chinese', async () => {
  const page = await station.open();
  await page.getByLabel('用户名').fill('laoban');
  await page.getByLabel('密码', { exact: true }).fill('不是这个');
  await press(page, '登录');
  await page
    .getByRole('alert')
    .filter({ hasText: /[一-鿿]/ })
    .waitFor();
  await page.getByLabel('密码', { exact: true }).fill('春天的扳手放在左边第三个抽屉里');
  await press(page, '登录');
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  expect(await page.getByText('演示站').count()).toBe(0);
});
