import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import { tasks } from '../../model/resources/today/tasks.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { rhythmOf } from '../../model/rules/duties.ts';
import { fits, readFilter } from '../../model/rules/dutyLinks.ts';
import { deadlineAfter, isWorkday, type Rhythm, type StationCalendar } from '../../model/rules/rhythm.ts';
import { asServer } from '../actions/handler.ts';
import { wallOf } from '../actions/wall.ts';
import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import type { StoredRow } from '../store/store.ts';
import { slotsFor } from './dates.ts';
import { actingFor, calendarOf, type DutyRow, holdingsIn, inForce, standInsIn } from './facts.ts';
import type { DutyDeps } from './make.ts';
import { fromDuty, titled } from './taskRow.ts';

const FARTHEST = 31;

/** The next working day on that side, the day itself when there is none within a month. */
function moved(calendar: StationCalendar, day: string, step: 1 | -1): string {
  for (let off = 0; off <= FARTHEST; off += 1) if (isWorkday(calendar, daysAfter(day, off * step))) return daysAfter(day, off * step);
  return day;
}

/** When a duty that begins now must be done, on the wall clock of the station. */
async function dueOf(tx: Tx, now: number, duty: DutyRow, rhythm: Rhythm): Promise<{ due_on: string; due_time: string | null }> {
  if (!('after' in rhythm)) throw new Error(`${duty.code} waits for no event`);
  const wall = await wallOf(tx, deadlineAfter(rhythm, now));
  if (rhythm.unit !== 'day') return { due_on: wall.day, due_time: wall.time };
  if (duty.on_rest !== 'before' && duty.on_rest !== 'after') return { due_on: wall.day, due_time: duty.due_time };
  const { day: today } = await wallOf(tx, now);
  const day = moved(await calendarOf(tx), wall.day, duty.on_rest === 'after' ? 1 : -1);
  return { due_on: [day, today].sort()[1] ?? today, due_time: duty.due_time };
}

const THERE = 'SELECT slot FROM tasks WHERE duty_id = ? AND period = ?';

/** Makes the tasks of a duty whose event has happened to the row, once for each record, in the transaction of the event. */
export async function begin(
  { context, store }: DutyDeps,
  tx: Tx,
  actor: Actor,
  duty: DutyRow,
  of: Definition,
  row: StoredRow,
): Promise<void> {
  const rhythm = rhythmOf(duty);
  if (rhythm === undefined || !inForce(duty, actor.today) || !fits(of, readFilter(of, duty.event_filter), row)) return;
  const due = await dueOf(tx, context.clock.now(), duty, rhythm);
  const holdings = await holdingsIn(tx, actor.today, actor.today, duty.post_id);
  const standIns = await standInsIn(tx, actor.today, actor.today);
  const there = await tx.all<{ slot: string }>(statement(tx.dialect, THERE, duty.id, row.id));
  const label = labelOf(of, row);
  for (const [slot, holder] of slotsFor(duty, row, actor.today, holdings)) {
    if (there.some(one => one.slot === slot)) continue;
    const whose = { holder_id: actingFor(holder, actor.today, standIns), period: row.id, slot };
    const source = { source_register: of.name, source_record: row.id };
    const task = { ...fromDuty(duty), ...titled(duty, label), ...due, ...whose, ...source };
    await store.insert(tx, asServer(actor), tasks, task, { asServer: true, verb: 'begin' });
  }
}
