import { beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../../../model/rules/days.ts';
import { AGES, ageOf, contractStage } from '../../../model/rules/dueDates.ts';
import { eachDatabase } from '../../support/databases.ts';
import { actorWith, openStation, type TestStation } from './station.ts';

const owner = actorWith('owner');
const hr = actorWith('hr');
const { today } = owner;

eachDatabase((_, open) => {
  let station: TestStation;
  beforeAll(async () => {
    station = await openStation(open);
  });

  it('ages what is owed as the rules do', async () => {
    const days = [40, 0, -1, -30, -31, -60, -61, -90, -91, -700];
    for (const [index, day] of days.entries()) {
      const due_on = daysAfter(today, day);
      const row = { payer: `欠款 ${index}`, arose_on: '2020-01-01', due_on, amount_fen: 1000 * (index + 1), paid_fen: 100 };
      await station.add('receivables', { ...row, state: 'part_paid' });
    }
    await station.add('receivables', {
      payer: '付清',
      arose_on: '2020-01-01',
      due_on: '2020-02-01',
      amount_fen: 1,
      paid_fen: 1,
      state: 'paid',
    });
    const { rows, totals } = await station.ask(owner, 'debts_by_age', { by: ['age'] });
    const expected = AGES.map(age => ({
      age,
      owed: days.reduce((sum, day, index) => sum + (ageOf(daysAfter(today, day), today) === age ? 1000 * (index + 1) - 100 : 0), 0),
      debts: days.filter(day => ageOf(daysAfter(today, day), today) === age).length,
    }));
    expect([...rows].sort((a, b) => AGES.indexOf(a.age as 'older') - AGES.indexOf(b.age as 'older'))).toEqual(expected);
    expect(totals).toEqual({ owed: 54_000, debts: 10 });
  });

  it('tells how near the end contracts are as the rules do', async () => {
    const ends = [null, -1, 0, 30, 31, 400];
    for (const [index, days] of ends.entries()) {
      const ends_on = days === null ? null : daysAfter(today, days);
      const row = { number: `HT-${index}`, title: `合同 ${index}`, kind: 'lease', starts_on: '2020-01-01', ends_on, notice_days: 30 };
      await station.add('contracts', { ...row, state: 'in_force' });
    }
    await station.add('contracts', { number: 'HT-X', title: '草稿', kind: 'lease', starts_on: '2020-01-01' });
    const { rows } = await station.ask(owner, 'contracts_by_stage', { by: ['stage'] });
    const counted = new Map(rows.map(row => [row.stage, row.contracts]));
    for (const stage of ['endless', 'running', 'notice', 'past'] as const) {
      const expected = ends.filter(days => contractStage(days === null ? null : daysAfter(today, days), 30, today) === stage).length;
      expect([stage, counted.get(stage)]).toEqual([stage, expected]);
    }
  });

  it('adds up what was taken, and refuses who may not know', async () => {
    for (const [day_on, trade, amount_fen] of [
      ['2026-10-31', 'paint', 100],
      ['2026-11-01', 'paint', 250],
      ['2026-11-02', 'body', 50],
    ] as const) {
      await station.add('revenue_days', { day_on, trade, item: 'labour', amount_fen, discount_fen: 10 });
    }
    const { rows } = await station.ask(owner, 'takings', { by: ['month'] });
    expect(rows).toEqual([
      { month: '2026-10', amount: 100, discount: 10 },
      { month: '2026-11', amount: 300, discount: 20 },
    ]);
    await expect(station.ask(hr, 'takings', { by: ['month'] })).rejects.toMatchObject({ status: 404 });
  });

  describe('who has to read', () => {
    const ids: Record<string, string> = {};
    beforeAll(async () => {
      ids.top = await station.add('departments', { code: 'AS', name: '售后' });
      ids.shop = await station.add('departments', { code: 'WS', name: '车间', parent_id: ids.top });
      ids.desk = await station.add('departments', { code: 'HR', name: '人事' });
      ids.mechanic = await station.add('posts', { code: 'P16', name: '机修工', area: 'workshop' });
      ids.clerk = await station.add('posts', { code: 'P28', name: '人事行政', area: 'people' });
      for (const [name, state, post, department] of [
        ['甲', 'regular', 'mechanic', 'shop'],
        ['乙', 'probation', 'mechanic', 'shop'],
        ['丙', 'regular', 'clerk', 'desk'],
        ['丁', 'left', 'mechanic', 'shop'],
      ] as const) {
        const id = await station.add('staff', { number: `R${name.codePointAt(0)}`, name, state });
        ids[name] = id;
        await station.add('staff_assignments', { staff_id: id, post_id: ids[post], department_id: ids[department], from_on: '2024-01-01' });
      }
      const rule = (code: string, more: object): Promise<string> =>
        station.add('documents', { code, title: code, effective_on: '2026-01-01', state: 'in_force', ...more });
      ids.all = await rule('A', { is_read_by_all: true });
      ids.some = await rule('B', { readers: [ids.mechanic] });
      ids.none = await rule('C', {});
      const notice = (more: object): Promise<string> =>
        station.add('notices', { title: '通知', body: '正文', received_on: '2026-01-01', state: 'published', ...more });
      ids.unit = await notice({ departments: [ids.top] });
      ids.everybody = await notice({});
      await station.add('document_reads', { staff_id: ids.甲, document_id: ids.all, read_at: '2026-01-02T00:00:00.000Z' });
      await station.add('document_reads', { staff_id: ids.甲, notice_id: ids.unit, read_at: '2026-01-02T00:00:00.000Z' });
    });

    const readersOf = async (field: 'document_id' | 'notice_id', id: string | undefined): Promise<string[]> => {
      const { rows } = await station.ask(owner, 'reading', { by: ['staff_id', 'is_read'], filter: { [field]: id } });
      const name = (value: unknown): string => Object.keys(ids).find(one => ids[one] === value) ?? '?';
      return rows.map(row => `${name(row.staff_id)} ${row.is_read}`).sort();
    };

    it.each([
      ['a rule for all', 'document_id', 'all', ['甲 read', '乙 unread', '丙 unread']],
      ['a rule for a post', 'document_id', 'some', ['甲 unread', '乙 unread']],
      ['a rule for nobody', 'document_id', 'none', []],
      ['a notice for a department and those below', 'notice_id', 'unit', ['甲 read', '乙 unread']],
      ['a notice for everybody', 'notice_id', 'everybody', ['甲 unread', '乙 unread', '丙 unread']],
    ] as const)('%s', async (_what, field, id, expected) => {
      expect(await readersOf(field, ids[id])).toEqual([...expected].sort());
    });

    it('is told to an employee of himself alone', async () => {
      const me = { ...actorWith('employee'), staffId: ids.乙 ?? null };
      const { rows } = await station.ask(me, 'reading', { by: ['staff_id'] });
      expect(rows).toEqual([{ staff_id: ids.乙, readers: 4 }]);
    });
  });
});
