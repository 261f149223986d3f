import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { refusal } from './station.ts';
import { type Json, type Line, openWalking, type Walking } from './walking.ts';

const counting = (round: Json): Line[] => (round.answers as Line[]).filter(one => one.standing !== 'late');

eachDatabase((_dialect, open) => {
  let station: Walking['station'];
  let ids: Walking['ids'];
  let boss: Walking['boss'];
  let walker: Walking['walker'];
  let mate: Walking['mate'];
  let stranger: Walking['stranger'];
  let template: Walking['template'];
  let act: Walking['act'];
  let get: Walking['get'];
  let list: Walking['list'];
  let begin: Walking['begin'];
  let said: Walking['said'];
  let send: Walking['send'];
  let good: Walking['good'];
  beforeAll(async () => {
    ({ station, ids, boss, walker, mate, stranger, template, act, get, list, begin, said, send, good } = await openWalking(await open()));
  });
  afterAll(() => station.app.close());

  describe('a round', () => {
    test('goes from start to closing; a failed line becomes a finding with its owner, and a safety check is written', async () => {
      const round = await begin(walker);
      expect(round).toMatchObject({ state: 'open', code: 'AQ', title: '安全巡查', assignee_id: ids.walker });
      const failed = said(1, { verdict: 'no', owner_id: ids.mate });
      await send(walker, round, failed, said(2, { value_milli: 800 }), said(3, { answer: '正常' }));
      const early = await act(walker, 'rounds', round.id, 'hand_in');
      expect([early.statusCode, refusal(early).key]).toEqual([422, 'problem.line_cause']);
      await send(walker, round, said(1, { verdict: 'no', cause: '堆放旧轮胎', owner_id: ids.mate }, [String(failed.entry)]));
      expect((await act(walker, 'rounds', round.id, 'hand_in')).json()).toMatchObject({ state: 'handed_in', faults: 1 });
      const [finding, ...more] = await list(boss, 'findings', { round_id: round.id });
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ owner_id: ids.mate, cause: '堆放旧轮胎', due_on: '2026-11-27', severity: 'serious', state: 'open' });
      expect(finding?.story).toMatch(/：堆放旧轮胎$/);
      const check = await get(boss, 'safety_checks', String((await get(boss, 'rounds', round.id)).check_id));
      expect(check).toMatchObject({ state: 'done', faults: 1, area: '机修车间' });
      expect((await act(mate, 'findings', String(finding?.id), 'report_fixed', { measure: '清走轮胎' })).json()).toMatchObject({
        state: 'fixed',
      });
      expect((await act(boss, 'findings', String(finding?.id), 'verify')).json()).toMatchObject({ state: 'verified' });
      expect((await act(boss, 'rounds', round.id, 'close')).json()).toMatchObject({ state: 'closed', closed_by: ids.boss });
    });

    test('takes an answer once, however often and in whatever order it comes', async () => {
      const round = await begin(walker);
      const [first, second, third] = good() as [Line, Line, Line];
      await send(walker, round, second);
      await send(walker, round, third, second);
      await send(walker, round, first, second);
      const now = await get(walker, 'rounds', round.id);
      expect(counting(now).map(one => [one.item, one.standing])).toEqual([
        [1, 'counts'],
        [2, 'counts'],
        [3, 'counts'],
      ]);
      expect(await list(boss, 'round_answers', { round_id: round.id })).toHaveLength(3);
      const forged = await send(walker, round, { ...first, verdict: 'no' });
      expect([forged.statusCode, forged.body]).toEqual([422, expect.stringContaining('entry_taken')]);
    });

    test('refuses lines that the checklist lacks and words that are no option', async () => {
      const round = await begin(walker);
      const wrong = await send(walker, round, said(9, { verdict: 'yes' }), said(3, { answer: '不知道' }));
      expect(wrong.json().errors).toMatchObject({ answers: { 0: { item: {} }, 1: { answer: {} } } });
      expect(await list(boss, 'round_answers', { round_id: round.id })).toEqual([]);
    });

    test('shows what two people say of one line and is not handed in before they agree', async () => {
      const round = await begin(walker, template, { partner_id: ids.mate });
      const [mine, his] = [said(1, { verdict: 'yes' }), said(1, { verdict: 'no', cause: '有杂物' })];
      await send(walker, round, mine, ...good().slice(1));
      await send(mate, round, his);
      const now = await get(walker, 'rounds', round.id);
      expect(counting(now).filter(one => one.item === 1)).toMatchObject([
        { verdict: 'no', standing: 'contested', answered_by: ids.mate },
        { verdict: 'yes', standing: 'other', answered_by: ids.walker },
      ]);
      expect(refusal(await act(walker, 'rounds', round.id, 'hand_in')).key).toBe('problem.line_agreement');
      await send(walker, round, said(1, { verdict: 'no', cause: '有杂物' }, [String(mine.entry), String(his.entry)]));
      expect((await act(walker, 'rounds', round.id, 'hand_in')).statusCode).toBe(200);
    });

    test('keeps what comes after the hand-in, and lets it not count', async () => {
      const round = await begin(walker, template, { partner_id: ids.mate });
      await send(walker, round, ...good());
      await act(walker, 'rounds', round.id, 'hand_in');
      expect((await send(mate, round, said(1, { verdict: 'no', cause: '有杂物' }))).statusCode).toBe(200);
      const now = await get(walker, 'rounds', round.id);
      expect(now).toMatchObject({ state: 'handed_in', faults: 0 });
      expect((now.answers as Line[]).filter(one => one.standing === 'late')).toHaveLength(1);
    });

    test('is reopened with a reason and handed in again without a second finding', async () => {
      const round = await begin(walker);
      const bad = said(1, { verdict: 'no', cause: '有杂物' });
      await send(walker, round, bad, ...good().slice(1));
      await act(walker, 'rounds', round.id, 'hand_in');
      expect((await act(boss, 'rounds', round.id, 'reopen')).statusCode).toBe(422);
      expect((await act(boss, 'rounds', round.id, 'reopen', { reason: '漏看一处' })).json()).toMatchObject({
        state: 'open',
        handed_in_at: null,
      });
      await send(walker, round, said(2, { value_milli: 300, cause: '漏气' }));
      await act(walker, 'rounds', round.id, 'hand_in');
      expect((await list(boss, 'findings', { round_id: round.id })).map(one => one.round_item).sort()).toEqual([1, 2]);
      expect((await act(walker, 'rounds', round.id, 'close')).statusCode).toBe(403);
    });

    test('is seen and answered by who walks it, and by nobody else', async () => {
      const round = await begin(walker);
      expect((await stranger.get(`/api/rounds/${round.id}`)).statusCode).toBe(404);
      expect((await send(stranger, round, ...good())).statusCode).toBe(404);
      expect((await act(walker, 'checklist_templates', template.id, 'start', { assignee_id: ids.mate, place: '仓库' })).statusCode).toBe(
        403,
      );
      expect((await act(boss, 'rounds', round.id, 'hand_over', { assignee_id: ids.stranger })).statusCode).toBe(200);
      expect((await send(stranger, round, ...good())).statusCode).toBe(200);
      expect((await act(stranger, 'rounds', round.id, 'drop', { reason: '开错了' })).json()).toMatchObject({ state: 'dropped' });
    });

    test('closes the task for which it was begun, and the one of a duty that asks for such a round', async () => {
      const post = (await station.row('posts', { code: 'P', name: '检查员', area: 'workshop' })).id;
      const duty = await station.row('post_duties', {
        code: 'D1',
        post_id: post,
        name: '每日巡查',
        kind: 'periodic',
        rhythm: 'day',
        closes_register: 'rounds',
        closes_filter: { code: 'AQ', state: ['handed_in', 'closed'] },
        closes_date: 'due_on',
        closes_person: 'assignee_id',
        state: 'in_force',
        from_on: '2026-01-01',
      });
      const owed = { title: '巡查', holder_id: ids.walker, due_on: '2026-11-24', proof: 'record' };
      const given = await station.row('tasks', owed);
      const occurrence = await station.row('tasks', { ...owed, duty_id: duty.id, period: '2026-11-24', slot: ids.walker });
      const round = await begin(walker, template, { task_id: given.id });
      await send(walker, round, ...good());
      await act(walker, 'rounds', round.id, 'hand_in');
      for (const task of [given, occurrence]) {
        expect(await get(walker, 'tasks', task.id)).toMatchObject({
          state: 'done',
          proof_register: 'rounds',
          proof_record: round.id,
          done_by: ids.walker,
        });
      }
    });

    test('is begun once for one proposal', async () => {
      const start = () => act(walker, 'checklist_templates', template.id, 'start', { round: 'same-round', place: '仓库' });
      expect([(await start()).statusCode, (await start()).statusCode]).toEqual([200, 200]);
      expect(await list(boss, 'rounds', { id: ['same-round'] })).toHaveLength(1);
    });

    describe('for a task', () => {
      const start = (who: Walking['walker'], task: string, round: string, more: object = {}) =>
        act(who, 'checklist_templates', template.id, 'start', { round, place: '仓库', task_id: task, ...more });
      const task = async (): Promise<string> =>
        (await station.row('tasks', { title: '巡查', holder_id: ids.walker, due_on: '2026-11-24', proof: 'record' })).id;
      const open = async (id: string): Promise<Json[]> => (await list(boss, 'rounds', { task_id: id })).filter(one => one.state === 'open');

      test('is the only open one, and the refusal names it', async () => {
        const id = await task();
        expect((await start(walker, id, `first-${id}`)).statusCode).toBe(200);
        expect((await start(walker, id, `first-${id}`)).statusCode).toBe(200);
        const second = await start(walker, id, `second-${id}`);
        expect([second.statusCode, second.json().root, second.json().round]).toEqual([
          409,
          { key: 'problem.round_open', args: { name: 'walker' } },
          `first-${id}`,
        ]);
        expect(await open(id)).toHaveLength(1);
      });

      test('is the only one however many begin it at once', async () => {
        const id = await task();
        const answers = await Promise.all([1, 2, 3, 4, 5].map(turn => start(walker, id, `race-${turn}-${id}`)));
        expect(answers.map(answer => answer.statusCode).sort()).toEqual([200, 409, 409, 409, 409]);
        expect(await open(id)).toHaveLength(1);
      });

      test('sent twice at once, with one proposal, is begun once', async () => {
        const id = await task();
        const answers = await Promise.all([1, 2, 3].map(() => start(walker, id, `same-${id}`)));
        expect(answers.filter(answer => answer.statusCode === 200).length).toBeGreaterThan(0);
        expect(await open(id)).toHaveLength(1);
        expect((await start(walker, id, `same-${id}`)).statusCode).toBe(200);
      });

      test('may follow one that was dropped or handed in, which then is not reopened beside it', async () => {
        const id = await task();
        const dropped = await begin(walker, template, { task_id: id });
        expect((await act(walker, 'rounds', dropped.id, 'drop', { reason: '走错了' })).statusCode).toBe(200);
        const first = await begin(walker, template, { task_id: id });
        await send(walker, first, ...good());
        expect((await act(walker, 'rounds', first.id, 'hand_in')).statusCode).toBe(200);
        const second = await begin(walker, template, { task_id: id });
        const again = await act(boss, 'rounds', first.id, 'reopen', { reason: '再看一遍' });
        expect([again.statusCode, again.json().round]).toEqual([409, second.id]);
        expect(await open(id)).toHaveLength(1);
      });
    });
  });
});
