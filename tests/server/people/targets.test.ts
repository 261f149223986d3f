import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feed } from '../../../server/inbox/loop.ts';
import { eachDatabase } from '../../support/databases.ts';
import { refusal } from '../http/station.ts';
import { type Json, type Office, type Person, testOffice } from './office.ts';

eachDatabase((_dialect, open) => {
  let office: Office;
  let output: string;
  let rework: string;
  let month = 0;
  beforeAll(async () => {
    office = await testOffice(await open());
    const metric = async (values: object): Promise<string> => ((await office.make(office.owner, 'metrics', values)).json() as Json).id;
    output = await metric({ code: 'CZ', name: '维修产值（元）', area: 'revenue', unit: 'yuan', direction: 'up', adding: 'sum' });
    rework = await metric({ code: 'FG', name: '返工率', area: 'quality', unit: 'percent', direction: 'down', adding: 'ratio' });
  });
  afterAll(() => office.station.app.close());

  const nextMonth = (): string => {
    month += 1;
    return `${2026 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
  };
  const target = async (values: object): Promise<Json> => {
    const row = { title: '产值', metric_id: output, department_id: office.department, base_milli: 300_000, ...values };
    return (await office.make(office.owner, 'targets', row)).json();
  };
  const share = (target_id: string, for_month: string, staff_id: string, base_milli: number) =>
    office.station.row('personal_targets', { target_id, metric_id: output, for_month, staff_id, base_milli });
  /** What the bell tells somebody about a record. */
  const told = async (who: Person, id: string): Promise<Json[]> => {
    await feed(office.station.context);
    const { items } = (await who.client.get('/api/inbox')).json<{ items: Json[] }>();
    return items.filter(item => item.record_id === id);
  };
  const act = (id: string, action: string, input: object = {}) => office.act(office.owner, 'targets', id, action, input);

  describe('a target that is broken down', () => {
    test('is put in force when its parts come to it', async () => {
      const for_month = nextMonth();
      const whole = await target({ for_month });
      await share(whole.id, for_month, office.fitter.staffId, 100_000);
      await share(whole.id, for_month, office.mate.staffId, 200_000);
      expect((await act(whole.id, 'publish')).json()).toMatchObject({ state: 'published', gap_milli: 0, gap_reason: null });
    });

    test('or when it says why they do not', async () => {
      const for_month = nextMonth();
      const whole = await target({ for_month });
      await share(whole.id, for_month, office.fitter.staffId, 100_000);
      expect(refusal(await act(whole.id, 'publish')).errors).toEqual({ gap_reason: 'resources.targets.errors.parts_differ' });
      const done = await act(whole.id, 'publish', { gap_reason: '新员工下月再分' });
      expect(done.json()).toMatchObject({ state: 'published', gap_milli: 200_000, gap_reason: '新员工下月再分' });
    });

    test('needs nothing while nothing hangs on it', async () => {
      const whole = await target({ for_month: nextMonth() });
      expect((await act(whole.id, 'publish')).json()).toMatchObject({ state: 'published', gap_milli: null });
    });

    test('and ratios never add up', async () => {
      const for_month = nextMonth();
      const whole = await target({ metric_id: rework, for_month, base_milli: 2000 });
      await target({ metric_id: rework, for_month, base_milli: 3000, parent_id: whole.id, team_id: await team() });
      expect((await act(whole.id, 'publish')).json()).toMatchObject({ state: 'published', gap_milli: null });
    });

    test('is counted again when a part changes', async () => {
      const whole = await target({ span: 'year', for_month: `${2030 + month}-01`, base_milli: 1200 });
      const part = await target({ for_month: nextMonth(), base_milli: 1200, parent_id: whole.id });
      expect((await act(whole.id, 'publish')).json()).toMatchObject({ gap_milli: 0 });
      await act(part.id, 'publish');
      await act(part.id, 'adjust', { base_milli: 1000, change_reason: '淡季' });
      const [now] = await office.rows(office.owner, 'targets', { id: whole.id });
      expect(now).toMatchObject({ gap_milli: 200, gap_reason: '淡季' });
    });

    test('is handed in by whom drafts it, and sent back or put in force by the owner', async () => {
      const values = { title: '产值', metric_id: output, department_id: office.department, base_milli: 300_000, for_month: nextMonth() };
      const drafted: Json = (await office.make(office.manager, 'targets', values)).json();
      const byManager = (action: string) => office.act(office.manager, 'targets', drafted.id, action);
      expect(refusal(await byManager('publish')).status).toBe(403);
      expect((await byManager('submit')).json()).toMatchObject({ state: 'submitted' });
      expect(await told(office.owner, drafted.id)).toMatchObject([{ kind: 'approval', subject: '产值', detail: 'manager' }]);
      const edit = await office.manager.client.send('PUT', `/api/targets/${drafted.id}`, { version: 2, base_milli: 1 });
      expect(edit.statusCode).toBe(409);
      expect((await act(drafted.id, 'send_back', { comment: '再高一点' })).json()).toMatchObject({ state: 'draft' });
      // Who drafts it reads in its history why it came back.
      const past: Json[] = (await office.manager.client.get(`/api/targets/${drafted.id}/history`)).json();
      expect(past.flatMap(entry => entry.changes)).toContainEqual({ field: 'comment', from: null, to: '再高一点' });
      await byManager('submit');
      expect((await act(drafted.id, 'publish')).json()).toMatchObject({ state: 'published' });
      expect((await told(office.manager, drafted.id)).map(item => item.kind).sort()).toEqual(['approved', 'returned']);
    });

    test('is put in force with its plan, handed in or not', async () => {
      const period = { from_on: '2026-01-01', until_on: '2026-12-31' };
      const plan: Json = (
        await office.make(office.manager, 'target_plans', { title: `交的计划 ${month}`, department_id: office.department, ...period })
      ).json();
      const [draft, given] = [
        await target({ for_month: nextMonth(), plan_id: plan.id }),
        await target({ for_month: nextMonth(), plan_id: plan.id }),
      ];
      await office.act(office.manager, 'targets', given.id, 'submit');
      await office.act(office.manager, 'target_plans', plan.id, 'submit');
      await office.act(office.owner, 'target_plans', plan.id, 'publish');
      const rows = await office.rows(office.owner, 'targets', { id: [draft.id, given.id] });
      expect(rows.map(row => row.state)).toEqual(['published', 'published']);
    });

    test('is checked when the plan makes all of it binding', async () => {
      const plan = (
        await office.make(office.manager, 'target_plans', {
          title: `计划 ${month}`,
          department_id: office.department,
          from_on: '2026-01-01',
          until_on: '2026-12-31',
        })
      ).json() as Json;
      const for_month = nextMonth();
      const whole = await target({ for_month, plan_id: plan.id });
      await share(whole.id, for_month, office.fitter.staffId, 1);
      await office.act(office.manager, 'target_plans', plan.id, 'submit');
      const publish = () => office.act(office.owner, 'target_plans', plan.id, 'publish');
      expect(refusal(await publish())).toMatchObject({ status: 409, key: 'resources.target_plans.errors.targets_differ' });
      await act(whole.id, 'publish', { gap_reason: '余下不分' });
      expect((await publish()).json()).toMatchObject({ state: 'published' });
    });
  });

  const team = async (): Promise<string> =>
    (await office.station.row('teams', { code: `T${month}`, name: '一组', department_id: office.department })).id;

  describe('a target', () => {
    test('is one for a department, month and metric', async () => {
      const for_month = nextMonth();
      await target({ for_month });
      const again = await office.make(office.owner, 'targets', {
        title: '目标',
        metric_id: output,
        department_id: office.department,
        base_milli: 1,
        for_month,
      });
      expect(refusal(again).errors).toEqual({ for_month: 'validation.unique' });
      expect((await target({ for_month, team_id: await team() })).id).toBeDefined();
    });

    test('hangs on one of its metric, and never on itself', async () => {
      const above = await target({ for_month: nextMonth() });
      const other = await office.make(office.owner, 'targets', {
        title: '目标',
        metric_id: rework,
        department_id: office.department,
        base_milli: 1,
        for_month: nextMonth(),
        parent_id: above.id,
      });
      expect(refusal(other).errors).toEqual({ parent_id: 'resources.targets.errors.other_metric' });
      const below = await target({ for_month: nextMonth(), parent_id: above.id });
      const circle = await office.owner.client.send('PUT', `/api/targets/${above.id}`, { version: above.version, parent_id: below.id });
      expect(refusal(circle).errors).toEqual({ parent_id: 'resources.targets.errors.in_circle' });
    });

    test('of a year stands at January', async () => {
      const answer = await office.make(office.owner, 'targets', {
        title: '目标',
        metric_id: output,
        department_id: office.department,
        base_milli: 1,
        span: 'year',
        for_month: '2026-02',
      });
      expect(refusal(answer).errors).toEqual({ span: 'resources.targets.errors.year_at_january' });
    });

    test('knows how far it is reached, and nobody records his own', async () => {
      const whole = await target({ for_month: nextMonth(), owner_id: office.manager.staffId });
      await act(whole.id, 'publish');
      expect((await office.act(office.manager, 'targets', whole.id, 'record_actual', { actual_milli: 1 })).statusCode).toBe(403);
      expect((await act(whole.id, 'record_actual', { actual_milli: 240_000 })).json()).toMatchObject({ reached_bp: 8000 });
      expect((await act(whole.id, 'adjust', { base_milli: 240_000, change_reason: '停电两天' })).json()).toMatchObject({
        reached_bp: 10_000,
      });
    });
  });

  describe('a budget', () => {
    const budget = async (): Promise<Json> => {
      const values = {
        department_id: office.department,
        for_month: nextMonth(),
        category: 'training',
        amount_fen: 100_000,
        state: 'approved',
      };
      return (await office.station.row('budgets', values)) as unknown as Json;
    };
    test('says what is left, and why it was not enough', async () => {
      const row = await budget();
      const spend = (input: object) => office.act(office.owner, 'budgets', row.id, 'record_spent', input);
      expect(refusal(await office.act(office.owner, 'budgets', row.id, 'close')).errors).toEqual({ spent_fen: 'validation.required' });
      expect((await spend({ spent_fen: 60_000 })).json()).toMatchObject({ left_fen: 40_000, over_reason: null });
      expect(refusal(await spend({ spent_fen: 130_000 })).errors).toEqual({ over_reason: 'resources.budgets.errors.over_without_reason' });
      expect((await spend({ spent_fen: 130_000, over_reason: '加了一期厂家课' })).json()).toMatchObject({
        left_fen: -30_000,
        over_reason: '加了一期厂家课',
      });
      expect((await office.act(office.owner, 'budgets', row.id, 'close')).json()).toMatchObject({ state: 'closed' });
    });
  });
});
