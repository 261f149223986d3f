import { beforeAll, expect, it } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { actorWith, openStation, type TestStation } from './station.ts';

const hr = actorWith('hr');
const owner = actorWith('owner');
const employee = actorWith('employee');

eachDatabase((_, open) => {
  let station: TestStation;
  const ids: Record<string, string> = {};

  async function addPerson(number: string, row: object, team?: string): Promise<void> {
    const id = await station.add('staff', { number, name: `员工${number}`, ...row });
    ids[number] = id;
    if (team === undefined) return;
    await station.add('staff_assignments', {
      staff_id: id,
      post_id: ids.post,
      department_id: ids.workshop,
      team_id: ids[team],
      from_on: '2024-01-01',
    });
  }

  beforeAll(async () => {
    station = await openStation(open);
    ids.workshop = await station.add('departments', { code: 'W', name: '车间' });
    ids.one = await station.add('teams', { code: 'T1', name: '机修一组', department_id: ids.workshop });
    ids.two = await station.add('teams', { code: 'T2', name: '机修二组', department_id: ids.workshop });
    const headcount = [
      { from_month: '2024-01', planned: 2 },
      { from_month: '2026-11', planned: 5 },
      { from_month: '2027-01', planned: 9 },
    ];
    ids.post = await station.add('posts', { code: 'P1', name: '机修工', area: 'workshop', headcount });
    await addPerson('1', { state: 'regular', hired_on: '2025-12-01' }, 'one');
    await addPerson('2', { state: 'probation', hired_on: '2026-10-08' }, 'one');
    await addPerson('3', { state: 'notice', hired_on: '2026-10-20' }, 'two');
    await addPerson('4', { state: 'left', hired_on: '2025-12-15', left_on: '2026-10-31' }, 'two');
    await addPerson('5', { state: 'pending', hired_on: '2026-12-01' });
    ids.kind = await station.add('certificate_kinds', { code: 'EL', name: '电工证' });
    for (const [number, person, until] of [
      ['C1', '1', '2026-11-01'],
      ['C2', '1', '2026-12-24'],
      ['C3', '2', '2027-02-22'],
      ['C4', '3', null],
      ['C5', '4', '2026-12-01'],
    ] as const) {
      await station.add('certificates', { number, staff_id: ids[person], kind_id: ids.kind, valid_until_on: until });
    }
  });

  it('counts who works here today, by team, with the words for the teams', async () => {
    const answer = await station.ask(employee, 'staff_structure', { by: ['team_id'] });
    expect(answer.rows).toEqual([
      { team_id: ids.one, people: 2 },
      { team_id: ids.two, people: 1 },
    ]);
    expect(answer.totals).toEqual({ people: 3 });
    expect(answer.labels.team_id).toEqual({ [ids.one ?? '']: '机修一组', [ids.two ?? '']: '机修二组' });
  });

  it('leads from a team to the people in it', async () => {
    const answer = await station.ask(employee, 'staff_structure', { by: ['staff_id'], filter: { team_id: ids.one } });
    expect(new Set(answer.rows.map(row => row.staff_id))).toEqual(new Set([ids['1'], ids['2']]));
  });

  it('counts who came and who left by month', async () => {
    const answer = await station.ask(hr, 'staff_by_month', { by: ['month'], filter: { month_gte: '2026-01' } });
    expect(answer.rows).toEqual([{ month: '2026-10', hires: 2, leavers: 1 }]);
  });

  it('compares the head count with the plan of this month', async () => {
    const answer = await station.ask(owner, 'post_plan', { by: ['post_id'] });
    expect(answer.rows).toEqual([{ post_id: ids.post, planned: 5, actual: 3, vacant: 2 }]);
    await expect(station.ask(employee, 'post_plan')).rejects.toMatchObject({ status: 404 });
  });

  it('sorts certificates by when they end, those of leavers left out', async () => {
    const answer = await station.ask(hr, 'certificates_expiring', { by: ['due'] });
    expect(Object.fromEntries(answer.rows.map(row => [row.due, row.certificates]))).toEqual({
      expired: 1,
      days_30: 1,
      days_90: 1,
      unlimited: 1,
    });
  });

  it('shows an employee his own certificates only', async () => {
    const own = { ...employee, staffId: ids['2'] ?? null };
    const answer = await station.ask(own, 'certificates_expiring', { by: ['due'] });
    expect(answer.rows).toEqual([{ due: 'days_90', certificates: 1 }]);
    expect(answer.totals).toEqual({ certificates: 1 });
  });

  it('counts tools by where they are, and their cost for those who may see it', async () => {
    const model = await station.add('tool_models', { code: 'TM1', name: '扭力扳手', category: 'torque' });
    for (const [tag, state] of [
      ['G1', 'in_store'],
      ['G2', 'on_loan'],
      ['G3', 'on_loan'],
    ]) {
      await station.add('tools', { tag, model_id: model, state, cost_fen: 10_000 });
    }
    const answer = await station.ask(actorWith('tool_keeper'), 'tools_by_state', { by: ['state'], measures: ['tools', 'cost'] });
    expect(answer.rows).toEqual([
      { state: 'on_loan', tools: 2, cost: 20_000 },
      { state: 'in_store', tools: 1, cost: 10_000 },
    ]);
    await expect(station.ask(hr, 'tools_by_state', { measures: ['cost'] })).rejects.toMatchObject({ status: 422 });
    expect((await station.ask(hr, 'tools_by_state')).totals).toEqual({ tools: 3, qty: 3 });
  });

  it('says how many groups there are beyond the limit', async () => {
    const answer = await station.ask(hr, 'staff_structure', { by: ['staff_id'], limit: 2 });
    expect([answer.rows.length, answer.groups, answer.totals.people]).toEqual([2, 3, 3]);
  });
});
