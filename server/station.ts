import type { AddressInfo } from 'node:net';
import { settings } from '../model/resources/settings/settings.ts';
import { type Backbay, buildBackbay } from './app.ts';
import { commandLine } from './cli/machine.ts';
import { announce, withdraw } from './cli/running.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { makeIds } from './ids.ts';
import { barrierWith } from './inbox/addresses.ts';
import { digest } from './inbox/digest.ts';
import { expiries } from './inbox/expiries.ts';
import { startInbox } from './inbox/loop.ts';
import { senderWithin } from './inbox/send.ts';
import { nightlyBackup } from './jobs/nightlyBackup.ts';
import { occurrences } from './jobs/occurrences.ts';
import { RETENTION } from './jobs/retention.ts';
import { startJobs } from './jobs/runner.ts';
import { Sealer } from './jobs/sealer.ts';
import { backupsDir, filesDir } from './places.ts';
import { housekeeping } from './session/housekeeping.ts';
import { newToken } from './session/tokens.ts';

/** A station's server, built on its open database, with the token that the command line uses. */
export interface Station extends Backbay {
  readonly localToken: string;
  readonly db: Database;
}

/** Builds the server of a station; nothing listens and no job runs yet. */
export async function buildStation(db: Database, config: Config): Promise<Station> {
  const localToken = newToken('bbc_');
  const local = { token: localToken, machine: commandLine() };
  const built = await buildBackbay({ db, clock: systemClock, ids: makeIds(systemClock), config, local });
  return { ...built, db, localToken };
}

async function backupsKept({ db }: Station): Promise<number> {
  const row = await db.one<{ backups_kept: number }>({ sql: `SELECT backups_kept FROM ${settings.name}`, parameters: [] });
  return row?.backups_kept ?? RETENTION.days;
}

/**
 * Starts the work beside the requests: sealing the audit log, the nightly backup and housekeeping. The answer stops it.
 */
export async function startWork(station: Station): Promise<() => Promise<void>> {
  const { app, deps } = station;
  const { context, config, doors } = deps;
  const sealer = new Sealer(context);
  sealer.start(error => app.log.error({ err: error }, 'the audit log could not be sealed'));
  const retention = { ...RETENTION, days: await backupsKept(station) };
  const zone = doors.station.facts.timeZone;
  const backups = nightlyBackup({ into: backupsDir(config.dir), files: filesDir(config.dir), zone, retention });
  const sendOne = senderWithin(barrierWith(config.hookAllow));
  const inbox = startInbox(context, deps.store, sendOne, error => app.log.error({ err: error }, 'the inboxes could not be fed'));
  const jobs = startJobs(
    context,
    [backups, housekeeping(zone), occurrences(deps.store), expiries(deps.store, zone), digest(zone)],
    told => {
      if (told instanceof Error) app.log.error({ err: told }, 'jobs could not be looked for');
      else app.log.info({ job: told.job, due_at: told.due_at, done: told.isDone, result: told.result }, 'job');
    },
  );
  return async () => {
    await jobs.stop();
    await inbox.stop();
    await sealer.stop();
  };
}

/** Lets the station listen and tells the command line where; the port that it got. */
export async function listen(station: Station): Promise<number> {
  const { app, deps, localToken } = station;
  const { config } = deps;
  await app.listen({ port: config.port, host: config.host });
  const { port } = app.server.address() as AddressInfo;
  const host = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host;
  announce(config.dir, { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, token: localToken, pid: process.pid });
  return port;
}

/** Ends the station: no new requests, those under way answered, its database closed. */
export async function closeStation(station: Station, stopWork: () => Promise<void>): Promise<void> {
  withdraw(station.deps.config.dir);
  await station.app.close();
  await stopWork();
  await station.db.close();
}
