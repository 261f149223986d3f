import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly version: number;
}
const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

/** What people of the house try with the rights of their post: to get round a rule by another way in, or by an id that they should not know. */
eachDatabase((_dialect, open) => {
  let station: TestStation;
  const clients = new Map<string, Client>();
  const by = (name: string): Client => {
    const client = clients.get(name);
    if (client === undefined) throw new Error(`no ${name} here`);
    return client;
  };
  const id: Record<string, string> = {};
  beforeAll(async () => {
    station = await testStation(await open());
    for (const [name, roles] of [
      ['boss', ['owner']],
      ['manager', ['service_manager']],
      ['till', ['cashier']],
      ['office', ['hr']],
      ['fitter', []],
    ] as const) {
      id[name] = (await station.person(name, roles)).staffId;
      clients.set(name, await station.signIn(name));
    }
    const department_id = (await station.row('departments', { code: 'A', name: '车间' })).id;
    const post_id = (await station.row('posts', { code: 'P', name: '岗位', area: 'workshop', usual_role: 'employee' })).id;
    const place = { post_id, department_id, from_on: '2020-01-01', is_main: true };
    await station.row('staff_assignments', { ...place, staff_id: id.manager });
    await station.row('staff_assignments', { ...place, staff_id: id.fitter, manager_id: id.manager });
  });
  afterAll(() => station.app.close());

  describe('a task', () => {
    const task = (values: object): Promise<Json> =>
      station.row('tasks', {
        title: '查消防',
        holder_id: id.manager,
        due_on: '2026-11-25',
        is_checked: true,
        proof: 'file',
        ...values,
      }) as never;
    const EASIER = [{ due_on: '2027-12-31' }, { is_checked: false }, { proof: 'nothing' }, { holder_id: 'fitter' }];

    test.each(EASIER)('is not made easier by the one who owes it: %o', async change => {
      const { id: taskId, version } = await task({});
      const values = change.holder_id === undefined ? change : { holder_id: id.fitter };
      const answer = await by('manager').send('PUT', `/api/tasks/${taskId}`, { version, ...values });
      expect(refusal(answer)).toMatchObject({ status: 403, key: 'problem.own_task' });
      const many = await by('manager').send('POST', '/api/tasks/bulk', { update: [{ id: taskId, version, ...values }] });
      expect(many.statusCode).toBe(422);
    });

    test('is changed by who gave it, and by who set it himself', async () => {
      const given = await task({ holder_id: id.fitter });
      const change = { version: given.version, due_on: '2026-12-01' };
      expect((await by('manager').send('PUT', `/api/tasks/${given.id}`, change)).statusCode).toBe(200);
      const made = await by('manager').send('POST', '/api/tasks', { title: '自己记的', holder_id: id.manager, due_on: '2026-11-25' });
      const own = made.json() as Json;
      expect((await by('manager').send('PUT', `/api/tasks/${own.id}`, { version: own.version, due_on: '2026-12-01' })).statusCode).toBe(
        200,
      );
    });
  });

  describe('what a car cost', () => {
    test.each<[string, string, number, number]>([
      ['less than granted, by its driver', 'fitter', 9_000, 200],
      ['as much as granted, by its driver', 'fitter', 10_000, 200],
      ['more than granted, by its driver', 'fitter', 10_001, 403],
      ['more than granted, by the office', 'office', 10_001, 200],
    ])('is settled, %s', async (_name, who, actual_fen, status) => {
      const car = await station.row('company_cars', { plate: `浙A${actual_fen}${status}${who.length}`, name: '服务车' });
      const values = {
        car_id: car.id,
        driver_id: id.fitter,
        kind: 'repair',
        asked_on: '2026-11-24',
        estimate_fen: 10_000,
        state: 'approved',
      };
      const cost = await station.row('car_costs', values);
      expect((await by(who).send('POST', `/api/car_costs/${cost.id}/settle`, { actual_fen })).statusCode).toBe(status);
    });
  });

  describe('a file that was never kept', () => {
    const NONE = { id: 'a'.repeat(64), name: '照片.png', type: 'image/png', size: 10 };
    const kept = async (): Promise<object> => {
      const headers = { cookie: by('fitter').cookie, 'x-file-name': 'p.pdf', 'content-type': 'application/pdf' };
      const payload = Buffer.from('%PDF-1.4\n% proof\n%%EOF\n');
      return (await station.app.inject({ method: 'POST', url: '/api/files', headers, payload })).json();
    };
    const task = (values: object) =>
      station.row('tasks', { title: '交照片', holder_id: id.fitter, due_on: '2026-11-25', proof: 'file', ...values });

    test('proves nothing', async () => {
      const { id: taskId } = await task({});
      const finish = (proof_files: readonly object[]) => by('fitter').send('POST', `/api/tasks/${taskId}/finish`, { proof_files });
      expect(refusal(await finish([NONE])).errors).toEqual({ proof_files: 'validation.file' });
      expect(refusal(await finish([await kept(), NONE])).errors).toEqual({ proof_files: 'validation.file' });
      expect((await finish([await kept()])).json()).toMatchObject({ state: 'done' });
    });

    test('answers no line of a round, neither as photo nor as signature', async () => {
      const item = { text: '拍一张', answer: 'photo', is_required: true, severity: 'slight' };
      const template = { code: 'PZ', name: '拍照', kind: 'order', about: 'nothing', items: [item], state: 'published' };
      const { id: templateId } = await station.row('checklist_templates', template);
      await by('fitter').send('POST', `/api/checklist_templates/${templateId}/start`, { round: 'photo-1' });
      const answer = (more: object) => {
        const one = { entry: 'e1', item: 1, answered_at: '2026-11-24T01:00:00.000Z', ...more };
        return by('fitter').send('POST', '/api/rounds/photo-1/answer', { answers: [one] });
      };
      const at = (field: string) => ({ answers: { 0: { [field]: { key: 'validation.file' } } } });
      expect((await answer({ photos: [NONE] })).json().errors).toEqual(at('photos'));
      expect((await answer({ photos: [await kept()], signature: NONE.id })).json().errors).toEqual(at('signature'));
      expect((await answer({ photos: [await kept()] })).statusCode).toBe(200);
    });

    test('stands on no record by form or bulk, but what a record names already may stay', async () => {
      const body = { title: '看图纸', holder_id: id.fitter, due_on: '2026-11-25' };
      const none = { papers: 'validation.file' };
      expect(refusal(await by('manager').send('POST', '/api/tasks', { ...body, papers: [NONE] })).errors).toEqual(none);
      const many = await by('manager').send('POST', '/api/tasks/bulk', { create: [body, { ...body, papers: [NONE] }] });
      expect(many.json().errors).toEqual({ create: { 1: { papers: { key: 'validation.file' } } } });
      const old = await task({ papers: [NONE] });
      const change = (papers: readonly object[]) =>
        by('manager').send('PUT', `/api/tasks/${old.id}`, { version: old.version, title: '看新图纸', papers });
      expect(refusal(await change([NONE, { ...NONE, id: 'b'.repeat(64) }])).errors).toEqual(none);
      expect((await change([NONE, await kept()])).statusCode).toBe(200);
    });
  });

  test('an act reaches no record by its id that the one who acts may not see', async () => {
    const item = { text: '查螺栓', answer: 'yes_no', is_required: true, severity: 'slight' };
    const template = { code: 'HJ', name: '互检', kind: 'mutual_inspection', about: 'work_order', items: [item], state: 'published' };
    const { id: templateId } = await station.row('checklist_templates', template);
    const vehicle_id = (await station.row('vehicles', { plate: '沪A12345', model: '雅阁' })).id;
    const visit = { plate: '沪A12345', arrived_at: '2026-11-24T01:00:00.000Z', promised_at: '2026-11-24T09:00:00.000Z' };
    const order = await station.row('work_orders', { ...visit, vehicle_id, advisor_id: id.manager, state: 'in_work' });
    const begin = (who: string, work_order_id: string) =>
      by(who).send('POST', `/api/checklist_templates/${templateId}/start`, { round: `${who}-1`, work_order_id });
    expect((await by('fitter').get(`/api/work_orders/${order.id}`)).statusCode).toBe(404);
    const [hidden, none] = [await begin('fitter', order.id), await begin('fitter', 'no-such-order')];
    expect(refusal(hidden).errors).toEqual({ work_order_id: 'validation.reference_not_found' });
    expect(refusal(hidden).errors).toEqual(refusal(none).errors);
    expect((await begin('manager', order.id)).statusCode).toBe(200);
  });

  test('a rule of a register holds for a file of many rows as for one row', async () => {
    const TRADES = ['maintenance', 'mechanical', 'electrical', 'body', 'paint', 'accessories', 'warranty', 'insurance', 'rescue', 'other'];
    const days = Array.from({ length: 60 }, (_, at) =>
      new Date(Date.UTC(2026, 10, 24) + (at - 58) * 86_400_000).toISOString().slice(0, 10),
    );
    const rows = days.flatMap(day => TRADES.map(trade => `${day},${trade},labour,1,100,0`));
    const payload = ['day_on,trade,item,orders,amount_fen,discount_fen', ...rows].join('\n');
    const url = '/api/revenue_days/import?filename=a.csv';
    const headers = { cookie: by('till').cookie, 'content-type': 'text/csv' };
    const preview = (await station.app.inject({ method: 'POST', url, headers, payload })).json() as { token: string; counts: object };
    expect([preview.counts, rows.length]).toEqual([{ create: 600, update: 0, same: 0, bad: 0 }, 600]);
    const begun = await by('till').send('POST', `/api/imports/${preview.token}`, { commit: true });
    const { batch_id } = begun.json() as { batch_id: string };
    const progress = async () => (await by('till').get(`/api/imports/${batch_id}/progress`)).json() as { state: string };
    await expect.poll(async () => (await progress()).state, { timeout: 20_000 }).toMatch(/done|failed/);
    expect(await progress()).toMatchObject({ state: 'failed' });
    expect((await by('till').get(`/api/revenue_days?filter=${json({ day_on_gte: '2026-11-25' })}`)).json()).toEqual([]);
  });
});
