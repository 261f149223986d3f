import { setImmediate as turn } from 'node:timers/promises';

/** How long (ms) long work may hold the server's one thread before it lets others in. */
const SLICE_MS = 8;

/**
 * Lets others in between pieces of long work; also where such work is cancelled. Call it often: it waits only when its slice is used up.
 * The returned function throws what `signal` was aborted with.
 */
export function breather(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    signal?.throwIfAborted();
    await turn();
    since = performance.now();
  };
}
