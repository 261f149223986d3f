import type { Definition } from '../../model/kernel/resource.ts';
import { register } from '../../model/resources/index.ts';
import { REQUEST_REGISTERS } from '../../model/resources/requests.ts';
import { approvalSteps } from '../../model/resources/today/approval_steps.ts';
import { approvals } from '../../model/resources/today/approvals.ts';
import { delegations } from '../../model/resources/today/delegations.ts';
import { askedOf, leftToAsk, type Organisation } from '../../model/rules/approvals.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { organisationOn } from '../actions/approvals/organisation.ts';
import { courseOf, requestOf } from '../actions/approvals/rules.ts';
import { statement, type Tx } from '../db/database.ts';
import type { StoredRow } from '../store/store.ts';
import type { SeedDeps } from './missing.ts';

type Row = Readonly<Record<string, unknown>>;
const HOUR = 3_600_000;
const later = (instant: string, hours: number): string => new Date(Date.parse(instant) + hours * HOUR).toISOString();

/** When the record was handed in: hours before it was granted, else on its own day. */
function handedIn(definition: Definition, row: StoredRow, now: string): string {
  if (typeof row.approved_at === 'string') return later(row.approved_at, -26);
  const day = row[definition.scope?.on ?? 'created_at'];
  const at = typeof day === 'string' ? `${day.slice(0, 10)}T01:20:00.000Z` : now;
  return at < now && row.state !== 'submitted' ? at : later(now, -5 - (row.id.length % 40));
}

interface Made {
  readonly approval: Row;
  readonly steps: readonly Row[];
}

/** How the approval of a record went, by the rules and the organisation of today; the last step by whoever granted it. */
async function historyOf(deps: SeedDeps, tx: Tx, definition: Definition, row: StoredRow, org: Organisation): Promise<Made> {
  const now = new Date(deps.context.clock.now()).toISOString();
  const request = await requestOf(tx, definition, row, org, [row.created_by]);
  const course = await courseOf({ tx, store: deps.store, actor: deps.actor }, definition.name, request, org);
  const asked = course.steps.map(step => (step.approver === 'right' ? [] : askedOf(step, request, org)));
  const first = (index: number): string | null => asked[index]?.[0] ?? null;
  /** Whom a step asks after the one before was decided by the first who was asked. */
  const left = (index: number): readonly string[] =>
    leftToAsk(asked[index] ?? [], index === 0 ? undefined : { asked: first(index - 1), decided: first(index - 1) });
  const isSame = (index: number): boolean => (asked[index]?.length ?? 0) > 0 && left(index).length === 0;
  const id = `approval-${definition.name}-${row.id}`.slice(0, 64);
  const begun = handedIn(definition, row, now);
  const isOpen = row.state === 'submitted';
  const applicant_id = request.applicant;
  const ended = typeof row.approved_at === 'string' ? row.approved_at : later(begun, 3 + course.steps.length * 4);
  // Of two steps the first is often decided while the second still waits.
  const at = isOpen && asked.length > 1 && row.id.length % 2 === 0 && !isSame(1) ? 2 : 1;
  const done = isOpen ? at - 1 : course.steps.length;
  const steps = course.steps.slice(0, done).map((step, index): Row => {
    const isLast = index === course.steps.length - 1;
    const one = (isSame(index) ? first(index) : left(index)[0]) ?? null;
    const by = isLast && typeof row.approved_by === 'string' && !isSame(index) ? row.approved_by : one;
    return {
      id: `${id}-${index + 1}`.slice(-64),
      approval_id: id,
      step: index + 1,
      approver: step.approver,
      applicant_id,
      asked_id: one,
      decided_by: isSame(index) ? null : by,
      decision: isSame(index) ? 'passed_over' : 'approved',
      decided_at: isLast ? ended : later(begun, 3 + index),
    };
  });
  const asking = (index: number): Row => ({ asked_id: left(index)[0] ?? null, asked_ids: left(index) });
  const open = { step: at, ...asking(at - 1), asked_at: begun };
  const over = { step: course.steps.length, ...asking(course.steps.length - 1), asked_at: begun, state: 'approved', ended_at: ended };
  return {
    approval: {
      id,
      register: definition.name,
      record_id: row.id,
      number: request.number,
      title: request.title,
      applicant_id,
      amount_fen: request.amount_fen,
      handed_in_at: begun,
      rule_id: course.rule_id,
      rule_version: course.rule_version,
      plan: course.steps,
      ...(isOpen ? open : over),
    },
    steps,
  };
}

/** Those who are away soon or were lately: the service manager's trip, the office's holiday. */
const AWAY = [
  ['0102', '0104', -48, -44, '去厂家开会'],
  ['0113', '0102', -20, -13, '年休假'],
  ['0102', '0113', 6, 10, '外地培训'],
] as const;

/** The approvals of the requests that the demo has, as they would stand had they gone through them. Returns how many. */
export async function writeApprovals(deps: SeedDeps): Promise<number> {
  const { store, actor, context } = deps;
  return context.db.writeTx(async tx => {
    const org = await organisationOn(tx, actor.today);
    const made: Made[] = [];
    for (const name of REQUEST_REGISTERS) {
      const definition = register(name);
      if (definition === undefined) continue;
      const ids = await tx.all<{ id: string }>(
        statement(tx.dialect, `SELECT id FROM "${name}" WHERE state NOT IN ('draft', 'cancelled') ORDER BY seq`),
      );
      for (const { id } of ids) made.push(await historyOf(deps, tx, definition, await store.find(tx, actor, definition, id, 'R'), org));
    }
    await store.insertMany(
      tx,
      actor,
      approvals,
      made.map(one => one.approval),
    );
    await store.insertMany(
      tx,
      actor,
      approvalSteps,
      made.flatMap(one => one.steps),
    );
    const away = AWAY.map(([from, to, since, back, reason], at) => ({
      id: `delegation-${at + 1}`,
      from_id: `staff-${from}`,
      to_id: `staff-${to}`,
      from_on: daysAfter(actor.today, since),
      back_on: daysAfter(actor.today, back),
      reason,
    }));
    await store.insertMany(tx, actor, delegations, away);
    return made.length + away.length;
  });
}
