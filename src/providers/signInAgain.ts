import { useSyncExternalStore } from 'react';

type Settle = (signedIn: boolean) => void;

let waiting: Settle[] = [];
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Asks who works here to sign in again; answers whether they did. Requests that fail together share one question. */
export function signInAgain(): Promise<boolean> {
  return new Promise(settle => {
    waiting = [...waiting, settle];
    tell();
  });
}

/** Ends the question for every request that waits. */
export function settleSignIn(signedIn: boolean): void {
  const settled = waiting;
  waiting = [];
  for (const settle of settled) settle(signedIn);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the question stands. */
export function useMustSignInAgain(): boolean {
  return useSyncExternalStore(subscribe, () => waiting.length > 0);
}
