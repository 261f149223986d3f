import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly version: number;
}

const VISIT = { plate: '沪A12345', arrived_at: '2026-11-24T01:00:00.000Z', promised_at: '2026-11-24T09:00:00.000Z' };

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let desk: Client;
  let boss: Client;
  let chief: Client;
  let mechanic: string;
  let worker: Client;
  let advisor: string;
  let team: string;
  let car: string;
  beforeAll(async () => {
    station = await testStation(await open());
    advisor = (await station.person('desk', ['front_desk'])).staffId;
    await station.person('boss', ['service_manager']);
    await station.person('chief', ['workshop_supervisor']);
    mechanic = (await station.person('worker', ['workshop_supervisor'])).staffId;
    desk = await station.signIn('desk');
    boss = await station.signIn('boss');
    chief = await station.signIn('chief');
    worker = await station.signIn('worker');
    const department = (await station.row('departments', { code: 'W', name: '车间' })).id;
    team = (await station.row('teams', { code: 'T', name: '一组', department_id: department })).id;
    car = (await station.row('vehicles', { plate: '沪A12345', model: '雅阁', mileage_km: 10_000 })).id;
  });
  afterAll(() => station.app.close());

  const act = (who: Client, register: string, id: string, action: string, input: object = {}) =>
    who.send('POST', `/api/${register}/${id}/${action}`, input);
  const rows = async (register: string, filter: object): Promise<Json[]> =>
    (await boss.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json();
  const newOrder = async (more: object = {}): Promise<Json> =>
    (await desk.send('POST', '/api/work_orders', { ...VISIT, vehicle_id: car, advisor_id: advisor, ...more })).json();
  const inWork = async (more: object = {}): Promise<Json> => {
    const order = await newOrder(more);
    return (await act(chief, 'work_orders', order.id, 'start', { team_id: team, technician_id: mechanic })).json();
  };

  describe('a work order', () => {
    test('goes from the counter to the customer, and a call is planned three days later', async () => {
      const order = await inWork();
      expect(order).toMatchObject({ state: 'in_work', number: expect.stringMatching(/^GD\d{8}-\d{3}$/), technician_id: mechanic });
      expect((await act(worker, 'work_orders', order.id, 'check_work', { kind: 'self', result: 'passed' })).statusCode).toBe(200);
      const steps: [Client, string, object, string][] = [
        [chief, 'final_inspect', { result: 'passed', guarantee_until_on: '2027-02-24' }, 'inspected'],
        [desk, 'settle', { amount_fen: 52_000 }, 'settled'],
        [desk, 'deliver', { mileage_km: 10_250 }, 'delivered'],
      ];
      for (const [who, action, input, state] of steps) {
        const answer = await act(who, 'work_orders', order.id, action, input);
        expect([action, answer.statusCode, answer.json().state]).toEqual([action, 200, state]);
      }
      const entries: Json[] = (await desk.get(`/api/work_orders/${order.id}/history`)).json();
      expect(entries.map(one => one.verb)).toEqual(['deliver', 'settle', 'final_inspect', 'check_work', 'start', 'create']);
      expect(await rows('follow_ups', { work_order_id: order.id })).toMatchObject([
        { kind: 'after_delivery', due_on: '2026-11-27', state: 'open', vehicle_id: car },
      ]);
      expect((await desk.get(`/api/vehicles/${car}`)).json()).toMatchObject({ mileage_km: 10_250 });
      expect((await rows('inspections', { work_order_id: order.id })).map(one => one.kind).sort()).toEqual(['final', 'self']);
      const done = (await desk.get(`/api/work_orders/${order.id}`)).json() as Json;
      expect((await desk.send('PUT', `/api/work_orders/${order.id}`, { version: done.version, symptoms: '改' })).statusCode).toBe(409);
    });

    test.each([
      [9_999, 422],
      [10_000, 200],
      [null, 200],
    ])('that came with 10,000 km leaves with %s: %s', async (mileage_km, status) => {
      const order = await inWork({ mileage_km: 10_000 });
      await act(chief, 'work_orders', order.id, 'final_inspect', { result: 'passed' });
      await act(desk, 'work_orders', order.id, 'settle', { amount_fen: 100 });
      const answer = await act(desk, 'work_orders', order.id, 'deliver', { mileage_km });
      expect(answer.statusCode).toBe(status);
      if (status === 422) expect(refusal(answer).errors).toEqual({ mileage_km: 'resources.work_orders.errors.mileage_run_back' });
      else expect(answer.json()).toMatchObject({ mileage_km: 10_000 });
    });

    test('that fails an inspection gets a rework, and passes only when that is done', async () => {
      const order = await inWork();
      const without = await act(chief, 'work_orders', order.id, 'final_inspect', { result: 'failed' });
      expect(refusal(without).errors).toEqual({ findings: 'validation.required' });
      const failed = await act(chief, 'work_orders', order.id, 'final_inspect', { result: 'failed', findings: '渗油' });
      expect(failed.json()).toMatchObject({ state: 'in_work' });
      const [rework] = await rows('reworks', { work_order_id: order.id });
      expect(rework).toMatchObject({ fault: '渗油', staff_id: mechanic, team_id: team, kind: 'final', state: 'open' });
      const early = await act(chief, 'work_orders', order.id, 'final_inspect', { result: 'passed' });
      expect(refusal(early)).toMatchObject({ status: 409, key: 'problem.open_rework' });
      const id = rework?.id ?? '';
      await act(worker, 'reworks', id, 'finish', { cause: '密封圈', measure: '更换' });
      expect(refusal(await act(worker, 'reworks', id, 'verify'))).toMatchObject({ status: 403, key: 'problem.same_person' });
      expect((await act(chief, 'reworks', id, 'verify')).json()).toMatchObject({ state: 'verified' });
      expect((await act(chief, 'work_orders', order.id, 'final_inspect', { result: 'passed' })).json()).toMatchObject({
        state: 'inspected',
      });
    });

    test('is not passed by who worked on it, in its head or in a line', async () => {
      const order = await inWork();
      const own = await act(worker, 'work_orders', order.id, 'final_inspect', { result: 'passed' });
      expect(refusal(own)).toMatchObject({ status: 403, key: 'problem.own_work' });
      const chiefId = (await chief.get('/api/session')).json().user.staff_id as string;
      const shared = await inWork({ jobs: [{ name: '机油', technician_id: chiefId }] });
      expect((await act(chief, 'work_orders', shared.id, 'final_inspect', { result: 'passed' })).statusCode).toBe(403);
    });

    test('cannot skip a state, is promised after it came, and is settled at the desk alone', async () => {
      const order = await newOrder();
      expect(refusal(await act(desk, 'work_orders', order.id, 'deliver'))).toMatchObject({ status: 409, key: 'problem.wrong_state' });
      expect((await act(chief, 'work_orders', order.id, 'cancel', { reason: 'x' })).statusCode).toBe(403);
      expect((await act(desk, 'work_orders', order.id, 'cancel', { reason: '改日' })).json()).toMatchObject({
        state: 'cancelled',
        reason: '改日',
      });
      const early = await desk.send('POST', '/api/work_orders', { ...VISIT, advisor_id: advisor, promised_at: '2026-11-24T00:00:00.000Z' });
      expect(refusal(early).errors).toEqual({ promised_at: 'resources.work_orders.errors.promised_before_arrived' });
      const inspected = await inWork();
      await act(chief, 'work_orders', inspected.id, 'final_inspect', { result: 'passed' });
      expect((await act(chief, 'work_orders', inspected.id, 'settle', { amount_fen: 1 })).statusCode).toBe(403);
    });
  });

  test('an appointment is kept with its order, or missed', async () => {
    const body = { appointed_at: '2026-11-25T01:00:00.000Z', plate: '沪A12345' };
    const made = (await desk.send('POST', '/api/appointments', body)).json() as Json;
    expect((await act(desk, 'appointments', made.id, 'arrive')).json()).toMatchObject({ state: 'arrived' });
    const other = await newOrder({ plate: '沪B99999' });
    expect(refusal(await act(desk, 'appointments', made.id, 'keep', { work_order_id: other.id })).errors).toEqual({
      work_order_id: 'resources.appointments.errors.other_car',
    });
    const order = await newOrder();
    expect((await act(desk, 'appointments', made.id, 'keep', { work_order_id: order.id })).json()).toMatchObject({
      state: 'kept',
      work_order_id: order.id,
    });
    expect((await act(desk, 'appointments', made.id, 'miss')).statusCode).toBe(409);
  });

  test('a complaint goes to its owner, is answered, closed by the manager and opened again', async () => {
    const facts = { received_at: '2026-11-24T02:00:00.000Z', kind: 'quality', facts: '修完还响' };
    const made = (await desk.send('POST', '/api/complaints', facts)).json() as Json;
    const due = { owner_id: advisor, due_at: '2026-11-25T02:00:00.000Z' };
    expect((await act(desk, 'complaints', made.id, 'assign', due)).json()).toMatchObject({ state: 'assigned', owner_id: advisor });
    await act(desk, 'complaints', made.id, 'give_answer', { cause: '胶套', measure: '更换' });
    expect((await act(desk, 'complaints', made.id, 'close')).statusCode).toBe(403);
    expect((await act(boss, 'complaints', made.id, 'close', { is_accepted: false })).json()).toMatchObject({
      state: 'closed',
      is_accepted: false,
    });
    const again = await act(boss, 'complaints', made.id, 'reopen', { reopen_reason: '还响' });
    expect(again.json()).toMatchObject({ state: 'reopened', closed_at: null });
  });

  test('a complaint without owner or time gets both by its grade and the settings', async () => {
    const facts = { received_at: '2026-11-24T02:00:00.000Z', kind: 'quality', facts: '修完还响' };
    const make = async (grade: string): Promise<string> => (await desk.send('POST', '/api/complaints', { ...facts, grade })).json().id;
    const minor = await make('minor');
    expect(refusal(await act(desk, 'complaints', minor, 'assign')).errors).toEqual({ owner_id: 'validation.required' });
    expect((await act(desk, 'complaints', minor, 'assign', { owner_id: advisor })).json()).toMatchObject({
      due_at: '2026-11-27T02:00:00.000Z',
    });
    const vacant = await make('major');
    expect(refusal(await act(desk, 'complaints', vacant, 'assign')).errors).toEqual({ owner_id: 'validation.required' });
    const post = (await station.row('posts', { code: 'SM', name: '服务经理', area: 'management' })).id;
    const department = (await rows('departments', {}))[0]?.id;
    await station.row('staff_assignments', { staff_id: mechanic, post_id: post, department_id: department, from_on: '2026-01-01' });
    expect((await boss.send('PUT', '/api/settings/station', { version: 1, major_post_id: post })).statusCode).toBe(200);
    expect((await act(desk, 'complaints', vacant, 'assign')).json()).toMatchObject({
      owner_id: mechanic,
      due_at: '2026-11-25T02:00:00.000Z',
    });
  });

  test('a costly repair is called about twice', async () => {
    const order = await inWork();
    await act(chief, 'work_orders', order.id, 'final_inspect', { result: 'passed' });
    await act(desk, 'work_orders', order.id, 'settle', { amount_fen: 500_000 });
    await act(desk, 'work_orders', order.id, 'deliver');
    const calls = await rows('follow_ups', { work_order_id: order.id });
    expect(calls.map(call => `${call.kind} ${call.due_on}`).sort()).toEqual(['after_delivery 2026-11-27', 'high_value 2026-12-01']);
  });

  test('a claim goes to the maker with its lines and in time, and the money comes back', async () => {
    const body = { vehicle_id: car, claimed_on: '2026-11-20', submit_by_on: '2026-11-23', fault: '异响' };
    const made = (await desk.send('POST', '/api/warranty_claims', body)).json() as Json;
    const submit = () => act(desk, 'warranty_claims', made.id, 'submit', { maker_no: 'cw1' });
    expect(refusal(await submit()).errors).toEqual({ items: 'resources.warranty_claims.errors.no_lines' });
    const put = (changes: object) => desk.send('PUT', `/api/warranty_claims/${made.id}`, changes);
    await put({ version: 1, items: [{ description: '半轴' }] });
    expect(refusal(await submit()).errors).toEqual({ submit_by_on: 'resources.warranty_claims.errors.too_late' });
    await put({ version: 2, submit_by_on: '2026-11-30' });
    expect((await submit()).json()).toMatchObject({ state: 'submitted', submitted_on: '2026-11-24', maker_no: 'CW1' });
    const ahead = await act(desk, 'warranty_claims', made.id, 'approve', { answered_on: '2026-12-24', approved_fen: 1 });
    expect(refusal(ahead).errors).toEqual({ answered_on: 'validation.not_in_future' });
    await act(desk, 'warranty_claims', made.id, 'approve', { answered_on: '2026-11-24', approved_fen: 80_000 });
    const paid = await act(desk, 'warranty_claims', made.id, 'receive_payment', { paid_on: '2026-11-24', paid_fen: 80_000 });
    expect(paid.json()).toMatchObject({ state: 'paid', approved_fen: 80_000, paid_fen: 80_000 });
  });

  test('the workshop sees the car and not whose it is', async () => {
    const { id } = (await desk.send('POST', '/api/customers', { name: '王建国', phone: '13700020001' })).json() as Json;
    const order = await newOrder({ customer_id: id, contact_phone: '13700020001' });
    const seen = (await chief.get(`/api/work_orders/${order.id}`)).json() as Json;
    expect(seen).toMatchObject({ plate: '沪A12345' });
    for (const field of ['customer_id', 'contact_phone', 'estimate_fen']) expect(seen).not.toHaveProperty(field);
    expect((await chief.get(`/api/customers/${id}`)).json()).not.toHaveProperty('name');
    expect(
      (await worker.get(`/api/work_orders?filter=${encodeURIComponent(JSON.stringify({ contact_phone: '13700020001' }))}`)).statusCode,
    ).toBe(422);
  });

  test('two records of one customer become one, with their cars', async () => {
    const make = async (): Promise<string> => (await desk.send('POST', '/api/customers', { name: '李敏' })).json().id;
    const [from, into] = [await make(), await make()];
    const mine = (await station.row('vehicles', { plate: '沪A99999', model: '思域', customer_id: from })).id;
    expect((await act(desk, 'customers', from, 'merge', { into_id: into })).statusCode).toBe(200);
    expect((await desk.get(`/api/vehicles/${mine}`)).json()).toMatchObject({ customer_id: into });
  });
});
