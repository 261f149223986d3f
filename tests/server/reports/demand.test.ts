import { beforeAll, expect, it } from 'vitest';
import { parseListQuery } from '../../../model/kernel/query.ts';
import { register } from '../../../model/resources/index.ts';
import { eachDatabase } from '../../support/databases.ts';
import { actorWith, openStation, type TestStation } from './station.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const owner = actorWith('owner');
const keeper = actorWith('tool_keeper');

eachDatabase((_, open) => {
  let station: TestStation;
  const ids: Record<string, string> = {};

  async function addPart(number: string, quantities: readonly (number | null)[], more: object = {}): Promise<void> {
    const id = await station.add('parts', { part_no: number, name: `配件${number}`, ...more });
    ids[number] = id;
    for (const [index, quantity] of quantities.entries()) {
      if (quantity !== null) await station.add('part_demand', { part_id: id, month: MONTHS[index], qty_milli: quantity * 1000 });
    }
  }

  beforeAll(async () => {
    station = await openStation(open);
    await addPart('A-1', [40, 41, 40, 42, 40, 41], { category: 'brakes' });
    await addPart('B-1', [0, 6, 0, 0, 6, 0]);
    await addPart('C-1', [1, 0, 0, 0, 0, 0]);
    await addPart('D-1', [2, null, 2, 2, 2, 2]);
    await addPart('E-1', [0, 0, 0, 0, 0, 0]);
    await station.add('parts', { part_no: 'F-1', name: '没有数据' });
  });

  it('adds up by month, and the totals in SQL count a part once', async () => {
    const answer = await station.ask(owner, 'part_demand', { by: ['month'], measures: ['qty', 'parts', 'known'] });
    expect(answer.rows.map(row => [row.month, row.qty, row.parts, row.known])).toEqual([
      ['2026-01', 43_000, 3, 5],
      ['2026-02', 47_000, 2, 4],
      ['2026-03', 42_000, 2, 5],
      ['2026-04', 44_000, 2, 5],
      ['2026-05', 48_000, 3, 5],
      ['2026-06', 43_000, 2, 5],
    ]);
    expect(answer.totals).toEqual({ qty: 267_000, parts: 4, known: 29 });
    expect(answer.notes).toEqual([]);
  });

  it('gives the same figures from the projection and from the rows', async () => {
    const fast = await station.ask(owner, 'part_demand', { by: ['month', 'demand_class'], measures: ['qty', 'parts'] });
    const slow = await station.ask(owner, 'part_demand', { by: ['month', 'demand_class', 'category'], measures: ['qty', 'parts'] });
    const sum = (rows: typeof fast.rows): Map<string, number> => {
      const sums = new Map<string, number>();
      for (const row of rows) {
        const key = `${row.month} ${row.demand_class}`;
        sums.set(key, (sums.get(key) ?? 0) + Number(row.qty));
      }
      return sums;
    };
    expect(sum(fast.rows)).toEqual(sum(slow.rows));
    expect(fast.totals).toEqual(slow.totals);
  });

  it('classifies the parts and says which list stands behind a cell', async () => {
    const answer = await station.ask(owner, 'part_classes', { by: ['abc_class', 'demand_class'], measures: ['parts', 'qty'] });
    expect(new Set(answer.rows.map(row => `${row.abc_class} ${row.demand_class} ${row.parts}`))).toEqual(
      new Set(['a smooth 1', 'b intermittent 1', 'c intermittent 1', 'c incomplete 1', 'c none 1']),
    );
    expect(answer.totals.parts).toBe(5);
    expect(answer.notes).toEqual(['abc_by_units', 'gaps']);
    const parts = register('parts');
    if (parts === undefined) throw new Error('no parts');
    const page = await station.store.list(owner, parts, parseListQuery(parts, { filter: '{"abc_class":"a","demand_class":"smooth"}' }));
    expect(page.rows.map(row => row.id)).toEqual([ids['A-1']]);
  });

  it('names the parts of a ranking', async () => {
    const answer = await station.ask(owner, 'part_ranking', {
      by: ['part_id'],
      measures: ['qty', 'idle_months'],
      sort: ['qty', 'DESC'],
      limit: 2,
    });
    expect(answer.rows).toEqual([
      { part_id: ids['A-1'], qty: 244_000, idle_months: 0 },
      { part_id: ids['B-1'], qty: 12_000, idle_months: 1 },
    ]);
    expect(answer.groups).toBe(5);
    expect(answer.labels.part_id?.[ids['A-1'] ?? '']).toBe('A-1 配件A-1');
  });

  it('follows every write at once', async () => {
    const before = await station.ask(owner, 'part_demand', { measures: ['qty'] });
    await addPart('G-1', [null, null, null, null, null, 7]);
    const byMonth = await station.ask(owner, 'part_demand', { by: ['month'], measures: ['qty'], filter: { month: '2026-06' } });
    expect(byMonth.rows).toEqual([{ month: '2026-06', qty: 50_000 }]);
    expect(byMonth.totals.qty).toBe(50_000);
    const after = await station.ask(owner, 'part_demand', { measures: ['qty'] });
    expect(Number(after.totals.qty) - Number(before.totals.qty)).toBe(7_000);
  });

  it('takes a part that was phased in later as complete', async () => {
    const [id, parts] = [ids['G-1'] ?? '', register('parts')];
    if (parts === undefined) throw new Error('no parts');
    const classOf = async (): Promise<unknown> =>
      (await station.ask(owner, 'part_ranking', { by: ['demand_class'], measures: ['qty'], filter: { part_id: id } })).rows[0]
        ?.demand_class;
    expect(await classOf()).toBe('incomplete');
    await station.context.db.writeTx(tx =>
      station.store.update(tx, owner, parts, id, undefined, { phase_in_on: '2026-06-03' }, { asServer: true }),
    );
    expect(await classOf()).toBe('smooth');
  });

  it('takes the running month as no gap for whom nothing is known of it yet', async () => {
    const classes = async (): Promise<Map<unknown, unknown>> => {
      const answer = await station.ask(owner, 'part_ranking', { by: ['part_id', 'demand_class'], measures: ['qty', 'idle_months'] });
      return new Map(answer.rows.map(row => [row.part_id, [row.demand_class, row.qty, row.idle_months]]));
    };
    const month = new Date(station.context.clock.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const before = await classes();
    await station.add('part_demand', { part_id: ids['A-1'], month, qty_milli: 5000 });
    const after = await classes();
    for (const number of ['B-1', 'C-1', 'D-1', 'E-1', 'G-1'])
      expect([number, after.get(ids[number])]).toEqual([number, before.get(ids[number])]);
    expect(after.get(ids['A-1'])).toEqual(['incomplete', 244_000, 0]);
  });

  it('ranks by value where the cost is known', async () => {
    const parts = register('parts');
    if (parts === undefined) throw new Error('no parts');
    await station.context.db.writeTx(tx =>
      station.store.update(tx, owner, parts, ids['C-1'] ?? '', undefined, { cost_e4: 1_000_000 }, { asServer: true }),
    );
    const answer = await station.ask(owner, 'part_ranking', {
      by: ['part_id', 'abc_class'],
      measures: ['value'],
      filter: { part_id: ids['C-1'] },
    });
    expect(answer.rows).toEqual([{ part_id: ids['C-1'], abc_class: 'a', value: 10_000 }]);
  });

  it('refuses what does not exist and what the reader may not know, alike', async () => {
    await expect(station.ask(keeper, 'part_demand')).rejects.toMatchObject({ status: 404 });
    await expect(station.ask(owner, 'nothing')).rejects.toMatchObject({ status: 404 });
    await expect(station.ask(owner, 'part_demand', { by: ['colour'] })).rejects.toMatchObject({ status: 422 });
    await expect(station.ask(owner, 'part_demand', { measures: ['profit'] })).rejects.toMatchObject({ status: 422 });
    await expect(station.ask(owner, 'part_demand', { filter: { colour: 'red' } })).rejects.toMatchObject({ status: 422 });
    await expect(station.ask(owner, 'part_demand', { filter: { id: 'x' } })).rejects.toMatchObject({ status: 422 });
    await expect(station.ask(owner, 'part_demand', { filter: { month: '2026-13' } })).rejects.toMatchObject({ status: 400 });
    await expect(station.ask(owner, 'part_demand', { by: ['month'], sort: ['qty', 'UP'] })).rejects.toMatchObject({ status: 400 });
    await expect(station.ask(owner, 'part_demand', { limit: 0 })).rejects.toMatchObject({ status: 400 });
  });

  it('keeps values from readers without the right to costs', async () => {
    const blind = { ...owner, grants: { ...owner.grants, parts: [{ actions: ['R'], scope: 'all', fields: ['card'] }] } as const };
    await expect(station.ask(blind, 'part_classes', { by: ['demand_class'], measures: ['value'] })).rejects.toMatchObject({ status: 422 });
    await expect(station.ask(blind, 'part_classes', { by: ['abc_class'], measures: ['parts'] })).rejects.toMatchObject({ status: 422 });
    const answer = await station.ask(blind, 'part_classes', { by: ['demand_class'] });
    expect(Object.keys(answer.totals)).toEqual(['parts', 'qty']);
  });
});
