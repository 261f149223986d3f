import { documentReads } from '../../model/resources/documents/document_reads.ts';
import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { requestHandlers } from './requests.ts';
import { step } from './step.ts';

type Values = Readonly<Record<string, unknown>>;

/** The edition that was in force until now; it makes room first, because only one may be. */
async function supersede({ tx, actor, definition, store, row }: ActionArgs): Promise<Values> {
  const sql = `SELECT id FROM documents WHERE code = ? AND state = 'in_force'`;
  const before = await tx.all<{ id: string }>(statement(tx.dialect, sql, row.code));
  for (const { id } of before)
    await store.update(tx, asServer(actor), definition, id, undefined, { state: 'superseded' }, { asServer: true, verb: 'supersede' });
  return {};
}

/** Writes the reader's receipt, once; reading again changes nothing. */
const confirmRead = (field: 'document_id' | 'notice_id'): ActionHandler => ({
  run: async ({ tx, actor, store, row, context }) => {
    if (actor.staffId === null) throw new Problem(403, { key: 'problem.forbidden' });
    const sql = `SELECT id FROM document_reads WHERE staff_id = ? AND ${field} = ?`;
    const known = await tx.one<{ id: string }>(statement(tx.dialect, sql, actor.staffId, row.id));
    if (known === undefined) {
      const receipt = { staff_id: actor.staffId, [field]: row.id, read_at: new Date(context.clock.now()).toISOString() };
      await store.insert(tx, asServer(actor), documentReads, receipt, { asServer: true, verb: 'confirm_read' });
    }
    return row;
  },
});

function withMinutes({ row }: ActionArgs): Values {
  if (row.minutes === null) throw invalid({ minutes: { key: 'validation.required' } });
  return {};
}

/** A new end that is not later than the start is no renewal. */
function laterEnd({ row, input }: ActionArgs): Values {
  if (String(input.ends_on) <= String(row.ends_on ?? row.starts_on)) {
    throw invalid({ ends_on: { key: 'resources.contracts.errors.ends_before_start' } });
  }
  return {};
}

export const DOCUMENT_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'documents.publish': step('publish', { to: 'in_force', by: 'published_by', at: 'published_at', more: supersede }),
  'documents.withdraw': step('withdraw', { to: 'withdrawn' }),
  'documents.confirm_read': confirmRead('document_id'),
  'notices.publish': step('publish', { to: 'published', by: 'published_by', at: 'published_at' }),
  'notices.close': step('close', { to: 'closed' }),
  'notices.confirm_read': confirmRead('notice_id'),
  'meetings.hold': step('hold', { to: 'held' }),
  'meetings.file': step('file', { to: 'filed', by: 'filed_by', at: 'filed_at', more: withMinutes }),
  'meetings.cancel': step('cancel', { to: 'cancelled' }),
  'contracts.submit': step('submit', { to: 'submitted' }),
  'contracts.approve': step('approve', { to: 'in_force', by: 'approved_by', not: ['created_by', 'owner_id'] }),
  'contracts.send_back': step('send_back', { to: 'draft' }),
  'contracts.renew': step('renew', { to: 'in_force', clear: ['ended_on'], more: laterEnd }),
  'contracts.terminate': step('terminate', { to: 'terminated' }),
  'contracts.end': step('end', { to: 'ended' }),
  'letters.hand_out': step('hand_out', { to: 'handed_out', at: 'handed_at' }),
  'letters.answer': step('answer', { to: 'answered' }),
  'letters.file': step('file', { to: 'filed' }),
  ...requestHandlers('seal_uses', ['staff_id']),
  'seal_uses.stamp': step('stamp', { to: 'used', by: 'used_by', at: 'used_at', not: ['staff_id'] }),
  'seal_uses.give_back': step('give_back', { to: 'used', at: 'returned_at' }),
};
