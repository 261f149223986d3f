import { expect, it } from 'vitest';
import { parseListQuery } from '../../../model/kernel/query.ts';
import { type Definition, lineFields, linesTable } from '../../../model/kernel/resource.ts';
import { makeHistory } from '../../../server/store/history.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { verifyStore } from '../../../server/store/verify.ts';
import { eachDatabase } from '../../support/databases.ts';
import { actor, departments, people, REGISTERS, things, type World, world } from './fixtures.ts';

type Row = Readonly<Record<string, unknown>>;

/** More rows than one statement takes, and not a power of two of them. */
const THINGS: readonly Row[] = Array.from({ length: 151 }, (_, at) => ({
  id: `t${at}`,
  ...(at % 3 === 0 ? { number: `OLD-${at}` } : {}),
  code: `c-${at}`,
  name: `扳手${at}`,
  price_fen: at,
  supplier: at % 5 === 0 ? '世达' : null,
  marks: ['A4', String(at)],
  owner_id: at % 2 === 0 ? 'p1' : null,
  steps: Array.from({ length: at % 4 }, (_step, index) => ({ what: `step ${index}`, cost_fen: index })),
}));
const PEOPLE: readonly Row[] = [
  { id: 'p1', number: 'P1', name: '马志远', id_no: '1' },
  { id: 'p2', number: 'P2', name: '王芳' },
];

async function tableOf({ db }: World, table: string, order: string): Promise<Row[]> {
  return db.all({ sql: `SELECT * FROM ${table} ORDER BY ${order}`, parameters: [] });
}

/** Everything that stands in the database, ids of history entries and salts apart. */
async function whole(at: World, definitions: readonly Definition[]): Promise<unknown> {
  const tables = await Promise.all(definitions.map(one => tableOf(at, one.name, 'seq')));
  const lines = definitions.flatMap(one => lineFields(one).map(field => tableOf(at, linesTable(one.name, field), 'parent_id, position')));
  const log = (await tableOf(at, 'audit_log', 'seq')).map(({ id, changes, ...row }) => ({
    ...row,
    fields: Object.keys(JSON.parse(String(changes))),
  }));
  const values = (await tableOf(at, 'audit_values', 'field, old_value, new_value')).map(({ audit_id, salt, hash, ...row }) => row);
  return { tables, lines: await Promise.all(lines), log, values, sequences: await tableOf(at, 'sequences', 'prefix') };
}

eachDatabase((_dialect, open) => {
  const many = (at: World, definition: Definition, rows: readonly Row[]) =>
    at.db.writeTx(tx => at.store.insertMany(tx, actor(), definition, rows));

  it('writes what one row after the other would have been', async () => {
    const [one, all] = [await world(open), await world(open)];
    for (const [definition, rows] of [
      [people, PEOPLE],
      [things, THINGS],
    ] as const) {
      for (const row of rows) {
        const { id, ...input } = row;
        await one.db.writeTx(tx => one.store.insert(tx, actor(), definition, input, { id: String(id), asServer: true }));
      }
      await many(all, definition, rows);
    }
    expect(await whole(all, [people, things])).toEqual(await whole(one, [people, things]));
    const found = async (at: World) =>
      (await at.store.list(actor(), things, parseListQuery(things, { filter: '{"q":"banshou 世达"}' }))).rows;
    expect(await found(all)).toEqual(await found(one));
    expect((await found(all)).length).toBeGreaterThan(20);
    for await (const difference of verifyStore(all.db, registryOf(REGISTERS), { every: 1 })) expect(difference).toBeUndefined();
    const [entry] = (await makeHistory(all, registryOf(REGISTERS))(actor(), things, 't7', [0, 9])).entries;
    expect(entry?.changes).toContainEqual({ field: 'price_fen', from: null, to: 7 });
  });

  it('counts what it wrote, and takes rows that name each other in their order', async () => {
    const at = await world(open);
    const total = async () => (await at.store.list(actor(), departments, parseListQuery(departments, {}))).total;
    expect(await total()).toBe(0);
    const made = await many(at, departments, [
      { id: 'd1', name: '售后' },
      { id: 'd2', name: '车间', parent_id: 'd1' },
    ]);
    expect(made.map(one => [one.id, one.version])).toEqual([
      ['d1', 1],
      ['d2', 1],
    ]);
    expect(await total()).toBe(2);
    expect(await many(at, departments, [])).toEqual([]);
    await expect(
      many(at, departments, [
        { id: 'd3', name: '三', parent_id: 'd4' },
        { id: 'd4', name: '四' },
      ]),
    ).rejects.toMatchObject({
      status: 422,
      errors: { 0: { parent_id: { key: 'validation.reference_not_found' } } },
    });
    expect(await total()).toBe(2);
  });

  it('refuses the rows that are wrong by their place, and writes none', async () => {
    const at = await world(open);
    const refused = (rows: readonly Row[]) => expect(many(at, things, rows)).rejects;
    await refused([{ code: 'a' }, { code: 'b', count: 13 }]).toMatchObject({ errors: { 1: { count: { key: 'validation.unlucky' } } } });
    await refused([{ code: 'a' }, { code: 'b', steps: [{}] }]).toMatchObject({
      errors: { 1: { steps: { 0: { what: { key: 'validation.required' } } } } },
    });
    await refused([{ code: 'a' }, { code: 'A' }]).toMatchObject({ errors: { code: { key: 'validation.unique' } } });
    await refused([{ code: 'a', colour: 'red' }]).toMatchObject({ status: 422 });
    await refused([{ id: '../x' }]).toMatchObject({ errors: { id: { key: 'validation.id' } } });
    expect((await at.store.list(actor(), things, parseListQuery(things, {}))).total).toBe(0);
  });
});
