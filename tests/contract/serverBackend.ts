import { ROLES } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { sampleRow, sampleRows } from '../../model/kernel/samples.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import type { Dialect } from '../../server/db/database.ts';
import { addRegister } from '../../server/db/ownRegisters.ts';
import { type RowToSeed, seedRows } from '../support/seeding.ts';
import { startTestServer } from '../support/testServer.ts';
import { wireClient } from '../support/wireClient.ts';
import { type Backend, ME, REPORT, SEEDED } from './backend.ts';

const ACCOUNT = 'users-me';

/** The person that the suite acts as and one who reports to him, for years in the first department and team: some rows may only be about oneself or one's own people. */
function people(registers: readonly Definition[]): RowToSeed[] {
  return [ME, REPORT].flatMap((id, place) => {
    const manager_id = id === ME ? null : ME;
    const post = { staff_id: id, manager_id, is_main: true, from_on: '2015-01-01', until_on: null };
    return [
      { register: 'staff', id, values: {} },
      { register: 'staff_assignments', id: `post-of-${id}`, values: post },
    ].flatMap(({ register, id: rowId, values }): RowToSeed[] => {
      const definition = registers.find(one => one.name === register);
      if (definition === undefined) return [];
      const row = sampleRow(definition, 10 * SEEDED + place, target => `${target}-1`);
      return [{ register, id: rowId, by: 'nobody', values: { ...row, ...values } }];
    });
  });
}

/** The sample rows of every register, and the accounts that the suite acts as. */
function rowsToSeed(registers: readonly Definition[]): RowToSeed[] {
  const rows = [...sampleRows(registers, SEEDED)].flatMap(([register, made]) =>
    made.map(({ id, ...values }): RowToSeed => ({ register, id: String(id), by: 'nobody', values })),
  );
  const account = { username: 'everybody', roles: [...ROLES], staff_id: ME };
  return [...rows, ...people(registers), { register: 'users', id: ACCOUNT, by: 'nobody', values: account }];
}

/** The product's server over HTTP, with the same rows as the mock; registers of the station's `own` stand in the database. */
export async function openServer(dialect: Dialect, own: readonly Definition[] = []): Promise<Backend> {
  const registers = [...REGISTERS, ...own];
  const server = await startTestServer(dialect, {}, async db => {
    for (const definition of own) await addRegister(db, definition, REGISTERS);
  });
  await seedRows({ ...server.deps.context, ids: server.ids }, server.deps.store, rowsToSeed(registers), '2026-11-24', registers);
  server.ids.pin('contract');
  const client = wireClient(await server.listen(), await server.cookieFor(ACCOUNT));
  server.ids.pin('rows');
  return {
    name: dialect,
    isServer: true,
    client,
    registers: [...server.deps.registry.all],
    close: () => server.close(),
  };
}
