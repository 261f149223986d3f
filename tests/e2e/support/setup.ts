import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { startProgram } from './program.ts';

/** Once a run: the screens are built, and one demo station is seeded, which every file copies. */
export default async function setup(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
  const program = await startProgram('demo');
  await program.stop(true);
  process.env.BACKBAY_E2E_DEMO = program.dir;
  return () => rm(program.dir, { recursive: true, force: true });
}
