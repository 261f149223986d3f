import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lchownSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** PostgreSQL's own programs, and as whom they run. */
export interface Programs {
  readonly bin: string;
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

const PASSWORD = 'backbay-tests';
const suffix = process.platform === 'win32' ? '.exe' : '';

/** npm packages cannot hold links, so the package keeps a list of them for a script that npm may not have been allowed to run. */
function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(native, '..', source)), link);
  }
}

/** PostgreSQL refuses to run as root: its own user if there is one, else the one that owns nothing. */
function unprivileged(): Programs['identity'] {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return user === undefined ? {} : { uid: Number(user[2]), gid: Number(user[3]) };
}

/** Whether everybody may enter every folder above a path: a project in root's home is closed to others. */
function isOpen(path: string): boolean {
  for (let at = path; at !== dirname(at); at = dirname(at)) if ((statSync(at).mode & 0o001) === 0) return false;
  return true;
}

/** The programs of the package that lies at `entry`, copied into `folder` when their user could not reach them where they are. */
export function findPrograms(entry: string, folder: string): Programs {
  const native = join(dirname(fileURLToPath(entry)), '..', 'native');
  hydrateLinks(native);
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(native, 'bin', `${name}${suffix}`);
    if ((statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
  }
  const identity = unprivileged();
  if (identity.uid === undefined || isOpen(native)) return { bin: join(native, 'bin'), identity };
  const copy = join(folder, 'native');
  if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { bin: join(copy, 'bin'), identity };
}

function start({ bin, identity }: Programs, name: string, folder: string, options: readonly string[]): ChildProcess {
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
  return spawn(join(bin, `${name}${suffix}`), options, {
    ...identity,
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
}

/** Waits until the program has said `sign`, or has ended well when there is none. Throws what it complained of otherwise. */
function until(child: ChildProcess, sign?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said = `${said}${data}`.slice(-4000);
      if (sign !== undefined && said.includes(sign)) resolve();
    });
    child.once('error', reject);
    child.once('exit', code => (code === 0 && sign === undefined ? resolve() : reject(new Error(`ended with ${code}: ${said}`))));
  });
}

/** Makes a cluster below `folder` and starts it; its URL, and how to stop and remove it. */
export async function startCluster(programs: Programs, folder: string, port: number): Promise<{ url: string; stop: () => Promise<void> }> {
  const data = join(folder, 'data');
  const secret = join(folder, 'secret');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(secret, PASSWORD, { mode: 0o600 });
  const { uid, gid } = programs.identity;
  if (uid !== undefined && gid !== undefined) for (const path of [data, secret]) lchownSync(path, uid, gid);
  const making = ['-D', data, '-U', 'backbay', '-A', 'scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C'];
  await until(start(programs, 'initdb', folder, making));
  rmSync(secret);
  const settings = ['listen_addresses=127.0.0.1', 'max_connections=300', 'unix_socket_directories='];
  const server = start(programs, 'postgres', folder, ['-D', data, '-p', String(port), ...settings.flatMap(one => ['-c', one])]);
  await until(server, 'ready to accept connections');
  const stop = async (): Promise<void> => {
    await until(start(programs, 'pg_ctl', folder, ['stop', '-D', data, '-m', 'fast', '-w'])).catch(() => server.kill('SIGINT'));
    rmSync(data, { recursive: true, force: true });
  };
  return { url: `postgres://backbay:${PASSWORD}@127.0.0.1:${port}/postgres`, stop };
}
