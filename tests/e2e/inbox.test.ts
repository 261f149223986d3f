import { expect, test } from 'vitest';
import { answerTo, press, says } from './support/screen.ts';
import { PHONE, stationFor } from './support/station.ts';

const station = stationFor();
const SAID = '下周一来对账，先把三月的单子找齐';

test('a comment that mentions somebody rings his bell and leads him to the record', async () => {
  const boss = await station.as('service_manager', '/suppliers');
  await boss.getByRole('row', { name: /杭州顺捷电子电器/ }).click();
  await boss.getByRole('tab', { name: '留言' }).click();
  await boss.getByLabel('留言', { exact: true }).fill(SAID);
  const picker = boss.getByRole('combobox', { name: '提醒谁看' });
  await picker.fill('陈国梁');
  await boss.getByRole('option', { name: '陈国梁' }).click();
  const sent = answerTo(boss, 'POST', '/api/suppliers/');
  await press(boss, '发出');
  expect((await sent).status()).toBe(201);
  await boss.getByRole('tabpanel').getByText(SAID).waitFor();

  const owner = await station.as('owner', '/suppliers');
  await owner.getByRole('button', { name: /[1-9]\d* 条消息没看/ }).click();
  await owner.getByRole('link', { name: new RegExp(`提到你.*${SAID}`) }).click();
  await owner.getByRole('tab', { name: '留言' }).click();
  await owner.getByRole('tabpanel').getByText(SAID).waitFor();
});

test('who cannot be told is named, and what was typed stays', async () => {
  const boss = await station.as('service_manager', '/suppliers');
  await boss.getByRole('row', { name: /苏州大众灯具/ }).click();
  await boss.getByRole('tab', { name: '留言' }).click();
  await boss.getByLabel('留言', { exact: true }).fill(SAID);
  await boss.getByRole('combobox', { name: '提醒谁看' }).fill('周建平');
  await boss.getByRole('option', { name: '周建平' }).click();
  await press(boss, '发出');
  await says(boss, /周建平没有账号/);
  expect(await boss.getByLabel('留言', { exact: true }).inputValue()).toBe(SAID);
});

test('on the phone the inbox is a page; all of it can be marked as read', async () => {
  const phone = await station.as('owner', '/inbox', PHONE);
  await phone.getByRole('link', { name: /^[1-9]\d* 条消息没看$/ }).waitFor();
  await press(phone, '全部已看');
  await phone.getByRole('link', { name: '0 条消息没看', exact: true }).waitFor();
});

test('one chooses what one wants to hear, and it stays', async () => {
  const page = await station.as('hr', '/profile');
  const box = page.getByRole('checkbox', { name: '快到期' });
  const saved = answerTo(page, 'PUT', '/api/inbox/choices');
  await box.uncheck();
  expect((await saved).ok()).toBe(true);
  await page.reload();
  await box.waitFor();
  expect(await box.isChecked()).toBe(false);
});
