import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MOST_ATTEMPTS } from '../../../model/rules/inbox.ts';
import { statement } from '../../../server/db/database.ts';
import { barrierWith } from '../../../server/inbox/addresses.ts';
import { digest } from '../../../server/inbox/digest.ts';
import { expiries } from '../../../server/inbox/expiries.ts';
import { feed } from '../../../server/inbox/loop.ts';
import { assertTaken } from '../../../server/inbox/message.ts';
import { sendDue } from '../../../server/inbox/outbound.ts';
import { senderWithin } from '../../../server/inbox/send.ts';
import { runDueJobs } from '../../../server/jobs/runner.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from '../http/station.ts';

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly register: string;
  readonly record_id: string;
  readonly subject: string;
  readonly detail: string | null;
  readonly read_at: string | null;
}
interface Inbox {
  readonly unread: number;
  readonly items: readonly Item[];
  readonly more: boolean;
}

const MINUTE = 60_000;

/** A robot that keeps what it is sent and answers what it is told to. */
function robot(): { server: Server; heard: unknown[]; answers: (readonly [number, string])[] } {
  const heard: unknown[] = [];
  const answers: (readonly [number, string])[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', part => {
      body += part;
    });
    request.on('end', () => {
      heard.push(JSON.parse(body));
      const [status, text] = answers.shift() ?? [200, '{"errcode":0,"errmsg":"ok"}'];
      response.writeHead(status).end(text);
    });
  });
  return { server, heard, answers };
}

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let owner: Client;
  let boss: Client;
  let worker: Client;
  const staff: Record<string, string> = {};
  const inboxOf = async (client: Client): Promise<Inbox> => (await client.get('/api/inbox')).json();
  const kinds = async (client: Client): Promise<string[]> => (await inboxOf(client)).items.map(item => item.kind);
  const sendAll = () => sendDue(station.context, senderWithin(barrierWith(station.deps.config.hookAllow)));
  const choose = (client: Client, kind: string, outward: string, is_shown = true) =>
    client.send('PUT', '/api/inbox/choices', { choices: [{ kind, is_shown, outward }] });

  beforeAll(async () => {
    station = await testStation(await open(), { BACKBAY_HOOK_ALLOW: '127.0.0.1' });
    for (const [name, roles] of [
      ['owner', ['owner']],
      ['boss', ['service_manager']],
      ['worker', ['employee']],
    ] as const)
      staff[name] = (await station.person(name, roles)).staffId;
    [owner, boss, worker] = [await station.signIn('owner'), await station.signIn('boss'), await station.signIn('worker')];
  });
  afterAll(() => station.app.close());

  const give = (title: string, to: string, more: object = {}) =>
    station.row('tasks', { title, holder_id: staff[to], due_on: '2099-01-01', ...more });

  describe('the inbox', () => {
    test('tells of a given task once, however often it is fed', async () => {
      const task = await give('擦工具柜', 'worker');
      await feed(station.context);
      await feed(station.context);
      const { items, unread } = await inboxOf(worker);
      expect(items).toMatchObject([{ kind: 'task', register: 'tasks', record_id: task.id, subject: '擦工具柜', read_at: null }]);
      expect(unread).toBe(1);
    });

    test('is one’s own: what is read is read, and nobody reads for another', async () => {
      const [item] = (await inboxOf(worker)).items;
      expect((await boss.send('POST', '/api/inbox/read', { ids: [item?.id] })).statusCode).toBe(200);
      expect((await inboxOf(worker)).unread).toBe(1);
      expect((await worker.send('POST', '/api/inbox/read', { ids: [item?.id] })).json()).toEqual({ unread: 0 });
      expect((await worker.send('POST', '/api/inbox/read', { all: true })).json()).toEqual({ unread: 0 });
      expect((await worker.send('POST', '/api/inbox/read', { ids: [] })).statusCode).toBe(422);
    });

    test('says nothing of a kind that is switched off, and nothing old when it is switched on again', async () => {
      await choose(worker, 'task', 'none', false);
      await give('不想听的', 'worker');
      await feed(station.context);
      expect((await inboxOf(worker)).unread).toBe(0);
      await choose(worker, 'task', 'none');
      await feed(station.context);
      expect((await inboxOf(worker)).unread).toBe(0);
      expect((await worker.get('/api/inbox/choices')).json()).toContainEqual({ kind: 'task', is_shown: true, outward: 'none' });
    });

    test('does not keep a session alive that nobody uses', async () => {
      const idle = await station.signIn('worker');
      const rings = () => station.app.inject({ url: '/api/inbox', headers: { cookie: idle.cookie, 'x-background': '1' } });
      station.context.clock.advance(20 * MINUTE);
      expect((await rings()).statusCode).toBe(200);
      station.context.clock.advance(20 * MINUTE);
      expect((await rings()).statusCode).toBe(401);
      [owner, boss, worker] = [await station.signIn('owner'), await station.signIn('boss'), await station.signIn('worker')];
    });

    test('refuses a choice that does not exist', async () => {
      expect(refusal(await choose(worker, 'gossip', 'none')).errors).toEqual({ choices: 'validation.invalid' });
    });

    test('says from whom it comes: who gave it, and who left undone what has climbed', async () => {
      const given = await boss.send('POST', '/api/tasks', { title: '擦举升机', holder_id: staff.worker, due_on: '2099-01-01' });
      expect(given.statusCode).toBe(201);
      const late = await give('关灯', 'worker', {
        climbed_to_id: staff.boss,
        climbed_at: new Date(station.context.clock.now()).toISOString(),
      });
      await feed(station.context);
      expect((await inboxOf(worker)).items).toContainEqual(expect.objectContaining({ subject: '擦举升机', detail: 'boss' }));
      const climbed = (await inboxOf(boss)).items.filter(item => item.kind === 'climbed');
      expect(climbed).toMatchObject([{ record_id: late.id, subject: '关灯', detail: 'worker' }]);
      await worker.send('POST', '/api/inbox/read', { all: true });
      await boss.send('POST', '/api/inbox/read', { all: true });
    });

    test('tells who answers a complaint, and again each time it is opened anew', async () => {
      const complaint = await station.row('complaints', {
        kind: 'quality',
        facts: '换完刹车片还是响',
        received_at: new Date(station.context.clock.now()).toISOString(),
      });
      const act = (name: string, input: object) => boss.send('POST', `/api/complaints/${complaint.id}/${name}`, input);
      const told = async () => {
        await feed(station.context);
        await feed(station.context);
        return (await inboxOf(worker)).items.filter(item => item.record_id === complaint.id);
      };
      expect(await told()).toEqual([]);
      expect((await act('assign', { owner_id: staff.worker })).statusCode).toBe(200);
      expect(await told()).toMatchObject([{ kind: 'task', register: 'complaints', subject: expect.stringContaining('换完刹车片还是响') }]);
      expect((await act('give_answer', { cause: '没装消音片', measure: '补装' })).statusCode).toBe(200);
      expect((await act('reopen', { reopen_reason: '还响' })).statusCode).toBe(200);
      expect(await told()).toHaveLength(2);
      expect((await act('give_answer', { cause: '片有沟', measure: '换片' })).statusCode).toBe(200);
      expect((await act('reopen', { reopen_reason: '冷车又响' })).statusCode).toBe(200);
      expect(await told()).toHaveLength(3);
      await worker.send('POST', '/api/inbox/read', { all: true });
    });

    test('tells who must read a rule once it is in force, and who sees to a notice', async () => {
      const fill = { kind: 'rule', source: 'own', effective_on: '2026-01-01' };
      const all = await station.row('documents', { ...fill, code: 'R1', title: '手机使用规定', is_read_by_all: true });
      const free = await station.row('documents', { ...fill, code: 'R2', title: '停车规定' });
      const notice = await station.row('notices', {
        title: '盘点安排',
        kind: 'administration',
        source: 'own',
        received_on: '2026-01-01',
        body: '下午四点起盘点',
        owner_id: staff.worker,
      });
      const told = async (client: Client) => {
        await feed(station.context);
        await feed(station.context);
        const asked = [all.id, free.id, notice.id];
        return (await inboxOf(client)).items
          .filter(item => asked.includes(item.record_id))
          .map(item => [item.kind, item.register, item.subject]);
      };
      expect(await told(worker)).toEqual([]);
      for (const of of [`documents/${all.id}`, `documents/${free.id}`, `notices/${notice.id}`]) {
        expect((await boss.send('POST', `/api/${of}/publish`, {})).statusCode).toBe(200);
      }
      const rule = ['task', 'documents', 'R1 手机使用规定'];
      expect(await told(boss)).toEqual([]);
      expect(new Set(await told(worker))).toEqual(new Set([rule, ['task', 'notices', expect.stringContaining('盘点安排')]]));
      await worker.send('POST', '/api/inbox/read', { all: true });
    });

    test('tells whose appraisal is published and whose reward or penalty is handed to him, for him to confirm', async () => {
      const now = new Date(station.context.clock.now()).toISOString();
      const span = { name: '四季度', kind: 'quarterly', from_on: '2026-10-01', until_on: '2026-12-31' };
      const cycle_id = (await station.row('appraisal_cycles', span)).id;
      const form = { code: 'KH-T', edition: 1, name: '考核表', items: [{ title: '质量', weight_bp: 10_000 }] };
      const template_id = (await station.row('appraisal_templates', form)).id;
      const sheet = await station.row('appraisals', {
        cycle_id,
        template_id,
        staff_id: staff.worker,
        state: 'published',
        published_at: now,
      });
      const penalty = { staff_id: staff.worker, side: 'penalty', happened_on: '2026-11-20', facts: '没关气阀', state: 'notified' };
      const record = await station.row('reward_records', { ...penalty, notified_on: now.slice(0, 10) });
      await feed(station.context);
      const told = (await inboxOf(worker)).items.filter(item => [sheet.id, record.id].includes(item.record_id));
      expect(told.map(item => item.register).sort()).toEqual(['appraisals', 'reward_records']);
      await worker.send('POST', '/api/inbox/read', { all: true });
    });

    test('tells of what expires, at each threshold once', async () => {
      const kind = (await station.row('certificate_kinds', { code: 'K1', name: '电工证' })).id;
      const day = new Date(station.context.clock.now() + 20 * 24 * 60 * MINUTE).toISOString().slice(0, 10);
      await station.row('certificates', {
        staff_id: staff.worker,
        kind_id: kind,
        number: 'C1',
        issued_on: '2020-01-01',
        valid_until_on: day,
      });
      const job = expiries(station.deps.store, 'Asia/Shanghai');
      await job.run(station.context);
      await job.run(station.context);
      const told = (await inboxOf(worker)).items.filter(item => item.kind === 'expiry');
      expect(told).toMatchObject([{ register: 'certificates', subject: expect.stringMatching(/^\S+ 电工证 C1$/), detail: day }]);
    });
  });

  describe('comments', () => {
    let car: string;
    beforeAll(async () => {
      car = (await station.row('suppliers', { code: 'X1', name: '长江机电', kind: 'tools' })).id;
    });
    const say = (client: Client, text: string, mentions: readonly string[] = [], headers = {}) =>
      client.send('POST', `/api/suppliers/${car}/comments`, { text, mentions }, headers);

    test('stand on the record for all its readers, and who is mentioned is told', async () => {
      expect((await say(boss, '下月涨价，先备货', [staff.owner ?? ''])).statusCode).toBe(201);
      const [comment] = (await owner.get(`/api/suppliers/${car}/comments`)).json();
      expect(comment).toMatchObject({ text: '下月涨价，先备货', staff_id: staff.boss, mentions: [staff.owner] });
      expect((await inboxOf(owner)).items[0]).toMatchObject({ kind: 'mention', register: 'suppliers', detail: '下月涨价，先备货' });
      await say(owner, '知道了');
      expect((await inboxOf(boss)).items[0]).toMatchObject({ kind: 'comment' });
      const history = (await owner.get(`/api/suppliers/${car}/history`)).json() as { verb: string }[];
      expect(history.filter(one => one.verb === 'comment')).toHaveLength(2);
    });

    test('sent twice are said once', async () => {
      const key = { 'idempotency-key': 'comment-1' };
      await say(boss, '只说一遍', [], key);
      await say(boss, '只说一遍', [], key);
      const all = (await owner.get(`/api/suppliers/${car}/comments`)).json() as { text: string }[];
      expect(all.filter(one => one.text === '只说一遍')).toHaveLength(1);
    });

    test('mention nobody who may not see the record, and are not for those who may not', async () => {
      const pay = await station.row('salaries', { staff_id: staff.worker, effective_on: '2026-01-01', base_fen: 500_000 });
      const path = `/api/salaries/${pay.id}/comments`;
      const answer = await owner.send('POST', path, { text: '看一下', mentions: [staff.boss] });
      expect(refusal(answer).errors).toEqual({ mentions: 'validation.mention_blind' });
      expect((await boss.get(path)).statusCode).toBeGreaterThanOrEqual(403);
      expect(refusal(await owner.send('POST', path, { text: ' ' })).errors).toEqual({ text: 'validation.required' });
    });
  });

  describe('channels', () => {
    const { server, heard, answers } = robot();
    let channel: string;
    beforeAll(async () => {
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
      const made = await owner.send('POST', '/api/channels', { name: '群机器人', kind: 'wecom', is_active: true, url });
      expect(made.statusCode).toBe(201);
      expect(made.json()).not.toHaveProperty('url');
      channel = made.json().id;
      await choose(worker, 'task', 'at_once');
    });
    afterAll(() => server.close());
    beforeEach(() => {
      heard.length = 0;
    });
    const sent = async (): Promise<{ attempts: number; sent_at: string | null; failed_at: string | null; error: string | null }[]> =>
      (await owner.get(`/api/channels/${channel}/deliveries`)).json();

    test('carry what a person wants to hear at once', async () => {
      await give('去库房取件', 'worker');
      await feed(station.context);
      expect(await sendAll()).toBe(1);
      expect(heard).toMatchObject([{ msgtype: 'text', text: { content: expect.stringContaining('去库房取件') } }]);
      expect(await sendAll()).toBe(0);
      expect((await owner.get(`/api/channels/${channel}`)).json()).toMatchObject({ last_error: null, last_sent_at: expect.any(String) });
    });

    test('are tried again after a refusal, and the refusal is shown', async () => {
      answers.push([200, '{"errcode":93000,"errmsg":"invalid webhook url"}']);
      expect((await owner.send('POST', `/api/channels/${channel}/send_test`)).statusCode).toBe(200);
      await sendAll();
      expect((await sent())[0]).toMatchObject({ attempts: 1, sent_at: null, error: 'refused: 93000 invalid webhook url' });
      expect((await owner.get(`/api/channels/${channel}`)).json()).toMatchObject({ last_error: 'refused: 93000 invalid webhook url' });
      expect(await sendAll()).toBe(0);
      station.context.clock.advance(2 * MINUTE);
      expect(await sendAll()).toBe(1);
      expect((await sent())[0]).toMatchObject({ attempts: 2, error: null, sent_at: expect.any(String) });
    });

    test.each(['{"key": secret', '<p>secret</p>', 'null', '[1]'])(
      'take an answer that is no JSON object (%s) and repeat none of it',
      body => {
        expect(() => assertTaken(200, body)).not.toThrow();
        expect(() => assertTaken(500, body)).toThrow(/^HTTP 500$/);
      },
    );

    test('are given up after a day, and the owner is told', async () => {
      answers.push(...Array.from({ length: MOST_ATTEMPTS }, () => [500, 'down'] as const));
      await owner.send('POST', `/api/channels/${channel}/send_test`);
      for (let turn = 0; turn < MOST_ATTEMPTS; turn += 1) {
        expect(await sendAll()).toBe(1);
        station.context.clock.advance(24 * 60 * MINUTE);
      }
      expect(await sendAll()).toBe(0);
      [owner, worker] = [await station.signIn('owner'), await station.signIn('worker')];
      expect((await sent())[0]).toMatchObject({
        attempts: MOST_ATTEMPTS,
        sent_at: null,
        failed_at: expect.any(String),
        error: 'their_fault: HTTP 500',
      });
      const told = (await inboxOf(owner)).items.filter(item => item.kind === 'trouble');
      expect(told[0]?.detail).toMatch(/^对方的服务器出错了/);
    });

    test('gather what is wanted once a day into one message', async () => {
      await choose(worker, 'task', 'daily');
      await give('早上看一', 'worker');
      await give('早上看二', 'worker');
      await feed(station.context);
      await digest('Asia/Shanghai').run(station.context);
      expect(await sendAll()).toBe(1);
      expect(JSON.stringify(heard)).toMatch(/早上看一.*早上看二/);
      const { db } = station.context;
      expect(
        await db.one(statement(db.dialect, 'SELECT count(*) AS n FROM deliveries WHERE sent_at IS NULL AND failed_at IS NULL')),
      ).toEqual({ n: 0 });
    });
  });

  test('the jobs are shown to who looks after the policies, and to nobody else', async () => {
    await runDueJobs(station.context, [{ name: 'count', dueAt: () => 0, run: async () => ({ made: 1 }) }]);
    await runDueJobs(station.context, [{ name: 'count', dueAt: now => now, run: async () => ({ made: 3, missed: 0 }) }]);
    const shown = await owner.get('/api/jobs');
    expect(shown.json()).toMatchObject([{ job: 'count', result: { code: 'done', figures: { made: 3, missed: 0 } } }]);
    expect((await (await station.signIn('worker')).get('/api/jobs')).statusCode).toBe(403);
    expect(await kinds(await station.signIn('owner'))).toContain('trouble');
  });
});
