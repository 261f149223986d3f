import { expect, it } from 'vitest';
import { statement } from '../../server/db/database.ts';
import { openDatabase } from '../../server/db/open.ts';
import { type Job, runDueJobs } from '../../server/jobs/runner.ts';
import { housekeeping } from '../../server/session/housekeeping.ts';
import { eachDatabase } from '../support/databases.ts';

const HOUR = 3_600_000;
const hourly = (name: string, run: Job['run']): Job => ({ name, dueAt: now => Math.floor(now / HOUR) * HOUR, run });

eachDatabase((dialect, open) => {
  it('runs a job once per due time, however many processes look', async () => {
    const context = await open();
    const other = dialect === 'postgres' ? { ...context, db: await openDatabase(context.place.options) } : context;
    let runs = 0;
    const job = hourly('count', async () => {
      runs += 1;
      return { runs };
    });
    await runDueJobs(context, [job]);
    expect(runs).toBe(0);
    for (let hour = 1; hour <= 3; hour += 1) {
      context.clock.advance(HOUR);
      await Promise.all([runDueJobs(context, [job]), runDueJobs(other, [job]), runDueJobs(context, [job])]);
      expect(runs).toBe(hour);
    }
    context.clock.advance(24 * HOUR);
    await runDueJobs(other, [job]);
    expect(runs).toBe(4);
    if (other.db !== context.db) await other.db.close();
  });

  it('forgets runs of three months ago, but never the last one of a job', async () => {
    const context = await open();
    const add = (job: string, due_at: string) =>
      context.db.writeTx(tx =>
        tx.run(
          statement(
            dialect,
            'INSERT INTO job_runs (job, due_at, started_at, ended_at, result) VALUES (?, ?, ?, ?, ?)',
            job,
            due_at,
            due_at,
            due_at,
            'done',
          ),
        ),
      );
    for (const at of ['2026-01-01', '2026-08-25', '2026-08-27', '2026-11-23']) await add('occurrences', `${at}T00:00:00.000Z`);
    for (const at of ['2025-01-01', '2025-01-02']) await add('digest', `${at}T00:00:00.000Z`);
    expect(await housekeeping('Asia/Shanghai').run(context)).toMatchObject({ runs: 3 });
    const left = await context.db.all<{ job: string; due_at: string }>({
      sql: 'SELECT job, due_at FROM job_runs ORDER BY job, due_at',
      parameters: [],
    });
    expect(left.map(run => `${run.job} ${run.due_at.slice(0, 10)}`)).toEqual([
      'digest 2025-01-02',
      'occurrences 2026-08-27',
      'occurrences 2026-11-23',
    ]);
  });

  it('runs a job that was woken before its next hour, once each time, and never for what is yet to come', async () => {
    const context = await open();
    let [runs, woken] = [0, 0];
    const run = async (): Promise<{ runs: number }> => {
      runs += 1;
      return { runs };
    };
    const job: Job = { ...hourly('woken', run), wokenAt: async () => woken };
    await runDueJobs(context, [job]);
    const due = Math.floor(context.clock.now() / HOUR) * HOUR;
    for (const [wakes, expected] of [
      [due - 1, 0],
      [due + 1000, 1],
      [due + 1000, 1],
      [due + 2000, 2],
      [due + 5 * HOUR, 2],
    ] as const) {
      context.clock.advance(Math.max(0, due + 2000 - context.clock.now()));
      woken = wakes;
      await runDueJobs(context, [job]);
      expect([wakes - due, runs]).toEqual([wakes - due, expected]);
    }
  });

  it('notes a failure, and runs again what was broken off with its process', async () => {
    const context = await open();
    const job = hourly('fragile', async () => {
      throw Object.assign(new Error('no disk'), { code: 'ENOSPC' });
    });
    await runDueJobs(context, [job]);
    context.clock.advance(HOUR);
    expect(await runDueJobs(context, [job])).toMatchObject([
      { isDone: false, result: { code: 'failed', error: 'no disk', cause: 'ENOSPC' } },
    ]);
    expect(await runDueJobs(context, [job])).toEqual([]);

    const slow: Job = { name: 'slow', dueAt: now => Math.floor(now / (24 * HOUR)) * 24 * HOUR, run: async () => ({ made: 2 }) };
    await runDueJobs(context, [slow]);
    await context.db.writeTx(tx => tx.run(statement(dialect, `UPDATE job_runs SET ended_at = NULL, result = NULL WHERE job = 'slow'`)));
    expect(await runDueJobs(context, [slow])).toEqual([]);
    context.clock.advance(3 * HOUR);
    expect(await runDueJobs(context, [slow])).toMatchObject([
      { job: 'slow', isDone: true, result: { code: 'done', figures: { made: 2 } } },
    ]);
  });
});
