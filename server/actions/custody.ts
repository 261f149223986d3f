import { type HOLDERS, type TOOL_MOVES, toolMoves } from '../../model/resources/assets/tool_moves.ts';
import { tools } from '../../model/resources/assets/tools.ts';
import { statement } from '../db/database.ts';
import type { StoredRow } from '../store/store.ts';
import { type ActionArgs, asServer } from './handler.ts';

/** Where a tool is, and whose hands it is in. */
export interface Place {
  readonly holder: (typeof HOLDERS)[number];
  readonly id?: unknown;
}
export interface Move {
  readonly kind: (typeof TOOL_MOVES)[number];
  readonly to: Place;
  /** Where it comes from; by the tool's state unless said. */
  readonly from?: Place;
  /** What becomes of the tool. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** The person it is about, for who may see the entry. */
  readonly person?: unknown;
  readonly qty?: number;
  readonly note?: unknown;
}
export type Deps = Omit<ActionArgs, 'row' | 'input' | 'prepared' | 'registry' | 'definition'>;

/** What the history of the tool calls a move: the action that made it. */
const VERBS: Readonly<Record<string, string>> = {
  issue: 'issue',
  issue_back: 'return',
  exchange_old: 'exchange',
  exchange_new: 'exchange',
  loan_out: 'lend',
  loan_in: 'return',
  repair_out: 'send_to_repair',
  repair_in: 'take_back',
  calibration_out: 'send_to_calibration',
  calibration_in: 'take_back',
  loss: 'lose',
  found: 'find',
  scrap: 'scrap',
  transfer: 'transfer',
  count_adjust: 'adjust_count',
};
const WHERE: Readonly<Record<string, Place['holder']>> = {
  in_store: 'keeper',
  on_loan: 'person',
  issued: 'person',
  in_repair: 'repair',
  in_calibration: 'calibration',
  lost: 'lost',
  scrapped: 'scrapped',
};

/** Where a tool is by its row. */
export function placeOf(tool: StoredRow): Place {
  const holder = WHERE[String(tool.state)] ?? 'keeper';
  if (holder === 'keeper') return { holder, id: tool.keeper_id };
  return holder === 'person' ? { holder, id: tool.holder_id ?? tool.keeper_id } : { holder };
}

async function isBegun({ tx }: Deps, toolId: string): Promise<boolean> {
  const row = await tx.one(statement(tx.dialect, 'SELECT 1 AS one FROM tool_moves WHERE tool_id = ? LIMIT 1', toolId));
  return row !== undefined;
}

interface Entry extends Omit<Move, 'changes'> {
  readonly from: Place;
  readonly at: string;
  readonly qty: number;
}

async function write({ tx, actor, store }: Deps, toolId: string, entry: Entry): Promise<void> {
  const { kind, from, to, at, qty, person, note } = entry;
  const row = {
    tool_id: toolId,
    kind,
    moved_at: at,
    qty,
    from_holder: from.holder,
    from_id: from.id ?? null,
    to_holder: to.holder,
    to_id: to.id ?? null,
    person_id: person ?? null,
    by_id: actor.staffId,
    note: note ?? null,
  };
  await store.insert(tx, asServer(actor), toolMoves, row, { asServer: true });
}

/** The first entry of a tool that was entered before its custody began: from outside to where it is now. */
async function open(deps: Deps, tool: StoredRow, at: string): Promise<void> {
  if (await isBegun(deps, tool.id)) return;
  await write(deps, tool.id, { kind: 'purchase', from: { holder: 'outside' }, to: placeOf(tool), at, qty: Number(tool.qty) });
}

/** A tool as stored, locked until the transaction ends. Throws 404. */
export const toolOf = ({ tx, actor, store }: Deps, id: unknown): Promise<StoredRow> =>
  store.find(tx, asServer(actor), tools, String(id), 'U');

/**
 * Changes a tool's custody and writes the entry of the ledger with it: both or none. The tool must be the row as it stands, locked by
 * `find`; a change in between is refused (409).
 */
export async function move(deps: Deps, tool: StoredRow, { kind, to, from, changes, person, qty, note }: Move): Promise<StoredRow> {
  const { tx, actor, store, context } = deps;
  const at = new Date(context.clock.now()).toISOString();
  await open(deps, tool, at);
  await write(deps, tool.id, { kind, from: from ?? placeOf(tool), to, at, person, qty: qty ?? Number(tool.qty), note });
  if (Object.keys(changes).length === 0) return tool;
  return store.update(tx, asServer(actor), tools, tool.id, tool.version, changes, { asServer: true, verb: VERBS[kind] ?? 'update' });
}

/** Notes in the ledger what a form or an import changed in the keeper or the count of a tool whose custody has begun. */
export async function followEdit(deps: Deps, before: StoredRow, after: StoredRow): Promise<void> {
  const isMoved = before.keeper_id !== after.keeper_id;
  const difference = Number(after.qty) - Number(before.qty);
  if ((!isMoved && difference === 0) || !(await isBegun(deps, after.id))) return;
  if (isMoved) {
    const [from, to] = [before, after].map(tool => ({ holder: 'keeper', id: tool.keeper_id }) as const);
    await move(deps, before, { kind: 'transfer', ...(from === undefined ? {} : { from }), to: to ?? placeOf(after), changes: {} });
  }
  if (difference !== 0) await move(deps, after, { kind: 'count_adjust', to: placeOf(after), qty: difference, changes: {} });
}
