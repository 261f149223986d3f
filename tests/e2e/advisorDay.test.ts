import type { APIRequestContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerTo, field, pick, press, says } from './support/screen.ts';
import { PHONE, stationFor } from './support/station.ts';

const station = stationFor();
const ADVISOR = 'staff-0105';
const FIRST = '冬天的手套挂在门后第二个铁钩子上';
const OWN = '夏天的机油滤芯在二号架的最上层';
const PLATE = '苏E7K29Q';
const GIVEN = '把展厅的等候区收拾一遍';

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

/** Sends to the wire with the visitor's own session. */
async function send(request: APIRequestContext, path: string, data: object): Promise<Row> {
  const answer = await request.post(`${station.program().url}/api${path}`, { data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Row;
}

/** An item of My day, by its title. */
const item = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

const toMyDay = (page: Page): Promise<unknown> => page.goto(`${station.program().url}/#/today`);

/** A moment of the station's clock so many hours from now, as the form wants it. */
function later(hours: number): string {
  const wall = new Date(Date.now() + (8 + hours) * 3_600_000).toISOString();
  return `${wall.slice(0, 10)} ${wall.slice(11, 16)}`;
}

/** The owner opens an account for an advisor, and his manager gives him a task. */
async function prepare(): Promise<void> {
  const owner = (await station.as('owner', '/today')).context().request;
  const user = await send(owner, '/users', { username: 'advisor', staff_id: ADVISOR, roles: ['front_desk'] });
  await send(owner, `/users/${user.id}/set_password`, { password: FIRST });
  const manager = (await station.as('service_manager', '/today')).context().request;
  await send(manager, '/tasks', { title: GIVEN, holder_id: ADVISOR, due_on: later(0).slice(0, 10), proof: 'note' });
}

/** Signs in for the first time, chooses an own password, and arrives at My day. */
async function arrive(): Promise<Page> {
  const page = await station.open(PHONE);
  await page.getByLabel('用户名').fill('advisor');
  await page.getByLabel('密码', { exact: true }).fill(FIRST);
  await press(page, '登录');
  await page.getByLabel('旧密码').fill(FIRST);
  await page.getByLabel('新密码', { exact: true }).fill(OWN);
  await page.getByLabel('再输一遍新密码').fill(OWN);
  await page.getByRole('button', { name: /密码/ }).click();
  await item(page, GIVEN).waitFor();
  return page;
}

/** Answers a task with a sentence, in place. */
async function finish(page: Page, title: string, note: string): Promise<void> {
  const task = item(page, title);
  await task.getByRole('button', { name: /完成/ }).click();
  await task.getByRole('textbox').fill(note);
  await task.getByRole('button', { name: '完成', exact: true }).click();
  await says(page, `已做：${title}`);
  await task.waitFor({ state: 'detached' });
}

/** Takes a car in; the order as the server keeps it. */
async function takeIn(page: Page): Promise<Row> {
  await page.goto(`${station.program().url}/#/work_orders/create`);
  await field(page, '车牌号').fill(PLATE);
  await field(page, '里程（公里）').fill('48210');
  await pick(page, page, '维修类型', '维修');
  await field(page, '送修人').fill('周启明');
  await field(page, '预计交车').fill(later(4));
  await field(page, '故障描述').fill('冷车起步异响，刹车时方向盘抖');
  const made = answerTo(page, 'POST', '/api/work_orders');
  await press(page, /^保存/);
  expect((await made).status()).toBe(201);
  await says(page, PLATE);
  return (await (await made).json()) as Row;
}

/** The workshop repairs the car; the advisor settles with the customer and gives it back. */
async function giveBack(workshop: APIRequestContext, desk: APIRequestContext, order: Row): Promise<void> {
  const steps = [
    [workshop, 'start', { team_id: 'team-t3' }],
    [workshop, 'final_inspect', { result: 'passed' }],
    [desk, 'settle', { amount_fen: 68_000 }],
    [desk, 'deliver', {}],
  ] as const;
  let { version } = order;
  for (const [who, name, input] of steps) ({ version } = await send(who, `/work_orders/${order.id}/${name}`, { ...input, version }));
}

/** Calls the owner of the car and writes down what he said: the task leads to the call that the delivery has planned, and back. */
async function followUp(page: Page, order: Row): Promise<void> {
  const call = item(page, '交车后回访').filter({ hasText: String(order.number) });
  await says(call, '有记录就算做完');
  await call.getByRole('link', { name: '看记录' }).waitFor();
  await press(call, '去填');
  await says(page, /^正在做：交车后回访/);
  await press(page, '记录回访');
  const dialog = page.getByRole('dialog', { name: '记录回访' });
  await pick(page, dialog, '结果', '满意');
  await field(dialog, '顾客原话').fill('异响没有了，刹车也稳');
  await press(dialog, '记录回访');
  await says(page, /^已做：交车后回访/);
}

test('an advisor does his day on the phone', async () => {
  await prepare();
  const page = await arrive();

  const order = await takeIn(page);
  await toMyDay(page);
  await finish(page, '诊断故障，给出初估', `${String(order.number)}，下摆臂胶套裂，初估 680 元`);
  await finish(page, GIVEN, '收拾好了，饮水机的水也换了');

  const workshop = (await station.as('workshop_supervisor', '/today')).context().request;
  await giveBack(workshop, page.context().request, order);
  await followUp(page, order);
  await page.getByRole('button', { name: /已做 \d+ 件/ }).click();
  await says(page, GIVEN);
  await page.getByRole('link', { name: new RegExp(`交车后回访.*${order.number}`) }).waitFor();
  await item(page, '交车后回访')
    .filter({ hasText: String(order.number) })
    .getByText('有记录就算做完')
    .waitFor({ state: 'detached' });
}, 180_000);
