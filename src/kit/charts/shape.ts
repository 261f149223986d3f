import type { ReportRow } from '../../../model/kernel/dataset.ts';
import { addMonths, monthNumber } from '../../../model/rules/demand.ts';

/** One place on the horizontal axis; a figure that is not known is null, which a line leaves out and a bar does not draw. */
export interface Point {
  readonly x: string;
  readonly [series: string]: string | number | null;
}

/** The months of the rows and all between them, in order. */
export function monthsBetween(rows: readonly ReportRow[], name = 'month'): string[] {
  const months = rows
    .map(row => row[name])
    .filter(month => typeof month === 'string')
    .sort();
  const [first = '', last = ''] = [months[0], months.at(-1)];
  if (first === '') return [];
  return Array.from({ length: monthNumber(last) - monthNumber(first) + 1 }, (_, count) => addMonths(first, count));
}

/** Points of a timeline with one series a measure. A month without a row stays unknown, which is not zero, unless `missing` says so. */
export function timeline(
  rows: readonly ReportRow[],
  measures: readonly string[],
  months: readonly string[] = monthsBetween(rows),
  missing: 0 | null = null,
): Point[] {
  const byMonth = new Map(rows.map(row => [row.month, row]));
  return months.map(x => {
    const row = byMonth.get(x);
    return { x, ...Object.fromEntries(measures.map(name => [name, row?.[name] ?? missing])) };
  });
}

/** The series of a split, largest first, at most `most`; the rest is added up as `other`. */
export function splitNames(rows: readonly ReportRow[], split: string, measure: string, most = 5): { names: string[]; rest: Set<string> } {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = String(row[split] ?? '');
    sums.set(name, (sums.get(name) ?? 0) + Number(row[measure] ?? 0));
  }
  const largest = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  if (largest.length <= most) return { names: largest, rest: new Set() };
  return { names: [...largest.slice(0, most - 1), 'other'], rest: new Set(largest.slice(most - 1)) };
}

/** Points of a timeline with one series for each value of `split`. */
export function splitTimeline(rows: readonly ReportRow[], split: string, measure: string, most = 5): { points: Point[]; names: string[] } {
  const { names, rest } = splitNames(rows, split, measure, most);
  const sums = new Map<string, number>();
  for (const row of rows) {
    const own = String(row[split] ?? '');
    const key = `${row.month} ${rest.has(own) ? 'other' : own}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(row[measure] ?? 0));
  }
  const points = monthsBetween(rows).map(x => ({ x, ...Object.fromEntries(names.map(name => [name, sums.get(`${x} ${name}`) ?? null])) }));
  return { points, names };
}

/** Runs of months in which nothing is known, as first and last month. */
export function gapsOf(points: readonly Point[], series: string): { from: string; to: string }[] {
  const gaps: { from: string; to: string }[] = [];
  let open: { from: string; to: string } | undefined;
  for (const point of points) {
    if (point[series] !== null && point[series] !== undefined) open = undefined;
    else if (open === undefined) {
      open = { from: point.x, to: point.x };
      gaps.push(open);
    } else open.to = point.x;
  }
  return gaps;
}

/** Round marks of a value axis from zero: up to five of them, the last at or above `largest`; whole numbers where things are counted. */
export function niceTicks(largest: number, isCount = false): number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = isCount ? Math.max(1, largest / 3) : largest / 3;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map(factor => factor * size).find(one => one >= rough * 0.999 && (!isCount || Number.isInteger(one))) ?? 10 * size;
  return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, count) => Number((count * step).toPrecision(12)));
}

/** The months to name on the axis: Januaries when there are more than two years, else about six, the last one always. */
export function monthTicks(months: readonly string[], most = 6): string[] {
  if (months.length <= most) return [...months];
  if (months.length > 24) {
    const years = months.filter(month => month.endsWith('-01'));
    const every = Math.ceil(years.length / most);
    return years.filter((_, index) => index % every === 0);
  }
  const step = Math.ceil((months.length - 1) / (most - 1));
  return months.filter((_, index) => (months.length - 1 - index) % step === 0);
}

export interface MatrixShape {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cell: (row: string, column: string) => number;
  readonly rowTotal: (row: string) => number;
  readonly columnTotal: (column: string) => number;
  readonly total: number;
  readonly largest: number;
}

/** A table of two dimensions; codes that no row has keep their place with zero, unless `hideEmpty` names them. */
export function matrixOf(
  rows: readonly ReportRow[],
  [down, across]: readonly [string, string],
  measure: string,
  [downCodes, acrossCodes]: readonly [readonly string[], readonly string[]],
  hideEmpty: readonly string[] = [],
): MatrixShape {
  const cells = new Map<string, number>();
  const add = (key: string, value: number): void => void cells.set(key, (cells.get(key) ?? 0) + value);
  let total = 0;
  for (const row of rows) {
    const value = Number(row[measure] ?? 0);
    const [a, b] = [String(row[down] ?? ''), String(row[across] ?? '')];
    add(`${a}/${b}`, value);
    add(`${a}/`, value);
    add(`/${b}`, value);
    total += value;
  }
  const of = (key: string): number => cells.get(key) ?? 0;
  const columns = acrossCodes.filter(code => of(`/${code}`) > 0 || !hideEmpty.includes(code));
  const left = downCodes.filter(code => of(`${code}/`) > 0 || !hideEmpty.includes(code));
  return {
    rows: left,
    columns,
    cell: (a, b) => of(`${a}/${b}`),
    rowTotal: a => of(`${a}/`),
    columnTotal: b => of(`/${b}`),
    total,
    largest: Math.max(0, ...downCodes.flatMap(a => columns.map(b => of(`${a}/${b}`)))),
  };
}
