import { randomFillSync } from 'node:crypto';
import type { Clock, Ids } from './context.ts';

/** Fills the bytes at random. */
export type RandomSource = (bytes: Uint8Array) => void;

const MOST = 0xfff;
/** Ids for which random bytes are drawn at once: drawing them costs more than making the id. */
const AHEAD = 64;
const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');

/**
 * UUIDv7 ids (RFC 9562) that grow with every call: 48 bits of `clock`, a counter of 12 bits, 62 random bits.
 * A clock that goes back, or more ids in a millisecond than the counter holds, moves the time part on instead of repeating it.
 */
export function makeIds(clock: Clock, random: RandomSource = randomFillSync): Ids {
  let last = 0;
  let count = 0;
  const stock = new Uint8Array(AHEAD * 8);
  let taken = AHEAD;
  return {
    next: () => {
      const now = clock.now();
      if (now > last) [last, count] = [now, 0];
      else if (count < MOST) count += 1;
      else [last, count] = [last + 1, 0];
      if (taken === AHEAD) {
        random(stock);
        taken = 0;
      }
      const bytes = stock.subarray(taken * 8, taken * 8 + 8);
      taken += 1;
      bytes[0] = 0x80 | ((bytes[0] ?? 0) & 0x3f);
      const time = hex(last, 12);
      const tail = Buffer.from(bytes).toString('hex');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
    },
  };
}

/** Random bytes that are the same in every run, for tests and the demo year; never for secrets. */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return bytes => {
    for (let index = 0; index < bytes.length; index += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      bytes[index] = state >>> 24;
    }
  };
}
