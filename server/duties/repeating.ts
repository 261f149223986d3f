import { tasks } from '../../model/resources/today/tasks.ts';
import { isWorkday, type StationCalendar } from '../../model/rules/rhythm.ts';
import { nextDay, REPEATS } from '../../model/rules/tasks.ts';
import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import { calendarOf } from './facts.ts';
import type { DutyDeps } from './make.ts';

/** The last one of each series that is still to go on, with the day of its first one; who has it handed on has the next one again. */
const LAST = `SELECT t.id, t.due_on, COALESCE((SELECT f.due_on FROM tasks AS f WHERE f.id = t.series), t.due_on) AS first_on FROM tasks AS t
  WHERE t.repeats IS NOT NULL AND t.due_on <= ? AND (t.repeats_until IS NULL OR t.repeats_until > t.due_on)
  AND NOT EXISTS (SELECT 1 FROM tasks AS n WHERE n.series = COALESCE(t.series, t.id) AND n.period > t.due_on) ORDER BY t.id LIMIT 500`;
const COPIED = [
  'title',
  'title_en',
  'details',
  'holder_id',
  'due_time',
  'proof',
  'figure_unit',
  'is_checked',
  'papers',
  'repeats',
  'repeats_until',
];

type Row = Readonly<Record<string, unknown>>;

async function follow(
  { store }: DutyDeps,
  tx: Tx,
  actor: Actor,
  calendar: StationCalendar,
  last: { id: string; first_on: string },
): Promise<boolean> {
  const row = await store.find(tx, actor, tasks, last.id, 'R');
  const repeats = REPEATS.find(one => one === row.repeats);
  const day = repeats && nextDay(repeats, last.first_on, String(row.due_on), one => isWorkday(calendar, one));
  if (day === undefined || (typeof row.repeats_until === 'string' && day > row.repeats_until)) return false;
  const copied = Object.fromEntries(COPIED.map(name => [name, row[name] ?? null]));
  const checklist = ((row.checklist ?? []) as readonly Row[]).map(line => ({ ...line, is_done: false }));
  const next = { ...copied, checklist, due_on: day, series: row.series ?? row.id, period: day };
  await store.insert(tx, actor, tasks, next, { asServer: true, verb: 'repeat' });
  return true;
}

/** Brings the next task of each series that repeats, until it lies behind the last day that is planned. Returns how many. */
export async function repeatGiven(deps: DutyDeps, actor: Actor, ahead: string): Promise<number> {
  const { db } = deps.context;
  const calendar = await calendarOf(db);
  let made = 0;
  for (;;) {
    const some = await db.writeTx(async tx => {
      let count = 0;
      for (const last of await tx.all<{ id: string; first_on: string }>(statement(tx.dialect, LAST, ahead)))
        if (await follow(deps, tx, actor, calendar, last)) count += 1;
      return count;
    });
    made += some;
    if (some === 0) return made;
  }
}
