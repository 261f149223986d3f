import { createHmac } from 'node:crypto';

/** What of an audit row is sealed; the list is part of every seal that was ever made, so it never changes. */
export const SEALED = [
  'seq',
  'id',
  'created_at',
  'created_by',
  'staff_id',
  'request_id',
  'verb',
  'register',
  'record_id',
  'batch_id',
  'changes',
] as const;
export type AuditRow = Readonly<Record<(typeof SEALED)[number], string | number | null>> & { readonly seq: number; readonly id: string };

/** A run of audit rows without a gap, and what they looked like when they were sealed. */
export interface Seal {
  readonly seq: number;
  readonly first_seq: number;
  readonly last_seq: number;
  /** The chained hash, a point, and a short mark of each row, so that a changed row can be named. */
  readonly hash: string;
  readonly sealed_at: string;
}

/** Bytes of a row's hash that stand in the seal as its mark. */
const MARK = 8;
/** Rows in one seal at most. */
export const RUN = 1000;

const hmac = (salt: string, text: string | Buffer): Buffer => createHmac('sha256', salt).update(text).digest();

/** The hash of one row. */
export function rowHash(salt: string, row: AuditRow): Buffer {
  return hmac(salt, JSON.stringify(SEALED.map(name => row[name])));
}

/** The seal over a run of rows, after the one before it (undefined for the first). */
export function makeSeal(salt: string, before: Seal | undefined, rows: readonly AuditRow[], sealedAt: string): Seal {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new Error('a seal needs rows');
  const seq = (before?.seq ?? 0) + 1;
  const hashes = rows.map(row => rowHash(salt, row));
  const head = `${before?.hash ?? ''}|${seq}|${first.seq}|${last.seq}|${sealedAt}|`;
  const chained = hmac(salt, Buffer.concat([Buffer.from(head), ...hashes])).toString('hex');
  const marks = Buffer.concat(hashes.map(hash => hash.subarray(0, MARK))).toString('base64url');
  return { seq, first_seq: first.seq, last_seq: last.seq, hash: `${chained}.${marks}`, sealed_at: sealedAt };
}

/** The marks of a seal, one a row. */
function marksOf(seal: Seal): Buffer[] {
  const all = Buffer.from(seal.hash.split('.')[1] ?? '', 'base64url');
  return Array.from({ length: Math.floor(all.length / MARK) }, (_, at) => all.subarray(at * MARK, (at + 1) * MARK));
}

/** Something that is not as it was sealed. */
export interface AuditProblem {
  readonly kind: 'edited' | 'deleted' | 'inserted' | 'seal' | 'value';
  /** The audit row's number, or the seal's for `seal`. */
  readonly seq: number;
  /** The audit row's id, where there is one. */
  readonly id?: string;
}

/**
 * What differs between a run of rows and its seal: rows changed, gone, or put in between.
 * A seal that does not fit though all its rows do was itself changed, or stands in another place of the chain.
 */
export function checkSeal(salt: string, before: Seal | undefined, seal: Seal, rows: readonly AuditRow[]): AuditProblem[] {
  const marks = marksOf(seal);
  const problems: AuditProblem[] = [];
  const there = new Map(rows.map(row => [row.seq, row]));
  for (let seq = seal.first_seq; seq <= seal.last_seq; seq += 1) {
    const row = there.get(seq);
    const mark = marks[seq - seal.first_seq];
    if (row === undefined) problems.push({ kind: 'deleted', seq });
    else if (mark === undefined || !rowHash(salt, row).subarray(0, MARK).equals(mark)) problems.push({ kind: 'edited', seq, id: row.id });
  }
  if (problems.length > 0 || rows.length === 0) return problems;
  const follows = seal.seq === (before?.seq ?? 0) + 1 && seal.first_seq > (before?.last_seq ?? Number.MIN_SAFE_INTEGER);
  const isAsMade = follows && makeSeal(salt, before, rows, seal.sealed_at).hash === seal.hash;
  return isAsMade ? [] : [{ kind: 'seal', seq: seal.seq }];
}
