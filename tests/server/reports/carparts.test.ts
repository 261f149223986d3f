import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parts } from '../../../model/resources/parts/parts.ts';
import { statement } from '../../../server/db/database.ts';
import { eachDatabase } from '../../support/databases.ts';
import { actorWith, openStation, type TestStation } from './station.ts';

const DATA = new URL('../../../../shared/data/carparts/', import.meta.url);
const isThere = existsSync(new URL('carparts_golden.csv', DATA));
const AT = '2026-11-24T01:00:00.000Z';
const owner = actorWith('owner');

const readLines = (name: string): string[][] =>
  readFileSync(new URL(name, DATA), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map(line => line.split(','));

/** Writes the file as an import would leave it: no row where nothing is known. */
async function load({ context: { db }, store }: TestStation): Promise<Map<string, string>> {
  const rows = readLines('carparts_long.csv');
  const ids = new Map<string, string>();
  const writer = actorWith('parts_manager');
  await db.writeTx(async tx => {
    for (const number of new Set(rows.map(([part]) => part ?? ''))) {
      const { id } = await store.insert(tx, writer, parts, { part_no: number, name: number });
      ids.set(number, id);
    }
    const known = rows.filter(([, , quantity]) => quantity !== '');
    const columns = ['id', 'part_id', 'month', 'qty_milli', 'lost_milli', 'emergency_milli', 'created_at', 'updated_at'];
    const one = `(${columns.map(() => '?').join(', ')})`;
    for (let at = 0; at < known.length; at += 1000) {
      const some = known.slice(at, at + 1000);
      const values = some.flatMap(([number = '', month, quantity]) => [
        `${number}-${month}`,
        ids.get(number),
        month,
        Number(quantity) * 1000,
        0,
        0,
        AT,
        AT,
      ]);
      const text = `INSERT INTO part_demand (${columns.join(', ')}) VALUES ${some.map(() => one).join(', ')}`;
      await tx.run(statement(tx.dialect, text, ...values));
    }
  });
  return ids;
}

describe.skipIf(!isThere)('51 months of 2,674 real parts (skipped where the public data are not there)', () => {
  eachDatabase((_, open) => {
    let station: TestStation;
    let ids: Map<string, string>;
    beforeAll(async () => {
      station = await openStation(open);
      ids = await load(station);
    }, 120_000);

    it('gives the reference class of all 2,509 complete series, and 165 incomplete ones', async () => {
      const answer = await station.ask(owner, 'part_classes', { by: ['demand_class'], measures: ['parts'] });
      expect(Object.fromEntries(answer.rows.map(row => [row.demand_class, row.parts]))).toEqual({
        intermittent: 2082,
        lumpy: 410,
        incomplete: 165,
        smooth: 11,
        erratic: 6,
      });
      const found = await station.context.db.all<{
        part_id: string;
        demand_class: string;
        sales: number;
        interval_e4: number;
        variation_e4: number;
      }>({
        sql: 'SELECT part_id, demand_class, sales, interval_e4, variation_e4 FROM part_facts',
        parameters: [],
      });
      const byPart = new Map(found.map(row => [row.part_id, row]));
      for (const [number = '', sales, interval, variation, expected] of readLines('carparts_golden.csv')) {
        const row = byPart.get(ids.get(number) ?? '');
        expect([number, row?.demand_class, row?.sales]).toEqual([number, expected, Number(sales)]);
        expect(Math.abs((row?.interval_e4 ?? -1) / 10_000 - Number(interval)), number).toBeLessThan(0.0001);
        expect(Math.abs((row?.variation_e4 ?? -1) / 10_000 - Number(variation)), number).toBeLessThan(0.0001);
      }
    });

    it('adds up 51 months × class to what the rows add up to', async () => {
      const answer = await station.ask(owner, 'part_demand', { by: ['month', 'demand_class'], measures: ['qty', 'known'] });
      const rows = readLines('carparts_long.csv').filter(([, , quantity]) => quantity !== '');
      expect(answer.totals).toEqual({ qty: rows.reduce((sum, row) => sum + Number(row[2]) * 1000, 0), known: rows.length });
      expect(new Set(answer.rows.map(row => row.month)).size).toBe(51);
      expect(answer.notes).toEqual(['gaps']);
    });

    it('judges old records by their own time when new ones follow years later', async () => {
      const id = await station.add('parts', { part_no: 'NEW-1', name: 'NEW-1' });
      for (const month of ['2026-01', '2026-02', '2026-03']) await station.add('part_demand', { part_id: id, month, qty_milli: 2000 });
      const answer = await station.ask(owner, 'part_classes', { by: ['demand_class'], measures: ['parts'] });
      expect(Object.fromEntries(answer.rows.map(row => [row.demand_class, row.parts]))).toEqual({
        intermittent: 2082,
        lumpy: 410,
        incomplete: 165,
        smooth: 12,
        erratic: 6,
      });
      const dead = await station.ask(owner, 'part_classes', { by: ['idle_tier'], measures: ['parts'] });
      expect(dead.rows).toEqual([
        { idle_tier: 'dead', parts: 2674 },
        { idle_tier: 'moving', parts: 1 },
      ]);
    });
  });
});
