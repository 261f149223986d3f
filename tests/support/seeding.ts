import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor, ROLES } from '../../model/kernel/access.ts';
import { type Definition, lineFields } from '../../model/kernel/resource.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import type { Actor, Context } from '../../server/context.ts';
import type { Store } from '../../server/store/store.ts';
import type { PinnedIds } from './pinnedIds.ts';

/** A row as a test wants it stored; `by` is the account (`users-<by>`) and the person (`staff-<by>`) that write it. */
export interface RowToSeed {
  readonly register: string;
  readonly id: string;
  readonly by: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Somebody with every role, so that the seeding itself is never refused; without a person while there is none. */
export function seedingActor(by: string, today: string, hasPerson: boolean): Actor {
  return {
    userId: `users-${by}`,
    username: by,
    staffId: hasPerson ? `staff-${by}` : null,
    roles: ROLES,
    grants: grantsFor(GRANT_TABLE, ROLES),
    today,
    requestId: `seed-${by}`,
    locale: 'zh',
  };
}

/** Writes the rows through the store in one transaction, each with ids that follow from its own. */
export async function seedRows(
  context: Context & { ids: PinnedIds },
  store: Store,
  rows: readonly RowToSeed[],
  today: string,
  registers: readonly Definition[] = REGISTERS,
): Promise<void> {
  const people = new Set<string>();
  await context.db.writeTx(async tx => {
    for (const row of rows) {
      const definition = registers.find(one => one.name === row.register);
      if (definition === undefined) throw new Error(`no register ${row.register}`);
      context.ids.pin(`${row.register}/${row.id}`);
      const known = new Set([...Object.keys(definition.fields), ...lineFields(definition)]);
      const values = Object.fromEntries(Object.entries(row.values).filter(([name, value]) => known.has(name) && value !== undefined));
      try {
        await store.insert(tx, seedingActor(row.by, today, people.has(`staff-${row.by}`)), definition, values, {
          id: row.id,
          asServer: true,
        });
        if (row.register === 'staff') people.add(row.id);
      } catch (error) {
        throw new Error(`seeding ${row.register} ${row.id}: ${JSON.stringify((error as { errors?: unknown }).errors ?? String(error))}`, {
          cause: error,
        });
      }
    }
  });
}
