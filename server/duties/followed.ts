import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor, Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import type { WatchedStore } from '../store/repository.ts';
import type { StoredRow } from '../store/store.ts';
import { close } from './closing.ts';
import { begin } from './events.ts';
import { type Links, readLinks } from './links.ts';

/** The links as last read, until duties change. */
class KeptLinks {
  #links: Links | undefined;
  #edition = 0;

  drop(): void {
    this.#links = undefined;
    this.#edition += 1;
  }

  /** Read inside the transaction, kept only when it commits and no duty has changed meanwhile. */
  async get(tx: Tx): Promise<Links> {
    if (this.#links !== undefined) return this.#links;
    const edition = this.#edition;
    const links = await readLinks(tx);
    tx.onCommit(() => {
      if (edition === this.#edition) this.#links = links;
    });
    return links;
  }
}

/**
 * The store with the duty book behind it: whatever is written through it, by form, bulk or action, begins the duties that wait for it
 * and fulfils those that it proves, in the same transaction. Rows that come by the thousand (imports, seeds) are found by the job.
 */
export function followed<S extends WatchedStore>(context: Context, store: S): S {
  const kept = new KeptLinks();
  store.watch(register => {
    if (register === 'post_duties') kept.drop();
  });
  const deps = { context, store };
  const follow = async (tx: Tx, actor: Actor, definition: Definition, verbs: Iterable<string>, row: StoredRow): Promise<void> => {
    if (definition.name === 'tasks' || definition.name === 'post_duties' || definition.name === 'audit_log') return;
    const { events, closings } = await kept.get(tx);
    for (const verb of verbs) {
      for (const duty of events.get(`${definition.name}.${verb}`) ?? []) await begin(deps, tx, actor, duty, definition, row);
    }
    for (const duty of closings.get(definition.name) ?? []) await close(deps, tx, actor, duty, definition, row);
  };
  return {
    ...store,
    insert: async (tx, actor, definition, input, change) => {
      const row = await store.insert(tx, actor, definition, input, change);
      await follow(tx, actor, definition, new Set(['create', change?.verb ?? 'create']), row);
      return row;
    },
    update: async (tx, actor, definition, id, version, input, change) => {
      const row = await store.update(tx, actor, definition, id, version, input, change);
      await follow(tx, actor, definition, [change?.verb ?? 'update'], row);
      return row;
    },
  };
}
