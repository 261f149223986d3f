import { runsOf } from '../../model/rules/demand.ts';
import { wallOf } from '../actions/wall.ts';
import type { Context } from '../context.ts';
import { type Database, type Reader, type Sql, statement, type Tx } from '../db/database.ts';
import { classify, type Known, type PartFacts, type PartSums, yearStart } from './classify.ts';

/**
 * How parts sell is a projection, as a balance is of its ledger: `part_facts` (a row a part), `demand_months` (month × ABC ×
 * demand class) and four read-only fields of `parts`. Adding 130,000 months up by class takes SQLite 55–80 ms on every request,
 * whatever the index; from the projection it takes 1 ms. It is brought up to date when a report is asked for and the audit log
 * says that part demand or parts were written since, or a month has ended (and once after each start): no figure is kept in memory, several processes
 * agree, and a report never shows an older state than the rows it is about.
 */
const MARK = 'demand_projection';
const CHUNK = 500;
/** Transactions that are still open when the projection is computed end within this time. */
const OPEN_MS = 5 * 60_000;

/** What the audit log said when the projection was computed: the newest entry with its time, and how many there were since `from`. */
interface Mark {
  readonly newest: string;
  readonly at: string;
  readonly from: string;
  readonly entries: number;
  /** The month that was running: at its end the months that are over are one more. */
  readonly month: string;
}
interface Entry {
  readonly id: string;
  readonly created_at: string;
}

const NOTHING: Entry = { id: '', created_at: '' };

async function newestEntry(reader: Reader): Promise<Entry> {
  const text = 'SELECT id, created_at FROM audit_log WHERE register = ? ORDER BY created_at DESC, id DESC LIMIT 1';
  const parts = (await reader.one<Entry>(statement(reader.dialect, text, 'parts'))) ?? NOTHING;
  const demand = (await reader.one<Entry>(statement(reader.dialect, text, 'part_demand'))) ?? NOTHING;
  return demand.created_at > parts.created_at || (demand.created_at === parts.created_at && demand.id > parts.id) ? demand : parts;
}

const minutesBefore = (instant: string): string => (instant === '' ? '' : new Date(Date.parse(instant) - OPEN_MS).toISOString());

/**
 * The log as it stands. SQLite has one writer, whose entries grow: the newest says all. On PostgreSQL a transaction may commit
 * after one with a later time, so the entries of the last minutes are counted too.
 */
async function markOf(reader: Reader, month: string, from?: string): Promise<Mark> {
  const { id: newest, created_at: at } = await newestEntry(reader);
  const since = from ?? minutesBefore(at);
  if (reader.dialect === 'sqlite') return { newest, at, from: since, entries: 0, month };
  const count = `SELECT count(*) AS entries FROM audit_log WHERE register IN ('parts', 'part_demand') AND created_at >= ?`;
  const counted = await reader.one<{ entries: number }>(statement(reader.dialect, count, since));
  return { newest, at, from: since, entries: counted?.entries ?? 0, month };
}

/** The mark that stands in the database, if what it says of the log is still so. */
async function freshMark(reader: Reader, month: string): Promise<Mark | undefined> {
  const kept = await reader.one<{ value: string }>(statement(reader.dialect, 'SELECT value FROM meta WHERE key = ?', MARK));
  if (kept === undefined) return undefined;
  const mark = JSON.parse(kept.value) as Mark;
  if (mark.month !== month) return undefined;
  const now = await markOf(reader, month, mark.from);
  return now.newest === mark.newest && now.entries === mark.entries ? mark : undefined;
}

/** When anything is known; undefined when nothing is. Where nothing is older than the running month, that one has to do. */
async function knownMonths(reader: Reader, running: string): Promise<Known | undefined> {
  const months = await reader.all<{ month: string }>(statement(reader.dialect, 'SELECT DISTINCT month FROM part_demand ORDER BY month'));
  const last = (months.findLast(row => row.month < running) ?? months.at(-1))?.month;
  return last === undefined ? undefined : { runs: runsOf(months.map(row => row.month)), last };
}

const SUMS = `SELECT p.id AS part_id, MIN(d.month) AS first_row, MAX(d.month) AS last_row, count(*) AS known,
  COALESCE(SUM(CASE WHEN d.month < substr(p.phase_in_on, 1, 7) THEN 1 ELSE 0 END), 0) AS early,
  COALESCE(SUM(CASE WHEN d.month > substr(p.phase_out_on, 1, 7) THEN 1 ELSE 0 END), 0) AS late,
  SUM(CASE WHEN d.qty_milli > 0 THEN 1 ELSE 0 END) AS sales,
  MIN(CASE WHEN d.qty_milli > 0 THEN d.month END) AS first_sale,
  MAX(CASE WHEN d.qty_milli > 0 THEN d.month END) AS last_sale,
  SUM(d.qty_milli) AS qty,
  SUM(CAST(d.qty_milli AS double precision) * d.qty_milli) AS squares,
  SUM(CASE WHEN d.month >= ? AND d.month <= ? THEN d.qty_milli ELSE 0 END) AS qty_12,
  p.cost_e4, p.phase_in_on, p.phase_out_on
FROM part_demand AS d JOIN parts AS p ON p.id = d.part_id
GROUP BY p.id, p.cost_e4, p.phase_in_on, p.phase_out_on`;

const COLUMNS = [
  'part_id',
  'abc_class',
  'abc_basis',
  'demand_class',
  'idle_tier',
  'idle_months',
  'last_sale_month',
  'sales',
  'qty_all_milli',
  'qty_milli',
  'value_fen',
  'interval_e4',
  'variation_e4',
] as const satisfies readonly (keyof PartFacts)[];

function insertFacts(tx: Tx, facts: readonly PartFacts[]): Sql {
  const row = `(${COLUMNS.map(() => '?').join(', ')})`;
  const text = `INSERT INTO part_facts (${COLUMNS.join(', ')}) VALUES ${facts.map(() => row).join(', ')}`;
  return statement(tx.dialect, text, ...facts.flatMap(one => COLUMNS.map(name => one[name])));
}

const MONTHS = `INSERT INTO demand_months (month, abc_class, demand_class, qty_milli, lost_milli, emergency_milli, parts, known)
SELECT d.month, f.abc_class, f.demand_class, SUM(d.qty_milli), SUM(d.lost_milli), SUM(d.emergency_milli),
  SUM(CASE WHEN d.qty_milli > 0 THEN 1 ELSE 0 END), count(*)
FROM part_demand AS d JOIN part_facts AS f ON f.part_id = d.part_id
GROUP BY d.month, f.abc_class, f.demand_class`;

const ON_PARTS = ['abc_class', 'demand_class', 'idle_tier', 'last_sale_month'] as const;
const DIFFERS = ON_PARTS.map(name => `p.${name} IS DISTINCT FROM f.${name}`).join(' OR ');
/** The fields of `parts` are a reading aid, not a change of the record: its version stays, and nothing is noted. */
const PARTS = `UPDATE parts AS p SET ${ON_PARTS.map(name => `${name} = f.${name}`).join(', ')} FROM part_facts AS f
WHERE f.part_id = p.id AND (${DIFFERS})`;
const OTHER_PARTS = `UPDATE parts SET ${ON_PARTS.map(name => `${name} = NULL`).join(', ')}
WHERE abc_class IS NOT NULL AND id NOT IN (SELECT part_id FROM part_facts)`;
const KEEP = `INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`;

async function rebuild(tx: Tx, month: string, changed: (register: string) => void): Promise<void> {
  const run = (text: string, ...values: readonly unknown[]): Promise<number> => tx.run(statement(tx.dialect, text, ...values));
  const mark = await markOf(tx, month);
  const known = await knownMonths(tx, month);
  const parts = known === undefined ? [] : await tx.all<PartSums>(statement(tx.dialect, SUMS, yearStart(known), known.last));
  const facts = known === undefined ? [] : classify(parts, known);
  await run('DELETE FROM part_facts');
  for (let at = 0; at < facts.length; at += CHUNK) await tx.run(insertFacts(tx, facts.slice(at, at + CHUNK)));
  await run('DELETE FROM demand_months');
  await run(MONTHS);
  const touched = (await run(PARTS)) + (await run(OTHER_PARTS));
  await run(KEEP, MARK, JSON.stringify(mark));
  if (touched > 0) tx.onCommit(() => changed('parts'));
}

const UNDER_WAY = new WeakMap<Database, Promise<void>>();
/** Databases whose projection this process has computed: a clock set back while nobody ran would hide what was written since. */
const COMPUTED = new WeakSet<Database>();
/** From so many entries on, counting them at every report is worth avoiding. */
const MANY = 1000;

/** Once all transactions of that time have ended, the entries before the newest need not be counted any more. */
async function settle(db: Database, mark: Mark, now: number): Promise<void> {
  if (mark.entries < MANY || now - Date.parse(mark.at) < OPEN_MS) return;
  const settled = await markOf(db, mark.month, mark.at);
  const change = 'UPDATE meta SET value = ? WHERE key = ? AND value = ?';
  await db.writeTx(tx => tx.run(statement(tx.dialect, change, JSON.stringify(settled), MARK, JSON.stringify(mark))));
}

async function compute(db: Database, month: string, changed: (register: string) => void): Promise<void> {
  await db.writeTx(async tx => {
    if (tx.dialect === 'postgres') await tx.run(statement(tx.dialect, 'LOCK TABLE part_facts IN EXCLUSIVE MODE'));
    if (!COMPUTED.has(db) || (await freshMark(tx, month)) === undefined) await rebuild(tx, month, changed);
  });
  COMPUTED.add(db);
}

/**
 * Brings the projection of part demand up to date if rows were written since it was computed; many callers share one
 * computation (about 0.3 s for 2,674 parts × 51 months).
 */
export async function refreshDemand({ db, clock }: Context, changed: (register: string) => void): Promise<void> {
  const running = UNDER_WAY.get(db);
  if (running !== undefined) await running;
  const month = (await wallOf(db, clock.now())).day.slice(0, 7);
  const mark = COMPUTED.has(db) ? await freshMark(db, month) : undefined;
  if (mark !== undefined) return settle(db, mark, clock.now());
  const mine = UNDER_WAY.get(db) ?? compute(db, month, changed);
  UNDER_WAY.set(db, mine);
  try {
    await mine;
  } finally {
    UNDER_WAY.delete(db);
  }
}
