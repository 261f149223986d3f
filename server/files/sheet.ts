/** One row of a sheet: canonical texts, `''` for an empty cell, trailing empty cells left out. */
export type TextRow = readonly string[];

/** A sheet as text. Row `n` of the file is `rows[n - 1]`; blank rows at the end are left out, those between are kept. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly TextRow[];
}

/** What was read from a file; encoding and delimiter are those of a .csv, decided on the whole file. */
export interface Workbook {
  readonly format: 'xlsx' | 'csv';
  readonly encoding?: 'utf-8' | 'utf-16le' | 'gb18030';
  readonly delimiter?: ',' | ';' | '\t';
  readonly sheets: readonly Sheet[];
}

/** How much a file may hold before it is refused. */
export interface Limits {
  /** Bytes after unpacking. */
  readonly unpacked: number;
  readonly rows: number;
  readonly cells: number;
}
export const LIMITS: Limits = { unpacked: 100 * 1024 * 1024, rows: 1_000_000, cells: 6_000_000 };

/** Why a file cannot be read: the last part of the label key `problem.file_<reason>`. */
export type FileReason = 'empty' | 'too_large' | 'not_a_workbook' | 'old_excel' | 'broken' | 'encoding' | 'type' | 'busy';

/** A file that cannot be read, with the reason as a label key. */
export class FileError extends Error {
  readonly reason: FileReason;
  constructor(reason: FileReason) {
    super(`problem.file_${reason}`);
    this.reason = reason;
  }
}

/** Whether the bytes begin as a workbook does, a new one or one of old Excel; everything else is taken for text. */
export function isArchive(bytes: Uint8Array): boolean {
  const [zip, old] = ['504b0304', 'd0cf11e0'];
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return start === zip || start === old;
}

/** The rows without blank ones at the end, each without empty cells at its end. Throws FileError when they are too many. */
export function trimRows(rows: readonly (readonly string[])[], limits: Limits): TextRow[] {
  let cells = 0;
  const trimmed = rows.map(row => {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length -= 1;
    cells += length;
    return length === row.length ? row : row.slice(0, length);
  });
  let last = trimmed.length;
  while (last > 0 && trimmed[last - 1]?.length === 0) last -= 1;
  if (last > limits.rows || cells > limits.cells) throw new FileError('too_large');
  return trimmed.slice(0, last);
}

/**
 * A number of a workbook as people see it: no exponent, and no digits beyond the fifteen that a spreadsheet keeps,
 * so that `1.38E+10` is `13800000000` and `0.30000000000000004` is `0.3`.
 */
export function plainNumber(stored: string): string {
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(stored)) return stored;
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  const sign = digits.startsWith('-') ? '-' : '';
  const plain = digits.replace(/[-.]/g, '');
  const point = 1 + Number(exponent);
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${plain}` : plain.padEnd(point, '0');
  const cut = Math.max(point, 1);
  const fraction = padded.slice(cut).replace(/0+$/, '');
  const whole = padded.slice(0, cut);
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return Number(text) === 0 ? '0' : `${sign}${text}`;
}
