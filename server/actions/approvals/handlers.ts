import { approvals } from '../../../model/resources/today/approvals.ts';
import { announce } from '../../inbox/announce.ts';
import { Problem } from '../../problem.ts';
import { type ActionHandler, asServer } from '../handler.ts';

export const APPROVAL_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  /** Once a day; whoever decides where nobody in particular is asked finds it in what waits for him. */
  'approvals.remind': {
    run: async ({ tx, actor, store, row }) => {
      if (row.reminded_on === actor.today) throw new Problem(409, { key: 'resources.approvals.errors.reminded_today' });
      const values = { reminded_on: actor.today };
      const done = await store.update(tx, asServer(actor), approvals, row.id, row.version, values, { asServer: true, verb: 'remind' });
      const { register, record_id, title, asked_id } = row;
      const news = { register: String(register), record_id: String(record_id), title: String(title) };
      if (typeof asked_id === 'string') await announce(tx, { kind: 'approval_reminded', to: [asked_id], ...news });
      return done;
    },
  },
};
