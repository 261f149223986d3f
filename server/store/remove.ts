import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { forbidden } from '../problem.ts';
import { record } from './audit.ts';
import type { Core } from './core.ts';
import { demandUnreferenced } from './referenced.ts';
import type { StoredRow } from './store.ts';
import { deleteRow } from './stored.ts';
import { unreferenced } from './violations.ts';
import { demandOpen, locate, store } from './write.ts';

const now = (core: Core): string => new Date(core.context.clock.now()).toISOString();

/** Archives master data; deletes anything else that is a draft and that nothing refers to. */
export async function remove(core: Core, tx: Tx, actor: Actor, definition: Definition, id: string): Promise<StoredRow> {
  if (definition.appendOnly === true || definition.serverOnly === true) throw forbidden();
  const { row } = await locate(core, tx, actor, definition, id, 'D');
  if (definition.archive === true) {
    if (row.archived_at !== null) return row;
    return store(core, tx, actor, definition, row, { ...row, archived_at: now(core) }, { verb: 'archive' });
  }
  demandOpen(definition, row);
  await demandUnreferenced(core, tx, actor, definition, id);
  await unreferenced(() => deleteRow(core, tx, definition, id));
  await record(core, tx, actor, definition, 'delete', id, { before: row, after: {} });
  return row;
}

/** Brings an archived row back. */
export async function restore(core: Core, tx: Tx, actor: Actor, definition: Definition, id: string): Promise<StoredRow> {
  if (definition.archive !== true || definition.serverOnly === true) throw forbidden();
  const { row } = await locate(core, tx, actor, definition, id, 'D');
  return store(core, tx, actor, definition, row, { ...row, archived_at: null }, { verb: 'restore' });
}
