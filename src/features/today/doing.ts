import { useSyncExternalStore } from 'react';
import { currentSession } from '../../providers/session.ts';

/** The task that is being done in another register's form, and the register. */
export interface Doing {
  readonly task: string;
  readonly register: string;
}

const KEY = 'RaStoreBackbay.doing';
const listeners = new Set<() => void>();
let kept: { readonly text: string | null; readonly doing: Doing | undefined } = { text: null, doing: undefined };

function read(text: string | null): Doing | undefined {
  if (text === null) return undefined;
  try {
    const { user, task, register } = JSON.parse(text) as Doing & { user: string };
    return user === currentSession()?.user.id ? { task, register } : undefined;
  } catch {
    return undefined;
  }
}

function current(): Doing | undefined {
  const text = sessionStorage.getItem(KEY);
  if (text !== kept.text) kept = { text, doing: read(text) };
  return kept.doing;
}

function set(text: string | undefined): void {
  if (text === undefined) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, text);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Remembers, in this window and over a reload, which task leads to the form that opens now. */
export function beginDoing(doing: Doing): void {
  set(JSON.stringify({ ...doing, user: currentSession()?.user.id }));
}

/** Forgets it: the task is done, or something else is. */
export const endDoing = (): void => set(undefined);

export const useDoing = (): Doing | undefined => useSyncExternalStore(subscribe, current);
