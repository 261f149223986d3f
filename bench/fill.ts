import { createHash } from 'node:crypto';
import { searchTokens, sortKey } from '../model/kernel/chinese.ts';
import { kindOf } from '../model/kernel/kinds.ts';
import { parts } from '../model/resources/parts/parts.ts';
import type { Database } from '../server/db/database.ts';

/** The token of the bench's own session; both servers look it up on every request. */
export const TOKEN = 'bench-token-bench-token-bench-token-bench-t';
const NAMES = [
  '机油滤清器',
  '空气滤清器',
  '空调滤芯',
  '前制动片',
  '后制动片',
  '火花塞',
  '点火线圈',
  '水泵总成',
  '节温器',
  '减振器',
  '下摆臂',
  '轮毂轴承',
  '雨刮片',
  '蓄电池',
  '大灯总成',
  '保险杠支架',
];
const CATEGORIES = ['maintenance', 'engine', 'brakes', 'suspension', 'electrical', 'body'];
const CLASSES = ['common', 'consumable', 'special_order', 'non_stock'];
const CHUNK = 2000;
const AT = '2026-11-01T00:00:00.000Z';

/** The id of the `n`-th filled part; ids grow with `n`, as UUIDv7 do. */
export function partId(n: number): string {
  return `0193a000-${String(n).padStart(12, '0').slice(0, 4)}-7000-8000-${String(n).padStart(12, '0')}`;
}
/** The part number of the `n`-th filled part. */
export function partNo(n: number): string {
  return `BP${String(n).padStart(8, '0')}`;
}
/** A name that one part in 400 has, for searching. */
export function rareName(n: number): string {
  return `${NAMES[n % NAMES.length] ?? ''}${String.fromCodePoint(0x4e10 + (Math.trunc(n / 16) % 25) * 7)}型`;
}

/** A number that has nothing to do with `n`'s neighbours, nor with another `salt`'s: real columns are not in step either. */
function scatter(n: number, salt: number): number {
  return (Math.imul(n + salt * 7919, 2_654_435_761) >>> 9) ^ (Math.imul(n ^ (salt << 16), 40_503) >>> 11);
}

const keys = new Map<string, { sort: string; tokens: readonly string[] }>();
function known(text: string): { sort: string; tokens: readonly string[] } {
  const found = keys.get(text) ?? { sort: sortKey(text), tokens: searchTokens(text) };
  keys.set(text, found);
  return found;
}

/** What every field holds that the bench does not vary. */
const INITIAL = Object.fromEntries(
  Object.entries(parts.fields).map(([name, of]) => [name, of.initial === undefined ? null : kindOf(of).encode(of.initial)]),
);

interface FilledPart {
  readonly columns: Readonly<Record<string, string | number | null>>;
  readonly tokens: readonly string[];
}

/** The `n`-th part as its table stores it, without `seq`. */
export function filledPart(n: number): FilledPart {
  const name = rareName(n);
  const no = partNo(n);
  const label = `${no} ${name}`;
  return {
    columns: {
      ...INITIAL,
      id: partId(n),
      part_no: no,
      name,
      category: CATEGORIES[scatter(n, 1) % CATEGORIES.length] ?? 'other',
      origin: n % 3 === 0 ? 'brand' : 'oem',
      bin: `A${n % 90}`,
      stock_class: CLASSES[scatter(n, 2) % CLASSES.length] ?? 'common',
      is_hazardous: n % 40 === 0 ? 1 : 0,
      cost_e4: 10_000 + (n % 5000) * 100,
      sale_fen: 200 + (n % 5000) * 2,
      name_sort: known(name).sort,
      label_sort: label.includes(' ') ? `${sortKey(no)}${known(name).sort}` : sortKey(label),
      version: 1,
      created_at: AT,
      created_by: null,
      updated_at: AT,
      updated_by: null,
      archived_at: null,
    },
    tokens: [...new Set([...searchTokens(no), ...known(name).tokens, ...searchTokens(`A${n % 90}`)])],
  };
}

/** The columns that hold numbers. */
const INTEGERS = new Set([
  'version',
  ...Object.entries(parts.fields).flatMap(([name, of]) => (kindOf(of).column === 'integer' ? [name] : [])),
]);

const quoteNames = (names: readonly string[]): string => names.map(name => `"${name}"`).join(', ');

async function writeChunk(db: Database, from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, index) => filledPart(from + index));
  const names = Object.keys(rows[0]?.columns ?? {});
  await db.writeTx(async tx => {
    if (db.dialect === 'sqlite') {
      const sql = `INSERT INTO parts (${quoteNames(names)}) VALUES (${names.map(() => '?').join(', ')}) RETURNING seq`;
      for (const row of rows) {
        const made = await tx.one<{ seq: number }>({ sql, parameters: Object.values(row.columns) });
        await tx.run({ sql: 'INSERT INTO parts_search (rowid, g_card) VALUES (?, ?)', parameters: [made?.seq, row.tokens.join(' ')] });
      }
      return;
    }
    const all = [...names, 'search_card'];
    const casts = all.map((name, index) =>
      name === 'search_card' ? `(SELECT array_to_tsvector(array_agg(t)) FROM jsonb_array_elements_text(r->${index}) t)` : `(r->>${index})`,
    );
    const typed = casts.map((cast, index) => (INTEGERS.has(all[index] ?? '') ? `${cast}::bigint` : cast));
    const packed = JSON.stringify(rows.map(row => [...Object.values(row.columns), row.tokens]));
    await tx.run({
      sql: `INSERT INTO parts (${quoteNames(all)}) SELECT ${typed.join(', ')} FROM jsonb_array_elements($1::jsonb) r`,
      parameters: [packed],
    });
  });
}

/** Fills `parts` up to `count` rows and leaves statistics for the planner. */
export async function fillParts(db: Database, count: number): Promise<void> {
  for (let from = 0; from < count; from += CHUNK) await writeChunk(db, from, Math.min(from + CHUNK, count));
  await db.script('ANALYZE');
}

/** A parts manager with a session whose token is TOKEN, far from its end at `now` (milliseconds). */
export async function fillSession(db: Database, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  const until = new Date(now + 86_400_000).toISOString();
  const mark = (index: number): string => (db.dialect === 'sqlite' ? '?' : `$${index}`);
  const insert = (table: string, row: Readonly<Record<string, string | number | null>>) => ({
    sql: `INSERT INTO ${table} (${quoteNames(Object.keys(row))}) VALUES (${Object.keys(row)
      .map((_, index) => mark(index + 1))
      .join(', ')})`,
    parameters: Object.values(row),
  });
  const system = { label_sort: 'bench', version: 1, created_at: at, created_by: null, updated_at: at, updated_by: null };
  await db.writeTx(async tx => {
    await tx.run(
      insert('users', { id: 'bench-keeper', username: 'bench', roles: '["parts_manager"]', is_locked: 0, archived_at: null, ...system }),
    );
    await tx.run(
      insert('sessions', {
        id: 'bench-session',
        token_hash: createHash('sha256').update(TOKEN).digest('hex'),
        user_id: 'bench-keeper',
        created_at: at,
        seen_at: at,
        expires_at: until,
        address: null,
        agent: null,
      }),
    );
  });
}
