import { describe, expect, it } from 'vitest';
import { figureOf, figuresTogether, monthText, monthTick } from '../../../src/kit/charts/figures.ts';
import { endLabels } from '../../../src/kit/charts/series.ts';
import { gapsOf, matrixOf, monthsBetween, monthTicks, niceTicks, splitTimeline, timeline } from '../../../src/kit/charts/shape.ts';

describe('shapes of charts', () => {
  const rows = [
    { month: '2025-12', qty: 3 },
    { month: '2026-03', qty: 0 },
    { month: '2026-01', qty: 5 },
  ];

  it('keeps unknown months as gaps, not as zero', () => {
    const points = timeline(rows, ['qty']);
    expect(points).toEqual([
      { x: '2025-12', qty: 3 },
      { x: '2026-01', qty: 5 },
      { x: '2026-02', qty: null },
      { x: '2026-03', qty: 0 },
    ]);
    expect(gapsOf(points, 'qty')).toEqual([{ from: '2026-02', to: '2026-02' }]);
    expect(timeline([], ['qty'])).toEqual([]);
  });

  it('takes the months of the whole period when they are given', () => {
    const points = timeline([{ month: '2026-02', qty: 1 }], ['qty'], ['2026-01', '2026-02', '2026-03', '2026-04']);
    expect(gapsOf(points, 'qty')).toEqual([
      { from: '2026-01', to: '2026-01' },
      { from: '2026-03', to: '2026-04' },
    ]);
  });

  it('splits into the largest series and adds the rest up', () => {
    const split = ['a', 'b', 'c', 'd', 'e', 'f'].map((kind, index) => ({ month: '2026-01', kind, qty: 10 - index }));
    const { points, names } = splitTimeline(split, 'kind', 'qty', 5);
    expect(names).toEqual(['a', 'b', 'c', 'd', 'other']);
    expect(points).toEqual([{ x: '2026-01', a: 10, b: 9, c: 8, d: 7, other: 11 }]);
  });

  it('marks value axes at round numbers from zero', () => {
    expect(niceTicks(0)).toEqual([0, 1]);
    expect(niceTicks(83)).toEqual([0, 50, 100]);
    expect(niceTicks(120)).toEqual([0, 50, 100, 150]);
    expect(niceTicks(7)).toEqual([0, 2.5, 5, 7.5]);
    expect(niceTicks(1, true)).toEqual([0, 1]);
    expect(niceTicks(7, true)).toEqual([0, 5, 10]);
    expect(niceTicks(27, true)).toEqual([0, 10, 20, 30]);
    expect(niceTicks(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
    for (const largest of [1, 9, 11, 99, 1234, 98_765]) {
      const ticks = niceTicks(largest);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
    }
  });

  it('names few months, Januaries on a long axis', () => {
    const long = monthsBetween([{ month: '1998-01' }, { month: '2002-03' }]);
    expect(long).toHaveLength(51);
    expect(monthTicks(long)).toEqual(['1998-01', '1999-01', '2000-01', '2001-01', '2002-01']);
    const year = monthsBetween([{ month: '2026-01' }, { month: '2026-12' }]);
    expect(monthTicks(year)).toEqual(['2026-03', '2026-06', '2026-09', '2026-12']);
    expect(monthTicks(year.slice(0, 4))).toHaveLength(4);
  });

  it('builds a table of two dimensions with its sums', () => {
    const shape = matrixOf(
      [
        { abc: 'a', kind: 'smooth', parts: 4 },
        { abc: 'b', kind: 'lumpy', parts: 6 },
        { abc: 'a', kind: 'lumpy', parts: 1 },
      ],
      ['abc', 'kind'],
      'parts',
      [
        ['a', 'b', 'c'],
        ['smooth', 'lumpy', 'none'],
      ],
      ['none'],
    );
    expect(shape.columns).toEqual(['smooth', 'lumpy']);
    expect([shape.cell('a', 'smooth'), shape.cell('c', 'lumpy'), shape.rowTotal('a'), shape.columnTotal('lumpy'), shape.total]).toEqual([
      4, 0, 5, 7, 11,
    ]);
    expect(shape.largest).toBe(6);
  });
});

describe('figures', () => {
  it('writes quantities, money and counts as the reader knows them', () => {
    expect(figureOf('quantity', 2_500)).toEqual({ text: '2.5' });
    expect(figureOf('quantity', 1_234_567)).toEqual({ text: '1,235' });
    expect(figureOf('money', 108_000)).toEqual({ text: '1,080.00', unit: 'yuan' });
    expect(figureOf('money', 83_850_000, true)).toEqual({ text: '83.85', unit: 'wan' });
    const [small, big] = [figuresTogether('money', [108_000]), figuresTogether('money', [108_000, -83_850_000])];
    expect([small.text(108_000), small.unit]).toEqual(['1,080.00', 'yuan']);
    expect([big.text(108_000), big.unit]).toEqual(['0.11', 'wan']);
    expect(figuresTogether('integer', [83_850_000]).unit).toBeUndefined();
    expect(figureOf('integer', 1204)).toEqual({ text: '1,204' });
    expect(figureOf('percent', 3880)).toEqual({ text: '38.8 %' });
  });

  it('writes months in the reader’s language', () => {
    expect(monthText('2026-09', 'zh')).toBe('2026年9月');
    expect(monthText('2026-09', 'en')).toBe('Sept 2026');
    expect(monthTick('2026-09', 'zh', 9)).toBe('9月');
    expect(monthTick('2026-09', 'zh', 24)).toBe('26年9月');
    expect(monthTick('2026-01', 'zh', 51)).toBe('2026年');
  });
});

describe('names at the end of lines', () => {
  it('never cover each other and never leave the picture', () => {
    const data = [{ x: '2026-01', a: 100, b: 2, c: 1, d: 0, e: null }];
    const series = ['a', 'b', 'c', 'd', 'e'].map(key => ({ key, name: key, color: '' }));
    const labels = endLabels(data, series, 100, 200);
    expect(labels[4]).toBeUndefined();
    const places = [100, 2, 1, 0].map((value, index) => 200 * (1 - value / 100) + (labels[index]?.shift ?? 0)).sort((a, b) => a - b);
    expect(places.at(-1)).toBeLessThanOrEqual(200);
    for (const [index, place] of places.entries()) if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
  });
});
