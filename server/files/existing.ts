import { kindOf } from '../../model/kernel/kinds.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { WireRow } from '../store/store.ts';
import { compose, type Piece, quoted } from './compose.ts';
import type { Sources } from './references.ts';

/** What a row is matched by: the values of the key as text, or undefined when one is missing. */
export function keyOf(definition: Definition, values: Readonly<Record<string, unknown>>): string | undefined {
  const parts = definition.key.map(name => values[name]);
  if (parts.length === 0 || parts.some(part => part === null || part === undefined)) return undefined;
  return JSON.stringify(parts);
}

/**
 * The stored rows with these keys (as `keyOf` makes them, 500 at most) that the actor may see, as he may see them.
 */
export async function findExisting(
  sources: Sources,
  actor: Actor,
  definition: Definition,
  keys: readonly string[],
): Promise<ReadonlyMap<string, WireRow>> {
  const { context, store } = sources;
  if (keys.length === 0) return new Map();
  const columns = definition.key.map(name => `r.${quoted(name)}`).join(', ');
  const encoded = keys.map(key =>
    (JSON.parse(key) as unknown[]).map((value, index) => {
      const of = definition.fields[definition.key[index] ?? ''];
      return of === undefined ? value : kindOf(of).encode(value);
    }),
  );
  const values = encoded.flatMap((row, index): Piece[] => [index === 0 ? '(' : ', (', row, ')']);
  const query = compose(
    context.db.dialect,
    `select r.id from ${quoted(definition.name)} as r where (`,
    store.scopeSql(actor, definition, 'r'),
    `) and (${columns}) in (values `,
    ...values,
    ')',
  );
  const ids = (await context.db.all<{ id: string }>(query)).map(row => row.id);
  if (ids.length === 0) return new Map();
  const rows = await store.many(actor, definition, ids);
  return new Map(rows.flatMap(row => (keyOf(definition, row) === undefined ? [] : [[keyOf(definition, row) ?? '', row] as const])));
}

/** Whether a stored value and a read one are the same; lists and lines are compared as a whole. */
export function isSame(stored: unknown, given: unknown): boolean {
  if (stored === given) return true;
  if (typeof stored !== 'object' || typeof given !== 'object' || stored === null || given === null) return false;
  return JSON.stringify(stored) === JSON.stringify(given);
}
