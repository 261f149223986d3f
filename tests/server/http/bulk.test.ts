import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

const supplier = (code: string, more: object = {}): object => ({ code, name: `供应商${code}`, kind: 'wholesaler', ...more });

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let keeper: Client;
  let count = 0;
  const newCode = (): string => {
    count += 1;
    return `S${count}`;
  };
  beforeAll(async () => {
    station = await testStation(await open());
    await station.person('keeper', ['parts_manager']);
    await station.person('fitter', ['employee']);
    keeper = await station.signIn('keeper');
  });
  afterAll(() => station.app.close());

  const made = async (more: object = {}): Promise<{ id: string; version: number; code: string }> =>
    (await keeper.send('POST', '/api/suppliers', supplier(newCode(), more))).json();

  describe('once', () => {
    test('R21: forty clicks with one key are one row and forty equal answers', async () => {
      const body = supplier(newCode());
      const headers = { 'idempotency-key': `click-${count}` };
      const answers = await Promise.all(Array.from({ length: 40 }, () => keeper.send('POST', '/api/suppliers', body, headers)));
      expect(new Set(answers.map(answer => answer.statusCode))).toEqual(new Set([201]));
      expect(new Set(answers.map(answer => answer.body)).size).toBe(1);
      expect(answers[0]?.json()).toMatchObject({ version: 1 });
    });

    test('a key with another body is 422, another user’s key is his own, and a day later it is new', async () => {
      const key = { 'idempotency-key': 'the-same' };
      const first = supplier(newCode());
      await keeper.send('POST', '/api/suppliers', first, key);
      expect(refusal(await keeper.send('POST', '/api/suppliers', supplier(newCode()), key))).toMatchObject({
        status: 422,
        key: 'problem.key_reused',
      });
      await station.person('buyer', ['parts_manager']);
      const buyer = await station.signIn('buyer');
      expect((await buyer.send('POST', '/api/suppliers', supplier(newCode()), key)).statusCode).toBe(201);
    });

    test('a refused write leaves its key free', async () => {
      const key = { 'idempotency-key': 'second-try' };
      expect((await keeper.send('POST', '/api/suppliers', { code: newCode() }, key)).statusCode).toBe(422);
      expect((await keeper.send('POST', '/api/suppliers', supplier(newCode()), key)).statusCode).toBe(201);
    });

    test('a row is deleted and brought back once for a key, each click answered alike', async () => {
      const one = await made();
      const twice = async (method: 'DELETE' | 'POST', path: string, key: string, body?: object) => {
        const answers = await Promise.all(
          [1, 2, 3].map(() => keeper.send(method, `/api/suppliers/${path}`, body, { 'idempotency-key': key })),
        );
        expect(answers.map(answer => answer.statusCode)).toEqual([200, 200, 200]);
        expect(new Set(answers.map(answer => answer.body)).size).toBe(1);
        return answers[0]?.json();
      };
      expect(await twice('DELETE', one.id, `gone-${one.id}`)).toEqual({ id: one.id });
      expect(await twice('POST', `${one.id}/restore`, `back-${one.id}`)).toMatchObject({ id: one.id, archived_at: null, version: 3 });
      // The late repetition of the first click takes nothing away again.
      expect(await twice('DELETE', one.id, `gone-${one.id}`)).toEqual({ id: one.id });
      expect((await keeper.get(`/api/suppliers/${one.id}`)).json()).toMatchObject({ archived_at: null, version: 3 });
      expect(
        refusal(await keeper.send('DELETE', `/api/suppliers/${(await made()).id}`, undefined, { 'idempotency-key': `gone-${one.id}` })),
      ).toMatchObject({
        status: 422,
        key: 'problem.key_reused',
      });
      const history = (await keeper.get(`/api/suppliers/${one.id}/history`)).json() as { verb: string }[];
      expect(history.map(entry => entry.verb).sort()).toEqual(['archive', 'create', 'restore']);
      expect(await twice('POST', 'bulk', `bulk-${one.id}`, { delete: [one.id] })).toMatchObject({ deleted: [{ id: one.id }] });
    });

    test('the answer of before shows what the reader may see now', async () => {
      const { userId } = await station.person('former', ['parts_manager']);
      const former = await station.signIn('former');
      const body = supplier(newCode(), { bank_account: '6222' });
      const key = { 'idempotency-key': 'rights' };
      expect((await former.send('POST', '/api/suppliers', body, key)).json()).toMatchObject({ bank_account: '6222' });
      await station.person('chief', ['owner']);
      const chief = await station.signIn('chief');
      await chief.send('PUT', `/api/users/${userId}`, { version: 1, roles: ['hr'] });
      expect((await former.send('POST', '/api/suppliers', body, key)).body).not.toContain('6222');
    });
  });

  describe('bulk', () => {
    test('creates, changes and deletes in one go', async () => {
      const [one, two] = [await made(), await made()];
      const answer = await keeper.send('POST', '/api/suppliers/bulk', {
        create: [supplier(newCode()), supplier(newCode())],
        update: [{ id: one.id, version: 1, address: '丁路' }],
        delete: [two.id],
      });
      expect(answer.json()).toMatchObject({
        created: [{ version: 1 }, {}],
        updated: [{ id: one.id, address: '丁路' }],
        deleted: [{ id: two.id }],
      });
    });

    test('one bad row and nothing is written; every bad row is named', async () => {
      const one = await made();
      const code = newCode();
      const answer = await keeper.send('POST', '/api/suppliers/bulk', {
        create: [supplier(code), supplier(newCode(), { rating: 99 }), { code: newCode() }],
        update: [{ id: one.id, version: 7, address: '戊路' }],
        delete: ['01930000-0000-7000-8000-000000000000'],
      });
      expect(answer.statusCode).toBe(422);
      const { errors } = answer.json();
      expect(Object.keys(errors.create)).toEqual(['1', '2']);
      expect(errors.create['1']).toHaveProperty('rating');
      expect(errors.update['0']).toMatchObject({ root: { key: 'problem.stale' } });
      expect(errors.delete['0']).toMatchObject({ root: { key: 'problem.not_found' } });
      expect((await keeper.get(`/api/suppliers?filter={"code":"${code}"}`)).json()).toEqual([]);
    });

    test('two rows with one key in a bulk write', async () => {
      const code = newCode();
      const answer = await keeper.send('POST', '/api/suppliers/bulk', { create: [supplier(code), supplier(code), supplier(newCode())] });
      expect(answer.json().errors).toEqual({ create: { 1: { code: { key: 'validation.unique' } } } });
    });

    test('each row needs its own right', async () => {
      const one = await made();
      const fitter = await station.signIn('fitter');
      expect((await fitter.send('POST', '/api/suppliers/bulk', { delete: [one.id] })).statusCode).toBe(422);
      expect((await fitter.send('POST', '/api/parts/bulk', { create: [{ part_no: 'X', name: 'x' }] })).statusCode).toBe(422);
      expect((await keeper.get(`/api/suppliers/${one.id}`)).json()).toMatchObject({ archived_at: null });
    });

    test('more than 5,000 rows are refused', async () => {
      const answer = await keeper.send('POST', '/api/suppliers/bulk', { delete: Array.from({ length: 5001 }, () => 'x') });
      expect(refusal(answer)).toMatchObject({ status: 422, key: 'problem.too_many_rows' });
    });
  });
});
