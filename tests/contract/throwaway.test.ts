import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor, mayEver } from '../../model/kernel/access.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import { registerObjects } from '../../server/db/ddl.ts';
import { printSchema } from '../../server/db/schemaObjects.ts';
import { seedRows } from '../support/seeding.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';
import { registerOfThePage } from '../support/throwaway.ts';
import { type WireClient, wireClient } from '../support/wireClient.ts';

/** Follows docs/adding-a-register.md: the definition on the page, and nothing else, gives table, wire, files and rights. */
const racks = registerOfThePage();
const registers = [...REGISTERS, racks];
const account = (id: string, role: string) => ({ register: 'users', id, by: 'nobody', values: { username: id, roles: [role] } });

describe('the register of docs/adding-a-register.md', () => {
  let server: TestServer;
  let keeper: WireClient;
  let employee: WireClient;
  const as = async (id: string, url: string): Promise<WireClient> => wireClient(url, await server.cookieFor(id));

  beforeAll(async () => {
    server = await startTestServer('sqlite', { registers }, db =>
      db.migration(tx => tx.script(printSchema(registerObjects(db.dialect, racks, registers)))),
    );
    const { context, store } = server.deps;
    await seedRows(
      { ...context, ids: server.ids },
      store,
      [account('keeper', 'tool_keeper'), account('worker', 'employee')],
      '2026-11-24',
      registers,
    );
    const url = await server.listen();
    [keeper, employee] = [await as('keeper', url), await as('worker', url)];
  });
  afterAll(() => server.close());

  const cost = (row: unknown): unknown => (row as { cost_fen?: number }).cost_fen;

  it('has its API: made, found by pinyin initials, changed, archived', async () => {
    const made = await keeper.provider.create('wheel_racks', { data: { code: 'r-1', name: '轮胎架', cost_fen: 12_000 } });
    expect(made.data).toMatchObject({ code: 'R-1', name: '轮胎架', cost_fen: 12_000, version: 1 });
    const found = await keeper.request(`/wheel_racks?filter=${encodeURIComponent('{"q":"ltj"}')}`);
    expect(found.body).toMatchObject([{ code: 'R-1' }]);
    expect(found.headers.get('content-range')).toBe('wheel_racks 0-0/1');
    const row = made.data as { id: string };
    expect((await keeper.request(`/wheel_racks/${row.id}`, { method: 'PUT', body: { version: 1, cost_fen: 13_000 } })).status).toBe(200);
    expect((await keeper.request('/wheel_racks/totals')).body).toEqual({ cost_fen: 13_000 });
    expect((await keeper.request(`/wheel_racks/${row.id}/history`)).body).toHaveLength(2);
  });

  it('says on the field what is wrong', async () => {
    const refused = await keeper.request('/wheel_racks', { method: 'POST', body: { code: 'R-9', cost_fen: -1 } });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: { name: { key: 'validation.required' }, cost_fen: { key: 'validation.min' } } },
    });
  });

  it('takes a file and gives one', async () => {
    const csv = 'code,name,cost_fen\nR-2,平衡架,88.50\nR-1,轮胎架,120\n';
    const preview = await keeper.request('/wheel_racks/import?filename=racks.csv', {
      method: 'POST',
      body: csv,
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(preview).toMatchObject({ status: 200, body: { counts: { create: 1, update: 1, bad: 0 } } });
    const exported = await keeper.request('/wheel_racks/export.csv');
    expect(exported).toMatchObject({ status: 200, body: expect.stringContaining('R-1') });
  });

  it('obeys the grants of its resource', async () => {
    expect((await employee.request('/wheel_racks', { method: 'POST', body: { code: 'R-3', name: '架' } })).status).toBe(403);
    const [row] = (await employee.request('/wheel_racks')).body as unknown[];
    expect(row).toMatchObject({ code: 'R-1' });
    expect(cost(row)).toBeUndefined();
    expect((await employee.request(`/wheel_racks?filter=${encodeURIComponent('{"cost_fen_gte":1}')}`)).status).toBe(422);
    expect(mayEver(grantsFor(GRANT_TABLE, ['cashier']), racks, 'C')).toBe(false);
  });

  it('stands in the API page', async () => {
    expect((await keeper.request('/openapi.json')).body).toHaveProperty(['paths', '/api/wheel_racks']);
  });
});
