import { documentReads } from '../../model/resources/documents/document_reads.ts';
import { type Line, linesOf } from '../../model/resources/lines.ts';
import { tasks } from '../../model/resources/today/tasks.ts';
import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { nextEdition } from './editions.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { requestHandlers } from './requests.ts';
import { step } from './step.ts';

type Values = Readonly<Record<string, unknown>>;

/** The edition that was in force until now; it makes room first, because only one may be. An older edition cannot come after it (422). */
async function supersede({ tx, actor, definition, store, row }: ActionArgs): Promise<Values> {
  const sql = `SELECT id, edition FROM documents WHERE code = ? AND state = 'in_force'`;
  const before = await tx.all<{ id: string; edition: number }>(statement(tx.dialect, sql, row.code));
  for (const { id, edition } of before) {
    if (edition > Number(row.edition)) throw invalid({ edition: { key: 'resources.documents.errors.edition_not_newer' } });
    await store.update(tx, asServer(actor), definition, id, undefined, { state: 'superseded' }, { asServer: true, verb: 'supersede' });
  }
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

const openDecisions = (row: Values): readonly Line[] => linesOf(row, 'decisions').filter(line => line.progress === 'open');

/** Minutes that can be filed: they say what was said and who came, and every open decision has somebody who does it and a day. Throws 422. */
function complete({ row }: ActionArgs): Values {
  const errors: Record<string, { key: string }> = {};
  if (row.minutes === null) errors.minutes = { key: 'validation.required' };
  if (!Array.isArray(row.present) || row.present.length === 0) errors.present = { key: 'validation.required' };
  if (openDecisions(row).some(line => line.owner_id === null || line.due_on === null)) {
    errors.decisions = { key: 'resources.meetings.errors.decision_without_owner' };
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return {};
}

const TITLE = 200;

/** What was decided is owed from now on: a task for the owner of each open decision. */
async function giveTasks({ tx, actor, store, definition }: ActionArgs, row: StoredRow): Promise<void> {
  for (const line of openDecisions(row)) {
    const task = {
      title: String(line.text).slice(0, TITLE),
      details: `${row.number} ${row.title}\n${line.text}`,
      holder_id: line.owner_id,
      due_on: line.due_on,
      source_register: definition.name,
      source_record: row.id,
    };
    await store.insert(tx, asServer(actor), tasks, task, { asServer: true });
  }
}

/** A new end that is not later than the start is no renewal. */
function laterEnd({ row, input }: ActionArgs): Values {
  if (String(input.ends_on) <= String(row.ends_on ?? row.starts_on)) {
    throw invalid({ ends_on: { key: 'resources.contracts.errors.ends_before_start' } });
  }
  return {};
}

/** A contract ends within its life: not before it began, not on a day that has not come. */
function endWithin({ actor, row, input }: ActionArgs): Values {
  if (String(input.ended_on) < String(row.starts_on)) throw invalid({ ended_on: { key: 'resources.contracts.errors.ends_before_start' } });
  if (String(input.ended_on) > actor.today) throw invalid({ ended_on: { key: 'validation.not_in_future' } });
  return {};
}

/** Only a seal that was taken out, and is not back, can come back. Throws 409. */
function isOut({ row }: ActionArgs): Values {
  if (row.is_taken_out !== true || row.returned_at !== null) throw new Problem(409, { key: 'problem.wrong_state' });
  return {};
}

export const DOCUMENT_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'documents.publish': step('publish', { to: 'in_force', by: 'published_by', at: 'published_at', more: supersede }),
  'documents.withdraw': step('withdraw', { to: 'withdrawn' }),
  'documents.new_edition': { run: nextEdition },
  'documents.confirm_read': confirmRead('document_id'),
  'notices.publish': step('publish', { to: 'published', by: 'published_by', at: 'published_at' }),
  'notices.close': step('close', { to: 'closed' }),
  'notices.withdraw': step('withdraw', { to: 'withdrawn' }),
  'notices.confirm_read': confirmRead('notice_id'),
  'meetings.hold': step('hold', { to: 'held' }),
  'meetings.file': step('file', { to: 'filed', by: 'filed_by', at: 'filed_at', more: complete, after: giveTasks }),
  'meetings.cancel': step('cancel', { to: 'cancelled' }),
  'contracts.submit': step('submit', { to: 'submitted' }),
  'contracts.approve': step('approve', { to: 'in_force', by: 'approved_by' }),
  'contracts.send_back': step('send_back', { to: 'draft' }),
  'contracts.renew': step('renew', { to: 'in_force', clear: ['ended_on'], more: laterEnd }),
  'contracts.terminate': step('terminate', { to: 'terminated', more: endWithin }),
  'contracts.end': step('end', { to: 'ended', more: endWithin }),
  'letters.hand_out': step('hand_out', { to: 'handed_out', at: 'handed_at' }),
  'letters.answer': step('answer', { to: 'answered' }),
  /** What came of it stays when nothing new is said. */
  'letters.file': step('file', { to: 'filed', more: ({ row, input }) => ({ result: input.result ?? row.result }) }),
  ...requestHandlers('seal_uses'),
  'seal_uses.stamp': step('stamp', { to: 'used', by: 'used_by', at: 'used_at' }),
  'seal_uses.give_back': step('give_back', { to: 'used', at: 'returned_at', more: isOut }),
};
