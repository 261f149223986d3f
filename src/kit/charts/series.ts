import type { Measure } from '../../../model/kernel/dataset.ts';
import type { Point } from './shape.ts';

export interface Series {
  readonly key: string;
  readonly name: string;
  /** A CSS colour, one of the tokens. */
  readonly color: string;
}
export interface SeriesChartProps {
  /** What the picture shows, for those who cannot see it. */
  readonly title: string;
  /** Figures as the report gives them. */
  readonly points: readonly Point[];
  readonly series: readonly Series[];
  readonly kind: Measure['kind'];
  readonly height: number;
  readonly mark?: 'line' | 'bar' | 'stack';
  /** How the figure is computed, for the tooltip. */
  readonly formula?: string;
  readonly onPick?: (month: string) => void;
}

/** The colours of up to five series; what is added up as `other` is grey. */
export function seriesOf(names: readonly string[], text: (name: string) => string): Series[] {
  return names.map((key, index) => ({ key, name: text(key), color: key === 'other' ? 'var(--chart-ghost)' : `var(--c${index + 1})` }));
}

const APART = 16;

/** Where the name of each line goes: beside its last known point, moved so that names do not cover each other. */
export function endLabels(
  data: readonly Point[],
  series: readonly Series[],
  most: number,
  height: number,
): ({ readonly last: number; readonly shift: number } | undefined)[] {
  const ends = series.map(({ key }) => {
    const last = data.findLastIndex(point => typeof point[key] === 'number');
    return last < 0 ? undefined : { last, at: height * (1 - Number(data[last]?.[key]) / most) };
  });
  const order = [...ends.entries()].flatMap(([index, end]) => (end === undefined ? [] : [{ index, at: end.at, put: end.at }]));
  order.sort((a, b) => a.at - b.at);
  let free = Number.NEGATIVE_INFINITY;
  for (const one of order) {
    one.put = Math.max(one.at, free);
    free = one.put + APART;
  }
  let floor = height;
  for (const one of order.reverse()) {
    one.put = Math.min(one.put, floor);
    floor = one.put - APART;
  }
  const shifts = new Map(order.map(one => [one.index, one.put - one.at]));
  return ends.map((end, index) => end && { last: end.last, shift: shifts.get(index) ?? 0 });
}
