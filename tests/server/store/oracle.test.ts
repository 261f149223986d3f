import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { sortKey } from '../../../model/kernel/chinese.ts';
import { applyListQuery } from '../../../model/kernel/oracle.ts';
import { parseListQuery } from '../../../model/kernel/query.ts';
import { labelOf } from '../../../model/kernel/resource.ts';
import type { WireRow } from '../../../server/store/store.ts';
import { eachDatabase } from '../../support/databases.ts';
import { actor, people, things, type World, world } from './fixtures.ts';
import { input, NAMES, query } from './questions.ts';

eachDatabase((dialect, open) => {
  let at: World;
  let rows: readonly WireRow[];
  const labels = new Map<string, string>();

  beforeAll(async () => {
    at = await world(open);
    const staff: string[] = [];
    for (const [index, name] of ['罗建军', '艾力', 'Zoe', '周'].entries()) {
      const row = await at.insert(people, { number: `S${index}`, name });
      staff.push(row.id);
      labels.set(row.id, sortKey(labelOf(people, row)));
    }
    const inputs = fc.sample(input(staff), { numRuns: 60, seed: 7 });
    for (const [index, one] of inputs.entries())
      await at.insert(things, { ...one, ...(index % 5 === 0 ? {} : { code: `c-${index * 7}` }) });
    rows = (await at.store.list(actor(), things, parseListQuery(things, { range: '[0,499]' }))).rows;
  });

  it(`answers every list query as the oracle does on ${dialect}`, async () => {
    await fc.assert(
      fc.asyncProperty(query(rows), async asked => {
        const expected = applyListQuery(rows, asked, things, (_target, id) => labels.get(id));
        const answer = await at.store.list(actor(), things, asked);
        expect(answer.rows.map(row => row.id)).toEqual(expected.page.map(row => row.id));
        expect(answer).toEqual({ rows: expected.page, total: expected.total, isCapped: false });
      }),
      { seed: 20261124, numRuns: 600 },
    );
  });

  it('asks questions that find rows, and some that do not', () => {
    const totals = fc
      .sample(query(rows), { seed: 20261124, numRuns: 600 })
      .map(asked => applyListQuery(rows, asked, things, (_target, id) => labels.get(id)).total);
    expect(totals.filter(total => total > 1 && total < rows.length).length).toBeGreaterThan(200);
    expect(totals.filter(total => total === 0).length).toBeGreaterThan(20);
  });

  it('takes the longest search there is', async () => {
    const q = Array.from({ length: 100 }, (_, index) => `${String.fromCodePoint(0x4e00 + index)}${index % 3 === 0 ? 'a' : ' '}`).join('');
    const answer = await at.store.list(actor(), things, parseListQuery(things, { filter: JSON.stringify({ q: q.slice(0, 200) }) }));
    expect(answer.total).toBe(0);
  });

  it('walks an export of many steps without loss or repeat', async () => {
    const many = await world(open);
    const input = (index: number) => ({
      number: `N${index}`,
      name: NAMES[index % 3] ?? '',
      phone: index % 2 === 0 ? null : `p${index % 600}`,
    });
    for (let index = 0; index < 1_203; index += 200) {
      const some = Array.from({ length: Math.min(200, 1_203 - index) }, (_, step) => input(index + step));
      await many.db.writeTx(async tx => {
        for (const one of some) await many.store.insert(tx, actor(), people, one);
      });
    }
    for (const sort of ['["phone","ASC"]', '["phone","DESC"]', '["name","DESC"]', '["id","ASC"]', '["created_by","ASC"]']) {
      const asked = parseListQuery(people, { sort });
      const walked: WireRow[] = [];
      for await (const row of many.store.each(actor(), people, asked)) walked.push(row);
      const page = async (from: number) =>
        (await many.store.list(actor(), people, { ...asked, range: [from, from + 499] })).rows.map(row => row.id);
      expect(walked.map(row => row.id)).toEqual([...(await page(0)), ...(await page(500)), ...(await page(1_000))]);
      expect(new Set(walked.map(row => row.id)).size).toBe(1_203);
    }
  });

  it('finds the same page whichever way it takes', async () => {
    const many = await world(open);
    for (let index = 0; index < 900; index += 300) {
      await many.db.writeTx(async tx => {
        for (let step = index; step < index + 300; step += 1) {
          const input = {
            id: `t${String(step).padStart(4, '0')}`,
            name: NAMES[step % 4],
            kind: step % 300 === 7 ? 'lift' : 'other',
            count: step % 10,
          };
          await many.store.insert(tx, actor(), things, input);
        }
      });
    }
    const all = (await many.store.list(actor(), things, parseListQuery(things, { range: '[0,499]' }))).rows;
    const rest = (await many.store.list(actor(), things, parseListQuery(things, { range: '[500,999]' }))).rows;
    for (const filter of [
      { kind: 'other' },
      { kind: 'lift' },
      { kind_neq: 'lift', q: '扳手' },
      { q: 'th2026' },
      { name: '扳手' },
      { count: 3, q: '扳手' },
    ]) {
      for (const sort of [
        ['name', 'ASC'],
        ['count', 'DESC'],
        ['number', 'ASC'],
        ['owner_id', 'ASC'],
      ]) {
        const asked = parseListQuery(things, { filter: JSON.stringify(filter), sort: JSON.stringify(sort), range: '[20,44]' });
        const expected = applyListQuery([...all, ...rest], asked, things, () => undefined);
        const answer = await many.store.list(actor(), things, asked);
        expect(answer.rows.map(row => row.id)).toEqual(expected.page.map(row => row.id));
        expect(answer.total).toBe(expected.total);
      }
    }
  });

  it('walks an export in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(query(rows), async asked => {
        const expected = applyListQuery(rows, { ...asked, range: [0, 10_000] }, things, (_target, id) => labels.get(id));
        const walked: string[] = [];
        for await (const row of at.store.each(actor(), things, asked)) walked.push(row.id);
        expect(walked).toEqual(expected.page.map(row => row.id));
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
