import { approvals } from '../../../model/resources/today/approvals.ts';
import { Problem } from '../../problem.ts';
import { type ActionHandler, asServer } from '../handler.ts';

export const APPROVAL_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  /** Once a day; the inbox of whoever is asked tells him again. */
  'approvals.remind': {
    run: async ({ tx, actor, store, row }) => {
      if (row.reminded_on === actor.today) throw new Problem(409, { key: 'resources.approvals.errors.reminded_today' });
      const values = { reminded_on: actor.today };
      return store.update(tx, asServer(actor), approvals, row.id, row.version, values, { asServer: true, verb: 'remind' });
    },
  },
};
