import { GROUP_TABLE } from '../../model/access/extensions.ts';
import { ACTION_LETTERS, type UserGrants } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor, Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import type { Registry } from '../store/registry.ts';
import type { Store, StoredRow } from '../store/store.ts';

/** What an action is given, inside its transaction. */
export interface ActionArgs {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly definition: Definition;
  /** The record it acts on, as stored; its state has been checked. */
  readonly row: StoredRow;
  /** What the dialog asked for, checked; every field of the action is there. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What `prepare` gave. */
  readonly prepared: unknown;
  readonly store: Store;
  readonly registry: Registry;
  readonly context: Context;
}
export interface Preparation {
  readonly actor: Actor;
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly context: Context;
  readonly isDemo: boolean;
}
/** What an action does. It awaits nothing but its transaction; slow work that needs none of it stands in `prepare`. */
export interface ActionHandler {
  readonly prepare?: (preparation: Preparation) => Promise<unknown>;
  readonly run: (args: ActionArgs) => Promise<StoredRow>;
}

const EVERYTHING: UserGrants = Object.fromEntries(
  Object.entries(GROUP_TABLE).map(([resource, groups]) => [
    resource,
    [{ actions: ACTION_LETTERS, scope: 'all' as const, fields: Object.keys(groups) }],
  ]),
);

/** The same person with every right: for what an action writes beyond the record that was asked for, once the caller's own right is checked. */
export function asServer(actor: Actor): Actor {
  return { ...actor, grants: EVERYTHING };
}

/** The server itself, for seeds, jobs and the command line: no account, no person, every right. */
export function serverActor(today: string, requestId: string, userId = 'server'): Actor {
  return { userId, username: 'server', staffId: null, roles: ['owner'], grants: EVERYTHING, today, requestId, locale: 'zh' };
}
