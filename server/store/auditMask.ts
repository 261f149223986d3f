import type { Actor } from '../context.ts';
import type { Core } from './core.ts';
import { isEverywhere, rightsOf, scopesOf } from './rights.ts';
import type { WireRow } from './store.ts';

/**
 * An entry of the audit log as the reader may see it: of the changes, only fields that he may read on every row of the register
 * they belong to; a restricted value is told as changed (`{}`), its hash is the seals' affair. `history` tells values row by row.
 */
export function maskChanges(core: Core, actor: Actor, row: WireRow): WireRow {
  const { changes, register } = row;
  if (changes === null || typeof changes !== 'object' || !core.registry.has(String(register))) return row;
  const definition = core.registry.get(String(register));
  const rights = rightsOf(actor, definition, 'R');
  const seen = Object.entries(changes).filter(
    ([field]) => definition.fields[field]?.kind !== 'secret' && isEverywhere(scopesOf(rights, definition, field)),
  );
  return { ...row, changes: Object.fromEntries(seen.map(([field, change]) => [field, Array.isArray(change) ? change : {}])) };
}
