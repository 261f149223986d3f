import { z } from 'zod';
import { type CommonOptions, type Field, field, type Maybe } from '../field.ts';
import { CellError, COMPARE, decodeAsIs, encodeAsIs, type Kind } from '../kind.ts';

/** A day without a zone, `YYYY-MM-DD`. */
export function date<const O extends CommonOptions>(options?: O): Field<Maybe<string, O>> {
  return field('date', options);
}
/** A time on the wall, `HH:MM`. */
export function time<const O extends CommonOptions>(options?: O): Field<Maybe<string, O>> {
  return field('time', options);
}
/** A moment, UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function instant<const O extends CommonOptions>(options?: O): Field<Maybe<string, O>> {
  return field('instant', options);
}
/** A month, `YYYY-MM`. */
export function month<const O extends CommonOptions>(options?: O): Field<Maybe<string, O>> {
  return field('month', options);
}

/** Whether `value` is a day that exists in the calendar, from year 1000 on. */
export function isDate(value: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant as it is stored (UTC, milliseconds, one width), or undefined when the text is none. */
export function toInstant(value: string): string | undefined {
  if (!INSTANT.test(value) || !isDate(value.slice(0, 10))) return undefined;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/**
 * The days that people write: 2026-9-1, 2026/09/01, 2026.9.1, 20260901, 2026年9月1日.
 * Excel's serial numbers are turned into dates by the file reader, which knows the cell's format.
 */
function readDate(cell: string): string {
  const plain = cell.normalize('NFKC').trim();
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00)?(?:\.0+)?Z?)?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  const value = parts === null ? '' : `${parts[1]}-${pad(parts[2])}-${pad(parts[3])}`;
  if (!isDate(value)) throw new CellError({ key: 'validation.date', args: { value: cell } });
  return value;
}

function readMonth(cell: string): string {
  const plain = cell.normalize('NFKC').trim();
  const parts = /^(\d{4})[-/.年](\d{1,2})月?(?:[-/.]0?1)?$/.exec(plain) ?? /^(\d{4})(\d\d)$/.exec(plain);
  const value = parts === null ? '' : `${parts[1]}-${pad(parts[2])}`;
  if (!MONTH.test(value)) throw new CellError({ key: 'validation.month', args: { value: cell } });
  return value;
}

function readTime(cell: string): string {
  const parts = /^(\d{1,2})[:时](\d{1,2})分?(?::00)?$/.exec(cell.normalize('NFKC').trim());
  const value = parts === null ? '' : `${pad(parts[1])}:${pad(parts[2])}`;
  if (!TIME.test(value)) throw new CellError({ key: 'validation.time', args: { value: cell } });
  return value;
}

function readInstant(cell: string): string {
  const value = toInstant(cell.trim().replace(' ', 'T'));
  if (value === undefined) throw new CellError({ key: 'validation.instant', args: { value: cell } });
  return value;
}

export const dateKind: Kind<string> = {
  name: 'date',
  column: 'text',
  operators: COMPARE,
  schema: () => z.string({ error: 'validation.date' }).refine(isDate, { error: 'validation.date' }),
  check: (_of, column) => `length(${column}) = 10`,
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: value => value,
  fromText: readDate,
  samples: () => ['2026-03-04', '2024-02-29', '1998-12-31'],
};

export const monthKind: Kind<string> = {
  name: 'month',
  column: 'text',
  operators: COMPARE,
  schema: () => z.string({ error: 'validation.month' }).regex(MONTH, { error: 'validation.month' }),
  check: (_of, column) => `length(${column}) = 7`,
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: value => value,
  fromText: readMonth,
  samples: () => ['2026-03', '1998-12', '2025-01'],
};

export const timeKind: Kind<string> = {
  name: 'time',
  column: 'text',
  operators: COMPARE,
  schema: () => z.string({ error: 'validation.time' }).regex(TIME, { error: 'validation.time' }),
  check: (_of, column) => `length(${column}) = 5`,
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: value => value,
  fromText: readTime,
  samples: () => ['08:30', '00:00', '23:59'],
};

export const instantKind: Kind<string> = {
  name: 'instant',
  column: 'text',
  operators: COMPARE,
  schema: () =>
    z.string({ error: 'validation.instant' }).transform((value, context) => {
      const stored = toInstant(value);
      if (stored === undefined) context.addIssue({ code: 'custom', message: 'validation.instant' });
      return stored ?? z.NEVER;
    }),
  check: (_of, column) => `length(${column}) = 24`,
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: value => value,
  fromText: readInstant,
  samples: () => ['2026-03-04T00:30:00.000Z', '2025-12-31T23:59:59.999Z'],
};
