import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Program {
  readonly url: string;
  readonly dir: string;
  /** Everything the program printed so far. */
  output(): string;
  /** Ends it as a service manager would and waits; its folder goes too unless `keep`. */
  stop(keep?: boolean): Promise<void>;
}

const ROOT = new URL('../../..', import.meta.url).pathname;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** Resolves with the first match of `pattern` in what the process prints; rejects when it ends first. */
function printed(child: ChildProcess, lines: string[], pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      lines.push(chunk.toString());
      const match = pattern.exec(lines.join(''));
      if (match !== null) resolve(match[0]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('exit', code => reject(new Error(`the program ended with ${String(code)}:\n${lines.join('')}`)));
  });
}

/**
 * Starts the product as a user does, on a free port of the loopback interface, over `from` (a folder to copy) or an empty folder.
 * Waits until it has printed its address.
 */
export async function startProgram(mode: 'demo' | 'start', from?: string, env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const dir = await mkdtemp(join(tmpdir(), 'backbay-e2e-'));
  if (from !== undefined) await cp(from, dir, { recursive: true });
  const child = spawn(process.execPath, ['server/main.ts', mode], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', BACKBAY_DIR: dir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const url = await printed(child, lines, ADDRESS);
  return {
    url,
    dir,
    output: () => lines.join(''),
    stop: async (keep = false) => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (!keep) await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The demo folder that the run's set-up has seeded. */
export function seededDemo(): string {
  const dir = process.env.BACKBAY_E2E_DEMO;
  if (dir === undefined) throw new Error('the e2e set-up did not run');
  return dir;
}
