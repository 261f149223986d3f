import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from './context.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/**
 * UUIDv7 ids that grow within one process: 48 bits of milliseconds, a 12-bit counter, 62 random bits.
 * When the clock goes back or the counter runs over, the time of the last id is kept or moved on by one.
 */
export function timedIds(clock: Clock, random: (bytes: number) => Buffer = randomBytes): Ids {
  let lastTime = 0;
  let counter = 0;
  return {
    next: () => {
      const now = clock.now();
      if (now > lastTime) {
        lastTime = now;
        counter = 0;
      } else if (++counter > 0xfff) {
        lastTime += 1;
        counter = 0;
      }
      const tail = random(8);
      const time = lastTime.toString(16).padStart(12, '0');
      const variant = (((tail[0] ?? 0) & 0x3f) | 0x80).toString(16);
      const rest = tail.toString('hex', 1);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${rest.slice(0, 2)}-${rest.slice(2)}`;
    },
  };
}
