import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerTo, field, press, rowWith, says } from './support/screen.ts';
import { DESK, PHONE, stationFor } from './support/station.ts';

const station = stationFor();
const PURPOSE = '去南京培训，车票和住宿';

/** A claim of 1,500 yuan that the mechanic has typed and not yet handed in; its number. */
async function newClaim(page: Page): Promise<string> {
  const session = (await (await page.request.get(`${station.program().url}/api/session`)).json()) as {
    today: string;
    user: { staff_id: string };
  };
  const item = { spent_on: session.today, kind: 'lodging', receipts: 2, amount_fen: 150_000 };
  const claim = { staff_id: session.user.staff_id, claimed_on: session.today, purpose: PURPOSE, items: [item] };
  const answer = await page.request.post(`${station.program().url}/api/expense_claims`, { data: claim });
  return ((await answer.json()) as { number: string }).number;
}

/** The item of what waits, by who asks. */
const waiting = (page: Page) => page.getByRole('listitem').filter({ hasText: PURPOSE });

test('a claim passes two levels: the superior on his phone, and a stand-in for the owner who is away', async () => {
  const mechanic = await station.as('employee', '/expense_claims', DESK);
  const number = await newClaim(mechanic);
  await mechanic.reload();
  await rowWith(mechanic, number).click();
  await press(mechanic, '提交');
  await mechanic.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
  await says(mechanic, '等 罗建军 批');

  const owner = await station.as('owner', '/profile', DESK);
  await press(owner, '安排代理');
  const dialog = owner.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '由谁代理' }).fill('白露');
  await owner.getByRole('option', { name: '白露' }).first().click();
  const [year] = (await field(dialog, '从哪天起').inputValue()).split('-').map(Number);
  await field(dialog, '哪天回来').fill(`${Number(year) + 1}-01-01`);
  const arranged = answerTo(owner, 'POST', '/api/delegations');
  await dialog.getByRole('button', { name: '安排代理', exact: true }).click();
  expect((await arranged).status()).toBe(201);
  await says(owner, '替我');

  const supervisor = await station.as('workshop_supervisor', '/today', PHONE);
  await waiting(supervisor).getByText('第 1 步，共 2 步').waitFor();
  await waiting(supervisor)
    .getByRole('button', { name: /^马志远 费用报销/ })
    .click();
  await waiting(supervisor).getByLabel('意见').fill('票据齐全');
  await waiting(supervisor).getByRole('button', { name: '同意', exact: true }).click();
  await says(supervisor, /^已同意：/);
  await waiting(supervisor).waitFor({ state: 'detached' });

  const office = await station.as('hr', '/today', PHONE);
  await waiting(office).getByText('替 陈国梁 批').waitFor();
  await waiting(office)
    .getByRole('button', { name: /^马志远 费用报销/ })
    .click();
  await waiting(office).getByText('票据齐全').waitFor();
  await waiting(office)
    .getByRole('button', { name: /^同意 马志远/ })
    .click();
  await says(office, /^已批准：/);

  await mechanic.reload();
  await rowWith(mechanic, number).click();
  await says(mechanic, '白露 替 陈国梁');
  await says(mechanic, '票据齐全');
  await mechanic.getByRole('term').filter({ hasText: '批准人' }).waitFor();
});

test('it goes back only with a reason, which the applicant reads on the record', async () => {
  const mechanic = await station.as('employee', '/expense_claims', DESK);
  const number = await newClaim(mechanic);
  await mechanic.reload();
  await rowWith(mechanic, number).click();
  await press(mechanic, '提交');
  await mechanic.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
  await says(mechanic, '等 罗建军 批');

  const supervisor = await station.as('workshop_supervisor', '/today', PHONE);
  await waiting(supervisor)
    .getByRole('button', { name: /^退回 马志远/ })
    .click();
  await waiting(supervisor).getByRole('button', { name: '退回', exact: true }).click();
  await says(supervisor, '退回要写原因');
  await waiting(supervisor).getByLabel('意见').fill('缺住宿发票');
  await waiting(supervisor).getByRole('button', { name: '退回', exact: true }).click();
  await says(supervisor, /^已退回：/);

  await mechanic.reload();
  await rowWith(mechanic, number).click();
  await says(mechanic, '缺住宿发票');
});

test('a claim for nothing is refused on its field, in the reader’s language, and what was typed stays', async () => {
  const mechanic = await station.as('employee', '/expense_claims/create', DESK);
  await field(mechanic, '事由').fill(PURPOSE);
  const refused = answerTo(mechanic, 'POST', '/api/expense_claims');
  await press(mechanic, /^保存/);
  expect((await refused).status()).toBe(422);
  await says(mechanic.getByRole('alert'), '还没有票据，报销金额是零');
  expect(await field(mechanic, '事由').inputValue()).toBe(PURPOSE);
  await press(mechanic, /^EN /);
  await field(mechanic, 'Purpose').fill(PURPOSE);
  await press(mechanic, /^Save/);
  await says(mechanic.getByRole('alert'), 'No receipts yet: the claim is for nothing');
  expect(await field(mechanic, 'Purpose').inputValue()).toBe(PURPOSE);
});
