import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, refusal, type TestStation, testStation } from './station.ts';

interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly version: number;
}

const OPENED = '2026-11-24T00:30:00.000Z';

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let cashier: Client;
  let lead: Client;
  let boss: Client;
  let keeper: Client;
  let cashierId: string;
  let leadId: string;
  beforeAll(async () => {
    station = await testStation(await open());
    cashierId = (await station.person('cashier', ['cashier'])).staffId;
    leadId = (await station.person('lead', ['front_desk'])).staffId;
    await station.person('boss', ['owner']);
    await station.person('keeper', ['parts_keeper']);
    [cashier, lead, boss, keeper] = (await Promise.all(['cashier', 'lead', 'boss', 'keeper'].map(name => station.signIn(name)))) as [
      Client,
      Client,
      Client,
      Client,
    ];
  });
  afterAll(() => station.app.close());

  const act = (who: Client, register: string, id: string, action: string, input: object = {}) =>
    who.send('POST', `/api/${register}/${id}/${action}`, input);
  const rows = async (who: Client, register: string, filter: object): Promise<Json[]> =>
    (await who.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json();

  describe('a till', () => {
    let tills = 0;
    const session = async (): Promise<Json> => {
      tills += 1;
      const body = { till: `前台 ${tills}`, cashier_id: cashierId, opened_at: OPENED, float_fen: 50_000 };
      return (await cashier.send('POST', '/api/cash_sessions', body)).json();
    };
    const count = (who: Client, staffId: string, sessionId: string, hundreds: number, at = '2026-11-24T00:50:00.000Z') =>
      who.send('POST', '/api/cash_counts', {
        session_id: sessionId,
        staff_id: staffId,
        counted_at: at,
        pieces: [{ denomination: '100', count: hundreds }],
      });

    test('is counted blind, taken over by another, and paid in', async () => {
      const { id } = await session();
      expect((await count(cashier, cashierId, id, 31)).json()).toMatchObject({ total_fen: 310_000 });
      const counted = await act(cashier, 'cash_sessions', id, 'close_count');
      expect(counted.json()).toMatchObject({ state: 'counted', counted_fen: 310_000, counted_at: '2026-11-24T00:50:00.000Z' });
      const wrong = await act(lead, 'cash_sessions', id, 'take_over', { expected_fen: 311_000 });
      expect(refusal(wrong).errors).toEqual({ cause: 'resources.cash_sessions.errors.cause_missing' });
      const taken = await act(lead, 'cash_sessions', id, 'take_over', { expected_fen: 311_000, cause: '少收一笔零头' });
      expect(taken.json()).toMatchObject({ state: 'handed_over', variance_fen: -1000, received_by: leadId });
      expect((await cashier.get(`/api/cash_sessions/${id}`)).json()).not.toHaveProperty('variance_fen');
      expect(await rows(boss, 'cash_handovers', { session_id: id })).toMatchObject([
        { from_staff_id: cashierId, to_staff_id: leadId, amount_fen: 310_000, variance_fen: -1000, cause: '少收一笔零头' },
      ]);
      const early = await act(lead, 'cash_sessions', id, 'bank', { bank_slip: 'JK1', banked_on: '2026-11-23' });
      expect(refusal(early).errors).toEqual({ banked_on: 'validation.too_early' });
      const late = await act(lead, 'cash_sessions', id, 'bank', { bank_slip: 'JK1', banked_on: '2026-11-25' });
      expect(refusal(late).errors).toEqual({ banked_on: 'validation.not_in_future' });
      const banked = await act(lead, 'cash_sessions', id, 'bank', { bank_slip: 'JK1', banked_on: '2026-11-24' });
      expect(banked.json()).toMatchObject({ state: 'banked', bank_slip: 'JK1' });
    });

    test('what was counted before somebody asked for another count is no answer to him', async () => {
      const { id } = await session();
      await count(cashier, cashierId, id, 31);
      await act(cashier, 'cash_sessions', id, 'close_count');
      expect((await act(lead, 'cash_sessions', id, 'recount', { comment: '再点一遍' })).json()).toMatchObject({ state: 'open' });
      expect(refusal(await act(cashier, 'cash_sessions', id, 'close_count')).errors).toEqual({
        counted_fen: 'resources.cash_sessions.errors.not_counted',
      });
      await count(cashier, cashierId, id, 30, '2026-11-24T00:40:00.000Z');
      expect((await act(cashier, 'cash_sessions', id, 'close_count')).json()).toMatchObject({ counted_fen: 300_000 });
    });

    test('nothing is counted at a time to come, which would stay the last count for ever', async () => {
      const { id } = await session();
      expect(refusal(await count(cashier, cashierId, id, 1, '2027-01-01T00:00:00.000Z')).errors).toEqual({
        counted_at: 'validation.not_in_future',
      });
      const many = { create: [{ session_id: id, staff_id: cashierId, counted_at: '2027-01-01T00:00:00.000Z', pieces: [] }] };
      expect((await cashier.send('POST', '/api/cash_counts/bulk', many)).statusCode).toBe(422);
    });

    test('without a difference needs no cause', async () => {
      const { id } = await session();
      await count(cashier, cashierId, id, 5);
      await act(cashier, 'cash_sessions', id, 'close_count');
      const taken = await act(boss, 'cash_sessions', id, 'take_over', { expected_fen: 50_000 });
      expect(taken.json()).toMatchObject({ state: 'handed_over', variance_fen: 0, cause: null });
    });

    test('is closed on what its cashier counted last, not on what others counted', async () => {
      const { id } = await session();
      const empty = await act(cashier, 'cash_sessions', id, 'close_count');
      expect(refusal(empty).errors).toEqual({ counted_fen: 'resources.cash_sessions.errors.not_counted' });
      await count(cashier, cashierId, id, 8, '2026-11-24T00:40:00.000Z');
      await count(cashier, cashierId, id, 9, '2026-11-24T00:45:00.000Z');
      await station.row('cash_counts', {
        session_id: id,
        staff_id: leadId,
        counted_at: '2026-11-24T00:48:00.000Z',
        pieces: [{ denomination: '100', count: 7 }],
      });
      expect((await act(cashier, 'cash_sessions', id, 'close_count')).json()).toMatchObject({ counted_fen: 90_000 });
    });

    test('takes no more counts once it is counted out, until a recount opens it again', async () => {
      const { id } = await session();
      const before = await count(cashier, cashierId, id, 1, '2026-11-24T00:29:59.999Z');
      expect(refusal(before).errors).toEqual({ counted_at: 'resources.cash_counts.errors.before_opening' });
      await count(cashier, cashierId, id, 6);
      await act(cashier, 'cash_sessions', id, 'close_count');
      const closed = await count(cashier, cashierId, id, 7, '2026-11-24T00:55:00.000Z');
      expect(refusal(closed).errors).toEqual({ session_id: 'resources.cash_counts.errors.session_closed' });
      const changed = (await cashier.get(`/api/cash_sessions/${id}`)).json() as Json;
      const edit = await cashier.send('PUT', `/api/cash_sessions/${id}`, { version: changed.version, float_fen: 1 });
      expect(refusal(edit).status).toBe(409);
      const again = await act(lead, 'cash_sessions', id, 'recount', { comment: '两人再点' });
      expect(again.json()).toMatchObject({ state: 'open', counted_fen: null, counted_at: null });
      expect((await count(cashier, cashierId, id, 7, '2026-11-24T00:55:00.000Z')).statusCode).toBe(201);
      const twice = await cashier.send('POST', '/api/cash_counts', {
        session_id: id,
        staff_id: cashierId,
        counted_at: '2026-11-24T11:30:00.000Z',
        pieces: [
          { denomination: '100', count: 1 },
          { denomination: '100', count: 2 },
        ],
      });
      expect(twice.statusCode).toBe(422);
    });

    test('has one open session, is not opened for another, and is nobody else’s to see', async () => {
      const { id, till } = await session();
      const again = await cashier.send('POST', '/api/cash_sessions', { till, cashier_id: cashierId, opened_at: OPENED });
      expect(refusal(again).errors).toEqual({ till: 'resources.cash_sessions.errors.still_open' });
      const other = await cashier.send('POST', '/api/cash_sessions', { till: '后台', cashier_id: leadId, opened_at: OPENED });
      expect(other.statusCode).toBe(403);
      const nobody = await cashier.send('POST', '/api/cash_sessions', { till: '后台', opened_at: OPENED });
      expect(refusal(nobody).errors).toEqual({ cashier_id: 'validation.required' });
      expect((await keeper.get(`/api/cash_sessions/${id}`)).statusCode).toBe(404);
      expect((await count(keeper, cashierId, id, 1)).statusCode).toBe(403);
    });

    test('is never taken over by its own cashier, whatever else he is', async () => {
      const both = await station.person('both', ['cashier', 'front_desk']);
      const who = await station.signIn('both');
      const made = await who.send('POST', '/api/cash_sessions', { till: '副台', cashier_id: both.staffId, opened_at: OPENED });
      const { id } = made.json() as Json;
      await count(who, both.staffId, id, 3);
      await act(who, 'cash_sessions', id, 'close_count');
      for (const [action, input] of [
        ['take_over', { expected_fen: 30_000 }],
        ['recount', { comment: 'x' }],
      ] as const) {
        expect(refusal(await act(who, 'cash_sessions', id, action, input))).toMatchObject({ status: 403, key: 'problem.same_person' });
      }
      expect((await act(lead, 'cash_sessions', id, 'take_over', { expected_fen: 30_000 })).statusCode).toBe(200);
    });
  });

  describe('a debt', () => {
    const debt = async (more: object = {}): Promise<Json> =>
      (
        await cashier.send('POST', '/api/receivables', {
          payer: '恒达物流',
          payer_kind: 'company',
          arose_on: '2026-10-01',
          due_on: '2026-10-31',
          amount_fen: 100_000,
          ...more,
        })
      ).json();
    const pay = (id: string, fen: number, on = '2026-11-20') =>
      act(cashier, 'receivables', id, 'receive', { received_fen: fen, received_on: on, method: 'transfer' });

    test('comes in by parts, each with its day, until nothing is left', async () => {
      const made = await debt();
      expect(made).toMatchObject({ left_fen: 100_000, paid_fen: 0, receipts: [], state: 'open' });
      const part = await pay(made.id, 40_000, '2026-11-20');
      expect(part.json()).toMatchObject({ state: 'part_paid', paid_fen: 40_000, left_fen: 60_000, last_paid_on: '2026-11-20' });
      expect(refusal(await pay(made.id, 60_001)).errors).toEqual({ received_fen: 'resources.receivables.errors.too_much' });
      const rest = await pay(made.id, 60_000, '2026-11-10');
      expect(rest.json()).toMatchObject({
        state: 'paid',
        left_fen: 0,
        last_paid_on: '2026-11-20',
        receipts: [
          { amount_fen: 40_000, received_by: cashierId },
          { amount_fen: 60_000, received_by: cashierId },
        ],
      });
      expect(refusal(await pay(made.id, 1))).toMatchObject({ status: 409, key: 'problem.wrong_state' });
    });

    test('is not paid before it arose or tomorrow, and not due before it arose', async () => {
      const { id } = await debt();
      expect(refusal(await pay(id, 1, '2026-09-30')).errors).toEqual({ received_on: 'validation.too_early' });
      expect(refusal(await pay(id, 1, '2026-11-25')).errors).toEqual({ received_on: 'validation.not_in_future' });
      expect(refusal(await pay(id, 0)).status).toBe(422);
      const wrong = await cashier.send('POST', '/api/receivables', {
        payer: '甲',
        arose_on: '2026-10-02',
        due_on: '2026-10-01',
        amount_fen: 1,
      });
      expect(refusal(wrong).errors).toEqual({ due_on: 'resources.receivables.errors.due_before_arose' });
    });

    test('is written off by the owner, and then owes nothing', async () => {
      const { id } = await debt();
      await pay(id, 30_000);
      expect((await act(cashier, 'receivables', id, 'write_off', { reason: '收不回' })).statusCode).toBe(403);
      expect((await act(boss, 'receivables', id, 'write_off', { reason: '公司注销' })).json()).toMatchObject({
        state: 'written_off',
        left_fen: 0,
        paid_fen: 30_000,
      });
      expect((await act(cashier, 'receivables', id, 'remind', { reminded_on: '2026-11-24' })).statusCode).toBe(409);
    });
  });

  describe('an advance and its claims', () => {
    const advance = (state: string) =>
      station.row('advances', { staff_id: leadId, purpose: '赴厂培训', amount_fen: 200_000, due_on: '2026-11-30', state });
    const claim = (id: string, fen: number, state: string) =>
      station.row('expense_claims', {
        staff_id: leadId,
        claimed_on: '2026-11-20',
        purpose: '培训差旅',
        advance_id: id,
        state,
        items: [{ spent_on: '2026-11-18', kind: 'fare', amount_fen: fen }],
      });

    test('are settled to the fen, by claims that were granted and the rest in money', async () => {
      const { id } = await advance('paid');
      const granted = [await claim(id, 150_000, 'approved'), await claim(id, 20_000, 'approved')];
      const asked = await claim(id, 30_000, 'submitted');
      const wrong = await act(cashier, 'advances', id, 'settle', { returned_fen: 0 });
      expect(refusal(wrong).errors).toEqual({ returned_fen: 'resources.advances.errors.settle_exactly' });
      const done = await act(cashier, 'advances', id, 'settle', { returned_fen: 30_000 });
      expect(done.json()).toMatchObject({ state: 'settled', settled_on: '2026-11-24', returned_fen: 30_000 });
      // What it was settled with is paid by that, once; what is granted later is paid in money.
      for (const one of granted)
        expect((await boss.get(`/api/expense_claims/${one.id}`)).json()).toMatchObject({
          state: 'paid',
          paid_by: cashierId,
          paid_on: '2026-11-24',
        });
      expect((await boss.get(`/api/expense_claims/${asked.id}`)).json()).toMatchObject({ state: 'submitted' });
    });

    test('a claim on money that is out is not paid besides, and one that was paid in money accounts for nothing', async () => {
      const { id } = await advance('paid');
      const { id: claimId } = await claim(id, 150_000, 'approved');
      const pay = () => act(cashier, 'expense_claims', claimId, 'pay', { paid_on: '2026-11-24' });
      expect(refusal(await pay())).toMatchObject({ status: 409, key: 'resources.expense_claims.errors.by_advance' });
      expect((await act(cashier, 'advances', id, 'settle', { returned_fen: 50_000 })).statusCode).toBe(200);
      expect(refusal(await pay()).status).toBe(409);

      const second = (await advance('paid')).id;
      await claim(second, 150_000, 'paid');
      expect(refusal(await act(cashier, 'advances', second, 'settle', { returned_fen: 50_000 })).errors).toEqual({
        returned_fen: 'resources.advances.errors.settle_exactly',
      });
      expect((await act(cashier, 'advances', second, 'settle', { returned_fen: 200_000 })).statusCode).toBe(200);
    });

    test('more claimed than given is paid out when the advance is settled', async () => {
      const { id } = await advance('paid');
      await claim(id, 230_000, 'approved');
      expect(refusal(await act(cashier, 'advances', id, 'settle', { returned_fen: 0 })).errors).toEqual({
        returned_fen: 'resources.advances.errors.settle_paying',
      });
      expect((await act(cashier, 'advances', id, 'settle', { returned_fen: -30_000 })).json()).toMatchObject({ state: 'settled' });
    });

    test('a claim names an advance of the one who claims, and no other accounts for it', async () => {
      const { id } = await advance('paid');
      const items = [{ spent_on: '2026-11-18', kind: 'fare', receipts: 1, amount_fen: 150_000 }];
      const values = { staff_id: cashierId, claimed_on: '2026-11-20', purpose: '自己的差旅', items };
      const named = { advance_id: 'resources.expense_claims.errors.advance_of_other' };
      // The cashier sees every advance, so that she can pay it.
      expect(refusal(await cashier.send('POST', '/api/expense_claims', { ...values, advance_id: id })).errors).toEqual(named);
      const plain = (await cashier.send('POST', '/api/expense_claims', values)).json() as Json;
      const changed = await cashier.send('PUT', `/api/expense_claims/${plain.id}`, { version: plain.version, advance_id: id });
      expect(refusal(changed).errors).toEqual(named);
      await station.row('expense_claims', { ...values, advance_id: id, state: 'approved' });
      expect((await act(cashier, 'advances', id, 'settle', { returned_fen: 200_000 })).statusCode).toBe(200);
    });

    test('are paid once they are granted, by neither who asked nor who granted', async () => {
      const { id } = await advance('submitted');
      expect(refusal(await act(cashier, 'advances', id, 'pay', { paid_on: '2026-11-24' })).status).toBe(409);
      const granted = (await advance('approved')).id;
      expect(refusal(await act(lead, 'advances', granted, 'pay', { paid_on: '2026-11-24' }))).toMatchObject({
        status: 403,
        key: 'problem.same_person',
      });
      expect(refusal(await act(cashier, 'advances', granted, 'pay', { paid_on: '2026-11-25' })).errors).toEqual({
        paid_on: 'validation.not_in_future',
      });
      expect((await act(cashier, 'advances', granted, 'pay', { paid_on: '2026-11-24' })).json()).toMatchObject({
        state: 'paid',
        paid_by: cashierId,
      });
    });

    test.each([
      ['advances', { kind: 'travel', due_on: '2026-11-30', amount_fen: 0 }, 'amount_fen'],
      ['payment_requests', { kind: 'parts', payee: '华东配件', due_on: '2026-11-30', amount_fen: 0 }, 'amount_fen'],
    ])('nobody asks for nothing: %s', async (register, values, field) => {
      const answer = await lead.send('POST', `/api/${register}`, { staff_id: leadId, purpose: '备用', ...values });
      expect([answer.statusCode, Object.keys(answer.json().errors)]).toEqual([422, [field]]);
    });

    test('count their receipts with every change, and none of later than the claim', async () => {
      const items = [{ spent_on: '2026-11-20', kind: 'meals', amount_fen: 8800 }];
      const body = { staff_id: leadId, claimed_on: '2026-11-21', purpose: '招待', items };
      const made = (await lead.send('POST', '/api/expense_claims', body)).json() as Json;
      expect(made).toMatchObject({ total_fen: 8800 });
      const more = [...items, { spent_on: '2026-11-21', kind: 'fare', amount_fen: 1200 }];
      const changed = await lead.send('PUT', `/api/expense_claims/${made.id}`, { version: made.version, items: more });
      expect(changed.json()).toMatchObject({ total_fen: 10_000 });
      const late = await lead.send('POST', '/api/expense_claims', { ...body, items: [{ ...items[0], spent_on: '2026-11-22' }] });
      expect(late.statusCode).toBe(422);
      const none = await lead.send('POST', '/api/expense_claims', { ...body, items: [] });
      expect(refusal(none).errors).toEqual({ items: 'resources.expense_claims.errors.nothing' });
      const zero = await lead.send('POST', '/api/expense_claims', { ...body, items: [{ ...items[0], amount_fen: 0 }] });
      expect(zero.json()).toMatchObject({ errors: { items: { 0: { amount_fen: { key: 'validation.min' } } } } });
      const emptied = await lead.send('PUT', `/api/expense_claims/${made.id}`, { version: changed.json().version, items: [] });
      expect(refusal(emptied)).toMatchObject({ status: 422 });
      const other = await lead.send('POST', '/api/expense_claims', { ...body, staff_id: cashierId });
      expect(other.statusCode).toBe(403);
      expect((await keeper.get(`/api/expense_claims/${made.id}`)).statusCode).toBe(404);
    });
  });

  test('a day has one line for each trade and item', async () => {
    const line = { day_on: '2026-11-23', trade: 'paint', item: 'labour', amount_fen: 50_000 };
    expect((await cashier.send('POST', '/api/revenue_days', line)).statusCode).toBe(201);
    expect(refusal(await lead.send('POST', '/api/revenue_days', line)).status).toBe(422);
    expect((await lead.send('POST', '/api/revenue_days', { ...line, item: 'parts' })).statusCode).toBe(201);
    expect((await keeper.get('/api/revenue_days')).statusCode).toBe(403);
    expect((await boss.get(`/api/revenue_days/totals?filter=${encodeURIComponent('{"day_on":"2026-11-23"}')}`)).json()).toMatchObject({
      amount_fen: 100_000,
    });
  });

  describe('a day of takings', () => {
    const line = { trade: 'body', item: 'labour', amount_fen: 50_000 };
    test.each([
      ['yesterday', '2026-11-23', undefined],
      ['today', '2026-11-24', undefined],
      ['tomorrow', '2026-11-25', 'validation.not_in_future'],
      ['next year', '2027-01-01', 'validation.not_in_future'],
      ['no day', '2026-11-31', 'validation.date'],
      ['a word', 'soon', 'validation.date'],
    ])('%s', async (_name, day_on, wrong) => {
      const made = await cashier.send('POST', '/api/revenue_days', { ...line, day_on });
      if (wrong === undefined) expect(made.statusCode).toBe(201);
      else expect(refusal(made)).toMatchObject({ status: 422, errors: { day_on: wrong } });
    });

    test('is not moved into the future either; the rest of the line may change', async () => {
      const { id, version } = (await cashier.send('POST', '/api/revenue_days', { ...line, item: 'other', day_on: '2026-11-20' })).json();
      const moved = await lead.send('PUT', `/api/revenue_days/${id}`, { day_on: '2026-11-25', version });
      expect(refusal(moved).errors).toEqual({ day_on: 'validation.not_in_future' });
      expect((await lead.send('PUT', `/api/revenue_days/${id}`, { amount_fen: 60_000, version })).statusCode).toBe(200);
    });
  });
});
