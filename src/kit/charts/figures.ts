import type { Measure } from '../../../model/kernel/dataset.ts';
import { groupDigits } from '../format.ts';

export interface Figure {
  /** The number with separators, without its unit. */
  readonly text: string;
  /** The key of its unit under `bb.charts.unit`; undefined when it has none. */
  readonly unit?: 'wan' | 'yuan';
}

const WAN_FEN = 1_000_000;

/** A figure of a report as text: quantities in units of the part, money in yuan, or in ten thousands where it is big. */
export function figureOf(kind: Measure['kind'], value: number, isBig = false): Figure {
  switch (kind) {
    case 'quantity':
      return { text: groupDigits(trimmed(value / 1000, Math.abs(value) >= 100_000 ? 0 : 3)) };
    case 'money':
      return isBig && Math.abs(value) >= WAN_FEN
        ? { text: groupDigits((value / WAN_FEN).toFixed(2)), unit: 'wan' }
        : { text: groupDigits((value / 100).toFixed(2)), unit: 'yuan' };
    case 'percent':
      return { text: `${trimmed(value / 100, 1)} %` };
    case 'integer':
      return { text: groupDigits(String(value)) };
  }
}

/**
 * Figures that stand beside each other, all in one unit: money in ten thousands as soon as one of them is that big, so that no two
 * numbers mean different things.
 */
export function figuresTogether(
  kind: Measure['kind'],
  values: readonly number[],
): { text: (value: number) => string; unit?: 'wan' | 'yuan' } {
  const isBig = kind === 'money' && values.some(value => Math.abs(value) >= WAN_FEN);
  return isBig
    ? { text: value => groupDigits((value / WAN_FEN).toFixed(2)), unit: 'wan' }
    : { text: value => figureOf(kind, value).text, ...(kind === 'money' ? { unit: 'yuan' } : {}) };
}

/** A number with at most `digits` after the point, without trailing zeros. */
function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** The figure in the unit in which an axis shows it. */
export function onAxis(kind: Measure['kind'], value: number): number {
  if (kind === 'quantity') return value / 1000;
  return kind === 'money' || kind === 'percent' ? value / 100 : value;
}

/** `2026-09` as it stands on an axis or in a sentence: `2026年9月`, `Sep 2026`. */
export function monthText(month: string, locale: string): string {
  const [year = '', number = ''] = month.split('-');
  if (locale === 'zh') return `${year}年${Number(number)}月`;
  return new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** The month as short as an axis of so many months allows: alone within a year, with its year in two, the year alone beyond. */
export function monthTick(month: string, locale: string, months: number): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  if (months > 24) return locale === 'zh' ? `${year}年` : year;
  const short = months > 12 ? year.slice(2) : '';
  if (locale === 'zh') return short === '' ? `${number}月` : `${short}年${number}月`;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
  return short === '' ? name : `${name} ${short}`;
}
