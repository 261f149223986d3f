import { expect, vi } from 'vitest';
import type { Definition } from '../../../model/kernel/resource.ts';
import { REGISTERS } from '../../../model/resources/index.ts';
import { seedingActor } from '../../support/seeding.ts';
import { TODAY } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { type Comparison, openPair } from './compare.ts';

/** What everybody hears of. */
const OPEN = 'settings';
const PATIENCE_MS = 10_000;

/** The registers of which the role may never read a row, and which can be changed. */
function hiddenRegisters({ sheet, role }: Comparison): Definition[] {
  const of = sheet.entries.filter(one => (one.role === role || one.role === 'employee') && one.letters.includes('R'));
  const groups = (definition: Definition): string[] => Object.values(definition.fields).map(one => one.group ?? definition.defaultGroup);
  return REGISTERS.filter(
    definition =>
      definition.appendOnly !== true &&
      !of.some(one => one.resource === definition.resource && one.groups.some(group => groups(definition).includes(group))),
  );
}

const definitionOf = (name: string): Definition => REGISTERS.find(one => one.name === name) as Definition;

/** Changes a text of some row of the register, as somebody who may. */
async function touch(world: World, definition: Definition, text = 'elsewhere'): Promise<void> {
  const { db, deps } = world.server;
  const actor = { ...seedingActor('owner', TODAY, true), requestId: 'hidden' };
  const row = await db.one<{ id: string }>({ sql: `SELECT id FROM ${definition.name} ORDER BY id DESC LIMIT 1`, parameters: [] });
  const [name] = Object.keys(definition.fields).filter(
    one => definition.fields[one]?.kind === 'text' && definition.fields[one]?.code !== true,
  );
  if (row === undefined || name === undefined) return;
  world.server.ids.pin(`hidden ${definition.name} ${text}`);
  await db.writeTx(tx => deps.store.update(tx, actor, definition, row.id, undefined, { [name]: text }, { asServer: true }));
}

/** Waits until the world has told all that was written so far: news keep their order. */
async function settled(world: World): Promise<void> {
  const told = new Promise<void>(resolve => {
    const stop = world.server.deps.changes.listen(registers => {
      if (!registers.has(OPEN)) return;
      stop();
      resolve();
    });
  });
  await touch(world, definitionOf(OPEN), 'before');
  await told;
}

/**
 * What the role hears in two worlds in which others write to different registers that are hidden from it, and to one that is not.
 * Two equal lists, unless news tell too much.
 */
export async function compareNews(comparison: Comparison): Promise<readonly [readonly string[], readonly string[]]> {
  const worlds = await openPair(comparison);
  try {
    await Promise.all(worlds.map(settled));
    const heard = await Promise.all(worlds.map(world => world.hear(`users-${comparison.role}`)));
    const hidden = hiddenRegisters(comparison);
    for (const [index, world] of worlds.entries()) {
      for (const definition of hidden.filter((_, at) => at % 2 === index)) await touch(world, definition);
      await touch(world, definitionOf(OPEN));
    }
    await vi.waitFor(() => heard.map(tell => expect(tell()).toContain(OPEN)), PATIENCE_MS);
    const [a = [], b = []] = heard.map(tell => tell());
    return [a, b];
  } finally {
    for (const world of worlds) await world.close();
  }
}
