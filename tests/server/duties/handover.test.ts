import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverActor } from '../../../server/actions/handler.ts';
import { runOccurrences } from '../../../server/jobs/occurrences.ts';
import type { StoredRow } from '../../../server/store/store.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, definitionOf, refusal, type TestStation, testStation } from '../http/station.ts';

const DAY = '2026-11-25';
const NOTICE = { title: '停电通知', body: '明天停电', received_on: DAY };

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let boss: Client;
  let owner: Client;
  const staff: Record<string, string> = {};
  beforeAll(async () => {
    const context = await open();
    context.clock.set(`${DAY}T02:00:00.000Z`);
    station = await testStation(context);
    await station.row('posts', { id: 'p1', code: 'P1', name: '岗位', area: 'workshop' });
    await station.row('departments', { id: 'd1', code: 'D1', name: '部门' });
    for (const [name, roles] of [
      ['owner', ['owner']],
      ['boss', ['service_manager']],
      ['worker', []],
      ['mate', []],
      ['third', []],
    ] as const) {
      staff[name] = (await station.person(name, roles)).staffId;
      const at = { post_id: 'p1', department_id: 'd1', is_main: true, from_on: '2026-01-01' };
      if (name === 'worker' || name === 'boss') await station.row('staff_assignments', { ...at, staff_id: staff[name] });
    }
    boss = await station.signIn('boss');
    owner = await station.signIn('owner');
  }, 60_000);
  afterAll(() => station.app.close());

  const owed = (more: object = {}) => station.row('tasks', { title: '控板更新', holder_id: staff.worker, due_on: DAY, ...more });
  const act = (who: Client, id: string, action: string, input: object = {}) => who.send('POST', `/api/tasks/${id}/${action}`, input);
  const tasks = (where: string, ...parameters: string[]): Promise<StoredRow[]> =>
    station.context.db.all<StoredRow>({
      sql: `SELECT * FROM tasks WHERE ${where} ORDER BY id`.replace('?', station.context.db.dialect === 'postgres' ? '$1' : '?'),
      parameters,
    });
  const look = () => runOccurrences({ context: station.context, store: station.deps.store });
  const duty = (code: string, more: object) =>
    station.row('post_duties', {
      code,
      name: `职责 ${code}`,
      post_id: 'p1',
      kind: 'event',
      rhythm: 'after_event',
      event: 'notices.create',
      event_person: 'owner_id',
      within: 2,
      unit: 'day',
      state: 'in_force',
      from_on: '2026-01-01',
      ...more,
    });

  describe('handing over', () => {
    test('keeps the record with which it began, so that the record closes it for the new holder', async () => {
      const { id: dutyId } = await duty('TELL', {
        event_filter: { kind: 'safety' },
        closes_register: 'notices',
        closes_filter: { state: 'closed' },
      });
      const notice = await station.row('notices', { ...NOTICE, kind: 'safety', owner_id: staff.worker });
      const [task] = await tasks('source_record = ?', notice.id);
      expect((await act(owner, String(task?.id), 'hand_over', { to_id: staff.mate })).statusCode).toBe(200);
      expect(await tasks('source_record = ?', notice.id)).toMatchObject([
        { state: 'handed_over', holder_id: staff.worker },
        { state: 'open', holder_id: staff.mate, source_register: 'notices', duty_id: dutyId },
      ]);
      const closed = { state: 'closed' };
      await station.context.db.writeTx(tx =>
        station.deps.store.update(tx, serverActor(DAY, 'test'), definitionOf('notices'), notice.id, undefined, closed, { asServer: true }),
      );
      expect((await tasks('source_record = ?', notice.id)).map(one => [one.state, one.proof_record])).toEqual([
        ['handed_over', null],
        ['done', notice.id],
      ]);
    });

    test.each([
      ['left', {}],
      ['pending', {}],
      ['regular', { archived: true }],
    ])('to somebody who is %s %o is refused on the field', async (state, { archived }: { archived?: boolean }) => {
      const gone = await station.row('staff', { number: `G-${state}`, name: '走了', state });
      if (archived === true) {
        const mark = station.context.db.dialect === 'postgres' ? '$1' : '?';
        const sql = `UPDATE staff SET archived_at = '${DAY}T00:00:00.000Z' WHERE id = ${mark}`;
        await station.context.db.writeTx(tx => tx.run({ sql, parameters: [gone.id] }));
      }
      const task = await owed();
      const answer = await act(owner, task.id, 'hand_over', { to_id: gone.id });
      expect(answer.statusCode).toBe(422);
      expect(Object.keys(refusal(answer).errors)).toEqual(['to_id']);
    });

    test('of one of a series leaves the next to its holder, exactly once', async () => {
      const first = await owed({ due_on: '2026-11-20', repeats: 'week', repeats_until: '2026-12-01' });
      expect((await act(owner, first.id, 'hand_over', { to_id: staff.mate })).statusCode).toBe(200);
      await look();
      await look();
      expect(await tasks('series = ?', first.id)).toMatchObject([{ holder_id: staff.worker, due_on: '2026-11-27', state: 'open' }]);
      expect(await tasks('from_task_id = ?', first.id)).toMatchObject([{ holder_id: staff.mate, repeats: null }]);
    });

    test('by two at the same moment makes one copy', async () => {
      const task = await owed();
      const answers = await Promise.all([
        act(owner, task.id, 'hand_over', { to_id: staff.mate }),
        act(owner, task.id, 'hand_over', { to_id: staff.third }),
        act(boss, task.id, 'hand_over', { to_id: staff.third }),
      ]);
      expect(answers.map(answer => answer.statusCode).sort()).toEqual([200, 409, 409]);
      expect(await tasks('from_task_id = ?', task.id)).toHaveLength(1);
    });
  });

  describe('opening again', () => {
    test.each([
      ['waived', {}],
      ['checked', { done: true }],
    ])('nobody does it to his own that is %s', async (state, { done }: { done?: boolean }) => {
      const task = await owed({ holder_id: staff.boss, state, done_by: done === true ? staff.boss : null });
      expect(refusal(await act(boss, task.id, 'reopen', { reason: '再看' }))).toMatchObject({ status: 403, key: 'problem.same_person' });
      expect((await act(owner, task.id, 'reopen', { reason: '再看' })).json()).toMatchObject({ state: 'open' });
    });

    test.each([
      ['send_back', 'price'],
      ['reopen', 'law'],
    ] as const)('after %s the same record proves nothing, a newer one does', async (verb, kind) => {
      const { id: dutyId } = await duty(`DAY-${verb}`, {
        kind: 'periodic',
        rhythm: 'day',
        on_rest: 'same',
        event: null,
        event_person: null,
        within: null,
        unit: null,
        is_each: true,
        closes_register: 'notices',
        closes_filter: { kind },
        closes_date: 'received_on',
        closes_person: 'owner_id',
      });
      await look();
      const mine = async () => (await tasks('duty_id = ?', dutyId)).find(one => one.holder_id === staff.worker && one.due_on === DAY);
      const proof = await station.row('notices', { ...NOTICE, kind, owner_id: staff.worker });
      expect(await mine()).toMatchObject({ state: 'done', proof_record: proof.id });
      const id = String((await mine())?.id);
      if (verb === 'reopen') expect((await act(owner, id, 'check')).statusCode).toBe(200);
      expect((await act(owner, id, verb, { reason: '没写全' })).json()).toMatchObject({ state: 'open' });
      await look();
      expect(await mine()).toMatchObject({ state: 'open' });
      const newer = await station.row('notices', { ...NOTICE, kind, owner_id: staff.worker });
      expect(await mine()).toMatchObject({ state: 'done', proof_record: newer.id });
      await act(owner, id, 'send_back', { reason: '还是没写全' });
      await look();
      expect(await mine()).toMatchObject({ state: 'open' });
      const worker = await station.signIn('worker');
      expect((await act(worker, id, 'finish', { note: '补好了' })).json()).toMatchObject({ state: 'done', proof_record: null });
    });

    test.each([
      ['with an id that sorts after it', 'SORT-A', 'z', true],
      ['with an id that sorts before it', 'SORT-B', '0', true],
      ['with an id that the server made', 'SORT-C', undefined, true],
      ['after the first was deleted, with an id that sorts before it', 'SORT-D', '0', true, 'deleted'],
      ['that is older and was corrected, with an id that sorts after it', 'SORT-E', 'z', false, 'older'],
      ['that is older and was corrected, with an id that sorts before it', 'SORT-F', '0', false, 'older'],
      ['that is older and was corrected, the first being deleted', 'SORT-G', 'z', false, 'older', 'deleted'],
    ] as const)('a record %s counts by when it was made', async (_, code, prefix, counts, ...how: readonly string[]) => {
      const { db, clock } = station.context;
      const { id: dutyId } = await duty(code, {
        kind: 'periodic',
        rhythm: 'day',
        on_rest: 'same',
        event: null,
        event_person: null,
        within: null,
        unit: null,
        closes_register: 'notices',
        closes_filter: { title: code },
        closes_date: 'received_on',
        closes_person: 'owner_id',
      });
      await look();
      const write = (title: string, id?: string) =>
        station.row('notices', { ...NOTICE, title, owner_id: staff.worker, ...(id === undefined ? {} : { id: `${id}-${code}` }) });
      const rename = async (id: string) => {
        const change = { title: code };
        await db.writeTx(tx =>
          station.deps.store.update(tx, serverActor(DAY, 'test'), definitionOf('notices'), id, undefined, change, { asServer: true }),
        );
      };
      const mine = async () => (await tasks('duty_id = ?', dutyId)).find(one => one.holder_id === staff.worker && one.due_on === DAY);
      const other = how.includes('older') ? await write('改之前', prefix) : undefined;
      clock.advance(1000);
      const proof = await write(code, 'k');
      const id = String((await mine())?.id);
      expect(await mine()).toMatchObject({ state: 'done', proof_record: proof.id });
      await act(owner, id, 'send_back', { reason: '没写全' });
      if (how.includes('deleted')) {
        const sql = `DELETE FROM notices WHERE id = ${db.dialect === 'postgres' ? '$1' : '?'}`;
        await db.writeTx(tx => tx.run({ sql, parameters: [proof.id] }));
      }
      clock.advance(1000);
      const next = other ?? (await write(code, prefix));
      if (other !== undefined) await rename(other.id);
      await look();
      expect(await mine()).toMatchObject(counts ? { state: 'done', proof_record: next.id } : { state: 'open' });
    });
  });
});
