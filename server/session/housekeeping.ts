import { statement } from '../db/database.ts';
import { daily, type Job } from '../jobs/runner.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Failures are forgotten a week after the last wait that they brought; accounts that wait for a new password go on waiting. */
const FAILURES_MS = 7 * DAY_MS;

/** Runs of jobs are shown for some days and caught up for two months at most. */
const RUNS_MS = 90 * DAY_MS;
/** The last run of each job stays, however old: it says since when to catch up. */
const OLD_RUNS = `DELETE FROM job_runs WHERE due_at < ? AND due_at < (SELECT max(due_at) FROM job_runs AS later WHERE later.job = job_runs.job)`;

/** Forgets answers that were kept for repeated requests, old failures to sign in and old runs of jobs. */
export function housekeeping(zone: string): Job {
  return {
    name: 'housekeeping',
    dueAt: daily('03:40', zone),
    run: async ({ db, clock }) => {
      const before = (ms: number): string => new Date(clock.now() - ms).toISOString();
      return db.writeTx(async tx => {
        const keys = await tx.run(statement(tx.dialect, 'DELETE FROM idempotency_keys WHERE created_at < ?', before(DAY_MS)));
        const failures = await tx.run(statement(tx.dialect, 'DELETE FROM sign_in_failures WHERE until_at < ?', before(FAILURES_MS)));
        const runs = await tx.run(statement(tx.dialect, OLD_RUNS, before(RUNS_MS)));
        return { answers: keys, failures, runs };
      });
    },
  };
}
