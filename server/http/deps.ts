import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import type { Registry } from '../store/registry.ts';
import type { WatchedStore } from '../store/repository.ts';
import type { Doors } from './authenticate.ts';
import type { Changes } from './changes.ts';

/** What every module of routes is given: `export async function exportRoutes(app: FastifyInstance, deps: Deps)`. */
export interface Deps {
  readonly context: Context;
  /** Rows with the rights of whoever acts; rules that no grant lifts are in front of it. */
  readonly store: WatchedStore;
  /** Every register, those from the database included. */
  readonly registry: Registry;
  readonly config: Config;
  /** News for open screens; the store tells them itself. */
  readonly changes: Changes;
  /** Sessions, tokens, roles and the station: what tells who sends a request. */
  readonly doors: Doors;
}
