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
  let keeperId: string;
  let model: string;
  let count = 0;
  beforeAll(async () => {
    station = await testStation(await open());
    keeperId = (await station.person('keeper', ['tool_keeper'])).staffId;
    keeper = await station.signIn('keeper');
    const torque = { code: 'M', name: '扭力扳手', category: 'torque', kind: 'serial', calibration_interval_days: 365 };
    model = (await station.row('tool_models', torque)).id;
  });
  afterAll(() => station.app.close());

  const act = (register: string, id: string, action: string, input: object = {}) =>
    keeper.send('POST', `/api/${register}/${id}/${action}`, input);
  const get = async (register: string, id: string): Promise<Json> => (await keeper.get(`/api/${register}/${id}`)).json();
  const rows = async (register: string, filter: object): Promise<Json[]> =>
    (await keeper.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json();
  const newTool = async (): Promise<string> => {
    count += 1;
    return (await station.row('tools', { tag: `G-${count}`, model_id: model, keeper_id: keeperId, calibration_due_on: '2026-11-01' })).id;
  };
  const newMachine = async (more: object = {}): Promise<string> => {
    count += 1;
    return (await station.row('equipment', { code: `E-${count}`, name: '举升机', kind: 'lift', maintenance_interval_days: 30, ...more }))
      .id;
  };

  describe('a calibration', () => {
    const planned = async (of: object): Promise<string> => (await station.row('calibrations', { due_on: '2026-11-20', ...of })).id;

    test.each([
      ['by the interval of its model', { result: 'pass' }, '2027-11-23', 1],
      ['until the day of the certificate', { result: 'limited', valid_until_on: '2027-05-01' }, '2027-05-01', 1],
      ['never again when it failed', { result: 'fail' }, '2026-11-22', 0],
    ])('makes a tool due %s', async (_what, input, due, next) => {
      const tool = await newTool();
      const done = await act('calibrations', await planned({ tool_id: tool }), 'finish', { done_on: '2026-11-23', ...input });
      expect(done.json()).toMatchObject({ state: 'done' });
      expect(await get('tools', tool)).toMatchObject({ calibration_due_on: due });
      expect(await rows('calibrations', { tool_id: tool, state: 'planned' })).toHaveLength(next);
    });

    test('that failed stops a machine and keeps a tool from being lent', async () => {
      const machine = await newMachine({ state: 'in_use' });
      await act('calibrations', await planned({ equipment_id: machine, is_statutory: true }), 'finish', {
        done_on: '2026-11-23',
        result: 'fail',
      });
      expect(await get('equipment', machine)).toMatchObject({ state: 'stopped', statutory_due_on: '2026-11-22' });
      const tool = await newTool();
      await act('calibrations', await planned({ tool_id: tool }), 'finish', { done_on: '2026-11-23', result: 'fail' });
      const { staffId } = await station.person(`fitter${count}`, []);
      expect(refusal(await act('tools', tool, 'lend', { borrower_id: staffId })).status).toBe(422);
    });

    test('is of one thing, done in the past, and its certificate ends later', async () => {
      const both = await keeper.send('POST', '/api/calibrations', {
        tool_id: await newTool(),
        equipment_id: await newMachine(),
        due_on: '2026-12-01',
      });
      expect(refusal(both).errors).toEqual({ equipment_id: 'resources.calibrations.errors.one_thing' });
      const id = await planned({ tool_id: await newTool() });
      const ahead = await act('calibrations', id, 'finish', { done_on: '2026-11-25', result: 'pass' });
      expect(refusal(ahead).errors).toEqual({ done_on: 'validation.not_in_future' });
      const over = await act('calibrations', id, 'finish', { done_on: '2026-11-23', result: 'pass', valid_until_on: '2026-11-23' });
      expect(refusal(over).errors).toEqual({ valid_until_on: 'resources.calibrations.errors.ends_before_done' });
    });
  });

  test.each([
    ['routine', 'good', '2026-12-23', 0],
    ['routine', 'needs_repair', '2026-12-23', 1],
    ['daily', 'good', null, 0],
  ])('%s maintenance with result %s', async (kind, result, due, repairs) => {
    const machine = await newMachine();
    const task = (await station.row('maintenance_tasks', { equipment_id: machine, kind, planned_on: '2026-11-23' })).id;
    expect((await act('maintenance_tasks', task, 'finish', { done_on: '2026-11-23', result, remark: '渗油' })).json()).toMatchObject({
      state: 'done',
    });
    expect(await get('equipment', machine)).toMatchObject({ maintenance_due_on: due });
    expect(await rows('maintenance_tasks', { equipment_id: machine, kind: 'repair', state: 'planned' })).toHaveLength(repairs);
  });
});
