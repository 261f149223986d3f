import pg from 'pg';

/** PostgreSQL's numbers for its types. */
const BOOL = 16;
const INT8 = 20;
const NUMERIC = 1700;

/** A number that JavaScript holds exactly; throws otherwise, because a rounded amount is worse than an error. */
function exact(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError(`the database answered ${text}, which is too large`);
  return value;
}

const OWN: Readonly<Record<number, (text: string) => unknown>> = {
  [BOOL]: text => (text === 't' ? 1 : 0),
  [INT8]: exact,
  /** Sums of bigint come as numeric. */
  [NUMERIC]: exact,
};

/** How answers are read: as SQLite would give them. */
export const TYPES = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => OWN[id] ?? pg.types.getTypeParser(id, format),
} as pg.CustomTypesConfig;

/** A value as it is sent; booleans stand in integer columns on both databases, a list is an array of its values. */
export function sendable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sendable);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || value === null || typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value;
  throw new TypeError(`no SQL value: ${String(value)}`);
}

const inArray = (value: unknown): string =>
  typeof value === 'string' ? `"${value.replace(/["\\]/g, mark => `\\${mark}`)}"` : (wireText(value) ?? 'NULL');

/** A value as PostgreSQL reads it in a text message. */
export function wireText(value: unknown): string | null {
  const plain = sendable(value);
  if (plain === null) return null;
  return Array.isArray(plain) ? `{${plain.map(inArray).join(',')}}` : String(plain);
}
