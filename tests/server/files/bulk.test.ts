import { expect, it } from 'vitest';
import { GRANT_TABLE } from '../../../model/access/extensions.ts';
import { grantsFor } from '../../../model/kernel/access.ts';
import type { Actor } from '../../../server/context.ts';
import type { DbRow } from '../../../server/db/database.ts';
import { Imports } from '../../../server/files/imports.ts';
import { eachDatabase } from '../../support/databases.ts';
import { definitionOf, testStation } from '../http/station.ts';

const actor: Actor = {
  userId: 'u-1',
  username: 'tester',
  staffId: null,
  roles: ['parts_manager'],
  grants: grantsFor(GRANT_TABLE, ['parts_manager']),
  today: '2026-11-24',
  requestId: 'r-1',
  locale: 'zh',
};

const HEAD = '配件号,名称,类别,单位,适用车型,危险品,成本价,销售价,启用日期\n';
const NAMES = ['机油滤清器', '空气滤芯', '前制动片', 'Wiper blade 650', '=火花塞'];
const partsFile = (price: number) =>
  Array.from(
    { length: 600 },
    (_, at) =>
      `p-${at},${NAMES[at % 5]} ${at},${at % 2 === 0 ? '油液' : '其他'},个,"A4、途观",${at % 3 === 0 ? '是' : '否'},${at}.5,${price + at},2026-0${(at % 9) + 1}-01\n`,
  );
const demandFile = (factor: number) => Array.from({ length: 1200 }, (_, at) => `p-${at % 600},2026-0${at < 600 ? 1 : 2},${at * factor}\n`);

/** What differs between two runs by nature. */
const OWN = new Set(['id', 'seq', 'record_id', 'batch_id', 'audit_id', 'part_id', 'salt', 'hash', 'created_at', 'updated_at']);
const bare = (rows: readonly DbRow[]): string[] =>
  rows
    .map(row =>
      JSON.stringify(Object.entries(row).filter(([name]) => !OWN.has(name))).replace(
        /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}/g,
        '*',
      ),
    )
    .sort();

/** The first rows that stand in one state and not in the other. */
function difference(one: Record<string, unknown>, other: Record<string, unknown>): string[] {
  const rows = (state: Record<string, unknown>): string[] =>
    Object.entries(state).flatMap(([name, all]) => (all as unknown[]).map(row => `${name} ${String(row)}`));
  const [left, right] = [rows(one), rows(other)];
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const only = [
    ...left.filter(row => !inRight.has(row)).map(row => `< ${row}`),
    ...right.filter(row => !inLeft.has(row)).map(row => `> ${row}`),
  ];
  return left.length === right.length ? only.slice(0, 4) : [`${left.length} rows against ${right.length}`, ...only.slice(0, 4)];
}

eachDatabase((_dialect, open) => {
  const makeStation = async () => {
    const station = await testStation(await open());
    const { deps, context } = station;
    const imports = new Imports({ ...deps, dir: context.place.dir, zone: () => 'Asia/Shanghai' });
    const all = (sql: string): Promise<DbRow[]> => context.db.all<DbRow>({ sql, parameters: [] });
    /** Imports the rows in files of `size` rows; the batches. */
    const bring = async (register: string, head: string, rows: readonly string[], size: number): Promise<string[]> => {
      const batches: string[] = [];
      for (let at = 0; at < rows.length; at += size) {
        const bytes = Buffer.from(head + rows.slice(at, at + size).join(''));
        const seen = await imports.upload(actor, definitionOf(register), 'x.csv', bytes);
        expect(seen.problems).toEqual([]);
        const batch = await imports.commit(actor, seen.token, {});
        await imports.settled();
        expect(await imports.progress(actor, batch)).toMatchObject({ state: 'done' });
        batches.push(batch);
      }
      return batches;
    };
    const state = async (): Promise<Record<string, unknown>> => ({
      parts: bare(await all('select * from parts')),
      demand: bare(await all('select * from part_demand')),
      changes: bare(await all('select * from import_changes')),
      audit: bare(await all("select * from audit_log where register in ('parts', 'part_demand')")),
      values: bare(await all('select * from audit_values')),
      staged: await all('select * from import_staging'),
      found: (
        await deps.store.list(actor, definitionOf('parts'), {
          conditions: [],
          q: 'jylqq',
          sort: { field: 'part_no', order: 'ASC' },
          range: [0, 499],
          archived: false,
        })
      ).rows.map(row => row.part_no),
    });
    return { station, imports, bring, state, all };
  };

  it('writes, changes and takes back the same in bulk as row by row', { timeout: 120_000 }, async () => {
    const [bulk, byHand] = [await makeStation(), await makeStation()];
    const both = async (register: string, head: string, rows: readonly string[]) =>
      [await bulk.bring(register, head, rows, rows.length), await byHand.bring(register, head, rows, 300)] as const;
    await both('parts', HEAD, partsFile(10));
    await both('part_demand', 'series,period,qty\n', demandFile(1));
    const before = await bulk.state();
    expect(difference(before, await byHand.state())).toEqual([]);
    expect((before.parts as string[]).length).toBe(600);
    expect((before.found as string[]).length).toBe(120);
    expect((before.values as string[]).length).toBeGreaterThan(600);

    const [inBulk, byHands] = await both('parts', HEAD, [
      ...partsFile(20).slice(0, 595),
      ...partsFile(20)
        .slice(595)
        .map(row => row.replace(/ \d+,/, ' 改,')),
    ]);
    const demand = await both('part_demand', 'series,period,qty\n', demandFile(2));
    const changed = await bulk.state();
    expect(difference(changed, await byHand.state())).toEqual([]);
    expect(difference(changed, before)).not.toEqual([]);

    for (const batch of [...demand[0], ...inBulk]) await bulk.imports.undo(actor, batch);
    for (const batch of [...[...demand[1]].reverse(), ...[...byHands].reverse()]) await byHand.imports.undo(actor, batch);
    const after = await bulk.state();
    expect(difference(after, await byHand.state())).toEqual([]);
    expect((after.parts as string[]).map(row => row.replace(/\["version",\d+\]/, ''))).toEqual(
      (before.parts as string[]).map(row => row.replace(/\["version",\d+\]/, '')),
    );
    expect(after.found).toEqual(before.found);
  });

  it('writes nothing when it is cancelled, and leaves nothing staged', async () => {
    const { imports, bring, state, all } = await makeStation();
    await bring('parts', HEAD, partsFile(10), 600);
    const before = await state();
    const seen = await imports.upload(
      actor,
      definitionOf('part_demand'),
      'x.csv',
      Buffer.from(`series,period,qty\n${demandFile(3).join('')}`),
    );
    const batch = await imports.commit(actor, seen.token, {});
    await expect(imports.commit(actor, seen.token, {})).rejects.toMatchObject({ status: 409, root: { key: 'problem.import_running' } });
    expect(await imports.cancel(actor, batch)).toMatchObject({ state: 'cancelled' });
    expect(await state()).toEqual(before);
    expect(await all(`select state from import_batches where id = '${batch}'`)).toEqual([{ state: 'cancelled' }]);
  });

  it('is whole or not at all when somebody else takes a key meanwhile', async () => {
    const { imports, bring, all, station } = await makeStation();
    await bring('parts', HEAD, partsFile(10), 600);
    const seen = await imports.upload(
      actor,
      definitionOf('part_demand'),
      'x.csv',
      Buffer.from(`series,period,qty\n${demandFile(3).join('')}`),
    );
    const batch = await imports.commit(actor, seen.token, {});
    while ((await imports.progress(actor, batch)).done < seen.rows) await new Promise(resolve => setImmediate(resolve));
    const [part] = await all("select id from parts where part_no = 'P-599'");
    await station.row('part_demand', { part_id: part?.id, month: '2026-02', qty_milli: 7 });
    await imports.settled();
    expect(await imports.progress(actor, batch)).toMatchObject({ state: 'failed', error: { key: 'problem.invalid' } });
    expect(await all('select qty_milli from part_demand')).toEqual([{ qty_milli: 7 }]);
    expect(await all('select * from import_staging')).toEqual([]);
    expect(await all(`select * from import_changes where batch_id = '${batch}'`)).toEqual([]);
  });

  it('is marked as failed at the next start when the server died on the way, and what it left is gone', async () => {
    const { imports, all, station } = await makeStation();
    const { id } = await station.row('import_batches', { register: 'parts', filename: 'x', state: 'staging' });
    await station.context.db.writeTx(async tx => {
      for (const sql of [
        `insert into import_staging (batch_id, position, verb, record_id, "row") values ('${id}', 0, 'create parts', 'x', '[]')`,
        `insert into import_changes (batch_id, register, record_id, verb, version) values ('${id}', 'parts', 'x', 'create', 1)`,
      ])
        await tx.run({ sql, parameters: [] });
    });
    await imports.recover();
    expect(await all('select state, error from import_batches')).toEqual([{ state: 'failed', error: 'problem.import_interrupted' }]);
    expect([...(await all('select * from import_staging')), ...(await all('select * from import_changes'))]).toEqual([]);
  });
});
