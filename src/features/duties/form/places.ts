import { REGISTER_NAMES } from '../../../../model/resources/names.ts';
import { actionsOf, definitionOf, loadDomain } from '../../../kit/registry.ts';
import { loadBook } from '../words.ts';
import type { Place } from './codes.ts';

const NAMES = Object.keys(REGISTER_NAMES);

await Promise.all([loadBook(), ...[...new Set(Object.values(REGISTER_NAMES).map(one => one.domain))].map(loadDomain)]);

/** Every register with its acts, in the order of the menu; they are loaded with this module. */
export const PLACES: readonly Place[] = NAMES.flatMap(name => {
  const definition = definitionOf(name);
  return definition === undefined ? [] : [{ definition, actions: actionsOf(name) }];
});
