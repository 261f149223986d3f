import { lineFields, SYSTEM_FIELDS } from '../../model/kernel/resource.ts';
import { dutyConfirmations } from '../../model/resources/today/duty_confirmations.ts';
import { closingErrors, eventErrors } from '../../model/rules/dutyLinks.ts';
import { statement } from '../db/database.ts';
import { POINTABLE } from '../duties/pointable.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
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

async function revise({ tx, actor, definition, store, row }: ActionArgs): Promise<StoredRow> {
  const newest = 'SELECT max(edition) AS edition, sum(CASE WHEN state = ? THEN 1 ELSE 0 END) AS drafts FROM post_duties WHERE code = ?';
  const found = await tx.one<{ edition: number; drafts: number }>(statement(tx.dialect, newest, 'draft', row.code));
  if (Number(found?.drafts ?? 0) > 0) throw new Problem(409, { key: 'problem.draft_there' });
  const own = Object.keys(definition.fields).filter(name => !(SYSTEM_FIELDS as readonly string[]).includes(name));
  const copied: Record<string, unknown> = Object.fromEntries(own.map(name => [name, row[name]]));
  for (const name of lineFields(definition))
    if (Array.isArray(row[name])) copied[name] = (row[name] as readonly Row[]).map(line => ({ ...line }));
  const values = {
    ...copied,
    edition: Number(found?.edition ?? row.edition) + 1,
    state: 'draft',
    from_on: null,
    until_on: null,
    trouble: null,
  };
  return store.insert(tx, asServer(actor), definition, values, { asServer: true });
}

const HOLDS =
  'SELECT 1 AS found FROM staff_assignments WHERE staff_id = ? AND post_id = ? AND from_on <= ? AND (until_on IS NULL OR until_on > ?) LIMIT 1';
const CONFIRMED = 'SELECT 1 AS found FROM duty_confirmations WHERE duty_id = ? AND staff_id = ? LIMIT 1';

/** The holder of the post has read this edition; a second time changes nothing. */
async function confirm({ tx, actor, store, row }: ActionArgs): Promise<StoredRow> {
  const { staffId, today } = actor;
  const holds = staffId !== null && (await tx.one(statement(tx.dialect, HOLDS, staffId, row.post_id, today, today))) !== undefined;
  if (!holds) throw new Problem(403, { key: 'problem.not_the_holder' });
  if ((await tx.one(statement(tx.dialect, CONFIRMED, row.id, staffId))) === undefined) {
    const values = { duty_id: row.id, edition: row.edition, staff_id: staffId, post_id: row.post_id, confirmed_on: today };
    await store.insert(tx, asServer(actor), dutyConfirmations, values, { asServer: true });
  }
  return row;
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
  'post_duties.revise': { run: revise },
  'post_duties.end': step('end', { to: 'ended', more: args => ({ until_on: dayOf(args, 'ends_on') }) }),
  'post_duties.confirm': { run: confirm },
};
