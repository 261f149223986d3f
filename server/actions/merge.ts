import { type Definition, linesTable } from '../../model/kernel/resource.ts';
import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import type { Referrer } from '../store/registry.ts';
import type { StoredRow } from '../store/store.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';

/** The records that name `id` in the referrer's column. */
async function recordsNaming({ tx }: ActionArgs, referrer: Referrer, id: string): Promise<string[]> {
  const { definition, field, lines, isList } = referrer;
  const table = lines === undefined ? definition.name : linesTable(definition.name, lines);
  const column = lines === undefined ? 'id' : 'parent_id';
  const sql = `SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${field} ${isList ? 'LIKE' : '='} ?`;
  const rows = await tx.all<{ id: string }>(statement(tx.dialect, sql, isList ? `%"${id}"%` : id));
  return rows.map(row => row.id);
}

/** The new value of a column (or of the lines that hold it) with `from` replaced. */
function repointed(row: StoredRow, referrer: Referrer, from: string, into: string): Record<string, unknown> {
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...new Set(value.map(one => (one === from ? into : one)))];
    return value === from ? into : value;
  };
  const { field, lines } = referrer;
  if (lines === undefined) return { [field]: swap(row[field]) };
  const all = row[lines] as readonly Readonly<Record<string, unknown>>[];
  return { [lines]: all.map(line => ({ ...line, [field]: swap(line[field]) })) };
}

/** The record that already has the key which `row` would get; undefined when there is none. */
async function rival(args: ActionArgs, definition: Definition, row: StoredRow): Promise<string | undefined> {
  const keys = [definition.key, ...(definition.unique ?? []).filter(one => one.where === undefined).map(one => one.on)];
  for (const on of keys.filter(one => one.length > 0 && one.every(name => row[name] !== null && row[name] !== undefined))) {
    const sql = `SELECT id FROM ${definition.name} WHERE ${on.map(name => `${name} = ?`).join(' AND ')} AND id <> ?`;
    const found = await args.tx.one<{ id: string }>(statement(args.tx.dialect, sql, ...on.map(name => row[name]), row.id));
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** Two rows of one key: figures that a list adds up are added, otherwise the survivor's row stays as it is. */
async function combine(args: ActionArgs, definition: Definition, row: StoredRow, keptId: string): Promise<void> {
  const { tx, store } = args;
  const actor = asServer(args.actor);
  if (definition.name === 'users') throw new Problem(409, { key: 'problem.both_have_accounts' });
  const sums = definition.list.totals ?? [];
  if (sums.length > 0) {
    const kept = await store.find(tx, actor, definition, keptId, 'U');
    const added = Object.fromEntries(sums.map(name => [name, Number(kept[name] ?? 0) + Number(row[name] ?? 0)]));
    await store.update(tx, actor, definition, keptId, undefined, added, { asServer: true, verb: 'merge' });
  }
  await store.remove(tx, actor, definition, row.id);
}

/** The survivor may have named the merged record, as a part its successor: it does not come to name itself. */
function withoutItself(row: StoredRow, { field, lines }: Referrer, changes: Record<string, unknown>): Record<string, unknown> {
  return lines === undefined && changes[field] === row.id ? { ...changes, [field]: null } : changes;
}

/** What forbids to repoint a record stands on the one choice that the form has. */
async function onTheChoice(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const first = error instanceof Problem && error.status === 422 ? Object.values(error.errors ?? {})[0] : undefined;
    throw first === undefined ? error : invalid({ into_id: first });
  }
}

async function repoint(args: ActionArgs, referrer: Referrer, from: string, into: string): Promise<void> {
  const { tx, store } = args;
  const { definition } = referrer;
  const actor = asServer(args.actor);
  for (const id of await recordsNaming(args, referrer, from)) {
    const row = await store.find(tx, actor, definition, id, 'R');
    const changes = withoutItself(row, referrer, repointed(row, referrer, from, into));
    const other = referrer.lines === undefined ? await rival(args, definition, { ...row, ...changes }) : undefined;
    if (other !== undefined) await combine(args, definition, row, other);
    else await store.update(tx, actor, definition, id, undefined, changes, { asServer: true, verb: 'merge' });
  }
}

/**
 * Lets one record go up in another: whatever named it names the survivor, and it is archived. Entries that are never changed (events, audit)
 * keep naming it; the survivor's history says where it came from. Throws 422 when the two are one
 * or a rule forbids the result, 409 when it is archived already, 404 when the survivor is not to be seen.
 */
export const merge: ActionHandler = {
  run: async args => {
    const { tx, actor, store, registry, definition, row, input } = args;
    const into = String(input.into_id);
    if (into === row.id) throw invalid({ into_id: { key: 'validation.merge_itself' } });
    if (typeof row.archived_at === 'string') throw new Problem(409, { key: 'validation.archived' });
    const survivor = await store.find(tx, actor, definition, into, 'D');
    if (survivor.archived_at !== null) throw invalid({ into_id: { key: 'validation.archived' } });
    for (const referrer of registry.referrersOf(definition.name)) {
      if (referrer.definition.appendOnly !== true) await onTheChoice(repoint(args, referrer, row.id, into));
    }
    await store.note(tx, actor, 'merge', definition.name, into, { merged_from: row.id });
    await store.note(tx, actor, 'merge', definition.name, row.id, { merged_into: into });
    await store.remove(tx, asServer(actor), definition, row.id);
    return store.find(tx, actor, definition, into, 'R');
  },
};
