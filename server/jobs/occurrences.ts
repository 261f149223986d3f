import { daysAfter } from '../../model/rules/days.ts';
import { serverActor } from '../actions/handler.ts';
import { wallOf } from '../actions/wall.ts';
import { type Reader, statement } from '../db/database.ts';
import { makeDated } from '../duties/dates.ts';
import { freeLeavers } from '../duties/leavers.ts';
import { type DutyDeps, makeOccurrences } from '../duties/make.ts';
import { climb, missOld } from '../duties/overdue.ts';
import { closeProven } from '../duties/proven.ts';
import { repeatGiven } from '../duties/repeating.ts';
import { noteTroubles } from '../duties/troubles.ts';
import type { Store } from '../store/store.ts';
import { FAILED_STARTS, type Figures } from './outcome.ts';
import type { Job } from './runner.ts';

const BEAT_MS = 15 * 60_000;
/** How far ahead the duties that are not daily show. */
const AHEAD = 6;
/** A longer downtime than this is not caught up: nobody can do what was owed then. */
const LONGEST = 62;

/** The day of the last run that ended well, from which a downtime is caught up; today when there was none. */
async function lastDay(db: Reader, today: string): Promise<string> {
  const well = FAILED_STARTS.map(() => 'result NOT LIKE ?').join(' AND ');
  const sql = `SELECT max(due_at) AS at FROM job_runs WHERE job = 'occurrences' AND ended_at IS NOT NULL AND ${well}`;
  const row = await db.one<{ at: string | null }>(statement(db.dialect, sql, ...FAILED_STARTS.map(start => `${start}%`)));
  const day = typeof row?.at === 'string' ? row.at.slice(0, 10) : today;
  const [, kept = today] = [day, daysAfter(today, -LONGEST)].sort();
  return kept > today ? today : kept;
}

/**
 * Makes today's tasks and what the week brings, frees who left, closes what records prove, says what was missed and takes what is
 * overdue to the superior. Runs as often as one likes: nothing comes twice. Answers how many of what it did.
 */
export async function runOccurrences(deps: DutyDeps): Promise<Figures> {
  const { db, clock } = deps.context;
  const { day: today } = await wallOf(db, clock.now());
  const actor = serverActor(today, 'job:occurrences');
  const span = { from: await lastDay(db, today), today, ahead: daysAfter(today, AHEAD) };
  const occurred = await makeOccurrences(deps, actor, span);
  const made = occurred.made + (await makeDated(deps, actor, span)) + (await repeatGiven(deps, actor, span.ahead));
  const freed = await freeLeavers(deps, actor, today, span.ahead);
  await closeProven(deps, actor, today);
  const missed = await missOld(deps, actor, today);
  const climbed = await climb(deps, actor, today);
  const troubled = await noteTroubles(deps, actor, occurred);
  return { made, missed, freed, climbed, troubled };
}

/** Who has just been given a post, or a post its duties, does not wait a quarter of an hour for what is to be done. */
async function lastChange(db: Reader): Promise<number> {
  const changes = ['staff_assignments', 'post_duties'].map(table => `SELECT max(updated_at) AS at FROM ${table}`).join(' UNION ALL ');
  const row = await db.one<{ at: string | null }>(statement(db.dialect, `SELECT max(at) AS at FROM (${changes}) AS changes`));
  return typeof row?.at === 'string' ? Date.parse(row.at) : 0;
}

/**
 * The tasks of duties: looked after four times an hour and after posts or duties have changed, each run catching up what the ones
 * before it missed.
 */
export function occurrences(store: Store): Job {
  return {
    name: 'occurrences',
    dueAt: now => Math.floor(now / BEAT_MS) * BEAT_MS,
    wokenAt: lastChange,
    run: context => runOccurrences({ context, store }),
  };
}
