import { approvalSteps } from '../../../model/resources/today/approval_steps.ts';
import { approvals } from '../../../model/resources/today/approvals.ts';
import {
  askedOf,
  type Before,
  leftToAsk,
  type Organisation,
  refusalOf,
  type Step,
  type Subject,
  standInsOf,
} from '../../../model/rules/approvals.ts';
import { type Reader, statement } from '../../db/database.ts';
import { Problem } from '../../problem.ts';
import type { StoredRow } from '../../store/store.ts';
import { type ActionArgs, asServer } from '../handler.ts';
import { personBehind } from '../sessions.ts';
import { delegationsOn, organisationOn } from './organisation.ts';
import { courseOf, requestOf } from './rules.ts';

type Args = Pick<ActionArgs, 'tx' | 'actor' | 'definition' | 'row' | 'store' | 'registry' | 'context'>;
export type Outcome = 'open' | 'approved' | 'returned';

const nowOf = ({ context }: Pick<Args, 'context'>): string => new Date(context.clock.now()).toISOString();

/** The step that asks next: who, and the steps before it that are passed over. Undefined when no step is left. */
interface Next {
  readonly step: number;
  /** Any of them decides; null where whoever has the right does. */
  readonly asked: readonly string[] | null;
}
interface Walk {
  readonly passed: readonly Next[];
  readonly next: Next | undefined;
}

/** Walks from step `from` (counted from 1) to the one that asks. Throws 409 where a step finds nobody. */
export function walk(plan: readonly Step[], from: number, subject: Subject, org: Organisation, before?: Before): Walk {
  const passed: Next[] = [];
  for (let step = from; step <= plan.length; step += 1) {
    const of = plan[step - 1];
    if (of === undefined) break;
    if (of.approver === 'right') return { passed, next: { step, asked: null } };
    const asked = askedOf(of, subject, org);
    if (asked.length === 0) throw new Problem(409, { key: 'problem.no_approver', args: { step } });
    const left = leftToAsk(asked, before);
    if (left.length > 0) return { passed, next: { step, asked: left } };
    passed.push({ step, asked });
  }
  return { passed, next: undefined };
}

/** What an approval says of whom it asks. */
const asking = (asked: readonly string[] | null): Readonly<Record<string, unknown>> => ({
  asked_id: asked?.[0] ?? null,
  asked_ids: asked ?? [],
});
/** Whom an open approval asks; null where whoever has the right decides. */
const askedBy = (approval: StoredRow): readonly string[] | null =>
  approval.asked_id === null ? null : (approval.asked_ids as readonly string[]);

/** The id of the approval of a record that is open; undefined when there is none. */
async function openId(reader: Reader, register: string, id: string): Promise<string | undefined> {
  const sql = `SELECT id FROM approvals WHERE register = ? AND record_id = ? AND state = 'pending'`;
  return (await reader.one<{ id: string }>(statement(reader.dialect, sql, register, id)))?.id;
}

const load = ({ tx, store, actor }: Args, id: string): Promise<StoredRow> => store.find(tx, asServer(actor), approvals, id, 'R');

/**
 * Begins the approval of a record that was handed in, by the rule that fits it today. Throws 409 when some step of it would find nobody,
 * and when one is open already.
 */
export async function openApproval(args: Args): Promise<StoredRow> {
  const { tx, actor, definition, row, store } = args;
  const org = await organisationOn(tx, actor.today);
  const request = await requestOf(tx, definition, row, org, [row.created_by, actor.userId]);
  const course = await courseOf(args, definition.name, request, org);
  for (let step = 1; step <= course.steps.length; step += 1) walk(course.steps, step, request, org);
  const { next } = walk(course.steps, 1, request, org);
  const at = nowOf(args);
  return store.insert(
    tx,
    asServer(actor),
    approvals,
    {
      register: definition.name,
      record_id: row.id,
      number: request.number,
      title: request.title,
      applicant_id: request.applicant,
      amount_fen: request.amount_fen,
      handed_in_at: at,
      rule_id: course.rule_id,
      rule_version: course.rule_version,
      plan: course.steps,
      step: next?.step ?? 1,
      ...asking(next?.asked ?? null),
      asked_at: at,
    },
    { asServer: true, verb: 'submit' },
  );
}

/** The open approval of the record; one that was handed in before there were approvals gets its own now. */
async function pendingOf(args: Args): Promise<StoredRow> {
  const id = await openId(args.tx, args.definition.name, args.row.id);
  return id === undefined ? openApproval({ ...args, actor: { ...args.actor, userId: String(args.row.created_by) } }) : load(args, id);
}

interface Case {
  readonly approval: StoredRow;
  readonly plan: readonly Step[];
  readonly org: Organisation;
  readonly subject: Subject;
  /** The persons who decided the steps before; of an account without a person the account. */
  readonly deciders: ReadonlySet<string>;
}

async function caseOf(args: Args, approval: StoredRow): Promise<Case> {
  const { tx, definition, row, actor } = args;
  const org = await organisationOn(tx, actor.today);
  const subject = await requestOf(tx, definition, row, org, [row.created_by, approval.created_by]);
  const sql = "SELECT decided_by, created_by FROM approval_steps WHERE approval_id = ? AND decision <> 'passed_over'";
  const decided = await tx.all<{ decided_by: string | null; created_by: string }>(statement(tx.dialect, sql, approval.id));
  const deciders = new Set(decided.map(one => one.decided_by ?? one.created_by));
  return { approval, org, subject, plan: approval.plan as readonly Step[], deciders };
}

async function nameOf({ tx }: Args, person: unknown): Promise<string | undefined> {
  if (typeof person !== 'string') return undefined;
  return (await tx.one<{ name: string }>(statement(tx.dialect, 'SELECT name FROM staff WHERE id = ?', person)))?.name;
}

/** For whom the one who acts decides the open step: himself, or whom he stands in for; null where he has the right. Throws 403 when it is not his. */
async function decidesFor(args: Args, { approval, org, subject, deciders }: Case): Promise<string | null> {
  const { tx, actor } = args;
  const me = actor.staffId;
  const asked = askedBy(approval);
  if (me === null) {
    const isOpenToMe = asked === null && actor.userId !== approval.created_by && actor.userId !== args.row.created_by;
    const behind = isOpenToMe ? await personBehind(tx, actor) : null;
    if (behind !== null && subject.barred.has(behind)) throw new Problem(403, { key: 'problem.same_person' });
    const hasDecided = deciders.has(actor.userId) || (behind !== null && deciders.has(behind));
    if (isOpenToMe && hasDecided) throw new Problem(403, { key: 'problem.decided_before' });
    if (isOpenToMe) return null;
    throw new Problem(403, { key: 'problem.not_asked_role' });
  }
  const given = asked === null ? [] : await delegationsOn(tx, actor.today);
  const standsIn = (person: string): boolean => standInsOf(person, args.definition.name, actor.today, given).has(me);
  const insteadOf = asked?.find(standsIn);
  const standIns = new Set(insteadOf === undefined ? [] : [me]);
  const refusal = refusalOf(me, asked, { barred: subject.barred, standIns, deciders, isPresent: org.present.has(me) });
  if (refusal === undefined) return asked?.includes(me) === true ? me : (insteadOf ?? null);
  if (refusal !== 'not_asked') throw new Problem(403, { key: `problem.${refusal}` });
  throw new Problem(403, { key: 'problem.not_asked', args: { name: (await nameOf(args, asked?.[0])) ?? '' } });
}

/**
 * Lets go of those who were asked and have left or can no longer sign in; where nobody is left, somebody else is asked. Undefined when
 * there is nobody at all.
 */
async function askAgain(args: Args, of: Case): Promise<Case | undefined> {
  const { approval, org } = of;
  const asked = askedBy(approval);
  if (asked === null || asked.every(person => org.present.has(person))) return of;
  const there = asked.filter(person => org.present.has(person));
  const step = of.plan[Number(approval.step) - 1];
  const others = there.length > 0 || step === undefined ? there : askedOf(step, of.subject, org);
  if (others.length === 0) return undefined;
  // Those who stay have been asked since then; whoever is new is asked now.
  const asked_at = there.length > 0 ? approval.asked_at : nowOf(args);
  return { ...of, approval: await change(args, approval, { ...asking(others), asked_at }, 'ask_again') };
}

const change = ({ tx, store, actor }: Args, row: StoredRow, values: Readonly<Record<string, unknown>>, verb: string): Promise<StoredRow> =>
  store.update(tx, asServer(actor), approvals, row.id, row.version, values, { asServer: true, verb });

async function writeStep(
  args: Args,
  { approval, plan }: Case,
  { step, asked }: { readonly step: number; readonly asked: string | null },
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const approver = plan[step - 1]?.approver ?? 'right';
  const { applicant_id } = approval;
  const entry = { approval_id: approval.id, step, approver, applicant_id, asked_id: asked, decided_at: nowOf(args), ...more };
  await args.store.insert(args.tx, asServer(args.actor), approvalSteps, entry, { asServer: true, verb: String(more.decision) });
}

/**
 * Decides the open step of the record's approval. Returns whether further steps ask, or how it ended.
 * Throws 403 when it is not the actor's to decide, 409 when somebody else was faster or the next step finds nobody.
 */
export async function decide(args: Args, decision: 'approved' | 'returned', comment: unknown): Promise<Outcome> {
  const { actor } = args;
  const before = await caseOf(args, await pendingOf(args));
  const found = await askAgain(args, before);
  if (found === undefined) throw new Problem(409, { key: 'problem.no_approver', args: { step: Number(before.approval.step) } });
  const asked = await decidesFor(args, found);
  const by = await personBehind(args.tx, actor);
  const { approval, plan, subject, org } = found;
  const step = Number(approval.step);
  const { passed, next } = decision === 'returned' ? NONE : walk(plan, step + 1, subject, org, { asked, decided: by });
  const outcome: Outcome = decision === 'returned' ? 'returned' : next === undefined ? 'approved' : 'open';
  const at = nowOf(args);
  const values =
    next === undefined ? { state: outcome, ended_at: at } : { step: next.step, ...asking(next.asked), asked_at: at, reminded_on: null };
  // First the approval, whose version only one of two can raise, then what he decided.
  await change(args, approval, values, decision === 'returned' ? 'send_back' : 'approve');
  await writeStep(args, found, { step, asked }, { decision, decided_by: by, comment: comment ?? null });
  for (const one of passed) await writeStep(args, found, { step: one.step, asked: one.asked?.[0] ?? null }, { decision: 'passed_over' });
  return outcome;
}
const NONE: Walk = { passed: [], next: undefined };

/** Asks somebody else in every open approval that asks a person who can no longer answer; where there is nobody, it stays as it is. */
export async function askOthersInsteadOf(args: Omit<Args, 'definition' | 'row'>, person: string): Promise<void> {
  const { tx, registry, store, actor } = args;
  const sql = `SELECT id, register, record_id FROM approvals WHERE state = 'pending' AND replace(asked_ids, ?, '') <> asked_ids`;
  const named = JSON.stringify(person);
  for (const one of await tx.all<{ id: string; register: string; record_id: string }>(statement(tx.dialect, sql, named))) {
    const definition = registry.get(one.register);
    if (definition === undefined) continue;
    const row = await store.find(tx, asServer(actor), definition, one.record_id, 'R');
    const of = { ...args, definition, row };
    await askAgain(of, await caseOf(of, await load(of, one.id)));
  }
}

/** Ends the open approval of a record that was taken back or called off; nothing where there is none. */
export async function closeApproval(args: Args): Promise<void> {
  const id = await openId(args.tx, args.definition.name, args.row.id);
  if (id !== undefined) await change(args, await load(args, id), { state: 'withdrawn', ended_at: nowOf(args) }, 'withdraw');
}
