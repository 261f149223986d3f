import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerTo, press, says } from './support/screen.ts';
import { DESK, PHONE, stationFor } from './support/station.ts';

const station = stationFor('start');
const LINK = /http\S+\/#\/setup\?token=\S+(?=\s)/;
const OWNER = '春天的扳手放在左边第三个抽屉里';
const FIRST = '冬天的手套挂在门后第二个铁钩子上';
const ADVISOR = '夏天的机油滤芯在二号架的最上层';

/** Sends a request as who is signed in on the page; the parsed answer. */
async function send(page: Page, path: string, body: object, method = 'POST'): Promise<{ id: string; version: number }> {
  const answer = await page.evaluate(
    async ([to, what, text]) => {
      const made = await fetch(`/api${to}`, { method: what, headers: { 'content-type': 'application/json' }, body: text });
      return { ok: made.ok, text: await made.text() };
    },
    [path, method, JSON.stringify(body)] as const,
  );
  if (!answer.ok) throw new Error(`${path}: ${answer.text}`);
  return JSON.parse(answer.text) as { id: string; version: number };
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await press(page, '登录');
}

test('the owner sets the station up from a pack, and looks through the duty book', async () => {
  const page = await station.open();
  await page.goto(await station.program().prints(LINK));
  await page.getByLabel('站名').fill('青禾三店');
  await page.getByLabel('用户名').fill('laoban');
  await page.getByLabel('密码').fill(OWNER);
  await press(page, '建账号');
  await says(page, '先做这几件事');
  await press(page, '汽车服务站');
  const taken = answerTo(page, 'POST', '/api/starter');
  await press(page, '采用');
  expect((await taken).ok()).toBe(true);
  await page.getByRole('link', { name: '看清单' }).click();
  await page.getByRole('navigation', { name: '岗位' }).getByRole('link', { name: '服务顾问' }).click();
  await page.getByRole('heading', { name: /服务顾问/ }).waitFor();
  await says(page, '看一遍在修车，延期和增项告诉车主');
  await says(page, '每天 14:00 前');
  await says(page, '现在没有人在岗');
  await page.getByRole('link', { name: '落实情况' }).click();
  await says(page, /条职责，.*条留记录/);

  const { id: advisor } = await send(page, '/staff', {
    number: '0201',
    name: '何嘉树',
    employment_kind: 'full_time',
    hired_on: '2024-03-01',
  });
  const place = { staff_id: advisor, post_id: 'post-p05', department_id: 'dept-fd', from_on: '2024-03-01', is_main: true };
  await send(page, '/staff_assignments', place);
  const { id } = await send(page, '/users', { username: 'jiashu', staff_id: advisor, roles: ['front_desk'] });
  await send(page, `/users/${id}/set_password`, { password: FIRST });
});

test('the advisor reads his job description on the phone, prints it, and confirms it', async () => {
  const page = await station.open(PHONE);
  await signIn(page, 'jiashu', FIRST);
  await page.getByLabel('旧密码').fill(FIRST);
  await page.getByLabel('新密码', { exact: true }).fill(ADVISOR);
  await page.getByLabel('再输一遍新密码').fill(ADVISOR);
  await page.getByRole('button', { name: /密码/ }).click();
  await page.getByRole('heading', { name: '我的一天' }).waitFor();
  await page.goto(`${station.program().url}/#/today`);
  const section = page.locator('section').filter({ hasText: '要读的职责' });
  await section.getByRole('link', { name: /服务顾问/ }).click();
  const paper = page.getByRole('article', { name: '岗位职责书' });
  await says(paper, '何嘉树');
  await says(paper, '任职人签字');
  await says(paper, '全体员工通用');

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  expect(await page.getByRole('navigation', { name: '主菜单' }).isVisible()).toBe(false);
  expect(await paper.isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(/\/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12][\d.]*\s*\]/.test(pdf.toString('latin1'))).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  const confirmed = answerTo(page, 'POST', '/api/posts/post-p05/confirm_duties');
  await press(page, '我已读过，确认');
  expect((await confirmed).ok()).toBe(true);
  await says(page, '已确认读过');
  await says(paper, /何嘉树 \d{4}-\d\d-\d\d 已在系统里确认读过/);
  await page.goto(`${station.program().url}/#/today`);
  await page
    .locator('section')
    .filter({ hasText: '要读的职责' })
    .getByText(/全体员工/)
    .waitFor();
  await page
    .locator('section')
    .filter({ hasText: '要读的职责' })
    .getByText(/服务顾问/)
    .waitFor({ state: 'detached' });
});

test('a revised duty asks to be read again', async () => {
  const page = await station.open(DESK);
  await signIn(page, 'laoban', OWNER);
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  await page.goto(`${station.program().url}/#/duty-book/post-p05`);
  await says(page, '1 / 1 人读过现在这版');
  const draft = await send(page, '/post_duties/duty-sa-06/revise', {});
  await send(page, `/post_duties/${draft.id}/put_in_force`, { starts_on: null });
  await page.reload();
  await says(page, '还没读：何嘉树');
});
