import { DatabaseSync } from 'node:sqlite';
import type { APIRequestContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { databaseFile } from '../../server/places.ts';
import { pick, press, says } from './support/screen.ts';
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
    const [post] = (await ask(request, 'get', `/posts?filter=${encodeURIComponent('{"code":"P16"}')}`)) as unknown as Row[];
    const duty = await ask(request, 'post', '/post_duties', {
      code: 'E2E-1',
      post_id: post?.id,
      name: '通知下来的事办完',
      kind: 'event',
      rhythm: 'after_event',
      event: 'notices.publish',
      event_person: 'owner_id',
      within: 4,
      unit: 'hour',
      closes_register: 'notices',
      closes_filter: { state: 'closed' },
      proof: 'record',
    });
    await ask(request, 'post', `/post_duties/${duty.id}/put_in_force`);
    const notice = await ask(request, 'post', '/notices', {
      title: '换季检查空调滤芯',
      body: '本周做完',
      owner_id: EMPLOYEE,
      received_on: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    });
    const phone = await station.as('employee', '/today', PHONE);
    await ask(request, 'post', `/notices/${notice.id}/publish`);
    await item(phone, '换季检查空调滤芯').waitFor();
    await says(item(phone, '换季检查空调滤芯'), /有记录就算做完/);
    await ask(request, 'post', `/notices/${notice.id}/close`, { result: '都换了' });
    await expect.poll(() => item(phone, '换季检查空调滤芯').count(), { timeout: 20_000 }).toBe(0);
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
    await desk.getByRole('link', { name: '本周小结' }).click();
    await says(desk, '漏做和超时的');
    await says(desk, '完成率');
  }, 120_000);
});
