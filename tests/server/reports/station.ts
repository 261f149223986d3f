import { GRANT_TABLE } from '../../../model/access/extensions.ts';
import { grantsFor } from '../../../model/kernel/access.ts';
import type { ReportAnswer } from '../../../model/kernel/dataset.ts';
import { REGISTERS, register } from '../../../model/resources/index.ts';
import type { Actor } from '../../../server/context.ts';
import { createSchema } from '../../../server/db/schema.ts';
import { runReport } from '../../../server/reports/index.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore, type WatchedStore } from '../../../server/store/repository.ts';
import type { Open, TestContext } from '../../support/databases.ts';

/** An actor with the grants of `roles`. */
export function actorWith(...roles: string[]): Actor {
  return {
    userId: 'u-1',
    username: 'tester',
    staffId: null,
    roles,
    grants: grantsFor(GRANT_TABLE, roles),
    today: '2026-11-24',
    requestId: 'r-1',
    locale: 'zh',
  };
}

export interface TestStation {
  readonly context: TestContext;
  readonly store: WatchedStore;
  /** Writes a row with the rights of nobody in particular: what the server itself would write. */
  add(name: string, row: Readonly<Record<string, unknown>>): Promise<string>;
  ask(actor: Actor, dataset: string, query?: Readonly<Record<string, unknown>>): Promise<ReportAnswer>;
}

/** An empty station with its store. */
export async function openStation(open: Open): Promise<TestStation> {
  const context = await open(db => createSchema(db, REGISTERS));
  const registry = registryOf(REGISTERS);
  const store = makeStore(context, registry);
  const writer = actorWith('owner', 'hr', 'parts_manager', 'tool_keeper');
  return {
    context,
    store,
    add: async (name, row) => {
      const definition = register(name);
      if (definition === undefined) throw new Error(name);
      const { id } = await context.db.writeTx(tx => store.insert(tx, writer, definition, row, { asServer: true }));
      return id;
    },
    ask: (actor, dataset, query = {}) => {
      const raw = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]));
      return runReport(dataset, raw, { actor, context, store, registry, changed: store.changed });
    },
  };
}
