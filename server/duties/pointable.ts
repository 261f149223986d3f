import { actionsOf, register } from '../../model/resources/index.ts';
import type { Pointable } from '../../model/rules/dutyLinks.ts';

/** The product's registers and actions, as duties point to them. */
export const POINTABLE: Pointable = {
  find: name => register(name),
  verbs: name => actionsOf(name).map(action => action.name),
};
