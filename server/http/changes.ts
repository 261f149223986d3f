import type { Tx } from '../db/database.ts';

/** Who wants to know which registers changed. */
export type Listener = (registers: ReadonlySet<string>) => void;

/** The news of one process: which registers have new rows or values. */
export interface Changes {
  /** Tells the listeners about the register once the transaction is durable. */
  changed(tx: Tx, ...registers: readonly string[]): void;
  /** Adds a listener for gathered news; the answer takes it away again. */
  listen(listener: Listener): () => void;
  /** Adds a listener that is told at once, before the writer has its answer. */
  listenAtOnce(listener: Listener): void;
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
  const atOnce = new Set<Listener>();
  const add = (registers: readonly string[]): void => {
    for (const listener of atOnce) listener(new Set(registers));
    if (pending.size === 0) setTimeout(flush, PAUSE_MS).unref();
    for (const register of registers) pending.add(register);
  };
  return {
    changed: (tx, ...registers) => tx.onCommit(() => add(registers)),
    listen: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listenAtOnce: listener => void atOnce.add(listener),
  };
}
