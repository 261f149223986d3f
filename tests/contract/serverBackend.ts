import { ROLES } from '../../model/kernel/access.ts';
import { sampleRows } from '../../model/kernel/samples.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import type { Dialect } from '../../server/db/database.ts';
import { type RowToSeed, seedRows } from '../support/seeding.ts';
import { startTestServer } from '../support/testServer.ts';
import { wireClient } from '../support/wireClient.ts';
import { type Backend, SEEDED } from './backend.ts';

const ME = 'users-me';

/** The sample rows of every register, and the account that the suite acts as. */
function rowsToSeed(): RowToSeed[] {
  const rows = [...sampleRows(REGISTERS, SEEDED)].flatMap(([register, made]) =>
    made.map(({ id, ...values }): RowToSeed => ({ register, id: String(id), by: 'nobody', values })),
  );
  return [...rows, { register: 'users', id: ME, by: 'nobody', values: { username: 'everybody', roles: [...ROLES] } }];
}

/** The product's server over HTTP, with the same rows as the mock. */
export async function openServer(dialect: Dialect): Promise<Backend> {
  const server = await startTestServer(dialect);
  await seedRows({ ...server.deps.context, ids: server.ids }, server.deps.store, rowsToSeed(), '2026-11-24');
  server.ids.pin('contract');
  const client = wireClient(await server.listen(), await server.cookieFor(ME));
  server.ids.pin('rows');
  return {
    name: dialect,
    isServer: true,
    client,
    registers: REGISTERS,
    close: () => server.close(),
  };
}
