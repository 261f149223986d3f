import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { statement } from '../../server/db/database.ts';
import { openDatabase } from '../../server/db/open.ts';
import { seededRandom } from '../../server/ids.ts';
import { inspect } from '../../server/jobs/inspect.ts';
import { Sealer } from '../../server/jobs/sealer.ts';
import { eachDatabase, fixedClock, fixedIds, type Place } from '../support/databases.ts';
import { prepare } from './station.ts';

const KILLS = Number(process.env.BACKBAY_KILLS ?? 20);
const program = fileURLToPath(new URL('./writerProgram.ts', import.meta.url));

/** Lets a writer run until it has told of `count` saved rows, kills it, and answers all that it has told until its end. */
async function runAndKill(place: Place, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, JSON.stringify(place.options)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const told: string[] = [];
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => {
    complaint += data;
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.length === 36) told.push(line);
    if (told.length === count) child.kill('SIGKILL');
  }
  await exited;
  expect(told.length, complaint).toBeGreaterThanOrEqual(count);
  return told;
}

eachDatabase((dialect, open) => {
  it(
    `loses no row that it has confirmed, over ${KILLS} kills under load`,
    async () => {
      const first = await open(prepare);
      const { place } = first;
      await first.db.close();
      const random = seededRandom(7);
      const byte = new Uint8Array(1);
      const told = new Set<string>();
      for (let turn = 0; turn < KILLS; turn += 1) {
        random(byte);
        for (const id of await runAndKill(place, 1 + (byte[0] ?? 0))) told.add(id);
      }
      const db = await openDatabase(place.options);
      const ids = await db.all<{ id: string }>(statement(dialect, 'SELECT id FROM bins'));
      const stored = new Set(ids.map(row => row.id));
      expect([...told].filter(id => !stored.has(id))).toEqual([]);
      const unlike = `SELECT count(*) AS n FROM bins b FULL JOIN audit_log a ON a.record_id = b.id WHERE a.id IS NULL OR b.id IS NULL`;
      expect(await db.one(statement(dialect, unlike))).toEqual({ n: 0 });
      const clock = fixedClock();
      await new Sealer({ db, clock, ids: fixedIds(clock) }).stop();
      const report = await inspect(db);
      expect(report.problems).toEqual([]);
      expect(report.counts.audit_log).toBeGreaterThanOrEqual(told.size);
      await db.close();
    },
    Math.max(120_000, KILLS * 5_000),
  );
});
