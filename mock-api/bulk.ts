import type { Definition, Errors } from '../model/kernel/resource.ts';
import { invalid, Refusal } from './problem.ts';
import type { MockRow, World } from './world.ts';
import { changedRow, type Input, newRow, removedRow } from './writes.ts';

const MOST = 5000;

function listOf(body: Input, name: string): readonly unknown[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value)) throw invalid({ [name]: { key: 'validation.list' } });
  return value;
}

/**
 * Writes all or nothing: the rows created, updated and deleted. Throws Refusal (422) with the messages by part and index;
 * lowdb's rows are then as they were.
 */
export function bulk(world: World, definition: Definition, body: Input): { created: MockRow[]; updated: MockRow[]; deleted: MockRow[] } {
  const unknown = Object.keys(body).find(name => !['create', 'update', 'delete'].includes(name));
  if (unknown !== undefined) throw invalid({ [unknown]: { key: 'validation.unknown_field', args: { field: unknown } } });
  const [creates, updates, deletes] = ['create', 'update', 'delete'].map(name => listOf(body, name));
  if ((creates?.length ?? 0) + (updates?.length ?? 0) + (deletes?.length ?? 0) > MOST) throw new Refusal(413, { key: 'problem.too_large' });
  const rows = world.rows(definition.name);
  const before = [...rows];
  const errors: Record<string, Record<string, Errors>> = {};
  const put = (row: MockRow): MockRow => {
    const at = rows.findIndex(one => one.id === row.id);
    if (at < 0) rows.push(row);
    else rows[at] = row;
    return row;
  };
  const each = <T>(part: string, items: readonly unknown[], write: (item: T) => MockRow): MockRow[] =>
    items.flatMap((item, index) => {
      try {
        return [write(item as T)];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        errors[part] = { ...errors[part], [index]: error.errors ?? { root: error.root } };
        return [];
      }
    });
  const created = each('create', creates ?? [], (item: Input) => put(newRow(world, definition, item)));
  const updated = each('update', updates ?? [], ({ id, ...changes }: Input) =>
    put(changedRow(world, definition, String(id), changes, false)),
  );
  const deleted = each('delete', deletes ?? [], (id: string) => {
    const row = removedRow(world, definition, id);
    if (definition.archive === true) return put(row);
    rows.splice(
      rows.findIndex(one => one.id === id),
      1,
    );
    return row;
  });
  if (Object.keys(errors).length > 0) {
    rows.splice(0, rows.length, ...before);
    throw invalid(errors);
  }
  return { created, updated, deleted };
}
