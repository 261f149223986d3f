import { expect, test } from 'vitest';
import { answerTo, field, pick, press, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor();

test('what the server refuses stands at its field in Chinese, and what was typed stays', async () => {
  const page = await station.as('hr', '/staff/create');
  await field(page, '工号').fill('0118');
  await field(page, '姓名').fill('欧阳静');
  await pick(page, page, '性别', '女');
  await field(page, '住址').fill('苏州市示范路 1 号');
  const refused = answerTo(page, 'POST', '/api/staff');
  await press(page, /^保存/);
  expect((await refused).status()).toBe(422);
  const number = page.locator('[data-field="number"]');
  await number.getByRole('alert').filter({ hasText: '已经有一条一样的' }).waitFor();
  await says(page.getByRole('status').first(), '1 处要改');
  expect(await field(page, '姓名').inputValue()).toBe('欧阳静');
  expect(await field(page, '住址').inputValue()).toBe('苏州市示范路 1 号');

  await field(page, '工号').fill('0801');
  const made = answerTo(page, 'POST', '/api/staff');
  await press(page, /^保存/);
  expect((await made).status()).toBeLessThan(300);
  const record = page.getByRole('complementary', { name: '欧阳静' });
  await record.waitFor();
  await says(record, '苏州市示范路 1 号');
  await says(record, '新建');
});

test('a required field that is empty is named before anything is sent', async () => {
  const page = await station.as('hr', '/staff/create');
  await field(page, '工号').fill('0802');
  const sent: string[] = [];
  page.on('request', request => void (request.method() === 'POST' && sent.push(request.url())));
  await press(page, /^保存/);
  await page.locator('[data-field="name"]').getByRole('alert').filter({ hasText: '必填' }).waitFor();
  expect(sent).toEqual([]);
});

test('another language changes the words of an open form, and what was typed stays', async () => {
  const page = await station.as('hr', '/staff/create');
  await field(page, '姓名').fill('司马光');
  await press(page, /^EN /);
  await page.getByRole('button', { name: /^Save/ }).waitFor();
  expect(await field(page, 'Name').inputValue()).toBe('司马光');
  await press(page, /^中 /);
  await page.getByRole('button', { name: /^保存/ }).waitFor();
  expect(await field(page, '姓名').inputValue()).toBe('司马光');
});

test('a phone that somebody else has is said while it is typed, and does not forbid', async () => {
  const page = await station.as('hr', '/staff/create');
  await field(page, '工号').fill('0803');
  await field(page, '姓名').fill('诸葛亮');
  await field(page, '手机').fill('13800000118');
  const warning = page.locator('[data-field="phone"]').getByRole('status');
  await says(warning, '已有一样的');
  await warning.getByRole('link', { name: '谢天佑' }).waitFor();
  await press(page, /^保存/);
  await page.getByRole('complementary', { name: '诸葛亮' }).waitFor();
});

test('two people change one record: the second sees both values, chooses, and saves', async () => {
  const [first, second] = await Promise.all([station.as('hr', '/staff/staff-0119/edit'), station.as('hr', '/staff/staff-0119/edit')]);
  for (const page of [first, second]) await field(page, '手机').waitFor();
  await field(first, '手机').fill('13900001111');
  await field(first, '邮箱').fill('first@example.com');
  await press(first, /^保存/);
  await first.getByRole('complementary', { name: '邓小川' }).waitFor();

  await field(second, '手机').fill('13900002222');
  await field(second, '住址').fill('苏州市第二路 2 号');
  const refused = answerTo(second, 'PUT', '/api/staff/staff-0119');
  await press(second, /^保存/);
  expect((await refused).status()).toBe(409);
  const dialog = second.getByRole('dialog', { name: '别人刚存过这条记录' });
  const row = dialog.getByRole('row').filter({ hasText: '手机' });
  await says(row, '13900001111');
  await says(row, '13900002222');
  expect(await dialog.getByRole('row').count()).toBe(2);
  await row.getByLabel('13900001111').check();
  await press(dialog, '按选的来');
  await dialog.waitFor({ state: 'hidden' });
  expect(await field(second, '手机').inputValue()).toBe('13900001111');
  expect(await field(second, '住址').inputValue()).toBe('苏州市第二路 2 号');
  await press(second, /^保存/);
  const record = second.getByRole('complementary', { name: '邓小川' });
  for (const value of ['13900001111', 'first@example.com', '苏州市第二路 2 号']) await says(record, value);
});

test('a session that ends in the middle of a form: sign in over the page, nothing typed is lost', async () => {
  const page = await station.as('hr', '/staff/staff-0121/edit');
  await field(page, '住址').fill('苏州市没有丢路 3 号');
  await field(page, '紧急联系人').fill('董母');
  // It ends on the server while the form is on its way: any earlier, and whatever else the page asks for would be asked first.
  let hasEnded = false;
  await page.route('**/api/staff/staff-0121', async route => {
    if (route.request().method() === 'PUT' && !hasEnded) {
      hasEnded = true;
      await page.context().request.delete(`${station.program().url}/api/session`);
    }
    await route.continue();
  });
  await press(page, /^保存/);
  const again = page.getByRole('dialog', { name: '重新登录' });
  await says(again, '填的内容都还在');
  await again.getByLabel('密码').fill('错的密码');
  await press(again, '登录');
  await again.getByRole('alert').waitFor();
  await again.getByLabel('密码').fill('backbay-demo');
  await press(again, '登录');
  await again.waitFor({ state: 'hidden' });
  const record = page.getByRole('complementary', { name: '董浩然' });
  await record.waitFor();
  await says(record, '苏州市没有丢路 3 号');
  await says(record, '董母');
});

test('leaving a form that was changed asks first', async () => {
  const page = await station.as('hr', '/staff/staff-0122/edit');
  await field(page, '住址').fill('苏州市还没存路 4 号');
  let asked = '';
  page.once('dialog', dialog => {
    asked = dialog.message();
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: '我的一天' }).first().click();
  await expect.poll(() => asked).toContain('有修改还没保存');
  expect(await field(page, '住址').inputValue()).toBe('苏州市还没存路 4 号');
});
