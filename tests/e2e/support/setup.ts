import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { openBrowser } from './browser.ts';
import { startProgram } from './program.ts';

/** Once a run: the screens are built, and one demo station is seeded, which every file copies. Nothing where no browser runs. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  const browser = await openBrowser();
  if (browser === undefined) return undefined;
  await browser.close();
  execFileSync(process.execPath, ['scripts/buildIfMissing.ts'], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
  const program = await startProgram('demo');
  await program.stop(true);
  process.env.BACKBAY_E2E_DEMO = program.dir;
  return () => rm(program.dir, { recursive: true, force: true });
}
