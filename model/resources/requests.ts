import { type Action, defineAction } from '../kernel/action.ts';
import { text } from '../kernel/kinds/text.ts';
import type { Definition } from '../kernel/resource.ts';

/** The dialog's free note, and the reason that has to be given. */
const note = text({ max: 300 });
const reason = text({ required: true, max: 300 });

/** The states of what one person asks for and another grants; what follows the grant is the register's own. */
export const REQUEST_STATES = ['draft', 'submitted', 'approved'] as const;

/** The actions of a request up to its grant: hand in, take back, grant, send back with a reason. */
export function requestActions(definition: Definition): readonly Action[] {
  return [
    defineAction(definition, 'submit', { from: ['draft'], input: {}, allow: 'S' }),
    defineAction(definition, 'withdraw', { from: ['submitted'], input: { comment: note }, allow: 'S' }),
    defineAction(definition, 'approve', { from: ['submitted'], input: { comment: note }, allow: 'A' }),
    defineAction(definition, 'send_back', { from: ['submitted'], input: { comment: reason }, allow: 'A' }),
  ];
}
