import type { Errors } from '../kernel/resource.ts';

/**
 * An error on `later` when both days (or months) are there and `later` does not come after `earlier`; the same day passes
 * unless `strict`. `key` is the full label key of the message.
 */
export function inOrder(row: Readonly<Record<string, unknown>>, earlier: string, later: string, key: string, strict = false): Errors {
  const from = row[earlier];
  const to = row[later];
  if (typeof from !== 'string' || typeof to !== 'string') return {};
  return to < from || (strict && to === from) ? { [later]: { key } } : {};
}
