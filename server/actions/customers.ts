import { invalid, Problem } from '../problem.ts';
import { assigned } from './care.ts';
import { lacksCertificate, WARRANTY_CLERK } from './certified.ts';
import type { ActionArgs, ActionHandler } from './handler.ts';
import { merge } from './merge.ts';
import { step } from './step.ts';

/** A claim that comes after its day is not taken by the maker: it needs the day put right first. */
function assertInTime({ actor, row }: ActionArgs): void {
  if (String(row.submit_by_on) < actor.today) throw invalid({ submit_by_on: { key: 'resources.warranty_claims.errors.too_late' } });
}

function assertHasLines({ row }: ActionArgs): void {
  if ((row.items as readonly unknown[]).length === 0) throw invalid({ items: { key: 'resources.warranty_claims.errors.no_lines' } });
}

/** Claims are made by those whom the maker has trained for them. Throws 403. */
async function assertTrained({ tx, actor }: ActionArgs): Promise<void> {
  if (await lacksCertificate(tx, actor.staffId ?? '', WARRANTY_CLERK, actor.today)) {
    throw new Problem(403, { key: 'resources.warranty_claims.errors.untrained' });
  }
}

/** A step whose day people type; what happened cannot lie ahead. */
const dated = (verb: string, to: string, day: string): ActionHandler =>
  step(verb, {
    to,
    more: ({ actor, input }) => {
      if (String(input[day]) > actor.today) throw invalid({ [day]: { key: 'validation.not_in_future' } });
      return {};
    },
  });

export const CUSTOMER_HANDLERS = {
  'customers.merge': merge,
  'vehicles.merge': merge,
  'follow_ups.record_call': step('record_call', { to: 'done', at: 'called_at' }),
  'follow_ups.not_reached': step('not_reached', { to: 'unreached', at: 'called_at' }),
  'follow_ups.drop': step('drop', { to: 'dropped' }),
  'complaints.assign': step('assign', { to: 'assigned', more: assigned }),
  'complaints.give_answer': step('give_answer', { to: 'answered', at: 'answered_at' }),
  'complaints.close': step('close', { to: 'closed', at: 'closed_at' }),
  'complaints.reopen': step('reopen', { to: 'reopened', clear: ['answered_at', 'closed_at'] }),
  'campaigns.start': step('start', { to: 'running' }),
  'campaigns.end': step('end', { to: 'ended' }),
  'campaigns.cancel': step('cancel', { to: 'cancelled' }),
  'warranty_claims.submit': step('submit', {
    to: 'submitted',
    on: 'submitted_on',
    more: async args => {
      assertHasLines(args);
      assertInTime(args);
      await assertTrained(args);
      return {};
    },
  }),
  'warranty_claims.withdraw': step('withdraw', { to: 'draft', clear: ['submitted_on', 'answered_on', 'refusal'] }),
  'warranty_claims.approve': dated('approve', 'approved', 'answered_on'),
  'warranty_claims.reject': dated('reject', 'rejected', 'answered_on'),
  'warranty_claims.receive_payment': dated('receive_payment', 'paid', 'paid_on'),
  'old_parts.return_to_maker': dated('return_to_maker', 'returned', 'gone_on'),
  'old_parts.hand_over': dated('hand_over', 'handed_over', 'gone_on'),
  'old_parts.dispose': dated('dispose', 'disposed', 'gone_on'),
  'warranty_booklets.stamp': dated('stamp', 'stamped', 'stamped_on'),
  'warranty_booklets.give_back': dated('give_back', 'returned', 'returned_on'),
} as const satisfies Readonly<Record<string, ActionHandler>>;
