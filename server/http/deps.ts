import type { Definition } from '../../model/kernel/resource.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import type { Store } from '../store/store.ts';
import type { Changes } from './changes.ts';

/** What every module of routes is given: `export async function exportRoutes(app: FastifyInstance, deps: Deps)`. */
export interface Deps {
  readonly context: Context;
  readonly store: Store;
  /** Every register by name, those from the database included, in the order of the menu. */
  readonly registers: ReadonlyMap<string, Definition>;
  readonly config: Config;
  /** Tells open screens which registers changed; call `changed(tx, register)` in every transaction that writes rows. */
  readonly changes: Changes;
}
