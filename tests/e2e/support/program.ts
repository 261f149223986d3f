import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Program {
  readonly url: string;
  readonly dir: string;
  /** Everything the program printed so far. */
  output(): string;
  /** Waits until it has printed what matches; the match. */
  prints(pattern: RegExp): Promise<string>;
  /** Ends it as a service manager would and waits; its folder goes too unless `keep`. */
  stop(keep?: boolean): Promise<void>;
}

const ROOT = new URL('../../..', import.meta.url).pathname;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** Keeps what the process prints in `lines`; the answer waits for a match in it and rejects when the process ends first. */
function printer(child: ChildProcess, lines: string[]): (pattern: RegExp) => Promise<string> {
  const keep = (chunk: Buffer): void => void lines.push(chunk.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return pattern =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(lines.join(''));
        if (match !== null) resolve(match[0]);
      };
      look();
      child.stdout?.on('data', look);
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
  const prints = printer(child, lines);
  const url = await prints(ADDRESS);
  return {
    url,
    dir,
    output: () => lines.join(''),
    prints,
    stop: async (keep = false) => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (!keep) await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The demo folder that the run's set-up has seeded; undefined when no browser runs here. */
export function seededDemo(): string | undefined {
  return process.env.BACKBAY_E2E_DEMO;
}
