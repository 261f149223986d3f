import { type Database, statement } from '../db/database.ts';
import { type AuditReport, verifyAudit } from './verifyAudit.ts';

/** What a database holds and whether it is sound. */
export interface Inspection {
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly audit: AuditReport;
  /** Sentences for the operator; empty when all is well. Fresh audit rows that are not sealed yet are no problem here. */
  readonly problems: readonly string[];
}

const TABLES = {
  sqlite: `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    AND NOT EXISTS (SELECT 1 FROM sqlite_schema v WHERE v.sql LIKE 'CREATE VIRTUAL%' AND sqlite_schema.name LIKE v.name || '\\_%' ESCAPE '\\') ORDER BY name`,
  postgres: `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1`,
} as const;

/** The names of the tables, without those inside the search index. */
export async function tablesOf(db: Pick<Database, 'dialect' | 'all'>): Promise<string[]> {
  return (await db.all<{ name: string }>(statement(db.dialect, TABLES[db.dialect]))).map(row => row.name);
}

async function damages(db: Database): Promise<string[]> {
  if (db.dialect === 'postgres') return [];
  const pages = await db.all<{ integrity_check: string }>({ sql: 'PRAGMA integrity_check(20)', parameters: [] });
  const orphans = await db.all<{ table: string; rowid: number | null; parent: string }>({
    sql: 'PRAGMA foreign_key_check',
    parameters: [],
  });
  return [
    ...pages.filter(row => row.integrity_check !== 'ok').map(row => `the file is damaged: ${row.integrity_check}`),
    ...orphans.slice(0, 20).map(row => `${row.table} row ${row.rowid} refers to a missing row of ${row.parent}`),
  ];
}

/** The problems of an audit report as sentences. */
export function auditProblems(report: AuditReport): string[] {
  const words = {
    edited: 'was changed after it was sealed',
    deleted: 'was deleted after it was sealed',
    inserted: 'was put in without being sealed',
    seal: 'is a seal that does not fit its rows',
    value: 'has a restricted value that is not the one logged',
  };
  return report.problems.map(one => `audit_log ${one.seq}${one.id === undefined ? '' : ` (${one.id})`} ${words[one.kind]}`);
}

/** Reads the whole database and says whether it is sound: pages, references, audit seals. */
export async function inspect(db: Database): Promise<Inspection> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(db)) {
    counts[table] = (await db.one<{ count: number }>({ sql: `SELECT count(*) AS count FROM "${table}"`, parameters: [] }))?.count ?? 0;
  }
  const audit = await verifyAudit(db);
  return { counts, audit, problems: [...(await damages(db)), ...auditProblems(audit)] };
}
