import { daysAfter } from '../../model/rules/days.ts';
import { isOver } from '../../model/rules/tasks.ts';
import { type Wall, wallOf } from '../actions/wall.ts';
import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import { changeAll } from './changeAll.ts';
import type { DutyDeps } from './make.ts';

/** What a duty brought and nobody did on its day is missed; what somebody gave stays owed. Returns how many. */
export function missOld(deps: DutyDeps, actor: Actor, today: string): Promise<number> {
  const from = "FROM tasks AS t WHERE t.state = 'open' AND t.due_on < ? AND t.duty_id IS NOT NULL";
  const missed = { verb: 'miss', values: { state: 'missed' } };
  return changeAll(deps, actor, { columns: 't.due_on', from, parameters: [today] }, () => missed);
}

/** Until it climbs, where no duty says otherwise: a day. */
const DEFAULT_MINUTES = 1440;
/** Older ones have been seen in every list since. */
const LONGEST = 45;
const MINUTE_MS = 60_000;

interface Late {
  readonly id: string;
  readonly holder_id: string;
  readonly due_on: string;
  readonly due_time: string | null;
  readonly climb_minutes: number | null;
}

const LATE = `FROM tasks AS t LEFT JOIN post_duties AS d ON d.id = t.duty_id
  WHERE t.state IN ('open', 'missed') AND t.climbed_at IS NULL AND t.due_on <= ? AND t.due_on >= ?`;

/** The superior of a person on a day: of his main assignment, else the head of his department. */
export async function superiorOf(tx: Tx, person: string, day: string): Promise<string | null> {
  const sql = `SELECT a.manager_id, d.head_id FROM staff_assignments AS a LEFT JOIN departments AS d ON d.id = a.department_id
    WHERE a.staff_id = ? AND a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?) ORDER BY a.is_main DESC, a.from_on DESC LIMIT 1`;
  const row = await tx.one<{ manager_id: string | null; head_id: string | null }>(statement(tx.dialect, sql, person, day, day));
  const superior = row?.manager_id ?? row?.head_id ?? null;
  return superior === person ? null : superior;
}

/** Whether so many minutes have gone on the wall clock since the task was due. */
export function hasClimbed(task: Late, wall: Wall, before: Wall): boolean {
  return isOver(task, wall.day, wall.time, wall.closing) && isOver(task, before.day, before.time, before.closing);
}

/** Overdue tasks come before the holder's superior once their time has run out. Returns how many. */
export async function climb(deps: DutyDeps, actor: Actor, today: string): Promise<number> {
  const now = deps.context.clock.now();
  const wall = await wallOf(deps.context.db, now);
  const earlier = new Map<number, Wall>();
  const superiors = new Map<string, string | null>();
  const wallBefore = async (tx: Tx, minutes: number): Promise<Wall> => {
    const known = earlier.get(minutes) ?? (await wallOf(tx, now - minutes * MINUTE_MS));
    earlier.set(minutes, known);
    return known;
  };
  const late = {
    columns: 't.holder_id, t.due_on, t.due_time, d.climb_minutes',
    from: LATE,
    parameters: [today, daysAfter(today, -LONGEST)],
  };
  return changeAll<Late>(deps, actor, late, async (tx, row) => {
    const before = await wallBefore(tx, Number(row.climb_minutes ?? DEFAULT_MINUTES));
    if (!hasClimbed(row, wall, before)) return undefined;
    const superior = superiors.get(row.holder_id) ?? (await superiorOf(tx, row.holder_id, today));
    superiors.set(row.holder_id, superior);
    if (superior === null) return undefined;
    return { verb: 'climb', values: { climbed_to_id: superior, climbed_at: new Date(now).toISOString() } };
  });
}
