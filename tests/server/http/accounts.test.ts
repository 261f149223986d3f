import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let owner: Client;
  let hr: Client;
  beforeAll(async () => {
    station = await testStation(await open());
    await station.person('boss', ['owner']);
    await station.person('clerk', ['hr']);
    owner = await station.signIn('boss');
    hr = await station.signIn('clerk');
  });
  afterAll(() => station.app.close());

  test('nobody gives himself a role, deletes himself or locks himself', async () => {
    const own = (await owner.get(`/api/users/${owner.userId}`)).json() as { version: number };
    const change = (body: object) => owner.send('PUT', `/api/users/${owner.userId}`, { version: own.version, ...body });
    expect(refusal(await change({ roles: ['owner', 'hr'] }))).toMatchObject({ status: 403, key: 'problem.own_account' });
    expect(refusal(await owner.send('POST', '/api/users/bulk', { update: [{ id: owner.userId, roles: ['hr'] }] })).status).toBe(422);
    expect((await owner.send('DELETE', `/api/users/${owner.userId}`)).statusCode).toBe(403);
    expect((await owner.send('POST', `/api/users/${owner.userId}/lock`)).statusCode).toBe(403);
    expect((await hr.send('PUT', `/api/users/${hr.userId}`, { version: 1, roles: ['owner'] })).statusCode).toBe(403);
  });

  test('a role that does not exist is refused, one of the station’s own gives what it says', async () => {
    const { userId } = await station.person('special', []);
    const special = await station.signIn('special');
    const put = async (roles: readonly string[]) => {
      const { version } = (await owner.get(`/api/users/${userId}`)).json();
      return owner.send('PUT', `/api/users/${userId}`, { version, roles });
    };
    expect(refusal(await put(['king'])).errors).toEqual({ roles: 'validation.unknown_role' });
    const bad = await owner.send('POST', '/api/roles', { code: 'buyer', name: '采购', grants: { suppliers: [{ actions: ['Z'] }] } });
    expect(refusal(bad).errors).toEqual({ grants: 'validation.grants' });
    const grants = { suppliers: [{ actions: ['R', 'C'], scope: 'all', fields: ['card'] }] };
    expect((await owner.send('POST', '/api/roles', { code: 'buyer', name: '采购', grants })).statusCode).toBe(201);
    expect((await special.get('/api/suppliers')).statusCode).toBe(403);
    await put(['buyer']);
    expect((await special.send('POST', '/api/suppliers', { code: 'BUY', name: '新', kind: 'tools' })).statusCode).toBe(201);
  });

  test('the settings are one row', async () => {
    expect((await owner.send('POST', '/api/settings', { station_name: '二号站' })).statusCode).toBe(403);
    const row = (await owner.get('/api/settings/station')).json();
    const put = (body: object) => owner.send('PUT', '/api/settings/station', { version: row.version, ...body });
    expect(refusal(await put({ time_zone: 'Mars/Olympus' })).errors).toEqual({ time_zone: 'validation.time_zone' });
    expect((await put({ station_name: '浦东站' })).statusCode).toBe(200);
    await expect.poll(async () => (await station.app.inject('/api/station')).json().name).toBe('浦东站');
  });

  test('the time zone stays once anything was written down by its days', async () => {
    const put = async (body: object) => {
      const { version } = (await owner.get('/api/settings/station')).json();
      return owner.send('PUT', '/api/settings/station', { version, ...body });
    };
    expect((await put({ time_zone: 'Asia/Urumqi' })).statusCode).toBe(200);
    const { id } = await station.row('staff', { number: 'N1', name: '新人', state: 'pending', hired_on: '2026-01-05' });
    expect((await hr.send('POST', `/api/staff/${id}/start_probation`, { effective_on: '2026-01-05' })).statusCode).toBe(200);
    expect(refusal(await put({ time_zone: 'Asia/Shanghai' })).errors).toEqual({ time_zone: 'validation.time_zone_fixed' });
    expect((await put({ time_zone: 'Asia/Urumqi', closing_time: '19:00' })).statusCode).toBe(200);
  });
});
