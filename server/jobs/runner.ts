import type { Context } from '../context.ts';
import { type Reader, statement, type Tx } from '../db/database.ts';
import { type Figures, failure, type Outcome, outcomeText } from './outcome.ts';

/** Work that is due at certain times, whoever runs the server then. */
export interface Job {
  readonly name: string;
  /** The latest time, not after `now`, at which it was due; both in milliseconds since 1970. */
  readonly dueAt: (now: number) => number;
  /** When something last changed that its work must not keep waiting for, in milliseconds since 1970: from then it is due, too. */
  readonly wokenAt?: (db: Reader) => Promise<number>;
  /** Does it; how many of what it did. */
  readonly run: (context: Context) => Promise<Figures>;
}

/** What became of a job that was due. */
export interface JobRun {
  readonly job: string;
  readonly due_at: string;
  readonly result: Outcome;
  readonly isDone: boolean;
}

const BEAT_MS = 30_000;
/** After this a run that never ended counts as broken off with its process. */
const ABANDONED_MS = 2 * 60 * 60_000;
const iso = (at: number): string => new Date(at).toISOString();

const INSERT =
  'INSERT INTO job_runs (job, due_at, started_at, ended_at, result) VALUES (?, ?, ?, ?, ?) ON CONFLICT (job, due_at) DO NOTHING';

/** Takes a due time for this process, so that two processes do not both work it off. The first due time ever is only noted. */
async function claim(tx: Tx, job: string, dueAt: string, now: number): Promise<boolean> {
  const any = await tx.one(statement(tx.dialect, 'SELECT 1 AS found FROM job_runs WHERE job = ? LIMIT 1', job));
  if (any === undefined) {
    await tx.run(statement(tx.dialect, INSERT, job, dueAt, iso(now), iso(now), outcomeText({ code: 'first' })));
    return false;
  }
  if ((await tx.run(statement(tx.dialect, INSERT, job, dueAt, iso(now), null, null))) === 1) return true;
  const again = 'UPDATE job_runs SET started_at = ? WHERE job = ? AND due_at = ? AND ended_at IS NULL AND started_at < ?';
  return (await tx.run(statement(tx.dialect, again, iso(now), job, dueAt, iso(now - ABANDONED_MS)))) === 1;
}

/** The latest time at which the job was due, by its clock or because it was woken. */
async function latestDue({ db, clock }: Context, job: Job): Promise<number> {
  const now = clock.now();
  const woken = (await job.wokenAt?.(db)) ?? 0;
  return Math.max(job.dueAt(now), woken <= now ? woken : 0);
}

async function runOne(context: Context, job: Job): Promise<JobRun | undefined> {
  const { db, clock } = context;
  const due_at = iso(await latestDue(context, job));
  if (!(await db.writeTx(tx => claim(tx, job.name, due_at, clock.now())))) return undefined;
  const result = await job.run(context).then((figures): Outcome => ({ code: 'done', figures }), failure);
  const end = 'UPDATE job_runs SET ended_at = ?, result = ? WHERE job = ? AND due_at = ?';
  await db.writeTx(tx => tx.run(statement(tx.dialect, end, iso(clock.now()), outcomeText(result), job.name, due_at)));
  return { job: job.name, due_at, result, isDone: result.code === 'done' };
}

/**
 * Runs every job whose latest due time nobody has worked off yet; after a downtime each is caught up once. A job that fails is
 * noted and tried again at its next due time.
 */
export async function runDueJobs(context: Context, jobs: readonly Job[]): Promise<JobRun[]> {
  const runs: JobRun[] = [];
  for (const job of jobs) {
    const run = await runOne(context, job);
    if (run !== undefined) runs.push(run);
  }
  return runs;
}

/** Looks for due jobs twice a minute until `stop`, which waits for the one that runs. `told` hears of every run, and of errors of the database. */
export function startJobs(context: Context, jobs: readonly Job[], told: (run: JobRun | Error) => void): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let pass: Promise<void> = Promise.resolve();
  const beat = (): void => {
    pass = runDueJobs(context, jobs)
      .then(
        runs => runs.forEach(told),
        (error: unknown) => told(error instanceof Error ? error : new Error(String(error))),
      )
      .then(() => {
        if (!isStopped) timer = setTimeout(beat, BEAT_MS).unref();
      });
  };
  beat();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await pass;
    },
  };
}

const DAY_MS = 24 * 60 * 60_000;

/** The zone's clock at an instant, as milliseconds since 1970 of a clock that showed the same in UTC. */
function wallClock(at: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' });
  const parts = new Map(format.formatToParts(at).map(part => [part.type, part.value]));
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return Date.parse(`${day}T${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}Z`);
}

/** Due every day at `time` (`HH:MM`) on the station's wall clock. */
export function daily(time: string, zone: string): Job['dueAt'] {
  return now => {
    const wall = wallClock(now, zone);
    const today = Date.parse(`${new Date(wall).toISOString().slice(0, 10)}T${time}:00Z`);
    const due = today > wall ? today - DAY_MS : today;
    const guess = now - (wall - due);
    return Math.floor((guess - (wallClock(guess, zone) - due)) / 1000) * 1000;
  };
}
