import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { statement } from '../../server/db/database.ts';
import { openDatabase } from '../../server/db/open.ts';
import { inspectAside } from '../../server/jobs/aside.ts';
import { type BackupReport, listBackups, makeBackup, restoreBackup, verifyBackup } from '../../server/jobs/backup.ts';
import { nightlyBackup } from '../../server/jobs/nightlyBackup.ts';
import { keptBackups } from '../../server/jobs/retention.ts';
import { daily, runDueJobs } from '../../server/jobs/runner.ts';
import { Sealer } from '../../server/jobs/sealer.ts';
import { verifyAudit } from '../../server/jobs/verifyAudit.ts';
import { eachDatabase, newPlace, type TestContext } from '../support/databases.ts';

eachDatabase((dialect, open) => {
  let context: TestContext;
  let report: BackupReport;
  let before = 0;
  let after = 0;
  const count = async (): Promise<number> =>
    (await context.db.one<{ n: number }>(statement(dialect, `SELECT count(*) AS n FROM audit_log`)))?.n ?? 0;
  const write = (id: string): Promise<unknown> =>
    context.db.writeTx(async tx => {
      const at = new Date(context.clock.now()).toISOString();
      await tx.run(
        statement(
          dialect,
          `INSERT INTO audit_log (id, verb, register, record_id, created_at) VALUES (?, 'create', 'parts', ?, ?)`,
          id,
          id,
          at,
        ),
      );
    });
  const attachment = Buffer.from('a signed delivery note');
  const hash = createHash('sha256').update(attachment).digest('hex');

  beforeAll(async () => {
    context = await open();
    const files = join(context.place.dir, 'files');
    mkdirSync(join(files, hash.slice(0, 2)), { recursive: true });
    writeFileSync(join(files, hash.slice(0, 2), hash), attachment);
    await Promise.all(Array.from({ length: 3000 }, (_, at) => write(`w${at}`)));
    await new Sealer(context).sealNow();
    before = await count();
    let isOver = false;
    const load = async (hand: number): Promise<void> => {
      for (let at = 0; !isOver; at += 1) await write(`h${hand}-${at}`);
    };
    const loads = [load(1), load(2), load(3)];
    report = await makeBackup(context.db, { into: join(context.place.dir, 'backups'), files, clock: context.clock });
    isOver = true;
    await Promise.all(loads);
    after = await count();
  });

  it('taken under load, is one state between start and end, and verifies', async () => {
    expect(report.manifest.counts.audit_log).toBeGreaterThanOrEqual(before);
    expect(report.manifest.counts.audit_log).toBeLessThanOrEqual(after);
    expect(after).toBeGreaterThan(before);
    expect((await verifyBackup(report.path)).problems).toEqual([]);
    expect(await listBackups(join(context.place.dir, 'backups'))).toHaveLength(1);
  });

  it('finds the same aside, while the server goes on', async () => {
    const { counts, problems } = await inspectAside(context.db);
    expect(problems).toEqual([]);
    expect(counts.audit_log).toBe(after);
  });

  it('restores into a new place, seals included, and nowhere else', async () => {
    const place = await newPlace(dialect);
    const files = join(place.dir, 'files');
    const restored = await restoreBackup(report.path, { database: place.options, files });
    expect(restored.problems).toEqual([]);
    expect(readFileSync(join(files, hash.slice(0, 2), hash))).toEqual(attachment);
    const db = await openDatabase(place.options);
    const audit = await verifyAudit(db);
    expect(audit).toMatchObject({ rows: report.manifest.counts.audit_log, problems: [], head: report.manifest.audit_head });
    await db.writeTx(tx =>
      tx.run(
        statement(
          dialect,
          `INSERT INTO audit_log (id, verb, register, created_at) VALUES ('next', 'x', 'parts', '2026-11-24T01:00:00.000Z')`,
        ),
      ),
    );
    await expect(db.writeTx(tx => tx.run(statement(dialect, 'DELETE FROM audit_log')))).rejects.toThrow(/append-only/);
    await db.close();
    await expect(restoreBackup(report.path, { database: place.options, files: join(place.dir, 'other') })).rejects.toThrow(
      /new place only/,
    );
    await place.remove();
  });

  it('says what is wrong with a damaged backup, and does not restore it', async () => {
    const data = join(report.path, report.manifest.data.name);
    const whole = readFileSync(data);
    appendFileSync(data, 'x');
    expect((await verifyBackup(report.path)).problems).toEqual([`${report.manifest.data.name} is not as it was written`]);
    await expect(restoreBackup(report.path, { database: context.place.options, files: '' })).rejects.toThrow(/damaged/);
    writeFileSync(data, whole);
    const file = join(report.path, 'files', hash.slice(0, 2), hash);
    rmSync(file);
    writeFileSync(file, 'forged');
    expect((await verifyBackup(report.path)).problems).toEqual([`the attachment ${hash} is damaged`]);
  });

  it('is made once a night, caught up after a downtime, and old ones go', async () => {
    const into = join(context.place.dir, 'nightly');
    const files = join(context.place.dir, 'files');
    const job = nightlyBackup({ into, files, zone: 'Asia/Shanghai', retention: { days: 2, weeks: 0, months: 0 } });
    context.clock.set('2026-11-24T01:00:00.000Z');
    expect(await runDueJobs(context, [job])).toEqual([]);
    context.clock.set('2026-11-27T01:00:00.000Z');
    const twice = await Promise.all([runDueJobs(context, [job]), runDueJobs(context, [job])]);
    expect(twice.flat()).toMatchObject([{ job: 'backup', due_at: '2026-11-26T18:30:00.000Z', isDone: true }]);
    for (const day of ['28', '29']) {
      context.clock.set(`2026-11-${day}T01:00:00.000Z`);
      await runDueJobs(context, [job]);
    }
    expect(readdirSync(into).sort()).toEqual(['backbay-2026-11-28T010000.000Z', 'backbay-2026-11-29T010000.000Z']);
    expect(existsSync(join(into, 'backbay-2026-11-29T010000.000Z', 'manifest.json'))).toBe(true);
  });
});

describe('retention', () => {
  it('keeps seven days, four weeks and twelve months', () => {
    const days = Array.from({ length: 500 }, (_, back) => new Date(Date.UTC(2026, 10, 24, 18) - back * 86_400_000).toISOString());
    const kept = [...keptBackups(days)].sort().reverse();
    expect(kept.slice(0, 7)).toEqual(days.slice(0, 7));
    expect(kept.length).toBeLessThanOrEqual(23);
    expect(kept.at(-1)).toMatch(/^2025-12-31/);
    expect(new Set(kept.map(at => at.slice(0, 7))).size).toBe(12);
  });
});

describe('daily', () => {
  it('means the wall clock of the station, over changes of its clock too', () => {
    const at = (zone: string, now: string): string => new Date(daily('02:30', zone)(Date.parse(now))).toISOString();
    expect(at('Asia/Shanghai', '2026-11-24T01:00:00Z')).toBe('2026-11-23T18:30:00.000Z');
    expect(at('Asia/Shanghai', '2026-11-23T18:29:59Z')).toBe('2026-11-22T18:30:00.000Z');
    expect(at('Asia/Shanghai', '2026-11-23T18:30:00Z')).toBe('2026-11-23T18:30:00.000Z');
    expect(at('Europe/Berlin', '2026-10-25T12:00:00Z')).toBe('2026-10-25T01:30:00.000Z');
    expect(at('America/New_York', '2026-07-01T12:00:00Z')).toBe('2026-07-01T06:30:00.000Z');
  });
});
