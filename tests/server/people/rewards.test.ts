import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { refusal } from '../http/station.ts';
import { type Json, type Office, testOffice } from './office.ts';

const LADDER = [
  { times: 2, within_days: 90, amount_fen: 10_000 },
  { times: 3, within_days: 90, points: -20, amount_fen: 20_000, level: 'warning' },
];

eachDatabase((dialect, open) => {
  let office: Office;
  let smoking: string;
  let praise: string;
  let count = 0;
  beforeAll(async () => {
    office = await testOffice(await open());
    const rule = async (values: object): Promise<string> => {
      const made = (
        await office.make(office.hr, 'reward_rules', { category: 'safety', effective_on: '2026-01-01', ...values })
      ).json() as Json;
      expect((await office.act(office.hr, 'reward_rules', made.id, 'put_in_force')).statusCode).toBe(200);
      return made.id;
    };
    smoking = await rule({ code: 'C1', name: '违规吸烟', side: 'penalty', points: -5, amount_fen: 5000, level: 'talk', ladder: LADDER });
    praise = await rule({ code: 'J1', name: '客户表扬', side: 'reward', points: 10, level: 'praise' });
  });
  afterAll(() => office.station.app.close());

  const someone = async (): Promise<string> => {
    count += 1;
    const staff = await office.station.row('staff', { number: `R${count}`, name: `员工${count}`, state: 'regular' });
    const place = { staff_id: staff.id, post_id: office.post, department_id: office.department, manager_id: office.chief.staffId };
    await office.station.row('staff_assignments', { ...place, is_main: true, from_on: '2020-01-01' });
    return staff.id;
  };
  const propose = async (staff_id: string, values: object): Promise<Json> =>
    (await office.make(office.chief, 'reward_records', { staff_id, facts: '车间内吸烟', happened_on: '2026-11-20', ...values })).json();
  const penalty = async (staff_id: string, more: object = {}): Promise<Json> => {
    const draft = await propose(staff_id, { side: 'penalty', rule_id: smoking, ...more });
    return (await office.act(office.chief, 'reward_records', draft.id, 'submit')).json();
  };
  const notified = async (record: Json): Promise<Json> => {
    await office.act(office.owner, 'reward_records', record.id, 'approve');
    return (await office.act(office.hr, 'reward_records', record.id, 'notify', { notified_on: '2026-11-23' })).json();
  };
  const settle = (id: string, settle_month = '2026-11') => office.act(office.hr, 'reward_records', id, 'settle', { settle_month });
  const points = async (staff_id: string): Promise<number[]> =>
    (await office.rows(office.hr, 'reward_points', { staff_id })).map(one => Number(one.points));

  describe('the ladder', () => {
    test('gives the first, second and third case what it says, and the fourth what the third got', async () => {
      const who = await someone();
      const got: unknown[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        const { times, points: taken, amount_fen, level } = await penalty(who);
        got.push([times, taken, amount_fen, level]);
      }
      expect(got).toEqual([
        [1, -5, 5000, 'talk'],
        [2, -5, 10_000, 'talk'],
        [3, -20, 20_000, 'warning'],
        [4, -20, 20_000, 'warning'],
      ]);
    });

    test('forgets cases that were taken back, those of others and those of long ago', async () => {
      const who = await someone();
      await penalty(await someone());
      await penalty(who, { happened_on: '2026-03-01' });
      const first = await penalty(who);
      await office.act(office.hr, 'reward_records', first.id, 'revoke', { decision: '认错人' });
      expect(await penalty(who)).toMatchObject({ times: 1, amount_fen: 5000 });
    });

    test.each([
      ['of the other side', { side: 'reward' }, 'rule_of_other_side'],
      ['before its day', { side: 'penalty', happened_on: '2025-12-31' }, 'rule_not_in_force'],
    ])('refuses a rule %s', async (_, more, key) => {
      const draft = await propose(await someone(), { rule_id: smoking, ...more });
      const answer = await office.act(office.chief, 'reward_records', draft.id, 'submit');
      expect(refusal(answer).errors).toEqual({ rule_id: `resources.reward_records.errors.${key}` });
    });

    test('wants evidence where the rule does', async () => {
      const rule = (
        await office.make(office.hr, 'reward_rules', {
          code: `E${dialect}`,
          name: '要证据',
          side: 'penalty',
          category: 'quality',
          is_evidence_needed: true,
          effective_on: '2026-01-01',
        })
      ).json() as Json;
      await office.act(office.hr, 'reward_rules', rule.id, 'put_in_force');
      const draft = await propose(await someone(), { side: 'penalty', rule_id: rule.id });
      const answer = await office.act(office.chief, 'reward_records', draft.id, 'submit');
      expect(refusal(answer).errors).toEqual({ evidence: 'resources.reward_records.errors.evidence_needed' });
    });
  });

  describe('a record', () => {
    test('is approved by a third person, who may change it with a reason only', async () => {
      const record = await penalty(await someone());
      expect((await office.act(office.chief, 'reward_records', record.id, 'approve')).statusCode).toBe(403);
      const approve = (input: object) => office.act(office.owner, 'reward_records', record.id, 'approve', input);
      expect(refusal(await approve({ points: -2 })).errors).toEqual({ decision: 'resources.reward_records.errors.change_without_reason' });
      expect(refusal(await approve({ points: 2, decision: '反了' })).errors).toEqual({
        points: 'resources.reward_records.errors.points_against_side',
      });
      expect((await approve({ points: -2, decision: '初犯从轻' })).json()).toMatchObject({
        points: -2,
        amount_fen: 5000,
        state: 'approved',
      });
    });

    test('is acknowledged and appealed by the person alone', async () => {
      const record = await notified(await penalty(office.fitter.staffId));
      expect((await office.act(office.mate, 'reward_records', record.id, 'acknowledge')).statusCode).toBe(404);
      expect((await office.act(office.chief, 'reward_records', record.id, 'file_appeal', { appeal: '替他说' })).statusCode).toBe(403);
      expect((await office.act(office.fitter, 'reward_records', record.id, 'file_appeal', { appeal: '当时不在场' })).json()).toMatchObject({
        state: 'appealed',
      });
      expect((await settle(record.id)).statusCode).toBe(409);
      expect((await office.act(office.owner, 'reward_records', record.id, 'uphold', { decision: '有录像' })).json()).toMatchObject({
        state: 'notified',
      });
      expect((await office.act(office.fitter, 'reward_records', record.id, 'acknowledge')).json()).toMatchObject({
        state: 'notified',
        acknowledged_at: expect.any(String),
      });
    });

    test('keeps back a fifth of the month at most', async () => {
      const who = await someone();
      await office.station.row('salaries', {
        staff_id: who,
        effective_on: '2026-01-01',
        base_fen: 50_000,
        post_fen: 0,
        performance_fen: 0,
        allowance_fen: 0,
        state: 'approved',
      });
      const first = await notified(await penalty(who));
      const second = await notified(await penalty(who));
      expect((await settle(first.id)).statusCode).toBe(200);
      expect(refusal(await settle(second.id)).errors).toEqual({ settle_month: 'resources.reward_records.errors.over_a_fifth' });
      expect((await settle(second.id, '2026-12')).statusCode).toBe(200);
    });
  });

  describe('the points ledger', () => {
    test('gets one entry a settled record, one counter-entry when it is taken back, and is never written by hand', async () => {
      const who = await someone();
      const record = await notified(await penalty(who));
      expect(await points(who)).toEqual([]);
      await settle(record.id);
      expect((await settle(record.id)).statusCode).toBe(409);
      expect(await points(who)).toEqual([-5]);
      const revoke = () => office.act(office.hr, 'reward_records', record.id, 'revoke', { decision: '误判' });
      expect([(await revoke()).statusCode, (await revoke()).statusCode]).toEqual([200, 409]);
      expect((await points(who)).sort()).toEqual([-5, 5]);
      const [entry] = await office.rows(office.hr, 'reward_points', { staff_id: who });
      const byHand = [
        await office.make(office.hr, 'reward_points', {
          staff_id: who,
          record_ref: record.id,
          kind: 'grant',
          counts_on: '2026-11-24',
          points: 9,
        }),
        await office.hr.client.send('PUT', `/api/reward_points/${entry?.id}`, { points: 9, version: 1 }),
        await office.hr.client.send('DELETE', `/api/reward_points/${entry?.id}`),
      ];
      expect(byHand.map(answer => answer.statusCode)).toEqual([403, 403, 403]);
    });

    test('is written once, however many settle or revoke at the same time', async () => {
      const who = await someone();
      const record = await notified(await penalty(who));
      const settled = await Promise.all(Array.from({ length: 4 }, () => settle(record.id)));
      expect(settled.map(answer => answer.statusCode).sort()).toEqual([200, 409, 409, 409]);
      const revoked = await Promise.all(
        Array.from({ length: 4 }, () => office.act(office.hr, 'reward_records', record.id, 'revoke', { decision: '误判' })),
      );
      expect(revoked.map(answer => answer.statusCode).sort()).toEqual([200, 409, 409, 409]);
      expect(await points(who)).toHaveLength(2);
    });

    test('is the sum of what was settled and not taken back, whatever happens in whatever order', async () => {
      const steps = fc.array(
        fc.record({
          record: fc.nat(3),
          act: fc.constantFrom('approve', 'notify', 'settle', 'revoke', 'send_back', 'submit'),
          side: fc.boolean(),
        }),
        { maxLength: 24 },
      );
      const input = { notified_on: '2026-11-24', settle_month: '2026-11', decision: '决定' };
      await fc.assert(
        fc.asyncProperty(steps, async all => {
          const who = await someone();
          const records: string[] = [];
          for (const index of [0, 1, 2, 3]) {
            const isReward = index % 2 === 0;
            const draft = await propose(who, isReward ? { side: 'reward', rule_id: praise } : { side: 'penalty', points: -3 - index });
            records.push(draft.id);
          }
          for (const { record, act } of all) {
            const who = act === 'submit' ? office.chief : act === 'approve' || act === 'send_back' ? office.owner : office.hr;
            await office.act(who, 'reward_records', String(records[record]), act, act === 'approve' ? {} : pick(input, act));
          }
          const now = await office.rows(office.hr, 'reward_records', { staff_id: who });
          const wanted = now.filter(one => one.state === 'settled').reduce((sum, one) => sum + Number(one.points), 0);
          const entries = await office.rows(office.hr, 'reward_points', { staff_id: who });
          expect(entries.reduce((sum, one) => sum + Number(one.points), 0)).toBe(wanted);
          for (const reversal of entries.filter(one => one.kind === 'reversal')) {
            const twins = entries.filter(one => one.record_ref === reversal.record_ref && one.kind === 'grant');
            expect(twins.map(one => one.points)).toEqual([-Number(reversal.points)]);
          }
          expect(new Set(entries.map(one => `${one.record_ref} ${one.kind}`)).size).toBe(entries.length);
        }),
        { numRuns: dialect === 'sqlite' ? 25 : 8 },
      );
    });
  });
});

/** Of everything that the steps ask for, what this one does. */
function pick(input: { notified_on: string; settle_month: string; decision: string }, act: string): object {
  if (act === 'notify') return { notified_on: input.notified_on };
  if (act === 'settle') return { settle_month: input.settle_month };
  return act === 'submit' ? {} : { decision: input.decision };
}
