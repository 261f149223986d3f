import { closeApproval, decide, openApproval } from './approvals/engine.ts';
import type { ActionArgs, ActionHandler } from './handler.ts';
import { step } from './step.ts';

/** The handler, after which the record's approval begins. */
export const opening = (handler: ActionHandler): ActionHandler => ({
  ...handler,
  run: async args => {
    const row = await handler.run(args);
    await openApproval({ ...args, row });
    return row;
  },
});

/** The handler of an act that takes a record back from its approval, or calls it off. */
export const closing = (handler: ActionHandler): ActionHandler => ({
  ...handler,
  run: async args => {
    const row = await handler.run(args);
    await closeApproval(args);
    return row;
  },
});

/** What the approver said, under whatever name the dialog asks for it. */
const saidIn = ({ input }: ActionArgs): unknown => input.comment ?? input.remark ?? input.note ?? null;

/** Decides the open step; the handler, by which the record is granted, runs after the last one. */
export const granting = (handler: ActionHandler): ActionHandler => ({
  ...handler,
  run: async args => {
    if ((await decide(args, 'approved', saidIn(args))) === 'approved') return handler.run(args);
    await args.store.note(args.tx, args.actor, 'approve', args.definition.name, args.row.id, {});
    return args.row;
  },
});

/** Decides the open step against the record, which the handler sends back. */
export const returning = (handler: ActionHandler): ActionHandler => ({
  ...handler,
  run: async args => {
    await decide(args, 'returned', saidIn(args));
    return handler.run(args);
  },
});

/** The handlers of `requestActions`. */
export function requestHandlers(register: string): Readonly<Record<string, ActionHandler>> {
  return {
    [`${register}.submit`]: opening(step('submit', { to: 'submitted' })),
    [`${register}.withdraw`]: closing(step('withdraw', { to: 'draft' })),
    [`${register}.approve`]: granting(step('approve', { to: 'approved', by: 'approved_by', at: 'approved_at' })),
    [`${register}.send_back`]: returning(step('send_back', { to: 'draft' })),
  };
}
