import type { FileEntry } from '../../model/kernel/kinds/files.ts';
import type { Errors } from '../../model/kernel/resource.ts';
import { checklistTemplates } from '../../model/resources/today/checklist_templates.ts';
import { roundAnswers } from '../../model/resources/today/rounds.ts';
import { type Answer, hasFailed, type Item, isOfLine, lackOf, type Stand, type Standing, standsOf } from '../../model/rules/rounds.ts';
import { statement } from '../db/database.ts';
import { closeTask } from '../duties/closeTask.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { assertNoneOpen, assertWalkers } from './checklists.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { afterHandIn } from './roundRecords.ts';
import { step } from './step.ts';

type Row = Readonly<Record<string, unknown>>;
type Given = Omit<Answer, 'answered_by' | 'arrival'>;

/** The lines of the edition with which the round began. */
export async function itemsOf({ tx, actor, store, row }: ActionArgs): Promise<readonly Item[]> {
  const template = await store.find(tx, asServer(actor), checklistTemplates, String(row.template_id), 'R');
  return template.items as unknown as readonly Item[];
}

interface Stored extends Record<string, unknown> {
  readonly id: string;
  readonly photos: string;
  readonly seen: string;
}

/** Every answer that the round has got. */
export async function answersOf({ tx, row }: ActionArgs): Promise<Answer[]> {
  const sql = `SELECT id, item, verdict, value_milli, answer, photos, signature, cause, note, owner_id, due_on, answered_by, answered_at, seen, arrival
    FROM round_answers WHERE round_id = ? ORDER BY seq`;
  const rows = await tx.all<Stored>(statement(tx.dialect, sql, row.id));
  return rows.map(({ id, photos, seen, ...rest }) => ({
    ...(rest as unknown as Answer),
    entry: id,
    photos: JSON.parse(photos) as FileEntry[],
    seen: JSON.parse(seen) as string[],
  }));
}

const standing = (stand: Stand): Standing => (stand.others.length > 0 ? 'contested' : 'counts');

/** What the round shows of its answers: of each line what counts, what others say, and what came late. */
export function shownAnswers(items: readonly Item[], stands: readonly Stand[]): Row[] {
  const line = (answer: Answer, as: Standing): Row => {
    const { seen, arrival, ...values } = answer;
    return { ...values, text: items[answer.item - 1]?.text ?? '—', standing: as };
  };
  return stands.flatMap(stand => [
    ...(stand.counts === undefined ? [] : [line(stand.counts, standing(stand))]),
    ...stand.others.map(other => line(other, 'other')),
    ...stand.late.map(late => line(late, 'late')),
  ]);
}

/** Throws 422 on the answers that do not fit their line. */
function assertFit(items: readonly Item[], given: readonly Given[]): void {
  const wrong = given.flatMap((one, index): [number, Errors][] => {
    const item = items[one.item - 1];
    if (item === undefined) return [[index, { item: { key: 'resources.rounds.errors.no_such_line' } }]];
    return isOfLine(item, one) ? [] : [[index, { answer: { key: 'resources.rounds.errors.not_an_option' } }]];
  });
  if (wrong.length > 0) throw invalid({ answers: Object.fromEntries(wrong) });
}

const SAID = ['item', 'verdict', 'value_milli', 'answer', 'signature', 'cause', 'note', 'owner_id', 'due_on'] as const;
const isSameEntry = (a: Row, b: Row): boolean => SAID.every(name => (a[name] ?? null) === (b[name] ?? null));

/** The answers that are not there yet. Throws 422 when one has the id of another entry. */
async function unknownOf(args: ActionArgs, given: readonly Given[], known: readonly Answer[]): Promise<Given[]> {
  const fresh: Given[] = [];
  for (const [index, one] of given.entries()) {
    const there = [...known, ...fresh].find(other => other.entry === one.entry);
    const isElsewhere = there === undefined && (await isTaken(args, one.entry));
    if (isElsewhere || (there !== undefined && !isSameEntry(there as unknown as Row, one as unknown as Row))) {
      throw invalid({ answers: { [index]: { entry: { key: 'resources.rounds.errors.entry_taken' } } } });
    }
    if (there === undefined) fresh.push(one);
  }
  return fresh;
}

async function isTaken({ tx }: ActionArgs, entry: string): Promise<boolean> {
  return (await tx.one(statement(tx.dialect, 'SELECT 1 AS one FROM round_answers WHERE id = ?', entry))) !== undefined;
}

/** Takes answers in, each once however often it comes; what arrives after the hand-in is kept and does not count. */
async function answer(args: ActionArgs): Promise<StoredRow> {
  const { tx, actor, definition, store, row, input } = args;
  const given = input.answers as readonly Given[];
  const [items, known] = [await itemsOf(args), await answersOf(args)];
  assertFit(items, given);
  const fresh = await unknownOf(args, given, known);
  if (fresh.length === 0) return row;
  const arrival = row.state === 'open' ? 'in_time' : 'late';
  const added: Answer[] = fresh.map(one => ({ ...one, answered_by: actor.staffId, arrival }));
  for (const { entry, ...values } of added) {
    await store.insert(tx, asServer(actor), roundAnswers, { ...values, round_id: row.id }, { asServer: true, id: entry });
  }
  const stands = standsOf(items, [...known, ...added]);
  const values = { answers: shownAnswers(items, stands), faults: faultsOf(items, stands) };
  return store.update(tx, asServer(actor), definition, row.id, undefined, values, { asServer: true, verb: 'answer' });
}

/** How many lines failed, by what counts. */
export function faultsOf(items: readonly Item[], stands: readonly Stand[]): number {
  return items.filter((item, index) => {
    const counts = stands[index]?.counts;
    return counts !== undefined && hasFailed(item, counts);
  }).length;
}

const LACKS = { answer: 'answer_missing', cause: 'cause_missing', agreement: 'disagreed' } as const;

/** Throws 422 naming the first line that lacks something. */
function assertComplete(items: readonly Item[], stands: readonly Stand[]): void {
  for (const [index, item] of items.entries()) {
    const lack = lackOf(item, stands[index] ?? { counts: undefined, others: [], late: [] });
    if (lack === undefined) continue;
    const root = { key: `problem.line_${lack}`, args: { line: index + 1, text: item.text } };
    throw new Problem(422, root, { errors: { answers: { key: `resources.rounds.errors.${LACKS[lack]}` } } });
  }
}

const handIn: ActionHandler = {
  run: async args => {
    const items = await itemsOf(args);
    const stands = standsOf(items, await answersOf(args));
    assertComplete(items, stands);
    const links = await afterHandIn(args, items, stands);
    return step('hand_in', {
      to: 'handed_in',
      by: 'handed_in_by',
      at: 'handed_in_at',
      more: () => ({ faults: faultsOf(items, stands), ...links }),
      after: ({ row }) => closeTask(args, row.task_id, [row.assignee_id, row.partner_id], { register: 'rounds', id: row.id }),
    }).run(args);
  },
};

const HANDED_IN = ['handed_in_by', 'handed_in_at', 'closed_by', 'closed_at'] as const;

export const ROUND_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'rounds.answer': { run: answer },
  'rounds.hand_in': handIn,
  'rounds.close': step('close', { to: 'closed', by: 'closed_by', at: 'closed_at' }),
  'rounds.reopen': step('reopen', {
    to: 'open',
    clear: HANDED_IN,
    more: async ({ tx, row }) => {
      await assertNoneOpen(tx, row.task_id);
      return {};
    },
  }),
  'rounds.hand_over': {
    run: async args => {
      const { tx, actor, definition, store, row, input } = args;
      await assertWalkers(tx, input.assignee_id, input.partner_id);
      return store.update(tx, asServer(actor), definition, row.id, undefined, { ...input }, { asServer: true, verb: 'hand_over' });
    },
  },
  'rounds.drop': step('drop', { to: 'dropped' }),
};
