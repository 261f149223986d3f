import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Served {
  readonly url: string;
  readonly startedInMs: number;
  /** Milliseconds of processor time that it has used. */
  cpu(): number;
  /** Resident memory in MB, now. */
  memory(): number;
  stop(): Promise<void>;
}

/** Milliseconds of processor time that a process has used; 0 when it has ended. */
export function processorTime(pid: number): number {
  try {
    const [, user = '0', system = '0'] = /^.*\)(?: \S+){11} (\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return (Number(user) + Number(system)) * 10;
  } catch {
    return 0;
  }
}

/** What `npm start` gives the product on the way; see package.json. */
export const PRODUCT = ['--max-semi-space-size=8', 'server/main.ts'];

/** Starts a program and waits until it prints its address. */
export async function serve(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<Served> {
  const begun = performance.now();
  const child: ChildProcess = spawn(process.execPath, [...argv], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-20_000);
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
      if (match !== null) resolve(match[0]);
    });
    child.once('exit', code => reject(new Error(`${argv.join(' ')} ended with ${String(code)}`)));
  });
  return {
    url,
    startedInMs: performance.now() - begun,
    cpu: () => processorTime(child.pid ?? 0),
    memory: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
