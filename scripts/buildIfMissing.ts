import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/index.html');
const SOURCES = ['src', 'model', 'data/labels', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** The time of the newest file at or below a path, in milliseconds since 1970. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newest(join(path, name))));
}

const isFresh = existsSync(built) && statSync(built).mtimeMs >= Math.max(...SOURCES.map(source => newest(join(root, source))));
if (!isFresh) {
  process.stdout.write('Building the screens; this is done once.\n');
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync('npm run build', { cwd: root, env, stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
}
