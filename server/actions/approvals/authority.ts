import { ACT_AMOUNTS } from '../../../model/resources/requests.ts';
import { allWhomItMeans, standsInFor } from '../../../model/rules/approvals.ts';
import { statement } from '../../db/database.ts';
import { Problem } from '../../problem.ts';
import type { ActionArgs, ActionHandler } from '../handler.ts';
import { delegationsOn, organisationOn } from './organisation.ts';
import { courseOf } from './rules.ts';

/** Throws 403 when a rule that fits the record keeps the act for others; without a rule, the right to act is enough. */
async function assertAuthority(args: ActionArgs): Promise<void> {
  const { tx, actor, definition, row } = args;
  const org = await organisationOn(tx, actor.today);
  const amount = row[ACT_AMOUNTS[definition.name as keyof typeof ACT_AMOUNTS]];
  const nobody = { applicant: null, department: null, barred: new Set<string>(), number: null, title: '', kind: null };
  const course = await courseOf(args, definition.name, { ...nobody, amount_fen: typeof amount === 'number' ? amount : null }, org);
  const last = course.steps.at(-1);
  if (last === undefined || last.approver === 'right') return;
  const meant = allWhomItMeans(last, org);
  const mine =
    actor.staffId === null ? new Set() : standsInFor(actor.staffId, definition.name, actor.today, await delegationsOn(tx, actor.today));
  if (meant.some(person => mine.has(person))) return;
  const sql = 'SELECT name FROM staff WHERE id = ?';
  const first = await tx.one<{ name: string }>(statement(tx.dialect, sql, meant[0] ?? ''));
  throw new Problem(403, { key: 'problem.kept_for', args: { name: first?.name ?? '' } });
}

/** The handler of an act that the authority table may keep for somebody, above an amount or always: for him and whoever stands in. */
export const byAuthority = (handler: ActionHandler): ActionHandler => ({
  ...handler,
  run: async args => {
    await assertAuthority(args);
    return handler.run(args);
  },
});
