import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the command line reaches the server that runs on a folder. */
export interface RunningServer {
  readonly url: string;
  readonly token: string;
  readonly pid: number;
}

const fileIn = (dir: string): string => join(dir, 'running.json');

/** Leaves the address and a token of this run in the folder, for the owner of the folder only. */
export function announce(dir: string, server: RunningServer): void {
  mkdirSync(dir, { recursive: true });
  rmSync(fileIn(dir), { force: true });
  writeFileSync(fileIn(dir), JSON.stringify(server), { mode: 0o600, flag: 'wx' });
  chmodSync(fileIn(dir), 0o600);
}

/** Takes the announcement away, if it is this process's. */
export function withdraw(dir: string): void {
  if (runningServer(dir)?.pid === process.pid) rmSync(fileIn(dir), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The server that runs on the folder; undefined when none does, or when the one that did was killed. */
export function runningServer(dir: string): RunningServer | undefined {
  try {
    const told = JSON.parse(readFileSync(fileIn(dir), 'utf8')) as RunningServer;
    return isAlive(told.pid) ? told : undefined;
  } catch {
    return undefined;
  }
}
