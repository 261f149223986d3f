import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  abcClasses,
  addMonths,
  demandClass,
  demandInterval,
  factsOf,
  idleTier,
  monthNumber,
  monthsWithin,
  runAt,
  runsOf,
  sizeVariation,
  valueFen,
} from '../../../model/rules/demand.ts';

const DATA = new URL('../../../../shared/data/carparts/', import.meta.url);

describe('demand of a part', () => {
  it('counts the interval from the first sale', () => {
    const facts = factsOf([0, 0, 3, 0, 0, 3]);
    expect(demandInterval(facts)).toBe(2);
    expect(sizeVariation(facts)).toBe(0);
    expect(demandClass(facts)).toBe('intermittent');
  });

  it('tells the four classes apart', () => {
    expect(demandClass(factsOf([4, 5, 4, 5]))).toBe('smooth');
    expect(demandClass(factsOf([1, 9, 1, 9]))).toBe('erratic');
    expect(demandClass(factsOf([1, 0, 0, 9, 0, 0, 1, 0, 9]))).toBe('lumpy');
    expect(demandClass(factsOf([2, 0, 0, 2]))).toBe('intermittent');
  });

  it('takes one sale as without variation and none as a class of its own', () => {
    expect(sizeVariation(factsOf([0, 7, 0]))).toBe(0);
    expect(sizeVariation(factsOf([0, 0]))).toBeUndefined();
    expect(demandInterval(factsOf([0, 0]))).toBeUndefined();
    expect(demandClass(factsOf([0, 0]))).toBe('none');
    expect(demandClass(factsOf([]))).toBe('none');
  });

  it('never takes an unknown month for zero', () => {
    expect(demandClass(factsOf([1, null, 1, 1]))).toBe('incomplete');
    expect(demandClass(factsOf([1, 1, 1, null]))).toBe('incomplete');
  });

  it('does not depend on the unit of the quantity', () => {
    const pieces = [1, 0, 5, 2, 0, 0, 9, 1];
    const thousandths = pieces.map(size => size * 1000);
    expect(sizeVariation(factsOf(thousandths))).toBeCloseTo(sizeVariation(factsOf(pieces)) ?? -1, 12);
  });

  it('splits by 80 and 95 per cent, the part that crosses included', () => {
    const classes = abcClasses(
      new Map([
        ['p1', 700],
        ['p2', 150],
        ['p3', 90],
        ['p4', 40],
        ['p5', 20],
        ['p6', 0],
      ]),
    );
    expect(Object.fromEntries(classes)).toEqual({ p1: 'a', p2: 'a', p3: 'b', p4: 'b', p5: 'c', p6: 'c' });
    expect([...abcClasses(new Map([['p1', 0]])).values()]).toEqual(['c']);
    expect(abcClasses(new Map()).size).toBe(0);
  });

  it('keeps equal amounts in the order of their ids', () => {
    const amounts: [string, number][] = ['d', 'b', 'a', 'c', 'e'].map(id => [id, 10]);
    expect(Object.fromEntries(abcClasses(new Map(amounts)))).toEqual({ a: 'a', b: 'a', c: 'a', d: 'a', e: 'b' });
  });

  it('tiers by months without a sale', () => {
    expect([0, 3, 4, 6, 7, 11, 12, 40].map(idleTier)).toEqual(['moving', 'moving', 'watch', 'watch', 'slow', 'slow', 'dead', 'dead']);
  });

  it('tells a gap from years without records', () => {
    const runs = runsOf(['1998-01', '1998-02', '1999-02', '2020-01', '2020-02']);
    expect(runs).toEqual([
      { from: '1998-01', to: '1999-02' },
      { from: '2020-01', to: '2020-02' },
    ]);
    expect(runAt(runs, '1998-07')).toBe(runs[0]);
    expect(runAt(runs, '2005-01')).toBe(runs[1]);
    expect(runAt(runs, '2020-03')).toBeUndefined();
    expect(monthsWithin(runs, '1998-12', '2020-01')).toBe(4);
    expect(monthsWithin(runs, '2000-01', '2010-01')).toBe(0);
    expect(runsOf([])).toEqual([]);
  });

  it('values a quantity to the fen', () => {
    expect(valueFen(2_500, 1_234_500)).toBe(30_863);
    expect(valueFen(1_000, 50)).toBe(1);
    expect(valueFen(1_000, 49)).toBe(0);
    expect(valueFen(9_000_000_000, 99_999_999)).toBe(8_999_999_910_000);
  });

  it('counts months across years', () => {
    expect(monthNumber('2002-03') - monthNumber('1998-01')).toBe(50);
    expect(addMonths('2001-11', 3)).toBe('2002-02');
    expect(addMonths('2002-03', -12)).toBe('2001-03');
  });
});

/** The series of the long file: part → months, unknown as null. */
function readSeries(): Map<string, (number | null)[]> {
  const series = new Map<string, (number | null)[]>();
  for (const line of readFileSync(new URL('carparts_long.csv', DATA), 'utf8').trim().split(/\r?\n/).slice(1)) {
    const [part = '', , quantity = ''] = line.split(',');
    const months = series.get(part) ?? [];
    months.push(quantity === '' ? null : Number(quantity));
    series.set(part, months);
  }
  return series;
}

describe.skipIf(!existsSync(new URL('carparts_golden.csv', DATA)))('2,674 real parts (skipped where the public data are not there)', () => {
  it('gives the reference values of all 2,509 complete series', () => {
    const series = readSeries();
    const golden = readFileSync(new URL('carparts_golden.csv', DATA), 'utf8').trim().split(/\r?\n/).slice(1);
    expect(golden).toHaveLength(2509);
    for (const line of golden) {
      const [part = '', sales, interval, variation, expected] = line.split(',');
      const facts = factsOf(series.get(part) ?? []);
      expect([part, facts.sales, demandClass(facts)]).toEqual([part, Number(sales), expected]);
      expect(demandInterval(facts), part).toBeCloseTo(Number(interval), 5);
      expect(sizeVariation(facts), part).toBeCloseTo(Number(variation), 5);
    }
    const incomplete = [...series.values()].filter(months => demandClass(factsOf(months)) === 'incomplete');
    expect(incomplete).toHaveLength(165);
  });

  it('finds the 898 parts that made 80 % of the last year', () => {
    const lastYear = new Map(
      [...readSeries()]
        .filter(([, months]) => !months.includes(null))
        .map(([part, months]) => [part, months.slice(-12).reduce((sum: number, size) => sum + (size ?? 0), 0)]),
    );
    expect([...abcClasses(lastYear).values()].filter(code => code === 'a')).toHaveLength(898);
  });
});
