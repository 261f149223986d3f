import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { daysAfter } from '../model/rules/days.ts';
import { serverActor } from '../server/actions/handler.ts';
import { buildBackbay } from '../server/app.ts';
import { readConfig } from '../server/config.ts';
import type { Context } from '../server/context.ts';
import { migrate } from '../server/db/migrate.ts';
import { openDatabase } from '../server/db/open.ts';
import { makeOccurrences } from '../server/duties/make.ts';
import { makeIds } from '../server/ids.ts';
import { runOccurrences } from '../server/jobs/occurrences.ts';
import { fillStation, outcome } from './dutyFill.ts';
import { median } from './load.ts';

/** `node bench/duties.ts [--months 36] [--out FILE]`: three years of tasks for 200 people and 500 duties on SQLite, and what the pages of the day cost. */
const option = (name: string, initial: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? initial : (process.argv[at + 1] ?? initial);
};
const MONTHS = Number(option('months', '36'));
const TODAY = '2026-11-24';
const WORK = 'var/bench/duties';
const ROUNDS = 25;

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const db = await openDatabase({ file: join(WORK, 'backbay.db') });
await migrate(db);
const clock = { now: () => Date.parse(`${TODAY}T03:00:00Z`) };
const context: Context = { db, clock, ids: makeIds({ now: () => Date.now() }) };
const config = readConfig({ BACKBAY_LOG: 'silent', BACKBAY_DIR: WORK, BACKBAY_MAX_DELAY_MS: '0' }, 'real', { apiOnly: true });
const { app, deps } = await buildBackbay({ db, clock, ids: context.ids, config });
const actor = serverActor(TODAY, 'bench');
const duties = await fillStation(context, deps.store, actor);

/** The processor's time that this process has used, in milliseconds: other programs on the machine do not count. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const generated: { tasks: number; ms: number }[] = [];
for (let month = MONTHS; month > 0; month -= 1) {
  const [from, today] = [daysAfter(TODAY, -30 * month + 1), daysAfter(TODAY, -30 * (month - 1))];
  const begun = spent();
  const { made } = await makeOccurrences({ context, store: deps.store }, actor, { from, today, ahead: today }, task =>
    outcome(task, TODAY),
  );
  generated.push({ tasks: made, ms: spent() - begun });
  process.stdout.write(`${today}: ${made} tasks in ${(spent() - begun).toFixed(0)} ms\n`);
}
const beat = spent();
await runOccurrences({ context, store: deps.store });
const firstRun = spent() - beat;
const again = spent();
await runOccurrences({ context, store: deps.store });
const idleRun = spent() - again;

async function cookieOf(userId: string): Promise<string> {
  const { token } = await db.writeTx(tx => deps.doors.sessions.start(tx, userId, { address: '127.0.0.1', agent: 'bench' }));
  return deps.doors.cookie.bring(token).split(';')[0] ?? '';
}

const list = (filter: object, perPage: number): string =>
  `/api/tasks?filter=${encodeURIComponent(JSON.stringify(filter))}&sort=${encodeURIComponent('["due_on","ASC"]')}&range=${encodeURIComponent(`[0,${perPage - 1}]`)}`;
const report = (query: object): string =>
  `/api/reports/duty_weeks?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`)
    .join('&')}`;

/** The requests of My day, as the page sends them. */
const myDay = (me: string): string[] => [
  list({ holder_id: me, state: 'open', due_on_lte: daysAfter(TODAY, 6) }, 200),
  list({ holder_id: me, state: 'missed', due_on_gte: daysAfter(TODAY, -7) }, 50),
  list(
    { holder_id: me, state: ['done', 'checked'], due_on_gte: daysAfter(TODAY, -7), done_at_gte: `${daysAfter(TODAY, -1)}T16:00:00.000Z` },
    50,
  ),
  list({ checker_id: me }, 50),
  list({ climbed_to_id: me, state: ['open', 'missed'], due_on_gte: daysAfter(TODAY, -7) }, 50),
];
const year = { week_gte: '2025-12-29', week_lte: '2026-12-28' };
const heat = [
  report({ by: ['post_id', 'week'], measures: ['due', 'missed', 'late'], filter: year, limit: 3000 }),
  report({ by: ['post_id'], measures: ['due', 'completion', 'punctuality'], filter: year }),
];
const pages: readonly [page: string, user: string, urls: readonly string[]][] = [
  ['My day of an employee, five requests', 'users-employee', myDay('staff-100')],
  ['My day of a manager, five requests', 'users-manager', myDay('staff-1')],
  ['department today, everybody (owner)', 'users-owner', ['/api/today/board']],
  ['department today, a manager of all departments by scope', 'users-manager', ['/api/today/board']],
  ['year by post and week, everybody (owner), two requests', 'users-owner', heat],
  ['year by post and week, a manager by scope, two requests', 'users-manager', heat],
];

const lines: string[] = [];
for (const [page, user, urls] of pages) {
  const cookie = await cookieOf(user);
  const runs: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS + 3; round += 1) {
    const begun = spent();
    bytes = 0;
    for (const url of urls) {
      const answer = await app.inject({ method: 'GET', url, headers: { cookie } });
      if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`);
      bytes += answer.rawPayload.length;
    }
    if (round >= 3) runs.push(spent() - begun);
  }
  const worst = [...runs].sort((a, b) => a - b)[Math.floor(runs.length * 0.95)] ?? 0;
  lines.push(`| ${page} | ${median(runs).toFixed(1)} ms | ${worst.toFixed(1)} ms | ${Math.round(bytes / 1024)} kB | ≤ 20 ms |`);
  console.log(lines.at(-1));
}

const before = { all: spent(), main: process.threadCpuUsage(), wall: performance.now() };
const coming = { from: daysAfter(TODAY, 1), today: daysAfter(TODAY, 30), ahead: daysAfter(TODAY, 30) };
const { made: comingTasks } = await makeOccurrences({ context, store: deps.store }, actor, coming);
const main = process.threadCpuUsage(before.main);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const comingCost = {
  all: seconds(spent() - before.all),
  main: seconds((main.user + main.system) / 1000),
  wall: seconds(performance.now() - before.wall),
};
const count = await db.one<{ n: number }>({ sql: 'SELECT count(*) AS n FROM tasks', parameters: [] });
const last = generated.slice(-6);
const text = [
  '# Duties, measured',
  '',
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}, SQLite. 200 people, ${duties} duties of 30 posts, ${Number(count?.n).toLocaleString('en')} tasks in ${MONTHS} months.`,
  'Server time is the processor time of the process from the request to the last byte of the answer, rights, checks and JSON included; the median and the 95th percentile of 25 rounds, warm.',
  '',
  '| page | median | 95 % | answer | target |',
  '|---|---|---|---|---|',
  ...lines,
  '',
  '| generation | measured | target |',
  '|---|---|---|',
  `| the coming month, ${comingTasks} tasks with their entries in the audit log, at ${Number(count?.n).toLocaleString('en')} tasks: processor time of both threads | ${comingCost.all} | ≤ 2 s |`,
  `| of that the thread that also answers requests | ${comingCost.main} |  |`,
  `| by the clock on the wall, load average ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors | ${comingCost.wall} |  |`,
  `| a month of the past with how it went (median of the last six, ${median(last.map(one => one.tasks))} tasks): processor time | ${seconds(median(last.map(one => one.ms)))} |  |`,
  `| the job that looks after duties, with the week ahead to make | ${firstRun.toFixed(0)} ms |  |`,
  `| the same with nothing to do | ${idleRun.toFixed(0)} ms |  |`,
  '',
].join('\n');
const file = option('out', 'bench/RESULTS-duties.md');
writeFileSync(file, text);
console.log(`written to ${file}`);
await app.close();
await db.close();
rmSync(WORK, { recursive: true, force: true });
