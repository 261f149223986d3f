import type { Definition } from '../../model/kernel/resource.ts';
import { Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import type { Write } from './guards.ts';

/** The record that a field names, as far as the one who writes may see it; the store speaks about the others. */
export async function named(
  { tx, actor, store }: Omit<Write, 'row' | 'input'>,
  definition: Definition,
  id: unknown,
): Promise<StoredRow | undefined> {
  if (typeof id !== 'string') return undefined;
  try {
    return await store.find(tx, actor, definition, id, 'R');
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
