/** Who wants to know which registers changed. */
export type Listener = (registers: ReadonlySet<string>) => void;

/** The news of one process: which registers have new rows or values. */
export interface Changes {
  /** Tells the listeners soon that rows of the register changed; they are durable already. */
  tell(register: string): void;
  /** Adds a listener; the answer takes it away again. */
  listen(listener: Listener): () => void;
}

const PAUSE_MS = 150;

/** News gathered for 150 ms, so that a bulk write is one message. */
export function makeChanges(): Changes {
  const listeners = new Set<Listener>();
  let pending = new Set<string>();
  const flush = (): void => {
    const told = pending;
    pending = new Set();
    for (const listener of listeners) listener(told);
  };
  return {
    tell: register => {
      if (pending.size === 0) setTimeout(flush, PAUSE_MS).unref();
      pending.add(register);
    },
    listen: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
