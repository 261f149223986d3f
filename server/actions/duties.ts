import { EVERYBODY } from '../../model/resources/people/posts.ts';
import { dutyConfirmations } from '../../model/resources/today/duty_confirmations.ts';
import { closingErrors, eventErrors } from '../../model/rules/dutyLinks.ts';
import { statement } from '../db/database.ts';
import { POINTABLE } from '../duties/pointable.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { nextEdition } from './editions.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { step } from './step.ts';

type Row = Readonly<Record<string, unknown>>;

/** The day that the dialog names, today when it names none. Throws 422 for a day that has passed: what was owed stays owed. */
function dayOf({ input, actor }: ActionArgs, name: string): string {
  const day = typeof input[name] === 'string' ? input[name] : actor.today;
  if (day < actor.today) throw invalid({ [name]: { key: 'resources.post_duties.errors.day_has_passed' } });
  return day;
}

/** The edition in force ends on the day on which the next one begins, so that each day has one. */
async function endEarlier({ tx, actor, definition, store, row }: ActionArgs, from: string): Promise<void> {
  const sql = "SELECT id FROM post_duties WHERE code = ? AND state = 'in_force' AND id <> ?";
  for (const { id } of await tx.all<{ id: string }>(statement(tx.dialect, sql, row.code, row.id))) {
    await store.update(tx, asServer(actor), definition, id, undefined, { state: 'ended', until_on: from }, { asServer: true, verb: 'end' });
  }
}

const HOLDS =
  'SELECT 1 AS found FROM staff_assignments WHERE staff_id = ? AND post_id = ? AND from_on <= ? AND (until_on IS NULL OR until_on > ?) LIMIT 1';
const FOR_ALL = 'SELECT 1 AS found FROM posts WHERE id = ? AND code = ?';
const UNREAD = `SELECT d.id, d.edition FROM post_duties AS d WHERE d.post_id = ? AND d.state = 'in_force'
  AND NOT EXISTS (SELECT 1 FROM duty_confirmations AS c WHERE c.duty_id = d.id AND c.staff_id = ?) ORDER BY d.id`;

/** The person who holds the post today; the one of everybody's is held by all. Throws 403 when he does not. */
async function holderOf({ tx, actor }: ActionArgs, postId: unknown): Promise<string> {
  const { staffId, today } = actor;
  const holds =
    staffId !== null &&
    ((await tx.one(statement(tx.dialect, HOLDS, staffId, postId, today, today))) !== undefined ||
      (await tx.one(statement(tx.dialect, FOR_ALL, postId, EVERYBODY))) !== undefined);
  if (!holds) throw new Problem(403, { key: 'problem.not_the_holder' });
  return staffId;
}

/** Writes that the holder has read these duties, those that he has not confirmed already. */
async function writeRead(args: ActionArgs, postId: unknown, wanted: (id: string) => boolean): Promise<void> {
  const { tx, actor, store } = args;
  const staffId = await holderOf(args, postId);
  const unread = await tx.all<{ id: string; edition: number }>(statement(tx.dialect, UNREAD, postId, staffId));
  const rows = unread
    .filter(duty => wanted(duty.id))
    .map(duty => ({ duty_id: duty.id, edition: duty.edition, staff_id: staffId, post_id: postId, confirmed_on: actor.today }));
  if (rows.length > 0) await store.insertMany(tx, asServer(actor), dutyConfirmations, rows);
}

/** The holder of the post has read this edition; a second time changes nothing. */
async function confirm(args: ActionArgs): Promise<StoredRow> {
  await writeRead(args, args.row.post_id, id => id === args.row.id);
  return args.row;
}

/** The holder of the post has read its whole job description. */
async function confirmAll(args: ActionArgs): Promise<StoredRow> {
  await writeRead(args, args.row.id, () => true);
  return args.row;
}

/** Throws 422 on the fields by which the duty points to registers, fields or acts that are not there. */
function assertPoints(row: Row): void {
  const errors = { ...eventErrors(row, POINTABLE), ...closingErrors(row, POINTABLE) };
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

export const DUTY_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'post_duties.put_in_force': step('put_in_force', {
    to: 'in_force',
    more: async args => {
      assertPoints(args.row);
      const from_on = dayOf(args, 'starts_on');
      await endEarlier(args, from_on);
      return { from_on };
    },
  }),
  'post_duties.revise': { run: nextEdition },
  'post_duties.end': step('end', { to: 'ended', more: args => ({ until_on: dayOf(args, 'ends_on') }) }),
  'post_duties.confirm': { run: confirm },
  'posts.confirm_duties': { run: confirmAll },
};
