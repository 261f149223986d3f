import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerTo, field, lists, press, rowWith, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor('start');
const LINK = /http\S+\/#\/setup\?token=\S+(?=\s)/;
const OWNER = '春天的扳手放在左边第三个抽屉里';
const FIRST = '冬天的手套挂在门后第二个铁钩子上';
const OWN = '夏天的机油滤芯在二号架的最上层';

/** Makes a record as who is signed in on the page; its id. */
async function make(page: Page, path: string, body: object): Promise<string> {
  const answer = await page.evaluate(
    async ([to, text]) => {
      const made = await fetch(`/api${to}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
      return { ok: made.ok, text: await made.text() };
    },
    [path, JSON.stringify(body)] as const,
  );
  if (!answer.ok) throw new Error(`${path}: ${answer.text}`);
  return (JSON.parse(answer.text) as { id: string }).id;
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await press(page, '登录');
}

test('the owner makes an account for the service manager and leaves the rest to him', async () => {
  const page = await station.open();
  await page.goto(await station.program().prints(LINK));
  await page.getByLabel('站名').fill('青禾四店');
  await page.getByLabel('用户名').fill('laoban');
  await page.getByLabel('密码').fill(OWNER);
  await press(page, '建账号');
  await says(page, '先做这几件事');
  const staff = { number: '0101', name: '沈知远', employment_kind: 'full_time', hired_on: '2024-03-01' };
  const user = { username: 'zhiyuan', staff_id: await make(page, '/staff', staff), roles: ['service_manager'] };
  await make(page, `/users/${await make(page, '/users', user)}/set_password`, { password: FIRST });
});

test('the service manager signs in for the first time and sets the station up from the pack', async () => {
  const page = await station.open();
  await signIn(page, 'zhiyuan', FIRST);
  await page.getByLabel('旧密码').fill(FIRST);
  await page.getByLabel('新密码', { exact: true }).fill(OWN);
  await page.getByLabel('再输一遍新密码').fill(OWN);
  await page.getByRole('button', { name: /密码/ }).click();

  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '职责手册' }).click();
  await says(page, '还没有岗位职责');
  await page.getByRole('link', { name: '选一套职责' }).click();
  await says(page, '先做这几件事');
  // What is not his to do is not offered.
  expect(await page.getByText('给大家开账号').count()).toBe(0);
  expect(await page.getByText('导入员工名单').count()).toBe(0);
  await press(page, '汽车服务站');
  const taken = answerTo(page, 'POST', '/api/starter');
  await press(page, '采用');
  expect((await taken).ok()).toBe(true);
  await page.getByRole('link', { name: '看清单' }).click();
  const posts = page.getByRole('navigation', { name: '岗位' });
  await posts.getByRole('link', { name: '服务经理', exact: true }).click();
  await page.getByRole('heading', { name: /服务经理/ }).waitFor();
  await page.getByRole('link', { name: '落实情况' }).click();
  await says(page, /条职责，.*条留记录/);
});

test('he finds the courses in use, and makes the draft of an appraisal form fit; others may put it in force', async () => {
  const page = await station.open();
  await signIn(page, 'zhiyuan', OWN);
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  await page.goto(`${station.program().url}/#/courses`);
  await rowWith(page, '新员工入职培训').waitFor();
  await rowWith(page, '保修索赔业务').getByText('保修索赔员认证').waitFor();

  await page.goto(`${station.program().url}/#/start`);
  // Drafts of rules on rewards and penalties are for who may put them in force.
  expect(await page.getByRole('link', { name: '奖惩条款' }).count()).toBe(0);
  await page.getByRole('link', { name: '考核表' }).click();
  await rowWith(page, '前台岗位考核表').getByText('草稿').waitFor();
  await rowWith(page, '前台岗位考核表').click();
  const record = page.getByRole('complementary', { name: /前台岗位考核表/ });
  await says(record, '进厂台次与单车产值');
  expect(await record.getByRole('button', { name: '启用' }).count()).toBe(0);
  await record.getByRole('link', { name: '修改' }).click();
  await field(page, '备注').fill('和前台开会讨论过');
  const saved = answerTo(page, 'PUT', '/api/appraisal_templates/');
  await press(page, /^保存/);
  expect((await saved).ok()).toBe(true);
  await says(page.getByRole('complementary', { name: /前台岗位考核表/ }), '和前台开会讨论过');
});

test('the owner is told what a form asks for first, puts it in force, and finds drafts of rules without fines', async () => {
  const page = await station.open();
  await signIn(page, 'laoban', OWNER);
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  await page.goto(`${station.program().url}/#/appraisal_templates`);
  await rowWith(page, '前台岗位考核表').click();
  await press(page.getByRole('complementary', { name: /前台岗位考核表/ }), '启用');
  const dialog = page.getByRole('dialog');
  await says(dialog, '劳动合同法第四条');
  const done = answerTo(page, 'POST', '/api/appraisal_templates/');
  await press(dialog, '启用');
  expect((await done).ok()).toBe(true);
  await rowWith(page, '前台岗位考核表').getByText('在用').waitFor();

  await page.goto(`${station.program().url}/#/start`);
  await page.getByRole('link', { name: '奖惩条款' }).click();
  await lists(page, 17);
  await rowWith(page, '吸烟区以外吸烟').getByText('草稿').waitFor();
  expect(
    await rowWith(page, '惩处')
      .getByText(/\d\.\d\d/)
      .count(),
  ).toBe(0);
});

test('the rest of the access settings stays the owner’s', async () => {
  const page = await station.open();
  await signIn(page, 'zhiyuan', OWN);
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  const refused = await page.evaluate(async () => {
    const read = await fetch('/api/settings/station');
    const { version } = (await read.json()) as { version: number };
    const body = JSON.stringify({ version, backups_kept: 3 });
    return (await fetch('/api/settings/station', { method: 'PUT', headers: { 'content-type': 'application/json' }, body })).status;
  });
  expect(refused).toBe(422);
});
