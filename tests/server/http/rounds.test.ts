import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly version: number;
}
type Line = Readonly<Record<string, unknown>>;

const ITEMS = [
  { text: '消防通道畅通', answer: 'yes_no', is_required: true, severity: 'serious' },
  { text: '供气压力', answer: 'number', is_required: true, min_milli: 600, max_milli: 1000, unit: '兆帕' },
  { text: '灭火器压力', answer: 'choice', is_required: true, options: '正常、偏高', bad_options: '偏低' },
  { text: '备注', answer: 'text', is_required: false },
];

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let boss: Client;
  let walker: Client;
  let mate: Client;
  let stranger: Client;
  let ids: Record<string, string>;
  let template: Json;
  let count = 0;
  beforeAll(async () => {
    station = await testStation(await open());
    const people = await Promise.all(
      (['boss', 'walker', 'mate', 'stranger'] as const).map(async name => {
        const roles = name === 'boss' ? ['service_manager'] : [];
        return [name, (await station.person(name, roles)).staffId] as const;
      }),
    );
    ids = Object.fromEntries(people);
    [boss, walker, mate, stranger] = (await Promise.all(people.map(([name]) => station.signIn(name)))) as [Client, Client, Client, Client];
    template = await publish({ code: 'AQ', name: '安全巡查', kind: 'safety', about: 'place', items: ITEMS });
  });
  afterAll(() => station.app.close());

  const act = (who: Client, register: string, id: string, action: string, input: object = {}) =>
    who.send('POST', `/api/${register}/${id}/${action}`, input);
  const get = async (who: Client, register: string, id: string): Promise<Json> => (await who.get(`/api/${register}/${id}`)).json();
  const list = async (who: Client, register: string, filter: object): Promise<Json[]> =>
    (await who.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json();
  const publish = async (values: object): Promise<Json> => {
    const draft: Json = (await boss.send('POST', '/api/checklist_templates', values)).json();
    return (await act(boss, 'checklist_templates', draft.id, 'publish')).json();
  };
  const begin = async (who: Client, of = template, more: object = {}): Promise<Json> => {
    count += 1;
    const round = `round-${count}`;
    const answer = await act(who, 'checklist_templates', of.id, 'start', { round, place: '机修车间', ...more });
    expect(answer.statusCode, answer.body).toBe(200);
    return get(who, 'rounds', round);
  };
  let minute = 0;
  const said = (item: number, values: Line, seen: readonly string[] = []): Line => {
    minute += 1;
    return {
      entry: `entry-${count}-${minute}`,
      item,
      answered_at: new Date(Date.UTC(2026, 10, 24, 1, minute)).toISOString(),
      seen,
      ...values,
    };
  };
  const send = (who: Client, round: Json, ...answers: Line[]) => act(who, 'rounds', round.id, 'answer', { answers });
  const good = (): Line[] => [said(1, { verdict: 'yes' }), said(2, { value_milli: 800 }), said(3, { answer: '正常' })];
  const counting = (round: Json): Line[] => (round.answers as Line[]).filter(one => one.standing !== 'late');

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
  });

  describe('a checklist', () => {
    test('changed during a round leaves the round its edition', async () => {
      const first = await publish({ code: 'CH', name: '点检', items: ITEMS.slice(0, 2) });
      const round = await begin(walker, first);
      const next: Json = (await act(boss, 'checklist_templates', first.id, 'revise')).json();
      expect(next).toMatchObject({ edition: 2, state: 'draft' });
      expect((await act(boss, 'checklist_templates', first.id, 'revise')).statusCode).toBe(409);
      await boss.send('PUT', `/api/checklist_templates/${next.id}`, { version: next.version, items: ITEMS });
      await act(boss, 'checklist_templates', next.id, 'publish');
      expect(await get(boss, 'checklist_templates', first.id)).toMatchObject({ state: 'retired' });
      expect((await act(walker, 'checklist_templates', first.id, 'start', {})).statusCode).toBe(409);
      expect((await send(walker, round, said(3, { answer: '正常' }))).statusCode).toBe(422);
      await send(walker, round, ...good().slice(0, 2));
      expect((await act(walker, 'rounds', round.id, 'hand_in')).statusCode).toBe(200);
    });

    test('in use is not changed, and one without lines is not published', async () => {
      const change = await boss.send('PUT', `/api/checklist_templates/${template.id}`, { version: template.version, name: '别的' });
      expect(change.statusCode).toBe(409);
      const empty: Json = (await boss.send('POST', '/api/checklist_templates', { code: 'EMPTY', name: '空' })).json();
      expect((await act(boss, 'checklist_templates', empty.id, 'publish')).statusCode).toBe(422);
    });

    test('fills the record that it is about', async () => {
      const car = (await station.row('company_cars', { plate: '沪B12345', name: '服务车' })).id;
      const care = await publish({
        code: 'CL',
        name: '车辆日检',
        kind: 'vehicle_care',
        about: 'car',
        items: [
          { text: '制动', answer: 'yes_no', is_required: true, fills: 'is_ok_before' },
          { text: '灯光', answer: 'yes_no', is_required: true, fills: 'is_ok_before' },
          { text: '里程', answer: 'number', fills: 'mileage_km' },
        ],
      });
      expect((await act(walker, 'checklist_templates', care.id, 'start', {})).statusCode).toBe(422);
      const round = await begin(walker, care, { car_id: car, place: null });
      await send(
        walker,
        round,
        said(1, { verdict: 'no', cause: '偏软' }),
        said(2, { verdict: 'yes' }),
        said(3, { value_milli: 68_000_000 }),
      );
      await act(walker, 'rounds', round.id, 'hand_in');
      expect(await list(boss, 'car_cares', { car_id: car })).toMatchObject([
        { is_ok_before: false, mileage_km: 68_000, driver_id: ids.walker, fault: '制动（偏软）' },
      ]);
      expect(await list(boss, 'findings', { round_id: round.id })).toMatchObject([{ place: '沪B12345', owner_id: ids.walker }]);
    });

    test('for a machine writes its use log', async () => {
      const machine = (await station.row('equipment', { code: 'JS-01', name: '一号举升机', kind: 'lift', place: '车间' })).id;
      const items = [
        { text: '安全装置', answer: 'yes_no', is_required: true, fills: 'is_ok_before' },
        { text: '用途', answer: 'text', fills: 'purpose' },
      ];
      const startUp = await publish({ code: 'SB', name: '点检', kind: 'start_up', about: 'equipment', items });
      const round = await begin(walker, startUp, { equipment_id: machine, place: null });
      await send(walker, round, said(1, { verdict: 'yes' }), said(2, { answer: '换机油' }));
      const handed = await act(walker, 'rounds', round.id, 'hand_in');
      expect(handed.statusCode, handed.body).toBe(200);
      expect(await list(boss, 'equipment_uses', { equipment_id: machine })).toMatchObject([
        { operator_id: ids.walker, is_ok_before: true, purpose: '换机油', fault: null },
      ]);
    });

    test('for an inspection writes it by the rules of the order', async () => {
      const car = (await station.row('vehicles', { plate: '沪A00001', model: '雅阁', mileage_km: 10 })).id;
      const visit = { plate: '沪A00001', arrived_at: '2026-11-24T01:00:00.000Z', promised_at: '2026-11-24T09:00:00.000Z' };
      const order = await station.row('work_orders', {
        ...visit,
        vehicle_id: car,
        advisor_id: ids.boss,
        state: 'in_work',
        technician_id: ids.walker,
      });
      const items = [{ text: '试车', answer: 'yes_no', is_required: true }];
      const inspection = (code: string, kind: string) => publish({ code, name: kind, kind, about: 'work_order', items });
      const about = { work_order_id: order.id, place: null };
      const own = await begin(walker, await inspection('I1', 'self_inspection'), about);
      await send(walker, own, said(1, { verdict: 'no', cause: '有异响' }));
      expect((await act(walker, 'rounds', own.id, 'hand_in')).statusCode).toBe(200);
      expect(await list(boss, 'inspections', { work_order_id: order.id })).toMatchObject([
        { kind: 'self', result: 'failed', findings: '试车（有异响）' },
      ]);
      const [rework] = await list(boss, 'reworks', { work_order_id: order.id });
      expect(await list(boss, 'findings', { round_id: own.id })).toEqual([]);

      const final = await inspection('I3', 'final_inspection');
      const walked = async (who: Client): Promise<number> => {
        const round = await begin(who, final, about);
        await send(who, round, said(1, { verdict: 'yes' }));
        return (await act(who, 'rounds', round.id, 'hand_in')).statusCode;
      };
      expect(await walked(walker)).toBe(403);
      expect(await walked(boss)).toBe(409);
      await station.context.db.writeTx(tx =>
        tx.run({ sql: `UPDATE reworks SET state = 'verified' WHERE id = '${rework?.id}'`, parameters: [] }),
      );
      expect(await walked(boss)).toBe(200);
      expect(await get(boss, 'work_orders', order.id)).toMatchObject({ state: 'inspected' });
      expect(await walked(boss)).toBe(409);
    });

    test('for minutes writes the meeting with its decisions', async () => {
      const minutes = await publish({
        code: 'HY',
        name: '会议记录',
        kind: 'minutes',
        items: [
          { text: '主题', answer: 'text', fills: 'title' },
          { text: '决议', answer: 'text', fills: 'decisions' },
        ],
      });
      const round = await begin(walker, minutes);
      await send(walker, round, said(1, { answer: '晨会' }), said(2, { answer: '清理通道\n补齐灭火器' }));
      await act(walker, 'rounds', round.id, 'hand_in');
      const meeting = await get(boss, 'meetings', String((await get(walker, 'rounds', round.id)).meeting_id));
      expect(meeting).toMatchObject({ title: '晨会', state: 'held', decisions: [{ text: '清理通道' }, { text: '补齐灭火器' }] });
    });
  });
});
