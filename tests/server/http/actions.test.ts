import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../model/resources/index.ts';
import { ACTION_HANDLERS } from '../../../server/actions/index.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

test('every action of the registers has a handler, and every handler an action', () => {
  const declared = ACTIONS.map(action => `${action.register}.${action.name}`).sort();
  expect(Object.keys(ACTION_HANDLERS).sort()).toEqual(declared);
});

interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
}

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let owner: Client;
  let hr: Client;
  let post: string;
  let department: string;
  let count = 0;
  beforeAll(async () => {
    station = await testStation(await open());
    await station.person('boss', ['owner']);
    await station.person('clerk', ['hr']);
    owner = await station.signIn('boss');
    hr = await station.signIn('clerk');
    department = (await station.row('departments', { code: 'D', name: '车间' })).id;
    post = (await station.row('posts', { code: 'P', name: '技师', area: 'workshop' })).id;
  });
  afterAll(() => station.app.close());

  const newStaff = async (state = 'pending'): Promise<string> => {
    count += 1;
    return (await station.row('staff', { number: `N${count}`, name: `员工${count}`, state, hired_on: '2026-01-05' })).id;
  };
  const act = (client: Client, id: string, action: string, input: object = {}) => client.send('POST', `/api/staff/${id}/${action}`, input);
  const rows = async (register: string, filter: object): Promise<Json[]> =>
    (await owner.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json();

  describe('staff', () => {
    test.each([
      ['start_probation', '2026-01-05', '2026-01-05'],
      ['start_probation', '2026-01-02', '2026-01-02'],
      ['start_probation', '2026-01-08', '2026-01-08'],
      ['regularise', '2026-01-02', '2026-01-02'],
      ['regularise', '2026-04-05', '2026-01-05'],
    ])('%s on %s: the day of hiring is %s, whatever was planned', async (action, day, hired) => {
      const answer = await act(hr, await newStaff(), action, { effective_on: day });
      expect(answer.json()).toMatchObject({ hired_on: hired });
    });

    test.each(['start_probation', 'regularise'])('%s earlier than planned moves a first job with it', async action => {
      const planned = { state: 'pending', hired_on: '2026-12-01', first_worked_on: '2026-12-01' };
      count += 1;
      const { id } = await station.row('staff', { number: `N${count}`, name: `员工${count}`, ...planned });
      const answer = await act(hr, id, action, { effective_on: '2026-11-24' });
      expect(answer.json()).toMatchObject({ hired_on: '2026-11-24', first_worked_on: '2026-11-24' });
    });

    test('goes from its first day to its last, an event each time', async () => {
      const id = await newStaff();
      const steps: [string, object, string][] = [
        ['start_probation', { effective_on: '2026-02-01', probation_until_on: '2026-05-01' }, 'probation'],
        ['transfer', { effective_on: '2026-02-01', post_id: post, department_id: department }, 'probation'],
        ['regularise', { effective_on: '2026-05-01' }, 'regular'],
        ['give_notice', { effective_on: '2026-10-01', last_day_on: '2026-11-20' }, 'notice'],
        ['withdraw_notice', { effective_on: '2026-10-05' }, 'regular'],
        ['leave', { effective_on: '2026-11-20', leaving_reason: 'resigned' }, 'left'],
        ['rehire', { effective_on: '2026-11-24', probation_until_on: '2027-01-31' }, 'probation'],
      ];
      for (const [action, input, state] of steps) {
        const answer = await act(hr, id, action, input);
        expect([action, answer.statusCode, answer.json().state]).toEqual([action, 200, state]);
      }
      const events = await rows('staff_events', { staff_id: id });
      expect(events.map(event => event.kind).sort()).toEqual(steps.map(([action]) => action).sort());
      expect(events.find(event => event.kind === 'transfer')).toMatchObject({ to_post_id: post, from_post_id: null });
      expect(events.find(event => event.kind === 'regularise')).toMatchObject({
        from_state: 'probation',
        to_state: 'regular',
        to_post_id: post,
      });
    });

    test('an action from another state is 409, with missing input 422, without the right 403', async () => {
      const id = await newStaff();
      expect(refusal(await act(hr, id, 'give_notice', { effective_on: '2026-10-01' }))).toMatchObject({
        status: 409,
        key: 'problem.wrong_state',
      });
      expect(refusal(await act(hr, id, 'regularise')).errors).toEqual({ effective_on: 'validation.required' });
      expect(refusal(await act(hr, id, 'regularise', { effective_on: '2026-13-01', nix: 1 })).errors).toEqual({
        effective_on: 'validation.date',
        nix: 'validation.unknown_field',
      });
      expect(refusal(await act(hr, id, 'regularise', { effective_on: '2026-05-01', version: 9 }))).toMatchObject({ status: 409 });
      const stale = await act(hr, id, 'regularise', { effective_on: '2026-05-01', version: 9 });
      expect(stale.json()).toMatchObject({ root: { key: 'problem.stale' }, stored: { id } });
      await station.person(`fitter${count}`, []);
      expect((await act(await station.signIn(`fitter${count}`), id, 'regularise', { effective_on: '2026-05-01' })).statusCode).toBe(403);
      expect((await act(hr, id, 'promote')).statusCode).toBe(404);
    });

    test('a transfer ends the main assignment and starts the next; leaving ends them all and locks the account', async () => {
      count += 1;
      const { staffId, userId } = await station.person(`mover${count}`, ['hr']);
      const other = (await station.row('posts', { code: `Q${count}`, name: '组长', area: 'workshop' })).id;
      await act(hr, staffId, 'transfer', { effective_on: '2026-02-01', post_id: post, department_id: department });
      await act(hr, staffId, 'transfer', { effective_on: '2026-06-01', post_id: other, department_id: department });
      const main = (await rows('staff_assignments', { staff_id: staffId })).sort((a, b) =>
        String(a.from_on) < String(b.from_on) ? -1 : 1,
      );
      expect(main).toMatchObject([
        { post_id: post, from_on: '2026-02-01', until_on: '2026-06-01' },
        { post_id: other, from_on: '2026-06-01', until_on: null },
      ]);
      const mover = await station.signIn(`mover${count}`);
      const future = await act(hr, staffId, 'leave', { effective_on: '2026-12-31', leaving_reason: 'resigned' });
      expect(refusal(future).errors).toEqual({ effective_on: 'validation.not_in_future' });
      await act(hr, staffId, 'leave', { effective_on: '2026-11-24', leaving_reason: 'resigned' });
      expect((await rows('staff_assignments', { staff_id: staffId })).map(one => one.until_on).sort()).toEqual([
        '2026-06-01',
        '2026-11-25',
      ]);
      expect((await mover.get('/api/session')).statusCode).toBe(401);
      expect((await owner.get(`/api/users/${userId}`)).json()).toMatchObject({ is_locked: true });
    });

    test('a transfer never undoes what was held later, nor comes before the hiring', async () => {
      const id = await newStaff('regular');
      const other = (await station.row('posts', { code: `R${count}`, name: '组长', area: 'workshop' })).id;
      const move = (effective_on: string, post_id = post) => act(hr, id, 'transfer', { effective_on, post_id, department_id: department });
      await move('2026-03-01');
      await move('2026-06-01');
      const before = await rows('staff_assignments', { staff_id: id });
      expect(refusal(await move('2026-05-31', other)).errors).toEqual({ effective_on: 'resources.staff.errors.later_post' });
      expect(refusal(await move('2026-01-04', other)).errors).toEqual({ effective_on: 'resources.staff.errors.moved_before_hired' });
      expect(await rows('staff_assignments', { staff_id: id })).toEqual(before);
      expect(await rows('staff_events', { staff_id: id })).toHaveLength(2);
      expect((await move('2026-06-01', other)).statusCode).toBe(200);
      const after = await rows('staff_assignments', { staff_id: id });
      expect(after.map(one => [one.from_on, one.post_id]).sort()).toEqual([
        ['2026-03-01', post],
        ['2026-06-01', other],
      ]);
    });

    test('days of notice, leaving and coming back stand in order', async () => {
      const id = await newStaff('regular');
      const bad = async (action: string, input: object) => refusal(await act(hr, id, action, input)).errors;
      expect(await bad('give_notice', { effective_on: '2026-10-01', last_day_on: '2026-09-30' })).toEqual({
        last_day_on: 'resources.staff.errors.last_day_before_notice',
      });
      expect(await bad('leave', { effective_on: '2026-01-04', leaving_reason: 'resigned' })).toEqual({
        effective_on: 'resources.staff.errors.left_before_hired',
      });
      await act(hr, id, 'leave', { effective_on: '2026-11-20', leaving_reason: 'resigned' });
      expect(await bad('rehire', { effective_on: '2026-11-20' })).toEqual({ effective_on: 'resources.staff.errors.rehired_before_left' });
      expect((await act(hr, id, 'rehire', { effective_on: '2026-11-21' })).statusCode).toBe(200);
    });

    test('who never came leaves no days of hiring and leaving', async () => {
      const id = (await station.row('staff', { number: 'NC', name: '没来', state: 'pending', hired_on: '2026-12-15' })).id;
      const answer = await act(hr, id, 'leave', { effective_on: '2026-11-24', leaving_reason: 'not_started' });
      expect([answer.statusCode, answer.json()]).toMatchObject([200, { state: 'left', hired_on: null, left_on: null }]);
    });

    test('the only owner cannot leave before there is another', async () => {
      const { staff_id } = (await owner.get(`/api/users/${owner.userId}`)).json() as { staff_id: string };
      const leaves = (who: Client) => act(who, staff_id, 'leave', { effective_on: '2026-11-24', leaving_reason: 'resigned' });
      expect(refusal(await leaves(hr))).toMatchObject({ status: 403, key: 'problem.owners_only' });
      expect(refusal(await leaves(owner))).toMatchObject({ status: 409, key: 'problem.last_owner' });
      expect((await owner.get('/api/session')).statusCode).toBe(200);
      expect((await owner.get(`/api/staff/${staff_id}`)).json()).toMatchObject({ left_on: null });
    });

    test('a double click is one event', async () => {
      const id = await newStaff();
      const click = () => hr.send('POST', `/api/staff/${id}/regularise`, { effective_on: '2026-05-01' }, { 'idempotency-key': `r-${id}` });
      const answers = await Promise.all([click(), click(), click()]);
      expect(answers.map(answer => answer.statusCode)).toEqual([200, 200, 200]);
      expect(await rows('staff_events', { staff_id: id })).toHaveLength(1);
    });

    test('two people merge: what named one names the other, the same month of both adds up', async () => {
      const [from, into] = [await newStaff('regular'), await newStaff('regular')];
      const skill = (await station.row('skills', { code: `K${count}`, name: '钣金', area: 'body' })).id;
      for (const staff_id of [from, into]) await station.row('staff_skills', { staff_id, skill_id: skill, level: 2 });
      await station.row('staff_assignments', { staff_id: from, post_id: post, department_id: department, from_on: '2026-01-01' });
      const answer = await act(hr, from, 'merge', { into_id: into });
      expect(answer.json()).toMatchObject({ id: into });
      expect(await rows('staff_assignments', { staff_id: into })).toHaveLength(1);
      expect(await rows('staff_skills', { skill_id: skill })).toMatchObject([{ staff_id: into }]);
      expect((await owner.get(`/api/staff/${from}`)).json().archived_at).not.toBeNull();
      const history = (await owner.get(`/api/staff/${into}/history`)).json() as { verb: string; changes: object[] }[];
      expect(history.filter(entry => entry.verb === 'merge')[0]?.changes).toContainEqual({ field: 'merged_from', from: null, to: from });
      expect(refusal(await act(hr, into, 'merge', { into_id: into })).errors).toEqual({ into_id: 'validation.merge_itself' });
    });
  });

  test('two parts merge with their demand', async () => {
    count += 1;
    const part = async (part_no: string): Promise<string> => (await station.row('parts', { part_no, name: '机油' })).id;
    const [one, two] = [await part(`A${count}`), await part(`B${count}`)];
    for (const [part_id, month, qty_milli] of [
      [one, '2026-01', 1000],
      [one, '2026-02', 2000],
      [two, '2026-02', 5000],
    ]) {
      await station.row('part_demand', { part_id, month, qty_milli });
    }
    await station.person('parts', ['parts_manager']);
    const keeper = await station.signIn('parts');
    expect((await keeper.send('POST', `/api/parts/${one}/merge`, { into_id: two })).statusCode).toBe(200);
    const demand = await rows('part_demand', { part_id: two });
    expect(demand.map(row => [row.month, row.qty_milli]).sort()).toEqual([
      ['2026-01', 1000],
      ['2026-02', 7000],
    ]);
  });

  test('a merge names no record to itself, happens once, and tells on the choice why it cannot', async () => {
    const suffix = post.slice(-6);
    const part = (part_no: string, superseded_by_id: string | null = null) =>
      station.row('parts', { part_no, name: part_no, category: 'other', origin: 'oem', unit: 'piece', superseded_by_id });
    await station.person(`keeper2${count}`, ['parts_manager']);
    const keeper = await station.signIn(`keeper2${count}`);
    const newer = (await part(`NEW-${suffix}`)).id;
    const older = (await part(`OLD-${suffix}`, newer)).id;
    const merge = () => keeper.send('POST', `/api/parts/${newer}/merge`, { into_id: older });
    expect((await merge()).json()).toMatchObject({ id: older, superseded_by_id: null });
    expect((await merge()).statusCode).toBe(409);

    const [one, two] = [await newStaff('regular'), await newStaff('regular')];
    for (const staff_id of [one, two]) {
      const from_on = staff_id === one ? '2026-01-05' : '2026-02-01';
      await station.row('staff_assignments', { staff_id, post_id: post, department_id: department, from_on, is_main: true });
    }
    expect(refusal(await act(hr, one, 'merge', { into_id: two })).errors).toEqual({
      into_id: 'resources.staff_assignments.errors.main_overlaps',
    });
    expect((await owner.get(`/api/staff/${one}`)).json()).toMatchObject({ archived_at: null });
  });

  describe('salaries (SD14)', () => {
    const salary = async (staff_id: string): Promise<string> => {
      const answer = await hr.send('POST', '/api/salaries', { staff_id, effective_on: '2026-12-01', base_fen: 600000 });
      return answer.json().id;
    };
    const decide = (client: Client, id: string, action: string, input: object = {}) =>
      client.send('POST', `/api/salaries/${id}/${action}`, input);

    test('one prepares, another approves, and then it stays', async () => {
      const id = await salary(await newStaff('regular'));
      expect(refusal(await decide(owner, id, 'approve'))).toMatchObject({ status: 409 });
      expect((await decide(hr, id, 'submit')).json()).toMatchObject({ state: 'submitted' });
      expect((await hr.send('PUT', `/api/salaries/${id}`, { version: 2, base_fen: 1 })).statusCode).toBe(409);
      expect(refusal(await decide(owner, id, 'send_back')).errors).toEqual({ note: 'validation.required' });
      expect((await decide(owner, id, 'send_back', { note: '请核对' })).json()).toMatchObject({ state: 'draft', submitted_by: null });
      await decide(hr, id, 'submit');
      expect((await decide(owner, id, 'approve')).json()).toMatchObject({ state: 'approved' });
      for (const action of ['submit', 'withdraw', 'approve'])
        expect((await decide(action === 'approve' ? owner : hr, id, action)).statusCode).toBe(409);
      expect((await hr.send('DELETE', `/api/salaries/${id}`)).statusCode).toBeGreaterThanOrEqual(403);
    });

    test('who prepared it does not approve it, not even with a second account or a new role', async () => {
      count += 1;
      const { staffId, userId } = await station.person(`both${count}`, ['hr']);
      const both = await station.signIn(`both${count}`);
      const made = await both.send('POST', '/api/salaries', {
        staff_id: await newStaff('regular'),
        effective_on: '2026-12-01',
        base_fen: 1,
      });
      await decide(both, made.json().id, 'submit');
      await owner.send('PUT', `/api/users/${userId}`, { version: 1, roles: ['hr', 'owner'] });
      expect(refusal(await decide(both, made.json().id, 'approve'))).toMatchObject({ status: 403, key: 'problem.same_person' });
      const { userId: second } = await station.person(`twin${count}`, ['owner']);
      const { db } = station.context;
      await db.writeTx(tx => tx.run({ sql: `UPDATE users SET staff_id = NULL WHERE id = '${userId}'`, parameters: [] }));
      await db.writeTx(tx => tx.run({ sql: `UPDATE users SET staff_id = '${staffId}' WHERE id = '${second}'`, parameters: [] }));
      const twin = await station.signIn(`twin${count}`);
      expect((await decide(twin, made.json().id, 'approve')).statusCode).toBe(200);
    });

    test('nobody decides about his own pay', async () => {
      count += 1;
      const { staffId } = await station.person(`self${count}`, ['owner']);
      const id = await salary(staffId);
      await decide(hr, id, 'submit');
      expect(refusal(await decide(await station.signIn(`self${count}`), id, 'approve'))).toMatchObject({
        status: 403,
        key: 'problem.own_pay',
      });
      expect((await decide(owner, id, 'approve')).statusCode).toBe(200);
    });
  });
});
