import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Board } from '../../../model/rules/board.ts';
import { statement } from '../../../server/db/database.ts';
import type { Overdue } from '../../../server/duties/remind.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from '../http/station.ts';

interface Item {
  readonly kind: string;
  readonly register: string;
  readonly record_id: string;
  readonly subject: string;
}

const WHO = ['owner', 'boss', 'stranger', 'clerk', 'worker', 'mate'] as const;
type Who = (typeof WHO)[number];
const ROLES: Readonly<Record<Who, readonly string[]>> = {
  owner: ['owner'],
  boss: ['service_manager'],
  stranger: ['service_manager'],
  clerk: ['hr'],
  worker: [],
  mate: [],
};

eachDatabase((_dialect, open) => {
  let station: TestStation;
  const clients = {} as Record<Who, Client>;
  const staff = {} as Record<Who, string>;
  beforeAll(async () => {
    const context = await open();
    context.clock.set('2026-11-25T15:55:00.000Z');
    station = await testStation(context);
    await station.row('posts', { id: 'p1', code: 'P1', name: '岗位', area: 'workshop' });
    for (const code of ['d1', 'd2']) await station.row('departments', { id: code, code, name: code });
    for (const name of WHO) {
      staff[name] = (await station.person(name, ROLES[name])).staffId;
      const department_id = name === 'stranger' ? 'd2' : 'd1';
      await station.row('staff_assignments', { staff_id: staff[name], post_id: 'p1', department_id, is_main: true, from_on: '2026-01-01' });
      clients[name] = await station.signIn(name);
    }
  }, 60_000);
  afterAll(() => station.app.close());

  const owed = (more: object = {}) => station.row('tasks', { title: '控板更新', holder_id: staff.worker, due_on: '2026-11-25', ...more });
  const act = (who: Who, id: string, action: string, input: object = {}) => clients[who].send('POST', `/api/tasks/${id}/${action}`, input);
  const reminders = async (id: string): Promise<Item[]> => {
    const { items } = (await clients.worker.get('/api/inbox')).json() as { items: readonly Item[] };
    return items.filter(item => item.kind === 'reminder' && item.record_id === id);
  };

  describe('reminding', () => {
    test.each([
      ['owner', 'open', 200],
      ['boss', 'open', 200],
      ['boss', 'missed', 200],
      ['boss', 'done', 409],
      ['boss', 'waived', 409],
      ['boss', 'handed_over', 409],
      ['stranger', 'open', 404],
      ['clerk', 'open', 403],
      ['worker', 'open', 403],
      ['mate', 'open', 403],
    ] as const)('by the %s of one that is %s is %i', async (who, state, status) => {
      const task = await owed({ state });
      expect((await act(who, task.id, 'remind')).statusCode).toBe(status);
      expect(await reminders(task.id)).toMatchObject(status === 200 ? [{ register: 'tasks', subject: '控板更新' }] : []);
    });

    test('is done once a day, whoever does it and however often at once', async () => {
      const task = await owed();
      const answers = await Promise.all([act('boss', task.id, 'remind'), act('owner', task.id, 'remind'), act('boss', task.id, 'remind')]);
      expect(answers.map(answer => answer.statusCode).sort()).toEqual([200, 409, 409]);
      expect(refusal(await act('boss', task.id, 'remind'))).toMatchObject({ status: 409, key: 'resources.tasks.errors.reminded_today' });
      expect(await reminders(task.id)).toHaveLength(1);
      const board = (await clients.boss.get('/api/today/board')).json() as Board;
      expect(board.tasks.find(one => one.id === task.id)).toMatchObject({ reminded_on: '2026-11-25', state: 'open' });
      station.context.clock.set('2026-11-25T16:05:00.000Z');
      expect((await act('boss', task.id, 'remind')).json()).toMatchObject({ reminded_on: '2026-11-26', state: 'open' });
      expect(await reminders(task.id)).toHaveLength(2);
      station.context.clock.set('2026-11-25T15:55:00.000Z');
    });

    test('is nothing for oneself', async () => {
      const task = await owed({ holder_id: staff.boss });
      expect(refusal(await act('boss', task.id, 'remind'))).toMatchObject({ status: 403, key: 'problem.same_person' });
      expect((await act('owner', task.id, 'remind')).statusCode).toBe(200);
    });
  });

  describe('reminding of all that is overdue at once', () => {
    const DAY = '2026-11-25';
    beforeAll(async () => {
      const { db } = station.context;
      await db.writeTx(tx => tx.run(statement(tx.dialect, "UPDATE tasks SET state = 'waived'")));
      await station.row('channels', { name: '群', kind: 'webhook', is_active: true });
    });
    const overdue = async (who: Who, day?: string): Promise<Overdue> =>
      (await clients[who].get(`/api/today/overdue${day === undefined ? '' : `?day=${day}`}`)).json();
    const remind = (who: Who, ids: readonly string[], key?: string) =>
      clients[who].send('POST', '/api/today/overdue/remind', { tasks: ids }, key === undefined ? {} : { 'idempotency-key': key });

    test('names what is late, of those whom one oversees and not of oneself', async () => {
      const late = await owed();
      const before = await owed({ due_on: '2026-11-23', holder_id: staff.mate });
      await owed({ due_time: '23:58' });
      await owed({ due_on: '2026-11-26' });
      await owed({ due_on: '2026-11-10' });
      await owed({ state: 'missed' });
      const own = await owed({ holder_id: staff.boss });
      const found = await overdue('boss');
      expect(found).toEqual({ tasks: [late.id, before.id], people: 2, already: 0 });
      expect((await overdue('owner')).tasks.toSorted()).toEqual([late.id, own.id, before.id].toSorted());
      expect(await overdue('stranger')).toEqual({ tasks: [], people: 0, already: 0 });
      expect(await overdue('boss', '2026-11-24')).toEqual({ tasks: [before.id], people: 1, already: 0 });
      for (const who of ['worker', 'clerk'] as const) {
        expect((await clients[who].get('/api/today/overdue')).statusCode).toBe(403);
        expect((await remind(who, [late.id])).statusCode).toBe(403);
      }
      await act('boss', late.id, 'remind');
      expect(await overdue('boss')).toEqual({ tasks: [before.id], people: 1, already: 1 });
    });

    test('tells each holder of each task once a day, and says what it did', async () => {
      const [late, told, own] = [await owed(), await owed(), await owed({ holder_id: staff.boss })];
      const [done, later] = [await owed({ state: 'done' }), await owed({ due_on: '2026-11-27' })];
      await act('owner', told.id, 'remind');
      const ids = [late.id, told.id, own.id, done.id, later.id, late.id, 'nobody'];
      expect((await remind('boss', ids)).json()).toEqual({ reminded: 1, people: 1, already: 1, passed: 4 });
      expect(await reminders(late.id)).toHaveLength(1);
      expect((await clients.boss.get(`/api/tasks/${late.id}`)).json()).toMatchObject({ reminded_on: DAY, state: 'open' });
      expect((await remind('boss', ids)).json()).toEqual({ reminded: 0, people: 0, already: 2, passed: 4 });
      expect(await reminders(late.id)).toHaveLength(1);
      const history = (await clients.owner.get(`/api/tasks/${late.id}/history`)).json() as { verb: string }[];
      expect(history.filter(entry => entry.verb === 'remind')).toHaveLength(1);
    });

    test('is not for tasks of another department', async () => {
      const late = await owed();
      expect((await remind('stranger', [late.id])).json()).toEqual({ reminded: 0, people: 0, already: 0, passed: 1 });
      expect(await reminders(late.id)).toEqual([]);
    });

    test('sent twice, or by two at once, tells once', async () => {
      const ids = [(await owed()).id, (await owed()).id, (await owed()).id];
      const twice = await Promise.all([remind('boss', ids, 'press-1'), remind('boss', ids, 'press-1')]);
      expect(twice.map(answer => answer.json())).toEqual(Array(2).fill({ reminded: 3, people: 1, already: 0, passed: 0 }));
      const more = [(await owed()).id, (await owed()).id, (await owed()).id];
      const both = await Promise.all([remind('boss', more), remind('owner', more.toReversed())]);
      expect(both.map(answer => answer.json().reminded).sort()).toEqual([0, 3]);
      for (const id of [...ids, ...more]) expect(await reminders(id)).toHaveLength(1);
    });

    test('goes out over a channel as one message a person', async () => {
      await clients.worker.send('PUT', '/api/inbox/choices', { choices: [{ kind: 'reminder', is_shown: true, outward: 'at_once' }] });
      const { db } = station.context;
      const ids = [(await owed({ title: '擦一号车' })).id, (await owed({ title: '擦二号车' })).id];
      await remind('boss', ids);
      const sent = await db.all<{ text: string }>(statement(db.dialect, 'SELECT text FROM deliveries WHERE staff_id = ?', staff.worker));
      expect(sent.map(one => one.text.split('\n').toSorted())).toEqual([
        ['有 2 件事', '· 催你做：擦一号车', '· 催你做：擦二号车'].toSorted(),
      ]);
    });

    test.each([[{ tasks: [] }], [{ tasks: ['a', 1] }], [{}], [{ tasks: Array(1001).fill('a') }]])('refuses %j', async body => {
      expect((await clients.boss.send('POST', '/api/today/overdue/remind', body)).statusCode).toBe(422);
    });
  });

  describe('saying why', () => {
    test.each([
      ['worker', 'missed', 200],
      ['worker', 'open', 200],
      ['boss', 'missed', 200],
      ['owner', 'open', 200],
      ['worker', 'done', 409],
      ['worker', 'waived', 409],
      ['clerk', 'missed', 403],
      ['mate', 'missed', 404],
      ['stranger', 'missed', 404],
    ] as const)('by the %s of one that is %s is %i', async (who, state, status) => {
      const task = await owed({ state });
      const answer = await act(who, task.id, 'explain', { reason: '等配件' });
      expect(answer.statusCode).toBe(status);
      const now = (await clients.owner.get(`/api/tasks/${task.id}`)).json();
      const said = status === 200 ? { reason: '等配件', explained_by: staff[who] } : { reason: null, explained_by: null };
      expect(now).toMatchObject({ ...said, state });
    });

    test('tells others who see it whose it is to say', async () => {
      const task = await owed({ state: 'missed' });
      expect(refusal(await act('clerk', task.id, 'explain', { reason: '等配件' })).key).toBe('resources.tasks.errors.explained_by_others');
    });

    test('needs a sentence, can be mended, and each stays in the history', async () => {
      const task = await owed({ state: 'missed' });
      expect(refusal(await act('worker', task.id, 'explain')).errors).toEqual({ reason: 'validation.required' });
      await act('worker', task.id, 'explain', { reason: '忘了' });
      await act('boss', task.id, 'explain', { reason: '当天停电' });
      const history = (await clients.owner.get(`/api/tasks/${task.id}/history`)).json() as { verb: string; changes: object[] }[];
      const said = history.filter(entry => entry.verb === 'explain').flatMap(entry => entry.changes);
      expect(said).toContainEqual({ field: 'reason', from: null, to: '忘了' });
      expect(said).toContainEqual({ field: 'reason', from: '忘了', to: '当天停电' });
      const board = (await clients.boss.get('/api/today/board?day=2026-11-25')).json() as Board;
      expect(board.tasks.find(one => one.id === task.id)).toMatchObject({ reason: '当天停电', state: 'missed' });
    });

    test('gives way to the reason of a decision', async () => {
      const task = await owed();
      await act('worker', task.id, 'explain', { reason: '等配件' });
      expect((await act('boss', task.id, 'waive', { reason: '配件停产' })).json()).toMatchObject({
        reason: '配件停产',
        explained_by: null,
      });
    });
  });
});
