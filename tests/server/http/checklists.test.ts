import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import type { Client } from './station.ts';
import { ITEMS, type Json, openWalking, type Walking } from './walking.ts';

eachDatabase((_dialect, open) => {
  let station: Walking['station'];
  let ids: Walking['ids'];
  let boss: Walking['boss'];
  let walker: Walking['walker'];
  let template: Walking['template'];
  let act: Walking['act'];
  let get: Walking['get'];
  let list: Walking['list'];
  let publish: Walking['publish'];
  let begin: Walking['begin'];
  let said: Walking['said'];
  let send: Walking['send'];
  let good: Walking['good'];
  beforeAll(async () => {
    ({ station, ids, boss, walker, template, act, get, list, publish, begin, said, send, good } = await openWalking(await open()));
  });
  afterAll(() => station.app.close());

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
