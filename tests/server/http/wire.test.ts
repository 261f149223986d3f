import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

const supplier = (code: string, more: object = {}): object => ({ code, name: `供应商${code}`, kind: 'wholesaler', ...more });
const LONG = 'x'.repeat(300 * 1024);
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let keeper: Client;
  let hr: Client;
  let count = 0;
  const newCode = (): string => {
    count += 1;
    return `S${count}`;
  };
  beforeAll(async () => {
    station = await testStation(await open());
    await station.person('keeper', ['parts_manager']);
    await station.person('clerk', ['hr']);
    await station.person('fitter', ['employee']);
    keeper = await station.signIn('keeper');
    hr = await station.signIn('clerk');
  });
  afterAll(() => station.app.close());

  const raw = (method: 'POST' | 'PUT' | 'DELETE', url: string, payload: string | Buffer, headers: Record<string, string>) =>
    station.app.inject({ method, url, payload, headers: { cookie: keeper.cookie, ...headers } });
  const made = async (more: object = {}): Promise<{ id: string; version: number; code: string }> =>
    (await keeper.send('POST', '/api/suppliers', supplier(newCode(), more))).json();

  describe('the dialect of ra-data-simple-rest', () => {
    test('creates, reads, lists, changes and archives', async () => {
      const created = await keeper.send('POST', '/api/suppliers', supplier(newCode(), { contacts: [{ name: '王' }] }));
      expect(created.statusCode).toBe(201);
      const row = created.json();
      expect((await keeper.get(`/api/suppliers/${row.id}`)).json()).toEqual(row);
      const list = await keeper.get(
        `/api/suppliers?filter=${encodeURIComponent(JSON.stringify({ code: row.code }))}&range=[0,24]&sort=["name","ASC"]`,
      );
      expect(list.headers['content-range']).toBe('suppliers 0-0/1');
      expect(list.json()).toEqual([row]);
      const changed = await keeper.send('PUT', `/api/suppliers/${row.id}`, { ...row, phone: '021-5550101' });
      expect(changed.json()).toMatchObject({ phone: '021-5550101', version: 2, contacts: [{ name: '王', phone: null }] });
      const gone = await station.app.inject({
        method: 'DELETE',
        url: `/api/suppliers/${row.id}`,
        headers: { cookie: keeper.cookie, 'content-type': 'text/plain' },
      });
      expect(gone.json()).toEqual({ id: row.id });
      expect((await keeper.get(`/api/suppliers?filter={"code":"${row.code}"}`)).json()).toEqual([]);
      const back = await keeper.send('POST', `/api/suppliers/${row.id}/restore`);
      expect(back.json()).toMatchObject({ archived_at: null });
    });

    test('getMany is not cut into pages and leaves out what is not there', async () => {
      const rows = await Promise.all(Array.from({ length: 30 }, () => made()));
      const ids = [...rows.map(row => row.id), '01930000-0000-7000-8000-000000000000'];
      const answer = await keeper.get(`/api/suppliers?filter=${encodeURIComponent(JSON.stringify({ id: ids }))}`);
      expect(answer.json()).toHaveLength(30);
      expect(answer.headers['content-range']).toMatch(/\/30$/);
    });

    test('a page past the end keeps its total', async () => {
      const answer = await keeper.get('/api/suppliers?range=[5000,5024]');
      expect(answer.json()).toEqual([]);
      expect(answer.headers['content-range']).toMatch(/^suppliers \*\/\d+$/);
    });

    test('a stale version is 409 and shows both rows', async () => {
      const row = await made();
      await keeper.send('PUT', `/api/suppliers/${row.id}`, { version: 1, address: '甲路 1 号' });
      const stale = await keeper.send('PUT', `/api/suppliers/${row.id}`, { version: 1, address: '乙路 2 号' });
      expect(refusal(stale)).toMatchObject({ status: 409, key: 'problem.stale' });
      expect(stale.json()).toMatchObject({ stored: { address: '甲路 1 号', version: 2 }, yours: { address: '乙路 2 号' } });
      const none = await keeper.send('PUT', `/api/suppliers/${row.id}`, { address: '丙' });
      expect(refusal(none)).toMatchObject({ status: 422, errors: { version: 'validation.required' } });
    });

    test.each([
      ['an unknown field', 'filter={"nix":1}', 422, { nix: 'validation.unknown_field' }],
      ['an unknown operator', 'filter={"name_near":"x"}', 422, { name_near: 'validation.unknown_field' }],
      ['an operator that the kind does not have', 'filter={"kind_gt":"x"}', 422, { kind_gt: 'validation.unknown_field' }],
      ['an unknown sort key', 'sort=["nix","ASC"]', 422, { nix: 'validation.unknown_field' }],
      ['an unknown part of the query', 'limit=5', 422, { limit: 'validation.unknown_field' }],
      ['no JSON', 'filter={', 400, {}],
      ['a wrong order', 'sort=["name","UP"]', 400, {}],
      ['a negative range', 'range=[-1,5]', 400, {}],
      ['a part given twice', 'range=[0,1]&range=[0,2]', 400, {}],
      ['a field reached through a prototype', 'filter={"constructor":1}', 422, { constructor: 'validation.unknown_field' }],
    ])('%s is refused by name', async (_what, query, status, errors) => {
      const answer = await keeper.get(`/api/suppliers?${query}`);
      expect(refusal(answer)).toMatchObject({ status, errors });
    });

    test('a field that the reader may not see is as unknown as one that does not exist', async () => {
      const shape = (name: string, body: string): string => body.replaceAll(name, '?').replace(/"request_id":"[^"]*"/, '');
      for (const rest of ['":"x"}', '_gte":"x"}', '_like":"x"}', '_null":7}', '_near":1}', '":["x"]}', '":{"a":1}}']) {
        const [hidden, absent] = await Promise.all(
          ['bank_account', 'nix_account'].map(name => hr.get(`/api/suppliers?filter={"${name}${rest}`)),
        );
        expect(shape('bank_account', hidden?.body ?? '')).toBe(shape('nix_account', absent?.body ?? ''));
      }
    });

    test('the history of a record says who changed what', async () => {
      const row = await made();
      await keeper.send('PUT', `/api/suppliers/${row.id}`, { version: 1, phone: '13900000118', payment_days: 30 });
      const answer = await keeper.get(`/api/suppliers/${row.id}/history`);
      expect(answer.headers['content-range']).toBe('history 0-1/2');
      const [update, create] = answer.json();
      expect(update).toMatchObject({ verb: 'update', user_name: 'keeper' });
      expect(update.changes).toContainEqual({ field: 'phone', from: null, to: '13900000118' });
      expect(update.changes).toContainEqual({ field: 'payment_days', from: null, to: 30 });
      expect(create).toMatchObject({ verb: 'create' });
    });

    test('look-alikes are named, the record itself is not', async () => {
      const [one, two] = [await made({ phone: '02155501' }), await made({ phone: '02155501' })];
      const answer = await keeper.get(`/api/suppliers/duplicates?field=phone&value=02155501&except=${one.id}`);
      expect(answer.json()).toMatchObject([{ id: two.id }]);
      expect(refusal(await keeper.get('/api/suppliers/duplicates?field=address&value=x')).status).toBe(422);
    });

    test('search goes through the registers of the reader', async () => {
      await made({ name: '长江机电' });
      const found = (await keeper.get(`/api/search?q=${encodeURIComponent('长江')}`)).json();
      expect(found).toMatchObject([{ register: 'suppliers', label: '长江机电' }]);
      expect((await keeper.get('/api/search?q=')).json()).toEqual([]);
    });
  });

  describe('bodies', () => {
    const json = { 'content-type': 'application/json' };
    test.each([
      ['no JSON at all', '{', json, 400],
      ['an array', '[]', json, 400],
      ['a text', '"x"', json, 400],
      ['33 levels', nested(33), json, 400],
      ['a million brackets', '['.repeat(100_000), json, 400],
      ['a key twice', '{"code":"A","code":"B"}', json, 400],
      ['a key twice, once in disguise', '{"code":"A","\\u0063ode":"B"}', json, 400],
      ['a prototype', '{"__proto__":{"x":1}}', json, 400],
      ['a constructor', '{"constructor":{"prototype":{}}}', json, 400],
      ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), json, 400],
      ['more than 256 KiB', JSON.stringify({ name: LONG }), json, 413],
      ['a form', 'code=A', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['plain text', '{"code":"A"}', { 'content-type': 'text/plain' }, 415],
      ['another character set', '{"code":"A"}', { 'content-type': 'application/json;charset=gbk' }, 415],
      ['a type that only begins like JSON', '{"code":"A"}', { 'content-type': 'application/jsonx' }, 415],
      ['no type', '{"code":"A"}', {}, 415],
    ])('%s is refused', async (_what, payload, headers, status) => {
      expect((await raw('POST', '/api/suppliers', payload, headers as Record<string, string>)).statusCode).toBe(status);
    });

    test.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'Application/JSON'])('%s is taken', async type => {
      const answer = await raw('POST', '/api/suppliers', JSON.stringify(supplier(newCode())), { 'content-type': type });
      expect(answer.statusCode).toBe(201);
    });

    test.each([
      ['rating', '3'],
      ['rating', 3.5],
      ['rating', true],
      ['rating', [3]],
      ['delivery_days', '0x10'],
      ['delivery_days', -1],
      ['delivery_days', 2 ** 60],
      ['name', 7],
      ['name', 'a\u0000b'],
      ['name', '\ud800'],
      ['contacts', 'x'],
      ['contacts', [{ nix: 1 }]],
    ])('%s: %j is refused on its field, never bent into shape', async (field, value) => {
      const answer = await keeper.send('POST', '/api/suppliers', supplier(newCode(), { [field]: value }));
      expect(answer.statusCode).toBe(422);
      expect(Object.keys(answer.json().errors)).toEqual([field]);
    });

    test('1e400 and NaN are no numbers', async () => {
      for (const number of ['1e400', '-1e400']) {
        const body = `{"code":"${newCode()}","name":"x","kind":"tools","delivery_days":${number}}`;
        expect((await raw('POST', '/api/suppliers', body, json)).statusCode).toBe(422);
      }
      expect((await raw('POST', '/api/suppliers', '{"delivery_days":NaN}', json)).statusCode).toBe(400);
    });

    test('an unknown field is an error, not lost in silence', async () => {
      const answer = await keeper.send('POST', '/api/suppliers', supplier(newCode(), { nix: 1 }));
      expect(refusal(answer)).toMatchObject({ status: 422, errors: { nix: 'validation.unknown_field' } });
    });
  });

  describe('cross-site requests', () => {
    const origin = 'http://127.0.0.1:3000';
    test.each([
      ['no browser at all', {}, 201],
      ['the own page', { origin, 'sec-fetch-site': 'same-origin' }, 201],
      ['the own page behind a proxy', { origin: 'http://desk.local:5173', host: 'desk.local:5173' }, 201],
      ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
      ['another site that hides where it fetches from', { origin: 'https://evil.example' }, 403],
      ['a page without an origin', { origin: 'null' }, 403],
      ['a neighbour', { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-site' }, 403],
      ['another site without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ])('%s', async (_who, headers, status) => {
      const answer = await keeper.send('POST', '/api/suppliers', supplier(newCode()), headers as Record<string, string>);
      expect(answer.statusCode).toBe(status);
    });

    test('signing in from another site is refused too', async () => {
      const answer = await station.app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { username: 'keeper', password: 'x' },
        headers: { origin: 'https://evil.example' },
      });
      expect(answer.statusCode).toBe(403);
    });
  });

  test('every answer of the API carries the headers, and none may be stored', async () => {
    for (const url of ['/api/suppliers', '/api/nix', '/api/session', '/api/suppliers/nix']) {
      const answer = await keeper.get(url);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(answer.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    }
  });

  test('a record out of sight and one that is not there are the same 404', async () => {
    const fitter = await station.signIn('fitter');
    const { id } = await station.row('salaries', {
      staff_id: (await station.person('other', [])).staffId,
      effective_on: '2026-01-01',
      base_fen: 500000,
    });
    const [hidden, absent] = [
      await fitter.get(`/api/salaries/${id}`),
      await fitter.get('/api/salaries/01930000-0000-7000-8000-000000000000'),
    ];
    expect({ ...hidden.json(), request_id: '' }).toEqual({ ...absent.json(), request_id: '' });
    expect(hidden.statusCode).toBe(404);
    for (const path of ['history', 'approve']) {
      const method = path === 'history' ? 'GET' : 'POST';
      const answer = await station.app.inject({ method, url: `/api/salaries/${id}/${path}`, headers: { cookie: fitter.cookie } });
      expect([path, answer.statusCode]).toEqual([path, path === 'history' ? 404 : 403]);
    }
  });
});
