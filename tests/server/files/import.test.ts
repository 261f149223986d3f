import type { LightMyRequestResponse } from 'fastify';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Preview } from '../../../server/files/preview.ts';
import { readXlsx } from '../../../server/files/readXlsx.ts';
import { LIMITS } from '../../../server/files/sheet.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, type TestStation, testStation } from '../http/station.ts';
import { workbook } from './workbooks.ts';

interface Ended {
  readonly state: string;
  readonly counts: { readonly create: number; readonly update: number; readonly same: number; readonly bad: number };
  readonly error?: string;
}

const json = <T>(answer: LightMyRequestResponse, status: number): T => {
  if (answer.statusCode !== status) throw new Error(`${answer.statusCode} instead of ${status}: ${answer.body.slice(0, 500)}`);
  return answer.json() as T;
};

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let hr: Client;
  let parts: Client;

  const upload = (client: Client, register: string, bytes: Buffer, filename = 'file.xlsx') =>
    station.app.inject({
      method: 'POST',
      url: `/api/${register}/import?filename=${encodeURIComponent(filename)}`,
      headers: { cookie: client.cookie, 'content-type': 'application/octet-stream' },
      payload: bytes,
    });
  const preview = async (client: Client, register: string, bytes: Buffer, filename?: string): Promise<Preview> =>
    json<Preview>(await upload(client, register, bytes, filename), 200);
  const commit = async (client: Client, token: string, choices: object = {}): Promise<{ batch: string; end: Ended }> => {
    const { batch_id: batch } = json<{ batch_id: string }>(
      await client.send('POST', `/api/imports/${token}`, { ...choices, commit: true }),
      202,
    );
    const end = await vi.waitUntil(async () => {
      const now = json<Ended>(await client.get(`/api/imports/${batch}/progress`), 200);
      return now.state !== 'staging' && now.state !== 'writing' && now;
    }, 20_000);
    return { batch, end };
  };
  const list = async (client: Client, register: string, filter: object = {}): Promise<Record<string, unknown>[]> =>
    json(await client.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}&range=[0,499]`), 200);

  beforeAll(async () => {
    station = await testStation(await open());
    for (const role of ['hr', 'parts_manager', 'owner', 'front_desk']) await station.person(role, [role]);
    hr = await station.signIn('hr');
    parts = await station.signIn('parts_manager');
  });

  const staffList = async (rows: readonly (readonly unknown[])[]) =>
    workbook([
      [{ value: '青禾汽车服务站员工花名册', columnSpan: 5 }, null, null, null, null, null],
      ['工号', '姓名', '性别', '联系电话', '入职日期', '备注2'],
      ...rows,
    ]);
  const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy/m/d' });

  describe('a staff list', () => {
    it('is understood without help: title row, synonyms, dates, phones', async () => {
      const bytes = await staffList([
        ['9001', '张三', '男', 13800000117, day('2024-01-01'), 'x'],
        ['9002', '李四', '女', '139 0000 0118', '2023年5月6日', null],
        [null, null, null, null, null, null],
      ]);
      const seen = await preview(hr, 'staff', bytes, '花名册.xlsx');
      expect(seen).toMatchObject({ heading_row: 2, layout: 'rows', rows: 2, counts: { create: 2, update: 0, same: 0, bad: 0 } });
      expect(seen.columns.map(column => column.field)).toEqual(['number', 'name', 'gender', 'phone', 'hired_on', null]);
      const { end } = await commit(hr, seen.token);
      expect(end).toMatchObject({ state: 'done', counts: { create: 2 } });
      const rows = await list(hr, 'staff', { number: ['9001', '9002'] });
      expect(rows.map(row => [row.number, row.name, row.gender, row.phone, row.hired_on]).sort()).toEqual([
        ['9001', '张三', 'male', '13800000117', '2024-01-01'],
        ['9002', '李四', 'female', '139 0000 0118', '2023-05-06'],
      ]);
      expect((await list(hr, 'staff', { q: 'zs' })).map(row => row.number)).toContain('9001');
    });

    it('updates instead of doubling, and an empty cell changes nothing', async () => {
      const bytes = await staffList([
        ['9001', '张三', null, 13800000999, null, null],
        ['9002', '李四', '女', '139 0000 0118', day('2023-05-06'), null],
      ]);
      const seen = await preview(hr, 'staff', bytes);
      expect(seen.counts).toEqual({ create: 0, update: 1, same: 1, bad: 0 });
      expect((await commit(hr, seen.token)).end.state).toBe('done');
      const [row] = await list(hr, 'staff', { number: '9001' });
      expect(row).toMatchObject({ phone: '13800000999', hired_on: '2024-01-01', gender: 'male', version: 2 });
    });

    it('lists bad rows with row, column and reason, writes nothing, and gives them back to mend', async () => {
      const bytes = await staffList([
        ['9003', '王五', '雄', '电话', '明天', null],
        ['9004', '赵六', '男', null, null, null],
        ['9004', '赵六', '男', null, null, null],
      ]);
      const seen = await preview(hr, 'staff', bytes);
      expect(seen.counts).toEqual({ create: 1, update: 0, same: 0, bad: 2 });
      expect(seen.problems).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ row: 3, column: 2, heading: '性别', value: '雄', message: '不在可选项里' }),
          expect.objectContaining({ row: 3, column: 3, value: '电话' }),
          expect.objectContaining({ row: 3, column: 4, value: '明天' }),
          expect.objectContaining({ row: 5, message: '和第 4 行是同一条' }),
        ]),
      );
      expect((await commit(hr, seen.token)).end).toMatchObject({ state: 'failed', error: '有 2 行有错，什么都没写' });
      expect(await list(hr, 'staff', { number: ['9003', '9004'] })).toEqual([]);
      const bad = await hr.get(`/api/imports/${seen.token}/bad.xlsx`);
      expect(bad.headers['content-disposition']).toContain('attachment');
      const [sheet] = await readXlsx(bad.rawPayload, LIMITS);
      expect(sheet?.rows[0]).toEqual(['工号', '姓名', '性别', '联系电话', '入职日期', '备注2', '原因']);
      expect(sheet?.rows).toHaveLength(3);
      expect(sheet?.rows[1]?.[6]).toContain('性别');
      const { end } = await commit(hr, seen.token, { skip_bad: true });
      expect(end).toMatchObject({ state: 'done', counts: { create: 1, bad: 2 } });
    });

    it('comes as GB18030 .csv too, and the user’s mapping goes before what was guessed', async () => {
      const bytes = iconv.encode('人员编号;大名;手机号\r\n9005;孙七;13700000001\r\n', 'gb18030');
      const first = await preview(hr, 'staff', bytes, 'a.csv');
      expect(first).toMatchObject({ encoding: 'gb18030', delimiter: ';', counts: { create: 0, bad: 1 } });
      const second = json<Preview>(await hr.send('POST', `/api/imports/${first.token}`, { mapping: { 1: 'name', 2: null } }), 200);
      expect(second.columns.map(column => column.field)).toEqual(['number', 'name', null]);
      expect((await commit(hr, first.token, { mapping: { 1: 'name', 2: null } })).end.state).toBe('done');
      const [row] = await list(hr, 'staff', { number: '9005' });
      expect(row).toMatchObject({ name: '孙七', phone: null });
    });

    it('offers and takes only what the user may see and write', async () => {
      const owner = await station.signIn('owner');
      const seen = await upload(await station.signIn('front_desk'), 'departments', Buffer.from('编码,名称\n1,a\n'));
      expect(seen.statusCode).toBe(403);
      const mine = await preview(hr, 'staff', Buffer.from('工号,姓名\n9001,张三\n'));
      expect((await owner.get(`/api/imports/${mine.token}/bad.xlsx`)).statusCode).toBe(404);
      const refused = await hr.send('POST', `/api/imports/${mine.token}`, { mapping: { 0: 'password' } });
      expect(refused.statusCode).toBe(422);
      expect((await hr.send('POST', `/api/imports/${mine.token}`, { sheat: 'x' })).statusCode).toBe(400);
    });
  });

  describe('references', () => {
    it('are found by key and by label, in the file itself too', async () => {
      const bytes = Buffer.from('编码,名称,上级部门\nD1,维修部,\nD2,机电组,D1\nD3,钣金组,维修部\nD5,小小组,D4\nD4,小组,D3\nD6,x,不存在\n');
      const seen = await preview(hr, 'departments', bytes);
      expect(seen.counts).toEqual({ create: 5, update: 0, same: 0, bad: 1 });
      expect(seen.problems).toEqual([expect.objectContaining({ row: 7, column: 2, value: '不存在' })]);
      expect((await commit(hr, seen.token, { skip_bad: true })).end.state).toBe('done');
      const rows = await list(hr, 'departments');
      const id = (code: string) => rows.find(row => row.code === code)?.id;
      expect(rows.find(row => row.code === 'D3')?.parent_id).toBe(id('D1'));
      expect(rows.find(row => row.code === 'D5')?.parent_id).toBe(id('D4'));
    });
  });

  it('names nothing anew that is archived', async () => {
    const { id } = await station.row('suppliers', { code: 'OLD', name: '旧供应商', kind: 'wholesaler' });
    await station.context.db.writeTx(tx =>
      tx.run({ sql: `update suppliers set archived_at = '2026-01-01T00:00:00.000Z' where id = '${id}'`, parameters: [] }),
    );
    const seen = await preview(parts, 'parts', Buffer.from('配件号,名称,供应商\nX-1,甲,旧供应商\n'));
    expect(seen.problems).toEqual([expect.objectContaining({ row: 2, column: 2, message: '这条记录已经归档' })]);
  });

  describe('demand by month', () => {
    const wide = 'period,P-1,P-2,P-3\n2026-01,1,,0\n2026-02,2.5,3,\n';
    const long = 'series,period,qty\nP-1,2026-01,1\nP-1,2026-02,2.5\nP-2,2026-01,\nP-2,2026-02,3\nP-3,2026-01,0\nP-3,2026-02,\n';
    const turned = '配件,2026-01,2026年2月\nP-1,1,2.5\nP-2,,3\nP-3,0,\n';

    it('creates the missing parts only when told to, and gaps stay gaps', async () => {
      const seen = await preview(parts, 'part_demand', Buffer.from(wide), 'wide.csv');
      expect(seen).toMatchObject({ layout: 'wide', rows: 4, missing: 3, counts: { create: 0, bad: 4 } });
      const { end } = await commit(parts, seen.token, { create_missing: true });
      expect(end).toMatchObject({ state: 'done', counts: { create: 4 } });
      const rows = await list(parts, 'part_demand');
      expect(rows.map(row => [row.month, row.qty_milli]).sort()).toEqual([
        ['2026-01', 0],
        ['2026-01', 1000],
        ['2026-02', 2500],
        ['2026-02', 3000],
      ]);
      expect((await list(parts, 'parts', { part_no: 'P-1' }))[0]).toMatchObject({ name: 'P-1', category: 'other' });
    });

    it.each([
      ['wide', wide],
      ['long', long],
      ['wide', turned],
    ])('is the same in every layout (%s)', async (layout, text) => {
      const seen = await preview(parts, 'part_demand', Buffer.from(text), 'x.csv');
      expect(seen).toMatchObject({ layout, counts: { create: 0, update: 0, same: 4, bad: 0 } });
    });
  });

  describe('taking back', () => {
    it('takes new rows away, gives old values back, and says so in the log', async () => {
      const bytes = Buffer.from('工号,姓名,电话\n9001,张三,13811111111\n9100,新人,13822222222\n');
      const seen = await preview(hr, 'staff', bytes);
      const { batch } = await commit(hr, seen.token);
      const undone = json<Ended>(await hr.send('POST', `/api/imports/${batch}/undo`), 200);
      expect(undone.state).toBe('undone');
      expect(await list(hr, 'staff', { number: '9100' })).toEqual([]);
      const [row] = await list(hr, 'staff', { number: '9001' });
      expect(row).toMatchObject({ phone: '13800000999', version: 4 });
      const log = await station.context.db.all<{ verb: string }>({
        sql: `select verb from audit_log where batch_id = '${batch}' order by id`,
        parameters: [],
      });
      expect(log.map(entry => entry.verb).sort()).toEqual(['create', 'undo_import', 'undo_import', 'update']);
      expect((await hr.send('POST', `/api/imports/${batch}/undo`)).statusCode).toBe(409);
    });

    it('refuses, naming them, when rows changed since', async () => {
      const seen = await preview(hr, 'staff', Buffer.from('工号,姓名\n9200,甲\n9201,乙\n'));
      const { batch } = await commit(hr, seen.token);
      const [row] = await list(hr, 'staff', { number: '9201' });
      json(await hr.send('PUT', `/api/staff/${row?.id}`, { version: row?.version, name: '乙乙' }), 200);
      const refused = await hr.send('POST', `/api/imports/${batch}/undo`);
      expect(refused.statusCode).toBe(409);
      expect(refused.json()).toMatchObject({
        root: { key: 'problem.import_changed_since' },
        records: [{ register: 'staff', label: '乙乙' }],
      });
      expect(await list(hr, 'staff', { number: ['9200', '9201'] })).toHaveLength(2);
    });

    it('takes imports of the same rows back in turn, the last first', async () => {
      const imported = async (text: string): Promise<string> =>
        (await commit(hr, (await preview(hr, 'staff', Buffer.from(text))).token)).batch;
      const batches = [
        await imported('工号,姓名\n9350,甲\n'),
        await imported('工号,姓名\n9350,乙\n'),
        await imported('工号,姓名\n9350,丙\n'),
      ];
      const undo = async (batch: string | undefined): Promise<number> => (await hr.send('POST', `/api/imports/${batch}/undo`)).statusCode;
      const names = async (): Promise<unknown[]> => (await list(hr, 'staff', { number: '9350' })).map(row => row.name);
      expect(await undo(batches[0])).toBe(409);
      expect([await undo(batches[2]), await names()]).toEqual([200, ['乙']]);
      expect([await undo(batches[1]), await names()]).toEqual([200, ['甲']]);
      expect([await undo(batches[0]), await names()]).toEqual([200, []]);
    });

    it('refuses when other records refer to what it made', async () => {
      const seen = await preview(parts, 'parts', Buffer.from('配件号,名称\nU-1,甲\n'));
      const { batch } = await commit(parts, seen.token);
      const more = await preview(parts, 'part_demand', Buffer.from('配件号,月份,数量\nU-1,2026-01,1\n'));
      await commit(parts, more.token);
      const refused = await parts.send('POST', `/api/imports/${batch}/undo`);
      expect(refused.statusCode).toBe(409);
      expect(refused.json()).toMatchObject({ root: { key: 'problem.import_referenced' } });
    });
  });

  describe('what other rows forbid', () => {
    it('is said by the preview where a further unique key is taken, by a record or by a row of the file', async () => {
      const owner = await station.signIn('owner');
      await station.row('staff', { number: '9300', name: '九三' });
      await station.row('staff', { number: '9301', name: '九四' });
      const first = await preview(owner, 'users', Buffer.from('用户名,员工\nfirst,9300\n'));
      expect(first.counts).toMatchObject({ create: 1, bad: 0 });
      await commit(owner, first.token);
      const seen = await preview(owner, 'users', Buffer.from('用户名,员工\nsecond,9300\nthird,9301\nfourth,9301\nfirst,9300\n'));
      expect(seen.counts).toEqual({ create: 1, update: 0, same: 1, bad: 2 });
      expect(seen.problems.map(problem => [problem.row, problem.message])).toEqual([
        [2, '已经有一条一样的'],
        [4, expect.stringContaining('3')],
      ]);
    });

    it('refuses a second main post in the same time with its row, takes a change of posts in one file, and gives it back', async () => {
      await station.row('staff', { number: '9310', name: '九五' });
      await station.row('posts', { code: 'Z1', name: '洗车工', area: 'workshop', usual_role: 'employee' });
      await station.row('posts', { code: 'Z2', name: '喷漆工', area: 'workshop', usual_role: 'employee' });
      await station.row('posts', { code: 'Z3', name: '钣金工', area: 'workshop', usual_role: 'employee' });
      await station.row('departments', { code: 'ZD', name: '临时部' });
      const file = (...rows: string[]): Buffer => Buffer.from(['员工,岗位,部门,主岗,开始日期,结束日期', ...rows, ''].join('\n'));
      const first = await preview(hr, 'staff_assignments', file('9310,Z1,ZD,是,2026-01-01,'));
      expect(first.counts).toMatchObject({ create: 1, bad: 0 });
      expect((await commit(hr, first.token)).end.state).toBe('done');
      const clash = await preview(hr, 'staff_assignments', file('9310,Z2,ZD,是,2026-06-01,'));
      expect(clash.counts).toEqual({ create: 0, update: 0, same: 0, bad: 1 });
      expect(clash.problems).toMatchObject([{ row: 2, column: 4, message: '这段时间已经有主岗' }]);
      const both = await preview(
        hr,
        'staff_assignments',
        file('9310,Z1,ZD,是,2026-01-01,2026-06-01', '9310,Z2,ZD,是,2026-05-31,', '9310,Z2,ZD,否,2026-03-01,', '9310,Z3,ZD,是,2026-07-01,'),
      );
      expect([both.counts, both.problems.map(({ row, column, message }) => [row, column, message])]).toEqual([
        // Not the main post beside it, and not the one behind it: only what stands in the time of another row of the file.
        { create: 2, update: 1, same: 0, bad: 1 },
        [[3, 4, '这段时间已经有主岗']],
      ]);
      const move = await preview(hr, 'staff_assignments', file('9310,Z2,ZD,是,2026-06-01,', '9310,Z1,ZD,是,2026-01-01,2026-06-01'));
      expect(move.counts).toMatchObject({ create: 1, update: 1, bad: 0 });
      const { batch, end: moved } = await commit(hr, move.token);
      expect(moved.state).toBe('done');
      expect((await list(hr, 'import_batches', {})).map(one => one.id)).toContain(batch);
      expect((await hr.send('POST', `/api/imports/${batch}/undo`)).statusCode).toBe(200);
    });
  });
});
