import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { type Program, seededDemo, startProgram } from './support/program.ts';
import { press, says } from './support/screen.ts';
import { PHONE } from './support/station.ts';

/** A name in the station's network: unlike the loopback address, a browser does not trust it without HTTPS. */
const HOST = 'backbay.test';
const PASSWORD = 'backbay-demo';
const PATIENCE = 20_000;
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FAAhKDveksOjmAAAAAElFTkSuQmCC',
  'base64',
);

let browser: Browser | undefined;
let program: Program | undefined;
let contexts: BrowserContext[] = [];
let url = '';

beforeAll(async () => {
  const demo = seededDemo();
  if (demo === undefined) return;
  browser = await openBrowser([`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);
  program = await startProgram('demo', demo);
  url = program.url.replace('127.0.0.1', HOST);
});
beforeEach(({ skip }) => {
  skip(browser === undefined, 'no browser runs here');
});
afterEach(async () => {
  await Promise.all(contexts.map(context => context.close()));
  contexts = [];
});
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

/** A phone on which somebody has signed in; page errors end the test. */
async function phoneOf(username: string): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = (await browser?.newContext({ viewport: PHONE, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })) as BrowserContext;
  context.setDefaultTimeout(PATIENCE);
  contexts.push(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(url);
  await signIn(page, username);
  return { page, context, errors };
}

async function signIn(page: Page, username: string): Promise<void> {
  const status = await page.evaluate(
    async ([name, password]) => {
      const body = JSON.stringify({ username: name, password });
      return (await fetch('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
    },
    [username, PASSWORD],
  );
  expect(status).toBe(200);
}

/** Opens a page anew. By way of an empty one: the page that is left could still send a reader who was not yet known to the door. */
async function go(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${url}/#${path}`);
}

interface Row {
  readonly [name: string]: unknown;
  readonly id: string;
}

/** What the server knows, asked with the page's own session. */
const rowsOf = (page: Page, register: string, filter: object): Promise<Row[]> =>
  page.evaluate(
    async ([name, query]) => (await fetch(`/api/${name}?filter=${encodeURIComponent(String(query))}`)).json() as Promise<Row[]>,
    [register, JSON.stringify(filter)],
  );

/** How many answers count or stand beside one that does. */
async function answersOf(page: Page, id: string | undefined): Promise<number> {
  const [round] = await rowsOf(page, 'rounds', { id: [id] });
  return Array.isArray(round?.answers) ? round.answers.length : 0;
}

const line = (page: Page, name: string): Locator => page.getByRole('listitem', { name });

/** The open round of who is signed in, opened. */
async function openRound(page: Page): Promise<string> {
  const [round] = await rowsOf(page, 'rounds', { state: 'open' });
  await go(page, `/rounds/${round?.id}/edit`);
  await line(page, '地面无油污积水').waitFor();
  return String(round?.id);
}

describe('a round on the phone, over plain HTTP', () => {
  test('is walked without a connection for half of it, becomes a finding, and the finding is closed', async () => {
    const { page, context, errors } = await phoneOf('employee');
    const id = await openRound(page);
    expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto])).toEqual([false, false]);
    await says(page, '2 / 7 项');
    await press(line(page, '零件油污不落地'), '合格');
    await expect.poll(() => rowsOf(page, 'round_answers', { round_id: id })).toHaveLength(2);

    await context.setOffline(true);
    const failed = line(page, '废件废液分类存放');
    await press(failed, '不合格');
    await failed.getByRole('textbox', { name: '不合格原因' }).fill('废机油和旧滤芯混放');
    await failed.locator('input[type=file]').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PICTURE });
    await press(line(page, '工位标识清楚'), '合格');
    await line(page, '整洁评分').getByRole('textbox').fill('55');
    await says(line(page, '整洁评分'), '超出范围');
    await line(page, '整洁评分').getByRole('textbox').fill('85');
    await line(page, '整洁评分').getByRole('textbox').blur();
    await says(page, /先存在这台设备上/);
    await says(failed, '待送');
    await press(page, '交表');
    await says(page, '已存下，连接恢复后交表');
    expect(errors).toEqual([]);

    // The browser ends and begins again before the connection is back.
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(`${url}/#/rounds/${id}`);
    await expect.poll(async () => (await rowsOf(next, 'rounds', { id: [id] }))[0]?.state, { timeout: PATIENCE }).toBe('handed_in');
    const [round] = await rowsOf(next, 'rounds', { id: [id] });
    expect(round).toMatchObject({ faults: 1 });

    const [finding, ...more] = await rowsOf(next, 'findings', { round_id: id });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      story: '废件废液分类存放：废机油和旧滤芯混放',
      cause: '废机油和旧滤芯混放',
      place: '机修车间',
      state: 'open',
      photos: [{ type: 'image/jpeg' }],
    });
    await go(next, `/findings/${finding?.id}`);
    await press(next, '我已整改');
    await next.getByRole('dialog').getByRole('textbox', { name: '整改措施' }).fill('分桶存放并贴标签');
    await press(next.getByRole('dialog'), '我已整改');
    await says(next, '待复查');

    const boss = await phoneOf('service_manager');
    await go(boss.page, `/findings/${finding?.id}`);
    await press(boss.page, '复查通过');
    await press(boss.page.getByRole('dialog'), '复查通过');
    await says(boss.page, '已复查');
    await go(boss.page, `/rounds/${id}`);
    await press(boss.page, '结案');
    await press(boss.page.getByRole('dialog'), '结案');
    await says(boss.page, '已结案');
  });

  test('begun by oneself: a session that ends keeps what was typed', async () => {
    const { page, errors } = await phoneOf('employee');
    await go(page, '/rounds');
    await press(page, '开始检查');
    const dialog = page.getByRole('dialog');
    await press(dialog, '每日现场整洁检查');
    await dialog.getByRole('textbox', { name: '地点' }).fill('洗车区');
    await press(dialog, '开始检查');
    await press(line(page, '地面无油污积水'), '合格');
    await says(page, '1 / 7 项');
    await line(page, '工具归位')
      .getByRole('button', { name: '合格', exact: true })
      .evaluate(async button => {
        await fetch('/api/session', { method: 'DELETE' });
        (button as HTMLElement).click();
      });
    const question = page.getByRole('dialog');
    await question.getByLabel('密码').fill(PASSWORD);
    await press(question, '登录');
    await question.waitFor({ state: 'detached' });
    const [round] = await rowsOf(page, 'rounds', { place: '洗车区', state: 'open' });
    await expect.poll(() => answersOf(page, round?.id)).toBe(2);
    expect(errors).toEqual([]);
  });

  test('walked by two: what both said of one line stands side by side until one answers again', async () => {
    const { page } = await phoneOf('employee');
    await go(page, '/rounds');
    await press(page, '开始检查');
    const dialog = page.getByRole('dialog');
    await press(dialog, '每日现场整洁检查');
    await dialog.getByRole('textbox', { name: '地点' }).fill('配件库');
    await dialog.getByRole('combobox', { name: '同做人' }).fill('罗建军');
    await page.getByRole('option', { name: /罗建军/ }).click();
    await press(dialog, '开始检查');
    await press(line(page, '地面无油污积水'), '合格');
    await says(page, '1 / 7 项');
    const [round] = await rowsOf(page, 'rounds', { assignee_id: 'staff-0117', state: 'open', place: '配件库' });

    const mate = await phoneOf('workshop_supervisor');
    await mate.page.route('**/api/rounds/*', route =>
      route.request().method() === 'GET' ? route.fulfill({ json: { ...round, answers: [] } }) : route.continue(),
    );
    await go(mate.page, `/rounds/${round?.id}/edit`);
    await press(line(mate.page, '地面无油污积水'), '不合格');
    await expect.poll(() => answersOf(page, round?.id)).toBe(2);

    await page.reload();
    const contested = line(page, '地面无油污积水');
    await says(contested, '两个人填得不一样');
    await says(contested, '罗建军填的是：不合格');
    await says(contested, '马志远填的是：合格');
    await press(contested, '合格');
    await contested.getByText('两个人填得不一样').waitFor({ state: 'detached' });
  });
});
