import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildMock } from '../../mock-api/app.ts';
import { sampleSeed } from '../../mock-api/seed.ts';
import { GRANT_TABLE, GROUP_TABLE } from '../../model/access/extensions.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { wireClient } from '../support/wireClient.ts';
import { type Backend, SEEDED } from './backend.ts';

/** The mock over HTTP, with its own rows. */
export async function openMock(registers: readonly Definition[]): Promise<Backend> {
  let count = 0;
  const { app } = buildMock({
    registers,
    seed: sampleSeed(registers, SEEDED),
    rights: { table: GRANT_TABLE, groups: GROUP_TABLE },
    now: () => Date.parse('2026-11-24T01:00:00.000Z'),
    nextId: () => {
      count += 1;
      return `0198f000-0000-7000-9000-${String(count).padStart(12, '0')}`;
    },
  });
  const server = createServer(app);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    name: 'mock',
    isServer: false,
    client: wireClient(url, 'backbay_session=mock-owner'),
    registers,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
