import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type House, type Json, type Name, openHouse } from './house.ts';

const NAMES = ['boss', 'manager', 'lead', 'fitter', 'other', 'office', 'till'] as const satisfies readonly Name[];
const name = fc.constantFrom(...NAMES);
/** The post of several holders; its id is known when the house stands. */
const SHARED = { approver: 'post' };
const step = fc.oneof(
  fc.constantFrom<object>(
    { approver: 'superior' },
    { approver: 'department_head' },
    { approver: 'role', role: 'owner' },
    { approver: 'role', role: 'service_manager' },
    { approver: 'role', role: 'hr' },
    { approver: 'right' },
    SHARED,
  ),
);
/** Several people act at once. */
const acts = fc.array(fc.tuple(name, fc.constantFrom('approve', 'approve', 'approve', 'send_back', 'withdraw', 'submit')), {
  minLength: 1,
  maxLength: 4,
});
const story = fc.record({
  applicant: fc.constantFrom<Name>('fitter', 'lead', 'manager', 'office'),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  standIns: fc.array(fc.tuple(name, name), { maxLength: 4 }),
  acts: fc.array(acts, { minLength: 2, maxLength: 8 }),
});

/** Who may decide for somebody, by the stand-ins of the story. */
function mayDecideFor(house: House, asked: unknown, standIns: readonly (readonly [Name, Name])[]): Set<unknown> {
  const found = new Set([asked]);
  for (let round = 0; round < NAMES.length; round += 1)
    for (const [from, to] of standIns) if (found.has(house.id[from])) found.add(house.id[to]);
  return found;
}

eachDatabase((dialect, open) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(await open());
  });
  afterAll(() => house.station.app.close());

  /** What must hold of an approval and its steps, whatever happened. */
  function assertHonest(approval: Json, steps: readonly Json[], applicant: unknown, standIns: readonly (readonly [Name, Name])[]): void {
    const numbers = steps.map(one => Number(one.step)).sort((a, b) => a - b);
    const plan = approval.plan as readonly unknown[];
    // One after the other from the first, each once.
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    if (approval.state === 'approved') expect(numbers.length).toBe(plan.length);
    if (approval.state === 'pending') expect(approval.step).toBe(numbers.length + 1);
    expect(approval.asked_ids).not.toContain(applicant);
    expect((approval.asked_ids as readonly unknown[])[0] ?? null).toBe(approval.asked_id);
    const deciders: unknown[] = [];
    for (const one of [...steps].sort((a, b) => Number(a.step) - Number(b.step))) {
      const isLast = Number(one.step) === numbers.length;
      if (one.decision === 'returned') expect([isLast, approval.state]).toEqual([true, 'returned']);
      if (one.decision === 'passed_over') continue;
      expect(one.decided_by).not.toBe(applicant);
      if (one.asked_id !== null) expect(mayDecideFor(house, one.asked_id, standIns).has(one.decided_by)).toBe(true);
      // Nobody decides twice, but whom the rule itself asks again.
      if (one.decided_by !== one.asked_id) expect(deciders).not.toContain(one.decided_by);
      deciders.push(one.decided_by);
    }
  }

  test('no walk approves one’s own request, skips a step or decides one twice', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ applicant, steps, standIns, acts: batches }) => {
        await house.clear();
        await house.rule(
          'expense_claims',
          steps.map(one => (one === SHARED ? { ...one, post_id: house.shared } : one)),
        );
        const held: [Name, Name][] = [];
        for (const [from, to] of standIns) {
          // One that would go in a circle is refused.
          await house.delegate(from, to).then(
            () => held.push([from, to]),
            () => undefined,
          );
        }
        const claim = await house.claim(applicant);
        await house.act(applicant, claim, 'submit');
        for (const batch of batches) {
          const answers = await Promise.all(batch.map(([by, action]) => house.act(by, claim, action, { comment: '说明' })));
          for (const answer of answers) expect([200, 403, 404, 409, 422]).toContain(answer.statusCode);
        }
        const record: Json = (await house.as.boss.get(`/api/expense_claims/${claim}`)).json();
        const all = await house.rows('approvals', { record_id: claim });
        for (const approval of all) {
          assertHonest(approval, await house.rows('approval_steps', { approval_id: approval.id }), house.id[applicant], held);
        }
        expect(all.filter(one => one.state === 'pending').length).toBe(record.state === 'submitted' ? 1 : 0);
        expect(all.filter(one => one.state === 'approved').length).toBe(record.state === 'approved' ? 1 : 0);
        if (record.state === 'approved') expect(record.approved_by).not.toBe(house.id[applicant]);
      }),
      { numRuns: dialect === 'sqlite' ? 60 : 25 },
    );
  });
});
