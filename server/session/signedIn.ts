import type { Actor } from '../context.ts';

/** Who is signed in, and how. */
export interface SignedIn {
  readonly actor: Actor;
  /** Id in `sessions`; null for machines (service tokens and the command line). */
  readonly sessionId: string | null;
  /** The account still has its first password and may do nothing but change it. */
  readonly mustChangePassword: boolean;
}
