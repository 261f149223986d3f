import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
}

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let keeper: Client;
  let manager: Client;
  let keeperId: string;
  let managerId: string;
  let fitter: string;
  let model: string;
  let count = 0;
  beforeAll(async () => {
    station = await testStation(await open());
    keeperId = (await station.person('keeper', ['tool_keeper'])).staffId;
    managerId = (await station.person('manager', ['service_manager', 'owner'])).staffId;
    fitter = (await station.person('fitter', [])).staffId;
    keeper = await station.signIn('keeper');
    manager = await station.signIn('manager');
    model = (await station.row('tool_models', { code: 'M', name: '扭力扳手', category: 'torque', kind: 'serial', life_months: 40 })).id;
  });
  afterAll(() => station.app.close());

  const newTool = async (more: object = {}): Promise<string> => {
    count += 1;
    const row = { tag: `G-${count}`, model_id: model, keeper_id: keeperId, cost_fen: 40_000, bought_on: '2025-11-24', ...more };
    return (await station.row('tools', row)).id;
  };
  const newFitter = async (): Promise<string> => {
    count += 1;
    return (await station.row('staff', { number: `F${count}`, name: `学徒${count}`, state: 'regular' })).id;
  };
  const act = (client: Client, register: string, id: string, action: string, input: object = {}) =>
    client.send('POST', `/api/${register}/${id}/${action}`, input);
  const rows = async (register: string, filter: object): Promise<Json[]> =>
    (await manager.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json();
  const only = async (register: string, filter: object): Promise<Json> => {
    const [row, ...more] = await rows(register, filter);
    if (row === undefined || more.length > 0) throw new Error(`${register}: not one row`);
    return row;
  };
  const kinds = async (tool: string): Promise<unknown[]> => (await rows('tool_moves', { tool_id: tool })).map(move => move.kind).sort();
  const lend = (tool: string, borrower: string, more: object = {}) =>
    act(keeper, 'tools', tool, 'lend', { borrower_id: borrower, ...more });

  describe('a loan', () => {
    test('is due when the station closes, and the tool, the loan and the ledger say the same', async () => {
      const tool = await newTool();
      const person = await newFitter();
      expect((await lend(tool, person)).json()).toMatchObject({ state: 'on_loan', holder_id: person });
      const loan = await only('tool_loans', { tool_id: tool });
      expect(loan).toMatchObject({ borrower_id: person, due_at: '2026-11-24T10:00:00.000Z', state: 'on_loan', lent_by: keeperId });
      expect(loan.number).toBe('JY20261124-001');
      expect(await kinds(tool)).toEqual(['loan_out', 'purchase']);
      expect((await act(keeper, 'tool_loans', loan.id, 'return')).json()).toMatchObject({ state: 'returned', confirmed_by: keeperId });
      expect(await only('tools', { id: tool })).toMatchObject({ state: 'in_store', holder_id: null });
      expect(await kinds(tool)).toEqual(['loan_in', 'loan_out', 'purchase']);
    });

    test('is one at a time, however many ask at once', async () => {
      const tool = await newTool();
      const people = await Promise.all(Array.from({ length: 6 }, newFitter));
      const answers = await Promise.all(people.map(person => lend(tool, person)));
      expect(answers.map(answer => answer.statusCode).sort()).toEqual([200, 409, 409, 409, 409, 409]);
      expect(await rows('tool_loans', { tool_id: tool })).toHaveLength(1);
      expect(await kinds(tool)).toEqual(['loan_out', 'purchase']);
    });

    test('is taken back by somebody else than the borrower', async () => {
      const tool = await newTool();
      await lend(tool, keeperId);
      const loan = await only('tool_loans', { tool_id: tool });
      expect(refusal(await act(keeper, 'tool_loans', loan.id, 'return'))).toMatchObject({ status: 403, key: 'problem.same_person' });
      expect((await act(manager, 'tool_loans', loan.id, 'return_to_superior')).json()).toMatchObject({ confirmed_by: managerId });
    });

    test('goes to people who work here and owe nothing, and never with a calibration that is over', async () => {
      const gone = (await station.row('staff', { number: 'X1', name: '离职', state: 'left' })).id;
      expect(refusal(await lend(await newTool(), gone)).errors).toEqual({ borrower_id: 'resources.tools.errors.not_at_work' });
      const person = await newFitter();
      const late = { out_at: '2026-11-20T01:00:00.000Z', due_at: '2026-11-20T10:00:00.000Z' };
      await station.row('tool_loans', { tool_id: await newTool({ state: 'on_loan' }), borrower_id: person, ...late });
      expect(refusal(await lend(await newTool(), person)).errors).toEqual({ borrower_id: 'resources.tools.errors.borrower_overdue' });
      const stale = await newTool({ calibration_due_on: '2026-11-23' });
      expect(refusal(await lend(stale, fitter)).errors).toEqual({ borrower_id: 'resources.tools.errors.calibration_over' });
      expect(refusal(await lend(await newTool(), fitter, { due_at: '2026-11-24T00:00:00Z' })).errors).toEqual({
        due_at: 'resources.tools.errors.due_over',
      });
    });

    test('is lent, issued and given in exchange only while its calibration is known to hold, where its kind is calibrated', async () => {
      const gauge = { code: 'LJ-T', name: '千分尺', kind: 'serial', category: 'measuring', calibration_interval_days: 365 };
      const model_id = (await station.row('tool_models', gauge)).id;
      const unknown = await newTool({ model_id });
      const issue = (tool: string) => act(keeper, 'tools', tool, 'issue', { holder_id: fitter });
      expect(refusal(await lend(unknown, fitter)).errors).toEqual({ borrower_id: 'resources.tools.errors.calibration_unknown' });
      expect(refusal(await issue(unknown)).errors).toEqual({ holder_id: 'resources.tools.errors.calibration_unknown' });
      const over = await newTool({ model_id, calibration_due_on: '2026-11-23' });
      expect(refusal(await issue(over)).errors).toEqual({ holder_id: 'resources.tools.errors.calibration_over' });
      const valid = await newTool({ model_id, calibration_due_on: '2026-11-24' });
      expect((await issue(valid)).json()).toMatchObject({ state: 'issued', holder_id: fitter });
      const { id } = await only('tool_issues', { tool_id: valid });
      const swap = (new_tool_id: string) => act(keeper, 'tool_issues', id, 'exchange', { new_tool_id, early_reason: '摔过' });
      expect(refusal(await swap(unknown)).errors).toEqual({ new_tool_id: 'resources.tools.errors.calibration_unknown' });
      expect(refusal(await swap(over)).errors).toEqual({ new_tool_id: 'resources.tools.errors.calibration_over' });
      expect((await swap(await newTool({ model_id, calibration_due_on: '2026-11-24' }))).json()).toMatchObject({ state: 'exchanged' });
    });

    test('is carried over by who may approve it, with a reason and a later time', async () => {
      const tool = await newTool();
      await lend(tool, fitter);
      const loan = await only('tool_loans', { tool_id: tool });
      const later = { due_at: '2026-11-25T10:00:00.000Z', carried_reason: '车还在架上' };
      expect((await act(keeper, 'tool_loans', loan.id, 'carry_over', later)).statusCode).toBe(403);
      expect((await act(manager, 'tool_loans', loan.id, 'carry_over', later)).json()).toMatchObject({ ...later, carried_by: managerId });
      expect(refusal(await act(manager, 'tool_loans', loan.id, 'carry_over', later)).errors).toEqual({
        due_at: 'resources.tool_loans.errors.not_later',
      });
    });

    test('that ends in damage or loss opens a case for the borrower, with what the tool was worth', async () => {
      const [broken, lost] = [await newTool(), await newTool()];
      const person = await newFitter();
      for (const [tool, action, input] of [
        [broken, 'return', { condition: 'damaged', note: '手柄弯了' }],
        [lost, 'lose', { note: '找不到' }],
      ] as const) {
        await lend(tool, person);
        await act(keeper, 'tool_loans', (await only('tool_loans', { tool_id: tool })).id, action, input);
      }
      expect(await only('tools', { id: broken })).toMatchObject({ state: 'in_repair' });
      expect(await only('tools', { id: lost })).toMatchObject({ state: 'lost', holder_id: null });
      const { id: gone } = await only('tool_loans', { tool_id: lost });
      const past: Json[] = (await manager.get(`/api/tool_loans/${gone}/history`)).json();
      // The register's own note changes like any field; it is not a remark.
      expect(past.find(entry => entry.verb === 'lose')?.changes).toContainEqual({ field: 'note', from: null, to: '找不到' });
      const found = await only('tool_incidents', { tool_id: lost });
      // A year of forty months is over: 28/40 of 400 yuan are left.
      expect(found).toMatchObject({ person_id: person, kind: 'loss', residual_fen: 28_000, state: 'reported' });
      const asked = { cause: 'misuse', responsibility_bp: 5000, measure: '按比例赔偿' };
      expect(refusal(await act(keeper, 'tool_incidents', found.id, 'propose', { ...asked, compensation_fen: 30_000 })).errors).toEqual({
        compensation_fen: 'resources.tool_incidents.errors.more_than_loss',
      });
      expect((await act(keeper, 'tool_incidents', found.id, 'propose', asked)).json()).toMatchObject({ compensation_fen: 14_000 });
      expect((await act(keeper, 'tool_incidents', found.id, 'approve')).statusCode).toBe(403);
      expect((await act(manager, 'tool_incidents', found.id, 'approve')).json()).toMatchObject({
        state: 'approved',
        approved_by: managerId,
      });
    });

    test.each([
      ['2026-11-24', 28_000],
      ['2026-10-24', 29_000],
      ['2025-11-23', 40_000],
    ])('that ended on %s is answered for with what the tool was worth on that day', async (happened_on, residual_fen) => {
      const row = { tool_id: await newTool(), kind: 'loss', happened_on, reported_on: '2026-11-24' };
      const told = (await keeper.send('POST', '/api/tool_incidents', row)).json();
      const asked = { cause: 'misuse', responsibility_bp: 10_000, measure: '照赔' };
      expect((await act(keeper, 'tool_incidents', told.id, 'propose', asked)).json()).toMatchObject({
        residual_fen,
        compensation_fen: residual_fen,
      });
    });
  });

  describe('a personal tool', () => {
    test('is exchanged old for new, both or none, before its time only with a reason', async () => {
      const [old, fresh] = [await newTool(), await newTool()];
      await act(keeper, 'tools', old, 'issue', { holder_id: fitter });
      const issue = await only('tool_issues', { tool_id: old });
      expect(issue).toMatchObject({ life_until_on: '2030-03-24', state: 'held' });
      const swap = (input: object) => act(keeper, 'tool_issues', issue.id, 'exchange', input);
      expect(refusal(await swap({ new_tool_id: fresh })).errors).toEqual({ early_reason: 'resources.tool_issues.errors.too_early' });
      const taken = await newTool({ state: 'lost' });
      expect((await swap({ new_tool_id: taken, early_reason: '断了' })).statusCode).toBe(409);
      expect(await only('tools', { id: old })).toMatchObject({ state: 'issued' });
      expect((await swap({ new_tool_id: fresh, early_reason: '断了' })).json()).toMatchObject({ state: 'exchanged' });
      expect(await only('tools', { id: old })).toMatchObject({ state: 'in_store' });
      expect(await only('tools', { id: fresh })).toMatchObject({ state: 'issued', holder_id: fitter });
      expect(await only('tool_issues', { tool_id: fresh })).toMatchObject({ replaces_id: old, state: 'held' });
    });
  });

  describe('the ledger', () => {
    test('follows what a form changes in the keeper, once custody has begun', async () => {
      const tool = await newTool();
      const edit = async (keeper_id: string): Promise<number> => {
        const { version } = await only('tools', { id: tool });
        return (await keeper.send('PUT', `/api/tools/${tool}`, { version, keeper_id })).statusCode;
      };
      expect(await edit(managerId)).toBe(200);
      expect(await kinds(tool)).toEqual([]);
      await act(keeper, 'tools', tool, 'transfer', { keeper_id: keeperId });
      expect(await edit(fitter)).toBe(200);
      expect(await kinds(tool)).toEqual(['purchase', 'transfer', 'transfer']);
    });

    test('is written by nobody', async () => {
      expect((await keeper.send('POST', '/api/tool_moves', { tool_id: await newTool(), kind: 'scrap' })).statusCode).toBe(403);
      expect((await keeper.send('POST', '/api/tool_loans', { tool_id: await newTool(), borrower_id: fitter })).statusCode).toBe(403);
    });

    test('tells of repair, loss, finding and scrapping', async () => {
      const tool = await newTool();
      for (const [client, action, input] of [
        [keeper, 'send_to_repair', { note: '打滑' }],
        [keeper, 'take_back', {}],
        [keeper, 'lose', { note: '不见了' }],
        [keeper, 'find', { bin: 'T1-2' }],
        [manager, 'scrap', { note: '报废' }],
      ] as const) {
        expect([action, (await act(client, 'tools', tool, action, input)).statusCode]).toEqual([action, 200]);
      }
      expect(await kinds(tool)).toEqual(['found', 'loss', 'purchase', 'repair_in', 'repair_out', 'scrap']);
      expect((await act(keeper, 'tools', await newTool(), 'scrap', { note: '报废' })).statusCode).toBe(403);
    });
  });

  describe('a trip', () => {
    test('leaves with a car that is there, a licence and a meter that goes on, and the car comes back with it', async () => {
      const hr = (await station.person('clerk', ['hr'])) && (await station.signIn('clerk'));
      const car = (await station.row('company_cars', { plate: '苏E00001', name: '服务车', mileage_km: 100 })).id;
      const plan = {
        planned_out_at: '2026-11-24T02:00:00Z',
        planned_back_at: '2026-11-24T04:00:00Z',
        destination: '市区',
        purpose: '取件',
      };
      const trip = (await hr.send('POST', '/api/trip_orders', { car_id: car, driver_id: fitter, kind: 'outside', ...plan })).json() as Json;
      const step = (client: Client, action: string, input: object = {}) => act(client, 'trip_orders', trip.id, action, input);
      await step(hr, 'submit');
      expect((await step(manager, 'approve')).json()).toMatchObject({ state: 'approved', approved_by: managerId });
      const kind = (await station.row('certificate_kinds', { code: 'C05', name: '机动车驾驶证' })).id;
      expect(refusal(await step(hr, 'depart', { out_km: 120 })).errors).toEqual({ out_km: 'resources.trip_orders.errors.no_licence' });
      await station.row('certificates', { staff_id: fitter, kind_id: kind, number: '1', valid_until_on: '2027-01-01' });
      expect(refusal(await step(hr, 'depart', { out_km: 99 })).errors).toEqual({ out_km: 'resources.trip_orders.errors.meter_behind' });
      expect((await step(hr, 'depart', { out_km: 120 })).json()).toMatchObject({ state: 'out', out_km: 120 });
      expect(await only('company_cars', { id: car })).toMatchObject({ state: 'out', mileage_km: 120 });
      expect((await step(hr, 'come_back', { back_km: 158 })).json()).toMatchObject({ state: 'back', driven_km: 38 });
      expect(await only('company_cars', { id: car })).toMatchObject({ state: 'in_garage', mileage_km: 158 });
    });
  });

  describe('a safety check', () => {
    test('leaves a hazard for each bad line, which somebody else verifies', async () => {
      const lines = [
        { item: '消防通道', result: 'good' },
        { item: '灭火器', result: 'bad', owner_id: keeperId, due_on: '2026-11-27', note: '过期' },
      ];
      const check = { kind: 'fire', area: '喷漆区', checked_on: '2026-11-24', checker_id: managerId, lines };
      const { id } = (await manager.send('POST', '/api/safety_checks', check)).json() as Json;
      expect((await act(manager, 'safety_checks', id, 'finish')).json()).toMatchObject({ state: 'done', faults: 1 });
      const finding = await only('findings', { check_id: id });
      expect(finding).toMatchObject({ owner_id: keeperId, due_on: '2026-11-27', place: '喷漆区', story: '灭火器：过期', state: 'open' });
      await act(manager, 'findings', finding.id, 'fix', { measure: '已更换' });
      expect(refusal(await act(manager, 'findings', finding.id, 'verify'))).toMatchObject({ key: 'problem.same_person' });
    });
  });
});
