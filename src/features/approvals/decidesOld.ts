import { scopesFor, type UserGrants } from '../../../model/kernel/access.ts';
import type { Definition } from '../../../model/kernel/resource.ts';

/**
 * Whether the reader decides requests that were handed in before there were approvals: whoever has the right of his own. Who has it only
 * for what he is asked is asked nothing there, and of later requests he does not see whom the others ask.
 */
export function decidesOld(grants: UserGrants, definition: Definition): boolean {
  return scopesFor(grants, definition, 'A').some(scope => scope !== 'assigned');
}
