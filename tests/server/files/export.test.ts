import { beforeAll, describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../server/files/formula.ts';
import type { Preview } from '../../../server/files/preview.ts';
import { readCsv } from '../../../server/files/readCsv.ts';
import { readXlsx } from '../../../server/files/readXlsx.ts';
import { LIMITS } from '../../../server/files/sheet.ts';
import { writeXlsx } from '../../../server/files/writeXlsx.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, type TestStation, testStation } from '../http/station.ts';
import { bytesOf } from './workbooks.ts';

describe('the guard against formulas', () => {
  it.each(['=1+1', '+86 10', '-5', '@SUM(1)', '\tx', '＝1', '＋1', '－1', '＠x', "'=1", "''@x"])('quotes %j and gives it back', text => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });
  it.each(['a=1', "'tis", "''tis", '', '5', '（=1）'])('leaves %j alone', text => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});

describe('a workbook of ours', () => {
  it('goes on in a second sheet when the first is full', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => [{ kind: 'text', text: `r${at}` }] as const);
    const bytes = await bytesOf(writeXlsx({ name: '很长', headings: ['a'], rows }, 4));
    const sheets = await readXlsx(bytes, LIMITS);
    expect(sheets.map(sheet => [sheet.name, sheet.rows])).toEqual([
      ['很长', [['a'], ['r0'], ['r1'], ['r2']]],
      ['很长 2', [['a'], ['r3'], ['r4']]],
    ]);
  });
});

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let parts: Client;
  const file = async (client: Client, url: string): Promise<readonly (readonly string[])[]> => {
    const answer = await client.get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''/);
    if (url.includes('.csv')) return readCsv(answer.rawPayload, LIMITS).sheets[0]?.rows ?? [];
    return (await readXlsx(answer.rawPayload, LIMITS))[0]?.rows ?? [];
  };

  beforeAll(async () => {
    station = await testStation(await open());
    for (const role of ['hr', 'parts_manager', 'service_manager']) await station.person(role, [role]);
    parts = await station.signIn('parts_manager');
    const supplier = async (code: string, name: string) =>
      station.row('suppliers', {
        code,
        name,
        kind: 'wholesaler',
        contacts: [{ name: '王; 先生 | a', post: null, phone: '138 0000 0000', note: '=1+1' }],
      });
    const first = await supplier('S1', '同名（站）');
    await supplier('S2', '同名（站）');
    await supplier('S1X', 'S2');
    const bare = { category: 'fluids', origin: 'brand', unit: 'litre', qty_scale: 3 };
    await station.row('parts', {
      ...bare,
      part_no: 'A-1',
      name: '=HYPERLINK("x")',
      fits: ['A4', '途观'],
      supplier_id: first.id,
      cost_e4: 1234500,
      list_fen: 1250,
      phase_in_on: '2024-02-29',
      is_hazardous: true,
    });
    await station.row('parts', { ...bare, part_no: 'A-2', name: '机油 0W-20', shelf_life_days: 400, barcodes: ['690'] });
    await station.row('parts', { ...bare, part_no: '-3', name: "'=x" });
  });

  it('has labels instead of codes, numbers as numbers, and nothing that a spreadsheet evaluates', async () => {
    const columns = encodeURIComponent(
      JSON.stringify(['part_no', 'name', 'category', 'is_hazardous', 'cost_e4', 'list_fen', 'supplier_id', 'phase_in_on', 'fits']),
    );
    const answer = await parts.get(`/api/parts/export.csv?columns=${columns}&sort=["part_no","DESC"]`);
    const text = answer.rawPayload.toString('utf8');
    expect(text.startsWith('\ufeff配件号,')).toBe(true);
    expect(text.split('\r\n').slice(1, 4)).toEqual([
      'A-2,机油 0W-20,油液,否,,,,,',
      `A-1,"'=HYPERLINK(""x"")",油液,是,123.45,12.50,同名（站） (S1),2024-02-29,A4、途观`,
      `'-3,''=x,油液,否,,,,,`,
    ]);
  });

  it('speaks the language that is asked for', async () => {
    const rows = await file(parts, '/api/parts/export.xlsx?locale=en&filter={"part_no":"A-2"}');
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[0]).toMatch(/part/i);
    expect(rows[1]).toContain('Oils and fluids');
  });

  it.each(['parts/export.xlsx', 'parts/export.csv', 'parts/export.xlsx?locale=en', 'suppliers/export.xlsx', 'suppliers/export.csv'])(
    '%s comes back as it went',
    async path => {
      const register = path.split('/')[0] ?? '';
      const { rawPayload } = await parts.get(`/api/${path}`);
      const answer = await station.app.inject({
        method: 'POST',
        url: `/api/${register}/import?filename=x`,
        headers: { cookie: parts.cookie, 'content-type': 'application/octet-stream' },
        payload: rawPayload,
      });
      const { counts, problems } = answer.json() as Preview;
      expect(problems).toEqual([]);
      expect(counts).toEqual({ create: 0, update: 0, same: 3, bad: 0 });
    },
  );

  it('leaves out what the reader may not take out, and knows no such column', async () => {
    const hr = await station.signIn('hr');
    expect((await hr.get('/api/parts/export.csv')).statusCode).toBe(403);
    const manager = await station.signIn('service_manager');
    const plain = await manager.get('/api/staff/export.csv');
    expect(plain.body.split('\r\n')[0]).toContain('电话');
    expect(plain.body.split('\r\n')[0]).not.toContain('身份证');
    expect((await manager.get('/api/staff/export.csv?columns=["id_no"]')).statusCode).toBe(422);
    expect((await parts.get('/api/parts/export.csv?columns=["nothing"]')).statusCode).toBe(422);
    expect((await parts.get('/api/parts/export.csv?columns=part_no')).statusCode).toBe(400);
    expect((await parts.get('/api/parts/export.xlsx?filter={"nothing":1}')).statusCode).toBe(422);
  });

  it('takes along where people work today, from whom may take that out', async () => {
    const [post, next, department] = await Promise.all([
      station.row('posts', { code: 'X1', name: '钣金工', area: 'workshop' }),
      station.row('posts', { code: 'X2', name: '质检', area: 'workshop' }),
      station.row('departments', { code: 'X1', name: '钣喷车间' }),
    ]);
    const worker = await station.row('staff', { number: 'X1', name: '于洋', state: 'regular' });
    await station.row('staff', { number: 'X2', name: '无岗', state: 'regular' });
    const place = { staff_id: worker.id, department_id: department.id, is_main: true };
    await station.row('staff_assignments', { ...place, post_id: post.id, from_on: '2020-01-01', until_on: '2024-01-01' });
    await station.row('staff_assignments', { ...place, post_id: next.id, from_on: '2024-01-01' });
    const hr = await station.signIn('hr');
    const query = 'filter={"number":["X1","X2"]}&sort=["number","ASC"]';
    const columns = encodeURIComponent('["number","@post","@department","@manager"]');
    const answer = await hr.get(`/api/staff/export.csv?columns=${columns}&${query}`);
    expect(answer.rawPayload.toString('utf8').replace('\ufeff', '').split('\r\n').slice(0, 3)).toEqual([
      '工号,岗位,部门,直接上级',
      'X1,质检,钣喷车间,',
      'X2,,,',
    ]);
    expect((await hr.get('/api/posts/export.csv?columns=["@post"]')).statusCode).toBe(422);
  });

  it('is noted in the audit log', async () => {
    await parts.get('/api/parts/export.csv?filter={"part_no":"A-2"}');
    const log = await station.context.db.all<{ changes: string }>({
      sql: "select changes from audit_log where verb = 'export' order by id desc limit 1",
      parameters: [],
    });
    expect(JSON.parse(log[0]?.changes ?? '{}')).toMatchObject({ format: 'csv', filter: '{"part_no":"A-2"}' });
  });
});
