import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from '../http/station.ts';

/** Who keeps the records of everybody does not choose his own post, superior or pay. */
eachDatabase((_dialect, open) => {
  let station: TestStation;
  let office: Client;
  let colleague: Client;
  let boss: Client;
  const id: Record<string, string> = {};
  let place: Record<string, unknown>;
  beforeAll(async () => {
    station = await testStation(await open());
    for (const [name, roles] of [
      ['boss', ['owner']],
      ['office', ['hr']],
      ['colleague', ['hr']],
      ['friend', []],
    ] as const) {
      id[name] = (await station.person(name, roles)).staffId;
    }
    [boss, office, colleague] = (await Promise.all(['boss', 'office', 'colleague'].map(name => station.signIn(name)))) as [
      Client,
      Client,
      Client,
    ];
    const department_id = (await station.row('departments', { code: 'A', name: '办公室' })).id;
    const post_id = (await station.row('posts', { code: 'P', name: '岗位', area: 'management', usual_role: 'hr' })).id;
    place = { post_id, department_id };
    for (const name of ['office', 'colleague', 'boss'])
      await station.row('staff_assignments', { ...place, staff_id: id[name], from_on: '2020-01-01', is_main: true });
  });
  afterAll(() => station.app.close());

  const act = (who: Client, person: string, name: string, input: object) => who.send('POST', `/api/staff/${id[person]}/${name}`, input);
  const OWN = { status: 403, key: 'problem.own_record' };

  describe('the office', () => {
    test.each<[string, () => object]>([
      ['transfer', () => ({ ...place, effective_on: '2026-11-24', manager_id: id.friend })],
      ['give_notice', () => ({ effective_on: '2026-11-24' })],
      ['leave', () => ({ effective_on: '2026-11-24', leaving_reason: 'other' })],
      ['merge', () => ({ into_id: id.friend })],
    ])('does not act on its own record: %s', async (name, input) => {
      expect(refusal(await act(office, 'office', name, input()))).toMatchObject(OWN);
    });

    test('does not take another record into its own', async () => {
      expect(refusal(await act(office, 'friend', 'merge', { into_id: id.office }))).toMatchObject(OWN);
    });

    test('gives itself no superior by form or bulk', async () => {
      const row = { ...place, staff_id: id.office, from_on: '2026-11-24', is_main: false, manager_id: id.friend };
      expect(refusal(await office.send('POST', '/api/staff_assignments', row)).errors).toEqual({ staff_id: 'problem.own_record' });
      expect((await office.send('POST', '/api/staff_assignments/bulk', { create: [row] })).statusCode).toBe(422);
      const filter = encodeURIComponent(JSON.stringify({ staff_id: id.office }));
      const [own] = (await office.get(`/api/staff_assignments?filter=${filter}`)).json();
      const change = { version: own.version, manager_id: id.friend };
      expect(refusal(await office.send('PUT', `/api/staff_assignments/${own.id}`, change))).toMatchObject(OWN);
      expect((await colleague.send('PUT', `/api/staff_assignments/${own.id}`, change)).statusCode).toBe(200);
    });

    test('enters and changes no pay of its own', async () => {
      const pay = (who: Client, person: string) =>
        who.send('POST', '/api/salaries', { staff_id: id[person], effective_on: '2026-12-01', base_fen: 500_000 });
      expect(refusal(await pay(office, 'office')).errors).toEqual({ staff_id: 'problem.own_pay' });
      const made = (await pay(colleague, 'office')).json();
      const more = { version: made.version, base_fen: 900_000 };
      expect(refusal(await office.send('PUT', `/api/salaries/${made.id}`, more))).toMatchObject({ status: 403, key: 'problem.own_pay' });
      expect((await colleague.send('PUT', `/api/salaries/${made.id}`, more)).statusCode).toBe(200);
    });

    test.each<[string, () => object]>([
      ['give_notice', () => ({ effective_on: '2026-11-24', last_day_on: '2026-11-25' })],
      ['leave', () => ({ effective_on: '2026-11-24', leaving_reason: 'other' })],
      ['merge', () => ({ into_id: id.friend })],
    ])('does not end the work of an owner: %s', async (name, input) => {
      expect(refusal(await act(office, 'boss', name, input()))).toMatchObject({ status: 403, key: 'problem.owners_only' });
    });

    test('does not put the record of an owner away, alone or with others', async () => {
      expect(refusal(await office.send('DELETE', `/api/staff/${id.boss}`))).toMatchObject({ status: 403, key: 'problem.owners_only' });
      expect((await office.send('POST', '/api/staff/bulk', { delete: [id.boss] })).statusCode).not.toBe(200);
      expect((await boss.get(`/api/staff/${id.boss}`)).json()).toMatchObject({ archived_at: null });
    });

    test('acts on everybody else', async () => {
      expect((await act(office, 'friend', 'transfer', { ...place, effective_on: '2026-11-24', manager_id: id.boss })).statusCode).toBe(200);
    });
  });

  test('an owner, above whom there is nobody, says where he stands himself', async () => {
    expect((await act(boss, 'boss', 'transfer', { ...place, effective_on: '2026-11-24' })).statusCode).toBe(200);
  });
});
