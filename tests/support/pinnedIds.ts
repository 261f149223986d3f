import { createHash } from 'node:crypto';
import type { Ids } from '../../server/context.ts';

/** Ids that follow from a key and a count alone, so that two databases give the same row the same id whatever came before. */
export interface PinnedIds extends Ids {
  /** The next ids follow from this key. */
  pin(key: string): void;
}

/** Ids in the shape of UUIDv7, made from the pinned key. */
export function pinnedIds(): PinnedIds {
  let key = 'start';
  let count = 0;
  return {
    pin: to => {
      key = to;
      count = 0;
    },
    next: () => {
      count += 1;
      const hex = createHash('sha256').update(`${key} ${count}`).digest('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
  };
}
