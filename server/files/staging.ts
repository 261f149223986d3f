import type { Context } from '../context.ts';
import type { Dialect, Sql, Tx } from '../db/database.ts';
import { compose } from './compose.ts';

/** One prepared row: what is to become of it, and its values in an order that its maker and its taker know. */
export interface StagedRow {
  /** What the row is for, such as `create parts`. */
  readonly verb: string;
  readonly recordId: string;
  readonly values: readonly unknown[];
}

/** What taking a written row back needs: its values before (null of a new row), and the version that it has then. */
export interface PlannedChange {
  readonly register: string;
  readonly recordId: string;
  readonly verb: 'create' | 'update';
  readonly before: string | null;
  readonly version: number;
}

const CHUNK = 1000;
const DROP = 5000;

/** How the `n`-th value of a staged row stands in SQL, `s` being the staging table. */
export function stagedText(dialect: Dialect, n: number): string {
  return dialect === 'sqlite' ? `json_extract(s.row, '$[${n}]')` : `(s.row::jsonb ->> ${n})`;
}
/** The same for a whole number. */
export function stagedNumber(dialect: Dialect, n: number): string {
  return dialect === 'sqlite' ? `json_extract(s.row, '$[${n}]')` : `(s.row::jsonb ->> ${n})::bigint`;
}

function insertChunk(dialect: Dialect, batchId: string, from: number, rows: readonly StagedRow[]): Sql {
  const json = JSON.stringify(rows.map(row => [row.verb, row.recordId, row.values]));
  const into = 'insert into import_staging (batch_id, position, verb, record_id, "row") select ';
  if (dialect === 'sqlite') {
    const taken = "key + ?, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') from json_each(?)";
    return { sql: `${into}?, ${taken}`, parameters: [batchId, from, json] };
  }
  const taken =
    '(at - 1) + $2::bigint, value ->> 0, value ->> 1, (value -> 2)::text from jsonb_array_elements($3::jsonb) with ordinality as one(value, at)';
  return { sql: `${into}$1, ${taken}`, parameters: [batchId, from, json] };
}

function insertChanges(dialect: Dialect, batchId: string, changes: readonly PlannedChange[]): Sql {
  const json = JSON.stringify(changes.map(one => [one.register, one.recordId, one.verb, one.before, one.version]));
  const into = 'insert into import_changes (batch_id, register, record_id, verb, before, version) select ';
  if (dialect === 'sqlite') {
    const taken = [0, 1, 2, 3, 4].map(at => `json_extract(value, '$[${at}]')`).join(', ');
    return { sql: `${into}?, ${taken} from json_each(?)`, parameters: [batchId, json] };
  }
  const taken =
    'value ->> 0, value ->> 1, value ->> 2, value ->> 3, (value ->> 4)::bigint from jsonb_array_elements($2::jsonb) as one(value)';
  return { sql: `${into}$1, ${taken}`, parameters: [batchId, json] };
}

/** Gathers prepared rows and puts them down in short transactions, so that other writers go between. */
export class Staging {
  readonly #context: Context;
  readonly #batchId: string;
  #rows: StagedRow[] = [];
  #changes: PlannedChange[] = [];
  #position = 0;

  constructor(context: Context, batchId: string) {
    this.#context = context;
    this.#batchId = batchId;
  }

  async add(row: StagedRow, change?: PlannedChange): Promise<void> {
    this.#rows.push(row);
    if (change !== undefined) this.#changes.push(change);
    if (this.#rows.length >= CHUNK) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.#rows;
    if (rows.length === 0) return;
    const changes = this.#changes;
    [this.#rows, this.#changes] = [[], []];
    const { db } = this.#context;
    const query = insertChunk(db.dialect, this.#batchId, this.#position, rows);
    this.#position += rows.length;
    await db.writeTx(async tx => {
      await tx.run(query);
      if (changes.length > 0) await tx.run(insertChanges(db.dialect, this.#batchId, changes));
    });
  }

  /** Removes everything that was put down, in short transactions. */
  async clear(): Promise<void> {
    await clearStaging(this.#context, this.#batchId);
  }
}

/** Forgets how to take a batch back that was never written. */
export async function clearChanges(context: Context, batchId: string): Promise<void> {
  const { db } = context;
  const query = compose(
    db.dialect,
    'delete from import_changes where batch_id = ',
    [batchId],
    ' and (register, record_id) in (select register, record_id from import_changes where batch_id = ',
    [batchId],
    ` limit ${DROP})`,
  );
  while ((await db.writeTx(tx => tx.run(query))) > 0);
}

/** Removes what a batch has put down. */
export async function clearStaging(context: Context, batchId: string): Promise<void> {
  const { db } = context;
  const range = compose(db.dialect, 'select max(position) as last from import_staging where batch_id = ', [batchId]);
  const last = (await db.one<{ last: number | null }>(range))?.last ?? -1;
  for (let at = 0; at <= last; at += DROP) {
    const query = compose(
      db.dialect,
      'delete from import_staging where batch_id = ',
      [batchId],
      ' and position >= ',
      [at],
      ' and position < ',
      [at + DROP],
    );
    await db.writeTx((tx: Tx) => tx.run(query));
  }
}
