import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Count } from './countReporter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Some projects of vitest, run together with so many processes. */
export interface Stage {
  readonly projects: readonly string[];
  readonly workers: number;
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio: 'inherit' });
    child.on('exit', code => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

/** The sum of the stages; a stage that ended badly without saying how counts as one failure. */
function sum(counts: readonly Count[], missing: number): Count {
  const skipped: Record<string, number> = {};
  for (const one of counts) {
    for (const [reason, count] of Object.entries(one.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
  }
  const add = (name: 'passed' | 'failed'): number => counts.reduce((total, one) => total + one[name], 0);
  return { passed: add('passed'), failed: add('failed') + missing, skipped };
}

/**
 * Builds the screens if need be, runs the stages one after the other with their output on the console, and says at last what was
 * skipped and why, and `N passed, N failed`. The exit code of this process is 1 when anything failed.
 */
export async function runTests(stages: readonly Stage[], more: Readonly<Record<string, string>> = {}): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < 24) throw new Error(`Node 24 or newer is needed, this is ${process.version}`);
  const folder = mkdtempSync(join(tmpdir(), 'backbay-counts-'));
  const file = join(folder, 'counts');
  const env = { ...process.env, ...more, BACKBAY_TEST_COUNTS: file };
  let missing = 0;
  const build = join(root, 'scripts', 'buildIfMissing.ts');
  if (stages.some(stage => stage.projects.includes('e2e')) && (await run(build, [], env)) !== 0) missing += 1;
  for (const [index, { projects, workers }] of stages.entries()) {
    const args = projects.flatMap(name => ['--project', name]);
    const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts', 'countReporter.ts')}`];
    const code = await run(
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      ['run', ...args, ...reporters, `--maxWorkers=${workers}`],
      env,
    );
    const told = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
    if (code !== 0 && told <= index) missing += 1;
  }
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(folder, { recursive: true, force: true });
  const { passed, failed, skipped } = sum(
    lines.map(line => JSON.parse(line) as Count),
    missing,
  );
  for (const [reason, count] of Object.entries(skipped)) console.log(`${count} skipped: ${reason}`);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}
