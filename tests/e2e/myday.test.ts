import { DatabaseSync } from 'node:sqlite';
import type { APIRequestContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { databaseFile } from '../../server/places.ts';
import { answerTo, pick, press, says } from './support/screen.ts';
import { PHONE, stationFor } from './support/station.ts';

const station = stationFor();
const EMPLOYEE = 'staff-0117';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Asks the wire with the visitor's own session. */
async function ask(request: APIRequestContext, method: 'get' | 'post', path: string, data: object = {}): Promise<Row> {
  const url = `${station.program().url}/api${path}`;
  const answer = await (method === 'get' ? request.get(url) : request.post(url, { data }));
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Row;
}

/** An item of My day, by its title. */
const item = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

/** Makes the job that looks after duties due, as if nobody had run it for an hour. */
function makeJobDue(): void {
  const db = new DatabaseSync(databaseFile(station.program().dir));
  db.exec('PRAGMA busy_timeout = 5000');
  const before = new Date(Date.now() - 3_600_000).toISOString();
  db.exec("DELETE FROM job_runs WHERE job = 'occurrences'");
  db.prepare('INSERT INTO job_runs (job, due_at, started_at, ended_at, result) VALUES (?, ?, ?, ?, ?)').run(
    'occurrences',
    before,
    before,
    before,
    'an hour ago',
  );
  db.close();
}

/** A duty of a post that is in force, as the owner makes it. */
async function putInForce(request: APIRequestContext, post: string, duty: object): Promise<void> {
  const [row] = (await ask(request, 'get', `/posts?filter=${encodeURIComponent(JSON.stringify({ code: post }))}`)) as unknown as Row[];
  const { id } = await ask(request, 'post', '/post_duties', { post_id: row?.id, kind: 'event', rhythm: 'after_event', ...duty });
  await ask(request, 'post', `/post_duties/${id}/put_in_force`);
}

const notice = (title: string): object => ({
  title,
  body: '本周做完',
  owner_id: EMPLOYEE,
  received_on: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
});

describe('my day', () => {
  test('a manager gives a task, and the employee does it on the phone with its proof', async () => {
    const desk = await station.as('service_manager', '/department');
    await press(desk, '派任务');
    const dialog = desk.getByRole('dialog', { name: '派任务' });
    await pick(desk, dialog, '谁做', /马志远/);
    await dialog.getByRole('textbox', { name: '任务' }).first().fill('把三号举升机擦一遍');
    await pick(desk, dialog, '凭据', '写一句');
    await dialog.getByRole('button', { name: '派任务' }).click();
    await says(desk, '派了 1 件');

    const phone = await station.as('employee', '/today', PHONE);
    await item(phone, '把三号举升机擦一遍').getByRole('button', { name: /完成/ }).click();
    await item(phone, '把三号举升机擦一遍').getByRole('textbox').fill('擦了，有一处漏油已经报修');
    await item(phone, '把三号举升机擦一遍').getByRole('button', { name: '完成', exact: true }).click();
    await says(phone, '已做：把三号举升机擦一遍');
    await phone.getByRole('button', { name: /已做 \d+ 件/ }).click();
    await says(phone, '把三号举升机擦一遍');
  });

  test('a duty begins with its event and closes by its record', async () => {
    const owner = await station.as('owner', '/dashboard');
    const { request } = owner.context();
    await putInForce(request, 'P16', {
      code: 'E2E-1',
      name: '通知下来的事办完',
      event: 'notices.publish',
      event_person: 'owner_id',
      within: 4,
      unit: 'hour',
      closes_register: 'notices',
      closes_filter: { state: 'closed' },
      proof: 'record',
    });
    const { id } = await ask(request, 'post', '/notices', notice('换季检查空调滤芯'));
    const phone = await station.as('employee', '/today', PHONE);
    await ask(request, 'post', `/notices/${id}/publish`);
    await item(phone, '换季检查空调滤芯').waitFor();
    await says(item(phone, '换季检查空调滤芯'), /有记录就算做完/);
    await ask(request, 'post', `/notices/${id}/close`, { result: '都换了' });
    await expect.poll(() => item(phone, '换季检查空调滤芯').count(), { timeout: 20_000 }).toBe(0);
  });

  test('a task opens the form of the record that proves it, with what is known, and the day goes on when it is saved', async () => {
    const { request } = (await station.as('owner', '/dashboard')).context();
    await putInForce(request, 'P04', {
      code: 'E2E-2',
      name: '新车建档后联系车主',
      event: 'vehicles.create',
      within: 2,
      unit: 'day',
      closes_register: 'follow_ups',
      closes_source: 'vehicle_id',
      proof: 'record',
    });
    const phone = await station.as('front_desk', '/today', PHONE);
    const car = await ask(phone.context().request, 'post', '/vehicles', { plate: '苏E5Q81L', model: '秦 PLUS' });
    const task = item(phone, '新车建档后联系车主');
    await task.getByRole('link', { name: '看记录' }).waitFor();
    await press(task, '去填');
    await says(phone, /^正在做：新车建档后联系车主/);
    await expect.poll(() => phone.getByRole('combobox', { name: '车辆', exact: true }).inputValue()).toContain('苏E5Q81L');
    const made = answerTo(phone, 'POST', '/api/follow_ups');
    await press(phone, /^保存/);
    expect(await (await made).json()).toMatchObject({ vehicle_id: car.id });
    await says(phone, /^已做：新车建档后联系车主/);
    await phone.getByRole('button', { name: /已做 \d+ 件/ }).waitFor();
    await expect.poll(() => task.count()).toBe(0);
  });

  test('a round that was begun for a task goes on, and no second one begins', async () => {
    const { request } = (await station.as('owner', '/dashboard')).context();
    const published = encodeURIComponent('{"state":"published","about":"place"}');
    const [template] = (await ask(request, 'get', `/checklist_templates?filter=${published}`)) as unknown as Row[];
    await putInForce(request, 'P16', {
      code: 'E2E-3',
      name: '按通知走一遍',
      event: 'notices.publish',
      event_person: 'owner_id',
      within: 4,
      unit: 'hour',
      closes_register: 'rounds',
      closes_filter: { code: template?.code },
      proof: 'record',
    });
    const { id } = await ask(request, 'post', '/notices', notice('雨天检查车间地面'));
    await ask(request, 'post', `/notices/${id}/publish`);
    const phone = await station.as('employee', '/today', PHONE);
    const task = item(phone, '按通知走一遍').filter({ has: phone.getByRole('button', { name: /^完成/ }) });
    await press(task, '开始检查');
    const dialog = phone.getByRole('dialog', { name: '开始检查' });
    await dialog.getByRole('textbox', { name: '地点' }).fill('洗车区');
    await press(dialog, '开始检查');
    await phone.waitForURL(/\/rounds\/[^/]+\/edit/);
    const round = phone.url();
    await phone.goto(`${station.program().url}/#/today`);
    await task.getByRole('link', { name: '继续检查' }).click();
    await phone.waitForURL(round);
  });

  test('a manager reminds the holder of what is late, once; the holder says why, and the department reads it', async () => {
    const desk = await station.as('service_manager', '/department');
    const yesterday = new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
    const task = { title: '清点二号库的旧件', holder_id: EMPLOYEE, due_on: yesterday, proof: 'nothing' };
    const { id } = await ask(desk.context().request, 'post', '/tasks', task);
    const late = item(desk, task.title);
    await press(late, '催');
    await says(desk, /^已催 马志远/);
    await expect.poll(() => late.getByRole('button', { name: '已催' }).isDisabled()).toBe(true);

    const phone = await station.as('employee', '/inbox', PHONE);
    await says(phone.getByRole('listitem').filter({ hasText: task.title }), '催办');
    await phone.goto(`${station.program().url}/#/tasks/${id}`);
    const word = '写原因';
    await phone
      .getByRole('button', { name: word })
      .or(phone.getByRole('button', { name: '更多' }))
      .first()
      .click();
    const choice = phone.getByRole('menuitem', { name: word });
    const dialog = phone.getByRole('dialog', { name: word });
    await choice.or(dialog).first().waitFor();
    if (await choice.isVisible()) await choice.click();
    await dialog.getByRole('textbox').fill('二号库的钥匙在外面');
    await press(dialog, word);
    await says(late, '原因：二号库的钥匙在外面');
  });

  test('a manager reminds all at once who are late, and sees that it was done', async () => {
    const desk = await station.as('service_manager', '/department');
    const yesterday = new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
    const titles = ['把一号库的架子编号', '把二号库的架子编号'];
    for (const title of titles) {
      await ask(desk.context().request, 'post', '/tasks', { title, holder_id: EMPLOYEE, due_on: yesterday, proof: 'nothing' });
    }
    for (const title of titles) await item(desk, title).getByRole('button', { name: '催', exact: true }).waitFor();
    await press(desk, '全部催一遍');
    const dialog = desk.getByRole('dialog', { name: '全部催一遍' });
    await says(dialog, /^给 \d+ 个人催 \d+ 件超时的事/);
    await press(dialog, '催');
    await says(desk, /^催了 \d+ 件/);
    for (const title of titles) await item(desk, title).getByRole('button', { name: '已催' }).waitFor();
    await desk.getByRole('button', { name: '全部催一遍' }).waitFor({ state: 'detached' });

    const phone = await station.as('employee', '/inbox', PHONE);
    for (const title of titles) await says(phone.getByRole('listitem').filter({ hasText: title }), '催办');
  });

  test('what nobody did climbs to the superior and stands on the department’s page', async () => {
    makeJobDue();
    const phone = await station.as('front_desk', '/today', PHONE);
    await phone.getByRole('heading', { name: /报给我的/ }).waitFor({ timeout: 60_000 });
    const desk = await station.as('service_manager', '/department');
    await says(desk, '前几天没做');
    await says(desk, /已报给/);
    await desk.getByRole('button', { name: '按岗位' }).click();
    await desk
      .getByRole('rowheader', { name: '前台主管' })
      .or(desk.getByRole('cell', { name: '前台主管' }))
      .first()
      .waitFor();
    await desk.getByRole('link', { name: '一周小结' }).click();
    await says(desk, '漏做和超时的');
    await says(desk, '完成率');
  }, 120_000);
});
