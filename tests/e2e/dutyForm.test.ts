import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerTo, field, pick, press, says } from './support/screen.ts';
import { stationFor } from './support/station.ts';

const station = stationFor('demo');

/** The place of a field that the form may not show. */
const placeOf = (page: Page, name: string): Locator => page.locator(`[data-field="${name}"]`);

test('a manager writes a duty on an event by the words of the menu, and reads it in them', async () => {
  const page = await station.as('service_manager', '/post_duties/create');
  await field(page, '编号').fill('ZZ-01');
  await pick(page, page, '岗位', '服务顾问');
  await field(page, '职责').fill('交车后回访前先自查一遍');
  expect(await placeOf(page, 'event').count()).toBe(0);
  await pick(page, page, '类型', /^遇事$/);
  await pick(page, page, '节奏', /^事件之后$/);
  await pick(page, page, '事件或日期', /^工单交车$/);
  await field(page, '时限').fill('2');
  await pick(page, page, '时限单位', /^小时$/);
  await pick(page, page, '归谁', /^主修$/);
  await press(placeOf(page, 'event_filter'), '筛选');
  await page.getByRole('menuitem', { name: '维修类型' }).click();
  await page.getByLabel('保养').check();
  await press(page, '应用');
  await pick(page, page, '做到的凭据在', /^回访$/);
  await pick(page, page, '凭据对应哪条', /^工单$/);
  const made = answerTo(page, 'POST', '/api/post_duties');
  await press(page, /^保存/);
  expect(await (await made).json()).toMatchObject({
    kind: 'event',
    rhythm: 'after_event',
    event: 'work_orders.deliver',
    event_person: 'technician_id',
    event_filter: { job_type: ['maintenance'] },
    closes_register: 'follow_ups',
    closes_source: 'work_order_id',
  });
  const panel = page.getByRole('tabpanel');
  await says(panel, '工单交车');
  await says(panel, '维修类型 保养');
  await says(panel, '主修');
});

test('what a changed rhythm does not ask for is not kept', async () => {
  const page = await station.as('service_manager', '/post_duties/create');
  await field(page, '编号').fill('ZZ-02');
  await pick(page, page, '岗位', '服务顾问');
  await field(page, '职责').fill('周会');
  await pick(page, page, '类型', /^定期$/);
  await pick(page, page, '节奏', /^每周$/);
  await pick(page, page, '星期几', /^周三$/);
  await pick(page, page, '节奏', /^每天$/);
  expect(await placeOf(page, 'weekday').count()).toBe(0);
  const made = answerTo(page, 'POST', '/api/post_duties');
  await press(page, /^保存/);
  expect(await (await made).json()).toMatchObject({ rhythm: 'day', weekday: null });
});
