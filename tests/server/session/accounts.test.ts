import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from '../http/station.ts';

const NEW = 'nine grey herons wade';

/** Who looks after accounts by a role of the station's own does not come to be an owner by it, nor anybody by two ways of signing in. */
eachDatabase((_dialect, open) => {
  let station: TestStation;
  let boss: Client;
  let clerk: Client;
  let bossAccount: string;
  let bossPerson: string;
  beforeAll(async () => {
    station = await testStation(await open());
    ({ userId: bossAccount, staffId: bossPerson } = await station.person('boss', ['owner']));
    await station.person('second', ['owner']);
    boss = await station.signIn('boss');
    const accounts = { users: [{ actions: ['R', 'C', 'U', 'D'], scope: 'all', fields: ['account', 'security'] }] };
    expect((await boss.send('POST', '/api/roles', { code: 'accounts', name: '网管', grants: accounts })).statusCode).toBe(201);
    await station.person('clerk', ['accounts']);
    clerk = await station.signIn('clerk');
  });
  afterAll(() => station.app.close());

  const version = async (id: string): Promise<number> => (await boss.get(`/api/users/${id}`)).json().version;
  const ONLY = { status: 403, key: 'problem.owners_only' };

  test('what a role may do follows its change at once', async () => {
    const made = (await boss.send('POST', '/api/roles', { code: 'looker', name: '看看', grants: {} })).json();
    await station.person('looker', ['looker']);
    const looker = await station.signIn('looker');
    let { version: at } = made;
    for (const actions of [['R'], [], ['R'], []]) {
      const grants = actions.length === 0 ? {} : { suppliers: [{ actions, scope: 'all', fields: ['card'] }] };
      const changed = await boss.send('PUT', `/api/roles/${made.id}`, { version: at, grants });
      at = changed.json().version;
      expect((await looker.get('/api/suppliers')).statusCode).toBe(actions.length === 0 ? 403 : 200);
    }
  });

  describe('a role that may make accounts', () => {
    test.each([[['owner']], [['hr', 'owner']], [['accounts']]])('gives nobody rights as wide as its own, or wider: %j', async roles => {
      expect(refusal(await clerk.send('POST', '/api/users', { username: 'shadow', roles }))).toMatchObject(ONLY);
      expect((await clerk.send('POST', '/api/users/bulk', { create: [{ username: 'shadow', roles }] })).statusCode).toBe(422);
      const { userId } = await station.person(`plain-${roles.join('-')}`, []);
      const raise = { version: await version(userId), roles };
      expect(refusal(await clerk.send('PUT', `/api/users/${userId}`, raise))).toMatchObject(ONLY);
      expect((await boss.send('PUT', `/api/users/${userId}`, raise)).statusCode).toBe(200);
    });

    test.each<[string, (id: string) => Promise<Awaited<ReturnType<Client['send']>>>]>([
      ['a new password', id => clerk.send('POST', `/api/users/${id}/set_password`, { password: NEW })],
      ['a lock', id => clerk.send('POST', `/api/users/${id}/lock`)],
      ['an unlock', id => clerk.send('POST', `/api/users/${id}/unlock`)],
      ['another name', async id => clerk.send('PUT', `/api/users/${id}`, { version: await version(id), username: 'other' })],
      ['another person', async id => clerk.send('PUT', `/api/users/${id}`, { version: await version(id), staff_id: null })],
      ['fewer roles', async id => clerk.send('PUT', `/api/users/${id}`, { version: await version(id), roles: [] })],
      ['the archive', id => clerk.send('DELETE', `/api/users/${id}`)],
    ])('does not touch the account of an owner: %s', async (_what, touch) => {
      expect(refusal(await touch(bossAccount))).toMatchObject(ONLY);
    });

    test('brings back no owner who was archived', async () => {
      const { userId } = await station.person('former', ['owner']);
      expect((await boss.send('DELETE', `/api/users/${userId}`)).statusCode).toBe(200);
      expect(refusal(await clerk.send('POST', `/api/users/${userId}/restore`))).toMatchObject(ONLY);
      expect((await boss.send('POST', `/api/users/${userId}/restore`)).statusCode).toBe(200);
    });

    test('makes and looks after the other accounts', async () => {
      const made = await clerk.send('POST', '/api/users', { username: 'newcomer', roles: ['front_desk'] });
      expect(made.statusCode).toBe(201);
      expect((await clerk.send('POST', `/api/users/${made.json().id}/set_password`, { password: NEW })).statusCode).toBe(200);
      expect((await clerk.send('POST', `/api/users/${made.json().id}/lock`)).statusCode).toBe(200);
    });
  });

  test('a key of an account decides nothing that the person behind it may not decide', async () => {
    const made = (await boss.send('POST', '/api/service_tokens', { name: '脚本', user_id: bossAccount })).json() as { token: string };
    const headers = { authorization: `Bearer ${made.token}` };
    const pay = await station.row('salaries', { staff_id: bossPerson, effective_on: '2026-12-01', base_fen: 1, state: 'submitted' });
    const approve = () => station.app.inject({ method: 'POST', url: `/api/salaries/${pay.id}/approve`, headers, payload: {} });
    expect(refusal(await approve())).toMatchObject({ status: 403, key: 'problem.own_pay' });
    const row = await station.row('expense_claims', {
      staff_id: bossPerson,
      claimed_on: '2026-11-24',
      purpose: '取件',
      items: [{ spent_on: '2026-11-20', kind: 'fare', amount_fen: 100 }],
      state: 'submitted',
    });
    const grant = await station.app.inject({ method: 'POST', url: `/api/expense_claims/${row.id}/approve`, headers, payload: {} });
    expect(refusal(grant)).toMatchObject({ status: 403, key: 'problem.same_person' });
  });
});
