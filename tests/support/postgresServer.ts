import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { lockFile } from '../../server/db/fileLock.ts';
import { findPrograms, startCluster } from './postgresPrograms.ts';

/**
 * The one PostgreSQL of all test runs on this machine, as a program of its own: the first test that needs it starts it, each test
 * process holds a connection to it, and some seconds after the last one has gone it stops and leaves nothing behind.
 */
const IDLE_MS = 20_000;
const [folder = '', dataFolder = '', binaries = ''] = process.argv.slice(2);

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

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

for (const path of [folder, dataFolder]) {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
}
let lock: ReturnType<typeof lockFile> | undefined;
try {
  lock = lockFile(join(folder, 'server'));
} catch {
  process.exit(0);
}
const door = join(folder, 'door.json');
try {
  const { url, stop } = await startCluster(findPrograms(binaries, folder), dataFolder, await freePort());
  serve(url, async () => {
    rmSync(door, { force: true });
    await stop();
    lock.release();
    process.exit(0);
  });
} catch (error) {
  writeFileSync(door, JSON.stringify({ error: String(error) }));
  lock.release();
  process.exit(1);
}
