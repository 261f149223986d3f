import { lineFields, SYSTEM_FIELDS } from '../../model/kernel/resource.ts';
import { statement } from '../db/database.ts';
import { Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { type ActionArgs, asServer } from './handler.ts';

type Row = Readonly<Record<string, unknown>>;

/** The fields of a record that its next edition begins with: everything that people write. */
function copied({ definition, row }: ActionArgs): Row {
  const written = Object.keys(definition.fields).filter(
    name => definition.fields[name]?.readOnly !== true && !(SYSTEM_FIELDS as readonly string[]).includes(name),
  );
  const values: Record<string, unknown> = Object.fromEntries(written.map(name => [name, row[name]]));
  for (const name of lineFields(definition))
    if (Array.isArray(row[name])) values[name] = (row[name] as readonly Row[]).map(line => ({ ...line }));
  return values;
}

/** Drafts the next edition of a record that has `code`, `edition` and `state`. Throws 409 when a draft is there already. */
export async function nextEdition(args: ActionArgs): Promise<StoredRow> {
  const { tx, actor, definition, store, row } = args;
  const sql = `SELECT max(edition) AS edition, sum(CASE WHEN state = 'draft' THEN 1 ELSE 0 END) AS drafts FROM "${definition.name}" WHERE code = ?`;
  const found = await tx.one<{ edition: number; drafts: number }>(statement(tx.dialect, sql, row.code));
  if (Number(found?.drafts ?? 0) > 0) throw new Problem(409, { key: 'problem.draft_there' });
  const values = { ...copied(args), edition: Number(found?.edition ?? row.edition) + 1 };
  return store.insert(tx, asServer(actor), definition, values, { asServer: true });
}
