import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Adding, reached, splitGap } from '../../../model/rules/targets.ts';

describe('what is left between a target and its parts', () => {
  it.each<[string, Adding, number, number[], number | undefined]>([
    ['nothing when they come to it', 'sum', 300, [100, 200], 0],
    ['what is not given to anybody yet', 'sum', 300, [100], 200],
    ['less than nothing when more is asked of the parts', 'sum', 300, [200, 200], -100],
    ['not known while nothing hangs on it', 'sum', 300, [], undefined],
    ['not known of averages', 'average', 300, [100, 200], undefined],
    ['not known of ratios: they never add up', 'ratio', 9500, [9500, 9500], undefined],
    ['not known of last values', 'last', 10, [5], undefined],
    ['nothing for parts of nothing', 'sum', 0, [0, 0], 0],
  ])('%s', (_, adding, whole, parts, wanted) => expect(splitGap(adding, whole, parts)).toBe(wanted));

  it('and the parts always come to the target', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.array(fc.nat(1e9), { minLength: 1 }), (whole, parts) => {
        const gap = splitGap('sum', whole, parts) ?? Number.NaN;
        expect(parts.reduce((sum, part) => sum + part, 0) + gap).toBe(whole);
      }),
    );
  });
});

describe('how far a target is reached', () => {
  it.each<['up' | 'down', number, number, number | undefined]>([
    ['up', 200, 150, 7500],
    ['up', 200, 300, 15_000],
    ['up', 200, 0, 0],
    ['up', 0, 5, undefined],
    ['up', 300, 100, 3333],
    ['down', 10, 20, 5000],
    ['down', 10, 5, 20_000],
    ['down', 0, 0, 10_000],
    ['down', 0, 3, 0],
    ['down', 10, 0, 10_000],
    ['up', 1, 99_999, 9_999_999],
  ])('%s, target %i, actual %i: %s', (direction, target, actual, wanted) => expect(reached(direction, target, actual)).toBe(wanted));
});
