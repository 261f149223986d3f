import { expect, it } from 'vitest';
import type { ReportAnswer } from '../../../model/kernel/dataset.ts';
import type { Board } from '../../../model/rules/board.ts';
import { runOccurrences } from '../../../server/jobs/occurrences.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, testStation } from '../http/station.ts';

const heat = async (who: Client): Promise<Record<string, number>> => {
  const query = `by=${encodeURIComponent('["holder_id"]')}&measures=${encodeURIComponent('["due"]')}`;
  const answer = (await who.get(`/api/reports/duty_weeks?${query}`)).json() as ReportAnswer;
  return Object.fromEntries(answer.rows.map(row => [String(row.holder_id), Number(row.due)]));
};
const completionOf = async (who: Client): Promise<unknown> => {
  const query = `by=${encodeURIComponent('["holder_id"]')}&measures=${encodeURIComponent('["completion","done","missed"]')}`;
  const { rows } = (await who.get(`/api/reports/duty_weeks?${query}`)).json() as ReportAnswer;
  return rows.map(row => [row.done, row.missed, row.completion]);
};
const boardOf = async (who: Client, day?: string): Promise<Board> =>
  (await who.get(`/api/today/board${day === undefined ? '' : `?day=${day}`}`)).json() as Board;
const holders = (board: Board): string[] => [...new Set(board.tasks.map(task => task.holder_id))].sort();

eachDatabase((_dialect, open) => {
  it('names posts and teams in the language of the reader, and in Chinese where there is no other name', async () => {
    const context = await open();
    const station = await testStation(context);
    const { row, deps } = station;
    await row('posts', { id: 'p1', code: 'P1', name: '服务顾问', name_en: 'Service advisor', area: 'workshop' });
    await row('posts', { id: 'p2', code: 'P2', name: '机修工', area: 'workshop' });
    await row('departments', { id: 'd1', code: 'D1', name: '前台' });
    const team = { department_id: 'd1' };
    await row('teams', { id: 't1', code: 'T1', name: '前台组', name_en: 'Front-desk team', ...team });
    await row('teams', { id: 't2', code: 'T2', name: '机修一组', ...team });
    await station.person('boss', ['owner']);
    for (const [name, post_id, team_id] of [
      ['one', 'p1', 't1'],
      ['two', 'p2', 't2'],
    ] as const) {
      const { staffId } = await station.person(name, []);
      await row('staff_assignments', { post_id, team_id, ...team, staff_id: staffId, is_main: true, from_on: '2026-01-01' });
      const duty = { post_id, kind: 'periodic', rhythm: 'day', on_rest: 'same', state: 'in_force', from_on: '2026-01-01' };
      await row('post_duties', { ...duty, code: name.toUpperCase(), name: '早上开门' });
    }
    context.clock.set('2026-11-25T02:00:00.000Z');
    await runOccurrences({ context, store: deps.store });
    const boss = await station.signIn('boss');
    const read = async (locale: string): Promise<unknown> => {
      const headers = { 'accept-language': locale };
      const board = (await boss.send('GET', '/api/today/board', undefined, headers)).json() as Board;
      const query = `by=${encodeURIComponent('["post_id"]')}&measures=${encodeURIComponent('["due"]')}`;
      const { labels } = (await boss.send('GET', `/api/reports/duty_weeks?${query}`, undefined, headers)).json() as ReportAnswer;
      return [board.posts, labels.post_id, Object.values(board.teams).sort()];
    };
    const english = { p1: 'Service advisor', p2: '机修工' };
    const chinese = { p1: '服务顾问', p2: '机修工' };
    expect(await read('en')).toEqual([english, english, ['Front-desk team', '机修一组']]);
    expect(await read('zh')).toEqual([chinese, chinese, ['前台组', '机修一组'].sort()]);
    await station.app.close();
  }, 120_000);

  it('shows each reader the tasks, weeks and names that his scope reaches, and nothing else', async () => {
    const context = await open();
    const station = await testStation(context);
    const { row, deps } = station;
    await row('departments', { id: 'd1', code: 'D1', name: '一部' });
    await row('departments', { id: 'd2', code: 'D2', name: '二部' });
    await row('posts', { id: 'p1', code: 'P1', name: '岗位', area: 'workshop' });
    const owner = await station.person('boss', ['owner']);
    const manager = await station.person('manager', ['service_manager']);
    const mine = await station.person('mine', []);
    const other = await station.person('other', []);
    const moved = await station.person('moved', []);
    const place = { post_id: 'p1', is_main: true, from_on: '2026-01-01' };
    await row('staff_assignments', { ...place, staff_id: manager.staffId, department_id: 'd1' });
    await row('staff_assignments', { ...place, staff_id: mine.staffId, department_id: 'd1' });
    await row('staff_assignments', { ...place, staff_id: other.staffId, department_id: 'd2' });
    await row('staff_assignments', { ...place, staff_id: moved.staffId, department_id: 'd2', until_on: '2026-11-25' });
    await row('staff_assignments', { ...place, staff_id: moved.staffId, department_id: 'd1', from_on: '2026-11-25' });
    const duty = { post_id: 'p1', kind: 'periodic', rhythm: 'day', on_rest: 'same', state: 'in_force', from_on: '2026-01-01' };
    await row('post_duties', { ...duty, code: 'Z1', name: '早上开门' });
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      context.clock.set(`${day}T02:00:00.000Z`);
      await runOccurrences({ context, store: deps.store });
    }
    const everybody = [manager, mine, other, moved].map(one => one.staffId).sort();
    const [boss, head, worker] = [await station.signIn('boss'), await station.signIn('manager'), await station.signIn('mine')];
    expect(owner.staffId).toBeDefined();
    expect(holders(await boardOf(boss))).toEqual(everybody);
    expect(holders(await boardOf(head))).toEqual([manager, mine, moved].map(one => one.staffId).sort());
    expect(holders(await boardOf(head, '2026-11-24'))).toEqual([manager, mine].map(one => one.staffId).sort());
    expect(holders(await boardOf(worker))).toEqual([mine.staffId]);
    const board = await boardOf(head);
    expect(Object.values(board.titles)).toEqual([['早上开门', null]]);
    expect(board.left.map(task => task.holder_id)).not.toContain(other.staffId);
    expect(Object.keys(await heat(boss)).sort()).toEqual(everybody);
    expect(await heat(worker)).toEqual({ [mine.staffId]: 3 });
    // The week in which somebody changed to my department is not wholly mine to see.
    expect(await heat(head)).toEqual({ [manager.staffId]: 3, [mine.staffId]: 3 });
    expect(await completionOf(worker)).toEqual([[0, 2, 0]]);
    const due = (await boardOf(worker)).tasks[0]?.id ?? '';
    expect((await worker.send('POST', `/api/tasks/${due}/finish`, {})).statusCode).toBe(200);
    // A third is rounded down and two thirds up, on both databases.
    expect(await completionOf(worker)).toEqual([[1, 2, 3333]]);
    for (const { id } of board.left.filter(task => task.holder_id === mine.staffId)) {
      expect((await worker.send('POST', `/api/tasks/${id}/finish`, {})).statusCode).toBe(200);
      break;
    }
    expect(await completionOf(worker)).toEqual([[2, 1, 6667]]);
    const bad = await head.get('/api/today/board?day=2026-13-01');
    expect(bad.statusCode).toBe(400);
    await station.app.close();
  }, 120_000);
});
