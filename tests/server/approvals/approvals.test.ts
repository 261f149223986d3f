import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { WaitingList } from '../../../server/actions/approvals/waiting.ts';
import { feed } from '../../../server/inbox/loop.ts';
import { eachDatabase } from '../../support/databases.ts';
import { refusal } from '../http/station.ts';
import { type House, type Name, openHouse } from './house.ts';

const SUPERIOR = { approver: 'superior' };
const OWNER = { approver: 'role', role: 'owner' };
const MANAGER = { approver: 'role', role: 'service_manager' };

eachDatabase((_dialect, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(await open());
  });
  beforeEach(() => house.clear());
  afterAll(() => house.station.app.close());
  const stateOf = async (claim: string): Promise<unknown> => (await house.as.boss.get(`/api/expense_claims/${claim}`)).json().state;

  test('two levels: each is asked in turn, sees the request while he is, and the record is granted after the last', async () => {
    await house.rule('expense_claims', [SUPERIOR, OWNER]);
    const claim = await house.claim('fitter');
    expect((await house.as.lead.get(`/api/expense_claims/${claim}`)).statusCode).toBe(404);
    expect((await house.act('fitter', claim, 'submit')).statusCode).toBe(200);
    expect(await house.approval(claim)).toMatchObject({
      register: 'expense_claims',
      title: '去外地取件',
      applicant_id: house.id.fitter,
      amount_fen: 100,
      step: 1,
      asked_id: house.id.lead,
      state: 'pending',
    });
    expect((await house.as.lead.get(`/api/expense_claims/${claim}`)).statusCode).toBe(200);
    expect((await house.as.other.get(`/api/expense_claims/${claim}`)).statusCode).toBe(404);
    expect(refusal(await house.act('boss', claim, 'approve'))).toMatchObject({ status: 403, key: 'problem.not_asked' });
    expect((await house.act('lead', claim, 'approve', { comment: '属实' })).json()).toMatchObject({ state: 'submitted' });
    expect(await house.approval(claim)).toMatchObject({ step: 2, asked_id: house.id.boss, state: 'pending' });
    expect(refusal(await house.act('lead', claim, 'approve'))).toMatchObject({ status: 403, key: 'problem.not_asked' });
    expect((await house.act('boss', claim, 'approve')).json()).toMatchObject({ state: 'approved', approved_by: house.id.boss });
    const steps = await house.rows('approval_steps', { approval_id: (await house.approval(claim)).id });
    expect(steps.map(one => [one.step, one.asked_id, one.decided_by, one.decision, one.comment]).sort()).toEqual([
      [1, house.id.lead, house.id.lead, 'approved', '属实'],
      [2, house.id.boss, house.id.boss, 'approved', null],
    ]);
    expect(await house.approval(claim)).toMatchObject({ state: 'approved' });
    // Whoever has decided may look again; the applicant sees how it went.
    expect((await house.as.lead.get(`/api/expense_claims/${claim}`)).statusCode).toBe(200);
    const { id } = await house.approval(claim);
    expect(await house.rows('approval_steps', { approval_id: id }, 'fitter')).toHaveLength(2);
    expect(await house.rows('approval_steps', { approval_id: id }, 'other')).toHaveLength(0);
  });

  test('goes back with a reason, is withdrawn while it is open, and is handed in again from the first step', async () => {
    await house.rule('expense_claims', [SUPERIOR, OWNER]);
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    expect((await house.act('lead', claim, 'send_back')).statusCode).toBe(422);
    expect((await house.act('lead', claim, 'send_back', { comment: '票据不全' })).json()).toMatchObject({ state: 'draft' });
    expect(await house.approval(claim)).toMatchObject({ state: 'returned' });
    await house.act('fitter', claim, 'submit');
    await house.act('lead', claim, 'approve');
    expect((await house.act('fitter', claim, 'withdraw')).json()).toMatchObject({ state: 'draft' });
    expect(refusal(await house.act('boss', claim, 'approve'))).toMatchObject({ status: 409, key: 'problem.wrong_state' });
    await house.act('fitter', claim, 'submit');
    expect((await house.rows('approvals', { record_id: claim })).map(one => [one.state, one.step])).toEqual([
      ['pending', 1],
      ['withdrawn', 2],
      ['returned', 1],
    ]);
  });

  test('a stand-in decides while the other is away, for these requests only, and never his own', async () => {
    await house.rule('expense_claims', [SUPERIOR, MANAGER]);
    await house.delegate('lead', 'other');
    await house.delegate('manager', 'fitter', { kinds: ['expense_claims'] });
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    expect((await house.act('other', claim, 'approve')).json()).toMatchObject({ state: 'submitted' });
    expect(refusal(await house.act('fitter', claim, 'approve')).key).toBe('problem.same_person');
    expect((await house.act('manager', claim, 'approve')).json()).toMatchObject({ state: 'approved' });
    const [, first] = await house.rows('approval_steps', { approval_id: (await house.approval(claim)).id });
    expect(first).toMatchObject({ asked_id: house.id.lead, decided_by: house.id.other });
    const order = await house.rows('delegations', {}, 'other');
    expect(order.map(one => one.to_id)).toEqual([house.id.other]);
  });

  test('who stands in for two decides one of the steps', async () => {
    await house.rule('expense_claims', [SUPERIOR, MANAGER]);
    await house.delegate('lead', 'other');
    await house.delegate('manager', 'other');
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    await house.act('other', claim, 'approve');
    expect(refusal(await house.act('other', claim, 'approve'))).toMatchObject({ status: 403, key: 'problem.decided_before' });
    expect((await house.act('manager', claim, 'approve')).json()).toMatchObject({ state: 'approved' });
  });

  test('without a rule whoever has the right decides, but not the applicant and not who entered it', async () => {
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    expect(await house.approval(claim)).toMatchObject({ asked_id: null, rule_id: null });
    expect((await house.act('lead', claim, 'approve')).statusCode).toBe(404);
    expect((await house.act('manager', claim, 'approve')).json()).toMatchObject({ state: 'approved', approved_by: house.id.manager });
    const own = await house.claim('manager');
    await house.act('manager', own, 'submit');
    expect((await house.act('manager', own, 'approve')).statusCode).toBe(403);
    expect((await house.act('boss', own, 'approve')).json()).toMatchObject({ state: 'approved' });
  });

  test('the same person twice in a row decides once', async () => {
    await house.rule('expense_claims', [SUPERIOR, { approver: 'department_head' }, MANAGER, OWNER]);
    const claim = await house.claim('lead');
    await house.act('lead', claim, 'submit');
    await house.act('manager', claim, 'approve');
    expect(await house.approval(claim)).toMatchObject({ step: 4, asked_id: house.id.boss });
    await house.act('boss', claim, 'approve');
    const steps = await house.rows('approval_steps', { approval_id: (await house.approval(claim)).id });
    expect(steps.map(one => `${one.step} ${one.decision}`).sort()).toEqual(['1 approved', '2 passed_over', '3 passed_over', '4 approved']);
  });

  test('a rule that is changed while an approval runs counts for the next one', async () => {
    const rule = await house.rule('expense_claims', [SUPERIOR, OWNER]);
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    const change = { version: rule.version, steps: [OWNER] };
    expect((await house.as.boss.send('PUT', `/api/approval_rules/${rule.id}`, change)).statusCode).toBe(200);
    await house.act('lead', claim, 'approve');
    expect(await house.approval(claim)).toMatchObject({ step: 2, asked_id: house.id.boss, rule_version: rule.version });
    const next = await house.claim('fitter');
    await house.act('fitter', next, 'submit');
    expect(await house.approval(next)).toMatchObject({ step: 1, asked_id: house.id.boss, rule_version: Number(rule.version) + 1 });
  });

  test('who has left decides nothing, and another is asked in his place', async () => {
    await house.rule('expense_claims', [SUPERIOR]);
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    await house.setState('lead', 'left');
    expect(refusal(await house.act('lead', claim, 'approve'))).toMatchObject({ status: 403, key: 'problem.has_left' });
    expect((await house.act('manager', claim, 'approve')).json()).toMatchObject({ state: 'approved' });
    await house.setState('lead', 'regular');
  });

  test('a request that nobody could approve is not taken', async () => {
    await house.rule('expense_claims', [OWNER]);
    const claim = await house.claim('boss');
    expect(refusal(await house.act('boss', claim, 'submit'))).toMatchObject({ status: 409, key: 'problem.no_approver' });
    expect(await stateOf(claim)).toBe('draft');
  });

  test('a step is decided once, however many decide at once', async () => {
    await house.rule('expense_claims', [SUPERIOR, OWNER]);
    await house.delegate('lead', 'other');
    await house.delegate('lead', 'office');
    await house.delegate('boss', 'till');
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    const all = ['lead', 'other', 'office', 'lead', 'other', 'till'] as const;
    const answers = await Promise.all(all.map(by => house.act(by, claim, 'approve')));
    expect(answers.map(one => one.statusCode).filter(code => code === 200).length).toBeLessThanOrEqual(2);
    await house.act('boss', claim, 'approve');
    const steps = await house.rows('approval_steps', { approval_id: (await house.approval(claim)).id });
    expect(steps.map(one => one.step).sort()).toEqual([1, 2]);
    expect(new Set(steps.map(one => one.decided_by)).size).toBe(2);
    expect(await stateOf(claim)).toBe('approved');
  });

  test('a post with several holders: each is asked and told, any one decides, once', async () => {
    const shared = { approver: 'post', post_id: house.shared };
    await house.rule('expense_claims', [shared, OWNER]);
    const waits = async (by: Name, claim: string): Promise<boolean> => {
      const list: WaitingList = (await house.as[by].get('/api/approvals/waiting')).json();
      return list.rows.some(row => row.record_id === claim);
    };
    const told = async (by: Name, claim: string): Promise<number> => {
      await feed(house.station.context);
      const { items } = (await house.as[by].get('/api/inbox')).json() as { items: { kind: string; record_id: string; detail: string }[] };
      return items.filter(item => item.kind === 'approval' && item.record_id === claim && item.detail === 'fitter').length;
    };
    const all = ['manager', 'other', 'till'] as const;
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    expect(new Set((await house.approval(claim)).asked_ids as string[])).toEqual(new Set(all.map(one => house.id[one])));
    expect(await Promise.all(all.map(by => waits(by, claim)))).toEqual([true, true, true]);
    expect(await house.rows('approvals', { asked_ids: house.id.till, record_id: claim }, 'till')).toHaveLength(1);
    for (const by of all) expect(await told(by, claim)).toBe(1);
    await house.act('fitter', (await house.approval(claim)).id, 'remind', {}, 'approvals');
    for (const by of all) expect(await told(by, claim)).toBe(2);
    expect((await house.as.till.get(`/api/expense_claims/${claim}`)).statusCode).toBe(200);
    expect(refusal(await house.act('lead', claim, 'approve')).status).toBe(404);
    const answers = await Promise.all(all.map(by => house.act(by, claim, 'approve')));
    expect(answers.filter(one => one.statusCode === 200)).toHaveLength(1);
    expect(await house.approval(claim)).toMatchObject({ step: 2, asked_ids: [house.id.boss] });
    expect(await Promise.all(all.map(by => waits(by, claim)))).toEqual([false, false, false]);
    const [step] = await house.rows('approval_steps', { approval_id: (await house.approval(claim)).id });
    expect(step?.decided_by).toBe(step?.asked_id);
  });

  test('a holder who applies is not asked; a stand-in of any holder decides; a holder who leaves leaves it to the others', async () => {
    const shared = { approver: 'post', post_id: house.shared };
    await house.rule('expense_claims', [shared, shared]);
    const own = await house.claim('other');
    await house.act('other', own, 'submit');
    expect(new Set((await house.approval(own)).asked_ids as string[])).toEqual(new Set([house.id.manager, house.id.till]));
    expect(refusal(await house.act('other', own, 'approve')).status).toBe(403);
    await house.delegate('till', 'office');
    expect((await house.act('office', own, 'approve')).json()).toMatchObject({ state: 'submitted' });
    const [first] = await house.rows('approval_steps', { approval_id: (await house.approval(own)).id });
    expect(first).toMatchObject({ asked_id: house.id.till, decided_by: house.id.office });
    // The second step asks the same post: of its holders the one who has not just been asked.
    expect(await house.approval(own)).toMatchObject({ step: 2, asked_ids: [house.id.manager] });
    expect((await house.act('manager', own, 'approve')).json()).toMatchObject({ state: 'approved' });

    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    await house.setState('till', 'left');
    expect((await house.act('manager', claim, 'approve')).statusCode).toBe(200);
    expect(await house.approval(claim)).toMatchObject({ step: 2, asked_ids: [house.id.other] });
    await house.setState('till', 'regular');
  });

  test('a post that the applicant alone holds goes as a vacant one: to his superior', async () => {
    const post = (await house.station.row('posts', { code: 'S', name: '独岗', area: 'workshop', usual_role: 'employee' })).id;
    const place = {
      staff_id: house.id.fitter,
      post_id: post,
      department_id: house.departments.bays,
      from_on: '2020-01-03',
      is_main: false,
    };
    await house.station.row('staff_assignments', place);
    await house.rule('expense_claims', [{ approver: 'post', post_id: post }]);
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    expect(await house.approval(claim)).toMatchObject({ asked_ids: [house.id.lead] });
  });

  test('reminds once a day', async () => {
    await house.rule('expense_claims', [SUPERIOR]);
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    const { id } = await house.approval(claim);
    expect((await house.act('fitter', id, 'remind', {}, 'approvals')).json()).toMatchObject({ reminded_on: '2026-11-24' });
    expect(refusal(await house.act('fitter', id, 'remind', {}, 'approvals'))).toMatchObject({
      status: 409,
      key: 'resources.approvals.errors.reminded_today',
    });
    expect((await house.act('lead', id, 'remind', {}, 'approvals')).statusCode).toBe(403);
  });

  test('what waits for somebody says what it is, for whom he decides, and what was said before', async () => {
    await house.rule('expense_claims', [SUPERIOR, OWNER]);
    await house.rule('advances', [SUPERIOR]);
    await house.delegate('boss', 'manager', { kinds: ['expense_claims'] });
    const waiting = async (by: Name): Promise<WaitingList> => (await house.as[by].get('/api/approvals/waiting')).json();
    const ids = async (by: Name): Promise<string[]> => (await waiting(by)).rows.map(row => row.record_id);
    const claim = await house.claim('fitter', 4200);
    await house.act('fitter', claim, 'submit');
    expect(await ids('lead')).toContain(claim);
    expect(await ids('boss')).not.toContain(claim);
    await house.act('lead', claim, 'approve', { comment: '属实' });
    expect(await ids('lead')).not.toContain(claim);
    expect(await ids('boss')).toContain(claim);
    const [row] = (await waiting('manager')).rows.filter(one => one.record_id === claim);
    expect(row).toMatchObject({
      register: 'expense_claims',
      applicant: { name: 'fitter' },
      amount_fen: 4200,
      step: 2,
      steps: 2,
      instead_of: { name: 'boss' },
      before: [{ step: 1, by: { name: 'lead' }, decision: 'approved', comment: '属实' }],
      record: { state: 'submitted', purpose: '去外地取件' },
    });
    // Without a rule it waits for those who have the right.
    await house.clear();
    const other = await house.claim('fitter');
    await house.act('fitter', other, 'submit');
    expect(await ids('manager')).toContain(other);
    expect(await ids('lead')).not.toContain(other);
    expect(await ids('fitter')).toEqual([]);
  });

  test('when somebody leaves, what asked him asks the next', async () => {
    const gone = await house.station.person(`leaver${house.station.context.clock.now()}`, []);
    await house.rule('expense_claims', [{ approver: 'person', person_id: gone.staffId }]);
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    expect(await house.approval(claim)).toMatchObject({ asked_id: gone.staffId });
    const left = await house.as.office.send('POST', `/api/staff/${gone.staffId}/leave`, {
      effective_on: '2026-11-24',
      leaving_reason: 'resigned',
    });
    expect(left.json()).toMatchObject({ state: 'left' });
    expect(await house.approval(claim)).toMatchObject({ asked_id: house.id.lead, state: 'pending' });
  });

  test('scrapping above an amount is for whom the authority table says', async () => {
    await house.rule('equipment', [OWNER], { amount_from_fen: 500_000 });
    const machine = async (code: string, price_fen: number | null): Promise<string> => {
      const row = { code, name: '举升机', kind: 'lift', place: '一号工位', state: 'stopped', price_fen };
      return (await house.station.row('equipment', row)).id;
    };
    const dear = await machine('E1', 500_000);
    const scrap = (by: Name, id: string) => house.act(by, id, 'scrap', { note: '立柱开裂' }, 'equipment');
    expect(refusal(await scrap('manager', dear))).toMatchObject({ status: 403, key: 'problem.kept_for' });
    expect((await scrap('manager', await machine('E2', 499_999))).json()).toMatchObject({ state: 'scrapped' });
    expect((await scrap('boss', dear)).json()).toMatchObject({ state: 'scrapped' });
    const other = await machine('E3', 900_000);
    await house.delegate('boss', 'manager');
    expect((await scrap('manager', other)).json()).toMatchObject({ state: 'scrapped' });
  });

  test('a budget is named by its department, kind and month: six of them go to the same desk', async () => {
    const budget = { department_id: house.departments.bays, span: 'month', for_month: '2026-12', category: 'tools', amount_fen: 450_000 };
    const { id } = await house.station.row('budgets', budget);
    expect((await house.act('manager', id, 'submit', {}, 'budgets')).statusCode).toBe(200);
    expect(await house.approval(id)).toMatchObject({ title: '车间 工具 2026-12', amount_fen: 450_000 });
  });

  test('the inbox tells whoever is asked and his stand-in, and again when he is reminded', async () => {
    const told = async (by: Name, claim: string): Promise<number> => {
      await feed(house.station.context);
      const { items } = (await house.as[by].get('/api/inbox')).json() as { items: { kind: string; record_id: string }[] };
      return items.filter(item => item.kind === 'approval' && item.record_id === claim).length;
    };
    await house.rule('expense_claims', [SUPERIOR]);
    await house.delegate('lead', 'other');
    const claim = await house.claim('fitter');
    await house.act('fitter', claim, 'submit');
    expect([await told('lead', claim), await told('other', claim), await told('fitter', claim)]).toEqual([1, 1, 0]);
    await house.act('fitter', (await house.approval(claim)).id, 'remind', {}, 'approvals');
    expect([await told('lead', claim), await told('other', claim)]).toEqual([2, 2]);
  });
});
