import { ROLES } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { sampleRows } from '../../model/kernel/samples.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import type { Dialect } from '../../server/db/database.ts';
import { addRegister } from '../../server/db/ownRegisters.ts';
import { type RowToSeed, seedRows } from '../support/seeding.ts';
import { startTestServer } from '../support/testServer.ts';
import { wireClient } from '../support/wireClient.ts';
import { type Backend, SEEDED } from './backend.ts';

const ME = 'users-me';

/** The sample rows of every register, and the account that the suite acts as. */
function rowsToSeed(registers: readonly Definition[]): RowToSeed[] {
  const rows = [...sampleRows(registers, SEEDED)].flatMap(([register, made]) =>
    made.map(({ id, ...values }): RowToSeed => ({ register, id: String(id), by: 'nobody', values })),
  );
  return [...rows, { register: 'users', id: ME, by: 'nobody', values: { username: 'everybody', roles: [...ROLES] } }];
}

/** The product's server over HTTP, with the same rows as the mock; registers of the station's `own` stand in the database. */
export async function openServer(dialect: Dialect, own: readonly Definition[] = []): Promise<Backend> {
  const registers = [...REGISTERS, ...own];
  const server = await startTestServer(dialect, {}, async db => {
    for (const definition of own) await addRegister(db, definition, REGISTERS);
  });
  await seedRows({ ...server.deps.context, ids: server.ids }, server.deps.store, rowsToSeed(registers), '2026-11-24', registers);
  server.ids.pin('contract');
  const client = wireClient(await server.listen(), await server.cookieFor(ME));
  server.ids.pin('rows');
  return {
    name: dialect,
    isServer: true,
    client,
    registers: [...server.deps.registry.all],
    close: () => server.close(),
  };
}
