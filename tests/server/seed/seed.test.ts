import { expect, it } from 'vitest';
import { parseListQuery } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { REGISTERS, register } from '../../../model/resources/index.ts';
import { serverActor } from '../../../server/actions/handler.ts';
import type { Context } from '../../../server/context.ts';
import { statement } from '../../../server/db/database.ts';
import { seedDemo } from '../../../server/seed/demo.ts';
import type { SeedDeps } from '../../../server/seed/missing.ts';
import { seedStarter } from '../../../server/seed/starter.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore } from '../../../server/store/repository.ts';
import { eachDatabase } from '../../support/databases.ts';

const TODAY = '2026-11-24';

function definitionOf(name: string): Definition {
  const found = register(name);
  if (found === undefined) throw new Error(name);
  return found;
}
const depsOf = (context: Context): SeedDeps => ({
  context,
  store: makeStore(context, registryOf(REGISTERS)),
  actor: serverActor(TODAY, 'seed'),
});
async function countOf({ db }: Context, table: string): Promise<number> {
  return (await db.one<{ n: number }>(statement(db.dialect, `SELECT count(*) AS n FROM ${table}`)))?.n ?? 0;
}

eachDatabase((_dialect, open) => {
  it('writes the starter content once, and leaves what is there', async () => {
    const context = await open();
    const deps = depsOf(context);
    await context.db.writeTx(tx =>
      deps.store.insert(
        tx,
        deps.actor,
        definitionOf('posts'),
        { code: 'p03', name: '站长', area: 'management' },
        { id: 'own', asServer: true },
      ),
    );
    const written = await seedStarter(deps);
    expect(written).toBeGreaterThan(200);
    expect(await countOf(context, 'audit_log')).toBe(written + 1);
    expect(await seedStarter(deps)).toBe(0);
    expect(await deps.store.get(deps.actor, definitionOf('posts'), 'own')).toMatchObject({ code: 'P03', name: '站长' });
    expect(await deps.store.get(deps.actor, definitionOf('posts'), 'post-p04')).toMatchObject({ reports_to_id: 'own' });
    const year = parseListQuery(definitionOf('calendar_years'), { filter: '{"status":"estimated"}' });
    expect((await deps.store.list(deps.actor, definitionOf('calendar_years'), year)).rows).toMatchObject([{ year: 2027 }]);
  });

  it('writes the demo station once, whole', { timeout: 180_000 }, async () => {
    const context = await open();
    const deps = depsOf(context);
    const written = await seedDemo(deps);
    expect(written).toBeGreaterThan(20_000);
    expect(await seedDemo(deps)).toBe(0);
    expect(await countOf(context, 'users')).toBe(10);
    expect(await countOf(context, 'part_demand')).toBeGreaterThan(20_000);
    expect(await countOf(context, 'import_staging')).toBe(0);
    expect(await countOf(context, 'import_changes')).toBe(await countOf(context, 'part_demand'));
    expect(await countOf(context, 'parts')).toBeGreaterThan(550);
    const find = async (name: string, q: string) => {
      const query = parseListQuery(definitionOf(name), { filter: JSON.stringify({ q }) });
      return (await deps.store.list(deps.actor, definitionOf(name), query)).rows;
    };
    expect(await find('staff', 'mzy')).toMatchObject([{ id: 'staff-0117', state: 'regular' }]);
    expect((await find('parts', '机油 0w20')).length).toBeGreaterThanOrEqual(2);
    expect(await deps.store.get(deps.actor, definitionOf('departments'), 'dept-as')).toMatchObject({ head_id: 'staff-0102' });
    expect(await deps.store.get(deps.actor, definitionOf('posts'), 'post-p16')).toMatchObject({
      headcount: [{ from_month: '2025-01', planned: 6 }],
    });
  });

  it('writes nothing of the demo when it cannot write all of it', async () => {
    const context = await open();
    const deps = depsOf(context);
    const half: SeedDeps = {
      ...deps,
      store: {
        ...deps.store,
        insertMany: (tx, actor, definition, rows, change) =>
          definition.name === 'tools' ? Promise.reject(new Error('cut off')) : deps.store.insertMany(tx, actor, definition, rows, change),
      },
    };
    await expect(seedDemo(half)).rejects.toThrow('cut off');
    expect(await countOf(context, 'staff')).toBe(0);
    expect(await countOf(context, 'settings')).toBe(0);
    expect(await countOf(context, 'import_changes')).toBe(0);
  });
});
