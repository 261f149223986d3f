import { GRANT_TABLE, GROUP_TABLE } from '../model/access/extensions.ts';
import { REGISTERS } from '../model/resources/index.ts';
import { buildMock } from './app.ts';
import { demoSeed } from './demoSeed.ts';

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a port number, not ${process.env.PORT}`);

/** Rows live in memory: a restart brings the seed back, and no file changes under a watcher. */
const { app } = buildMock({
  registers: REGISTERS,
  seed: demoSeed(REGISTERS, new Date().toISOString().slice(0, 10)),
  rights: { table: GRANT_TABLE, groups: GROUP_TABLE },
  now: () => Date.now(),
  nextId: () => crypto.randomUUID(),
});

app.listen(port, '127.0.0.1', () => {
  console.warn(`mock of the wire, rows in memory: http://127.0.0.1:${port}/api`);
});
