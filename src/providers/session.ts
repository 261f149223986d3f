import { useSyncExternalStore } from 'react';
import type { UserGrants } from '../../model/kernel/access.ts';

/** What `GET /api/session` answers. */
export interface Session {
  readonly user: { readonly id: string; readonly username: string; readonly staff_id: string | null; readonly name: string };
  readonly roles: readonly string[];
  readonly grants: UserGrants;
  readonly must_change_password: boolean;
  /** The business day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly station: { readonly name: string; readonly is_demo: boolean; readonly time_zone: string };
}
/** What `GET /api/station` answers to everybody. */
export interface Station {
  readonly name: string;
  readonly is_demo: boolean;
  readonly needs_setup: boolean;
  readonly demo_accounts?: readonly { readonly username: string; readonly role: string }[];
  readonly version: string;
}

let session: Session | undefined;
const listeners = new Set<() => void>();

export function currentSession(): Session | undefined {
  return session;
}

export function setSession(next: Session | undefined): void {
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session of who is signed in, or undefined. */
export function useSession(): Session | undefined {
  return useSyncExternalStore(subscribe, currentSession);
}

const NONE: UserGrants = {};
/** The grants of who is signed in; none when nobody is. */
export function useGrants(): UserGrants {
  return useSession()?.grants ?? NONE;
}
