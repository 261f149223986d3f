import { beforeAll, expect, it } from 'vitest';
import type { Grant } from '../../../model/kernel/access.ts';
import { boolean } from '../../../model/kernel/kinds/boolean.ts';
import { date } from '../../../model/kernel/kinds/date.ts';
import { reference } from '../../../model/kernel/kinds/reference.ts';
import { text } from '../../../model/kernel/kinds/text.ts';
import { type Definition, defineResource } from '../../../model/kernel/resource.ts';
import type { StoredRow } from '../../../server/store/store.ts';
import { eachDatabase } from '../../support/databases.ts';
import { actor, type World, world } from './fixtures.ts';

const units = defineResource({
  name: 'units',
  resource: 'units',
  domain: 'people',
  fields: { name: text({ required: true }), parent_id: reference('units') },
  defaultGroup: 'basic',
  key: ['name'],
  search: [],
  label: ['name'],
  list: { columns: ['name'], filters: [], sort: ['name', 'ASC'] },
  form: [['name', 'parent_id']],
  chains: [{ of: 'id', to: 'parent_id', error: 'units.in_circle' }],
});
const duties = defineResource({
  name: 'duties',
  resource: 'duties',
  domain: 'people',
  fields: {
    unit_id: reference('units', { required: true }),
    above_id: reference('units'),
    is_main: boolean({ initial: true }),
    from_on: date({ required: true }),
    until_on: date(),
  },
  defaultGroup: 'basic',
  key: [],
  search: [],
  label: ['from_on'],
  list: { columns: ['from_on'], filters: [], sort: ['from_on', 'ASC'] },
  form: [['unit_id', 'above_id', 'is_main', 'from_on', 'until_on']],
  ranges: [
    {
      on: ['unit_id'],
      where: { is_main: true },
      from: 'from_on',
      until: 'until_on',
      error: { field: 'from_on', key: 'duties.overlaps' },
    },
  ],
  chains: [{ of: 'unit_id', to: 'above_id', days: { from: 'from_on', until: 'until_on' }, error: 'duties.in_circle' }],
});

const OVERLAP = { status: 422, errors: { from_on: { key: 'duties.overlaps' } } };
const CIRCLE = { status: 422, errors: { above_id: { key: 'duties.in_circle' } } };

eachDatabase((_dialect, open) => {
  let at: World;
  const everything: readonly Grant[] = [{ actions: ['R', 'C', 'U', 'D'], scope: 'all', fields: ['basic'] }];
  const grants = { units: everything, duties: everything };
  const one = actor({ grants });
  const insert = (definition: Definition, values: Record<string, unknown>): Promise<StoredRow> =>
    at.db.writeTx(tx => at.store.insert(tx, one, definition, values));
  const update = (definition: Definition, row: StoredRow, values: Record<string, unknown>): Promise<StoredRow> =>
    at.db.writeTx(tx => at.store.update(tx, one, definition, row.id, row.version, values));
  const duty = (unit_id: string, from_on: string, until_on: string | null, more: object = {}) =>
    insert(duties, { unit_id, from_on, until_on, ...more });

  beforeAll(async () => {
    at = await world(open, [units, duties]);
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) await insert(units, { id, name: id });
  });

  it('keeps ranges apart that end on the day on which the next begins', async () => {
    const first = await duty('a', '2026-01-01', '2026-03-01');
    await expect(duty('a', '2026-02-28', null)).rejects.toMatchObject(OVERLAP);
    await expect(duty('a', '2025-06-01', '2026-01-02')).rejects.toMatchObject(OVERLAP);
    await expect(duty('a', '2025-06-01', null)).rejects.toMatchObject(OVERLAP);
    await duty('a', '2025-06-01', '2026-01-01');
    await duty('a', '2026-03-01', null);
    await duty('a', '2026-02-01', null, { is_main: false });
    await duty('b', '2026-02-01', null);
    await expect(update(duties, first, { until_on: '2026-03-02' })).rejects.toMatchObject(OVERLAP);
    await expect(update(duties, first, { until_on: null })).rejects.toMatchObject(OVERLAP);
    await update(duties, first, { until_on: '2026-02-20' });
  });

  it('sees a further post that becomes the main one', async () => {
    await duty('c', '2026-01-01', null);
    const further = await duty('c', '2026-05-01', null, { is_main: false });
    await expect(update(duties, further, { is_main: true })).rejects.toMatchObject(OVERLAP);
  });

  it('refuses what statements of their own write, in the same words', async () => {
    const row = await duty('d', '2026-01-01', '2026-02-01');
    await duty('d', '2026-02-01', null);
    const past = at.db.writeTx(tx => tx.run({ sql: `UPDATE duties SET until_on = NULL WHERE id = '${row.id}'`, parameters: [] }));
    await expect(past).rejects.toThrow(/duties breaks rl_duties_range_0/);
  });

  it('lets one of two through that write at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const ends = await Promise.allSettled([
        duty('e', `203${round}-01-01`, `203${round}-06-01`),
        duty('e', `203${round}-03-01`, `203${round}-09-01`),
      ]);
      expect(ends.map(end => end.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(ends.find(end => end.status === 'rejected')).toMatchObject({ reason: OVERLAP });
    }
  });

  it('refuses a tree that comes back to itself', async () => {
    const rows = new Map<string, StoredRow>();
    for (const [id, parent_id] of [
      ['t1', null],
      ['t2', 't1'],
      ['t3', 't2'],
      ['t4', 't3'],
    ] as const) {
      rows.set(id, await insert(units, { id, name: id, parent_id }));
    }
    const top = rows.get('t1') as StoredRow;
    await expect(update(units, top, { parent_id: 't4' })).rejects.toMatchObject({ errors: { parent_id: { key: 'units.in_circle' } } });
    await expect(update(units, top, { parent_id: 't1' })).rejects.toMatchObject({ errors: { parent_id: { key: 'units.in_circle' } } });
    await update(units, top, { parent_id: 'a' });
  });

  it('lets one of two trees through that would close a circle together', async () => {
    const left = await insert(units, { id: 'l', name: 'l' });
    const right = await insert(units, { id: 'r', name: 'r' });
    const ends = await Promise.allSettled([update(units, left, { parent_id: 'r' }), update(units, right, { parent_id: 'l' })]);
    expect(ends.map(end => end.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses a circle on the days that all its links have in common, and only there', async () => {
    await duty('f', '2026-01-01', '2026-06-01', { above_id: 'g' });
    await duty('g', '2026-03-01', '2026-09-01', { above_id: 'h' });
    await expect(duty('h', '2026-05-01', null, { above_id: 'f' })).rejects.toMatchObject(CIRCLE);
    await duty('h', '2026-06-01', null, { above_id: 'f' });
    await expect(duty('i', '2026-01-01', null, { above_id: 'i' })).rejects.toMatchObject(CIRCLE);
  });
});
