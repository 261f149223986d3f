import type { Clock } from './context.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };
