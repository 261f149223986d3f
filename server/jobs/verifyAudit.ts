import { type Database, type Reader, statement } from '../db/database.ts';
import { valueHash } from '../store/audit.ts';
import { type AuditProblem, type AuditRow, checkSeal, RUN, type Seal } from './auditChain.ts';
import { AUDIT_COLUMNS, chainSalt } from './sealer.ts';

/** What a check of the audit log found. */
export interface AuditReport {
  readonly rows: number;
  readonly seals: number;
  /** Empty when every sealed row is as it was. */
  readonly problems: readonly AuditProblem[];
  /** Rows after the last seal: fresh ones when a server runs, otherwise rows that nothing of ours has written. */
  readonly unsealed: readonly { readonly seq: number; readonly id: string; readonly created_at: string }[];
  /** The end of the chain, to be kept outside; undefined before the first seal. */
  readonly head: string | undefined;
}

/** Where rows and seals come from: a database or a backup. Both in the order of `seq`. */
export interface AuditSource {
  readonly salt: string | undefined;
  seals(): AsyncIterable<Seal>;
  rows(): AsyncIterable<AuditRow>;
}

const MOST_NAMED = 1000;
/** A row this much older than the last seal, and still not sealed, was not written by a transaction of ours. */
const LATE_MS = 10 * 60_000;

/** Compares rows with seals, walking both once. */
export async function verifyChain(source: AuditSource): Promise<AuditReport> {
  const salt = source.salt ?? '';
  const problems: AuditProblem[] = [];
  const rows = source.rows()[Symbol.asyncIterator]();
  let count = 0;
  let seals = 0;
  let last: Seal | undefined;
  const take = async (): Promise<AuditRow | undefined> => {
    const next = await rows.next();
    if (next.done === true) return undefined;
    count += 1;
    return next.value;
  };
  let row = await take();
  for await (const seal of source.seals()) {
    seals += 1;
    for (; row !== undefined && row.seq < seal.first_seq; row = await take()) problems.push({ kind: 'inserted', seq: row.seq, id: row.id });
    const run: AuditRow[] = [];
    for (; row !== undefined && row.seq <= seal.last_seq; row = await take()) run.push(row);
    problems.push(...checkSeal(salt, last, seal, run));
    last = seal;
  }
  const unsealed = [];
  const latest = last === undefined ? '' : new Date(Date.parse(last.sealed_at) - LATE_MS).toISOString();
  for (; row !== undefined; row = await take()) {
    const created_at = String(row.created_at);
    if (created_at < latest) problems.push({ kind: 'inserted', seq: row.seq, id: row.id });
    else unsealed.push({ seq: row.seq, id: row.id, created_at });
  }
  return { rows: count, seals, problems: problems.slice(0, MOST_NAMED), unsealed, head: last?.hash.split('.')[0] };
}

async function* walk<R extends { seq: number }>(reader: Reader, columns: string, table: string): AsyncIterable<R> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const sql = `SELECT ${columns} FROM ${table} WHERE seq > ? ORDER BY seq LIMIT ${RUN}`;
    const rows = await reader.all<R>(statement(reader.dialect, sql, after));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

/** On SQLite numbers have no gaps of their own, so a number that no seal has and no row bears was taken out. */
async function missingBetweenSeals(reader: Reader): Promise<AuditProblem[]> {
  if (reader.dialect !== 'sqlite') return [];
  const sql = `SELECT s.first_seq AS until, coalesce(lag(s.last_seq) OVER (ORDER BY s.seq), 0) AS after FROM audit_seals s`;
  const gaps = await reader.all<{ until: number; after: number }>({
    sql: `SELECT * FROM (${sql}) WHERE until > after + 1 LIMIT 100`,
    parameters: [],
  });
  return gaps.map(gap => ({ kind: 'deleted', seq: gap.after + 1 }));
}

interface ValueRow {
  readonly seq: number;
  readonly id: string;
  readonly field: string;
  readonly salt: string;
  readonly hash: string;
  readonly old_value: string;
  readonly new_value: string;
  readonly changes: string | null;
}

/** Restricted values stand beside the log; what the log holds is their hash. Erased values are null and prove nothing any more. */
async function changedValues(reader: Reader): Promise<AuditProblem[]> {
  const problems: AuditProblem[] = [];
  let after = ['', ''];
  for (;;) {
    const sql = `SELECT a.seq, v.audit_id AS id, v.field, v.salt, v.hash, v.old_value, v.new_value, a.changes FROM audit_values v
      JOIN audit_log a ON a.id = v.audit_id
      WHERE v.old_value IS NOT NULL AND v.new_value IS NOT NULL AND (v.audit_id, v.field) > (?, ?) ORDER BY v.audit_id, v.field LIMIT ${RUN}`;
    const rows = await reader.all<ValueRow>(statement(reader.dialect, sql, ...after));
    for (const row of rows) {
      const isAsLogged =
        row.changes?.includes(row.hash) === true && valueHash(row.salt, row.field, row.old_value, row.new_value) === row.hash;
      if (!isAsLogged) problems.push({ kind: 'value', seq: row.seq, id: row.id });
    }
    const last = rows.at(-1);
    if (last === undefined || problems.length > MOST_NAMED) return problems;
    after = [last.id, last.field];
  }
}

/**
 * Checks every audit row against the seals, and every restricted value against its row, in one state of the database.
 * Names rows that were edited, deleted or put in; a cut-off end shows only against a `head` kept elsewhere.
 */
export async function verifyAudit(db: Database): Promise<AuditReport> {
  return db.snapshot(async reader => {
    const report = await verifyChain({
      salt: await chainSalt(reader),
      seals: () => walk<Seal>(reader, '*', 'audit_seals'),
      rows: () => walk<AuditRow>(reader, AUDIT_COLUMNS, 'audit_log'),
    });
    return { ...report, problems: [...report.problems, ...(await missingBetweenSeals(reader)), ...(await changedValues(reader))] };
  });
}
