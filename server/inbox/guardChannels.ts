import { channels } from '../../model/resources/settings/channels.ts';
import { invalid } from '../problem.ts';
import type { Store } from '../store/store.ts';
import type { Barrier } from './addresses.ts';

/** The store that takes no channel whose address is barred. What a name means is asked when something is sent. */
export function guardChannels<S extends Store>(store: S, barrier: Barrier): S {
  const check = (register: string, url: unknown): void => {
    if (register !== channels.name || typeof url !== 'string' || !barrier.isBarredUrl(url)) return;
    throw invalid({ url: { key: 'resources.channels.errors.barred' } });
  };
  return {
    ...store,
    insert: (tx, actor, definition, input, change) => {
      check(definition.name, input.url);
      return store.insert(tx, actor, definition, input, change);
    },
    update: (tx, actor, definition, id, version, input, change) => {
      check(definition.name, input.url);
      return store.update(tx, actor, definition, id, version, input, change);
    },
  };
}
