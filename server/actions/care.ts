import { STATION_ID, settings } from '../../model/resources/settings/settings.ts';
import { type CareRules, complaintDue } from '../../model/rules/care.ts';
import { statement, type Tx } from '../db/database.ts';
import { invalid } from '../problem.ts';
import type { ActionArgs } from './handler.ts';

const NAMES = ['follow_up_days', 'high_value_fen', 'high_value_days', 'minor_hours', 'ordinary_hours', 'major_hours'] as const;

/** What the station has set about calls and complaints; what a station without settings would begin with. */
export async function careRules(tx: Tx): Promise<CareRules> {
  const row = await tx.one<Record<string, number>>(
    statement(tx.dialect, `SELECT ${NAMES.join(', ')} FROM settings WHERE id = ?`, STATION_ID),
  );
  return Object.fromEntries(NAMES.map(name => [name, row?.[name] ?? Number(settings.fields[name].initial)])) as unknown as CareRules;
}

/** Who holds the post that owns major complaints today; nobody when none is set or it is vacant. */
async function majorOwner({ tx, actor }: ActionArgs): Promise<string | null> {
  const sql = `SELECT a.staff_id FROM settings AS s JOIN staff_assignments AS a ON a.post_id = s.major_post_id
    WHERE s.id = ? AND a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?) ORDER BY a.is_main DESC, a.staff_id LIMIT 1`;
  const row = await tx.one<{ staff_id: string }>(statement(tx.dialect, sql, STATION_ID, actor.today, actor.today));
  return row?.staff_id ?? null;
}

/** Owner and time of a complaint: as somebody said, else by its grade and the station's settings. Throws 422 when nobody would own it. */
export async function assigned(args: ActionArgs): Promise<Readonly<Record<string, unknown>>> {
  const { tx, row, input } = args;
  const owner = input.owner_id ?? row.owner_id ?? (row.grade === 'major' ? await majorOwner(args) : null);
  if (owner === null) throw invalid({ owner_id: { key: 'validation.required' } });
  const due = input.due_at ?? row.due_at ?? complaintDue(String(row.received_at), String(row.grade), await careRules(tx));
  return { owner_id: owner, due_at: due };
}
