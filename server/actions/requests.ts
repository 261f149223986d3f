import type { ActionHandler } from './handler.ts';
import { step } from './step.ts';

/** The handlers of `requestActions`: nobody grants or sends back what he asks for himself, or has entered for another. */
export function requestHandlers(register: string, people: readonly string[]): Readonly<Record<string, ActionHandler>> {
  const not = [...people, 'created_by'];
  return {
    [`${register}.submit`]: step('submit', { to: 'submitted' }),
    [`${register}.withdraw`]: step('withdraw', { to: 'draft' }),
    [`${register}.approve`]: step('approve', { to: 'approved', by: 'approved_by', at: 'approved_at', not }),
    [`${register}.send_back`]: step('send_back', { to: 'draft', not }),
  };
}
