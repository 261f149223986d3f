import { ACT_AMOUNTS } from '../../../model/resources/requests.ts';
import { allWhomItMeans, standsInFor } from '../../../model/rules/approvals.ts';
import { statement } from '../../db/database.ts';
import { Problem } from '../../problem.ts';
import type { ActionArgs, ActionHandler } from '../handler.ts';
import { delegationsOn, organisationOn } from './organisation.ts';
import { courseOf } from './rules.ts';

/** The most that an amount of the record has ever been: whoever lowers a price before the act takes it from nobody. */
async function mostEver({ tx, definition, row }: ActionArgs, field: string): Promise<number | null> {
  const sql = `SELECT v.old_value, v.new_value FROM audit_values AS v JOIN audit_log AS a ON a.id = v.audit_id
    WHERE a.register = ? AND a.record_id = ? AND v.field = ?`;
  const told = await tx.all<{ old_value: string; new_value: string }>(statement(tx.dialect, sql, definition.name, row.id, field));
  const amounts = [row[field], ...told.flatMap(one => [JSON.parse(one.old_value), JSON.parse(one.new_value)] as unknown[])];
  const known = amounts.filter(amount => typeof amount === 'number');
  return known.length === 0 ? null : Math.max(...known);
}

/** Throws 403 when a rule that fits the record keeps the act for others; without a rule, the right to act is enough. */
async function assertAuthority(args: ActionArgs): Promise<void> {
  const { tx, actor, definition } = args;
  const org = await organisationOn(tx, actor.today);
  const known = await mostEver(args, ACT_AMOUNTS[definition.name as keyof typeof ACT_AMOUNTS]);
  // Nobody knows what it is worth, so nobody can say that it is below a limit.
  const amount_fen = known ?? Number.POSITIVE_INFINITY;
  const nobody = { applicant: null, department: null, barred: new Set<string>(), number: null, title: '', kind: null };
  const course = await courseOf(args, definition.name, { ...nobody, amount_fen }, org);
  const last = course.steps.at(-1);
  if (last === undefined || last.approver === 'right') return;
  const meant = allWhomItMeans(last, org);
  const mine =
    actor.staffId === null ? new Set() : standsInFor(actor.staffId, definition.name, actor.today, await delegationsOn(tx, actor.today));
  if (meant.some(person => mine.has(person))) return;
  const sql = 'SELECT name FROM staff WHERE id = ?';
  const first = await tx.one<{ name: string }>(statement(tx.dialect, sql, meant[0] ?? ''));
  const key = known === null ? 'problem.kept_for_unpriced' : 'problem.kept_for';
  throw new Problem(403, { key, args: { name: first?.name ?? '' } });
}

/** The handler of an act that the authority table may keep for somebody, above an amount or always: for him and whoever stands in. */
export const byAuthority = (handler: ActionHandler): ActionHandler => ({
  ...handler,
  run: async args => {
    await assertAuthority(args);
    return handler.run(args);
  },
});
