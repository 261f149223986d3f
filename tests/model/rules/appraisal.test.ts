import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GRADES,
  type Grade,
  isFitting,
  isVetoed,
  type Level,
  levelOf,
  type Outcome,
  type ScoreLine,
  totalScore,
  weightSum,
  wrongLevels,
} from '../../../model/rules/appraisal.ts';

const line = (kind: ScoreLine['kind'], weight_bp: number, score: number | null): ScoreLine => ({ kind, weight_bp, score });
const LEVELS: readonly Level[] = [
  { level: 's', from_score: 95, factor_bp: 13_000 },
  { level: 'a', from_score: 85, factor_bp: 11_000 },
  { level: 'b', from_score: 70, factor_bp: 10_000 },
  { level: 'c', from_score: 60, factor_bp: 8000 },
  { level: 'd', from_score: 0, factor_bp: 0 },
];

describe('the score of an appraisal', () => {
  it.each<[string, ScoreLine[], number | undefined]>([
    ['of nothing is not known', [], undefined],
    ['of criteria that nobody judged is not known', [line('rated', 10_000, null)], undefined],
    ['of bonus points alone is not known', [line('bonus', 0, 5)], undefined],
    ['is the mean by weight', [line('rated', 6000, 90), line('figure', 4000, 80)], 86],
    ['divides by the weights that were judged, not by all', [line('rated', 6000, 90), line('rated', 4000, null)], 90],
    ['gets bonus points on top', [line('rated', 10_000, 88), line('bonus', 0, 3)], 91],
    ['loses points by a malus', [line('rated', 10_000, 88), line('bonus', 0, -8)], 80],
    ['does not fall below nothing', [line('rated', 10_000, 10), line('bonus', 0, -50)], 0],
    ['ends at 150', [line('rated', 10_000, 150), line('bonus', 0, 50)], 150],
    ['rounds half up', [line('rated', 5000, 85), line('rated', 5000, 86)], 86],
    ['leaves veto lines out of the mean', [line('rated', 10_000, 77), line('veto', 0, 0)], 77],
    ['of a criterion without weight is not known', [line('rated', 0, 90)], undefined],
  ])('%s', (_, lines, wanted) => expect(totalScore(lines)).toBe(wanted));

  it('lies between the worst and the best judgement, whatever the weights', () => {
    const judged = fc.record({ weight: fc.integer({ min: 1, max: 10_000 }), score: fc.integer({ min: 0, max: 150 }) });
    fc.assert(
      fc.property(fc.array(judged, { minLength: 1, maxLength: 12 }), all => {
        const score = totalScore(all.map(one => line('rated', one.weight, one.score))) ?? -1;
        const scores = all.map(one => one.score);
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(score).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
  });

  it('counts weights of what is rated or measured', () => {
    expect(weightSum([line('rated', 4000, 1), line('figure', 6000, null), line('bonus', 900, 1), line('veto', 50, 1)])).toBe(10_000);
  });
});

describe('the grade', () => {
  it.each<[number, boolean, Grade]>([
    [150, false, 's'],
    [95, false, 's'],
    [94, false, 'a'],
    [85, false, 'a'],
    [70, false, 'b'],
    [69, false, 'c'],
    [59, false, 'd'],
    [0, false, 'd'],
    [99, true, 'd'],
  ])('of %i points, vetoed %s, is %s', (score, vetoed, wanted) => expect(levelOf(LEVELS, score, vetoed)?.level).toBe(wanted));

  it('is the lowest there is when no floor is reached, and none without grades', () => {
    expect(levelOf(LEVELS.slice(0, 3), 12)?.level).toBe('b');
    expect(levelOf([], 80)).toBeUndefined();
  });

  it('never falls when the score rises', () => {
    const at = (score: number): number => GRADES.indexOf(levelOf(LEVELS, score)?.level ?? 'd');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 150 }), (one, other) => {
        if (one >= other) expect(at(one)).toBeLessThanOrEqual(at(other));
      }),
    );
  });

  it.each<[string, readonly Level[], 'twice' | 'order' | undefined]>([
    ['in order', LEVELS, undefined],
    ['in order, whatever the order of the lines', [...LEVELS].reverse(), undefined],
    ['with a grade twice', [...LEVELS, { level: 'b', from_score: 75 }], 'twice'],
    [
      'with a floor twice',
      [
        { level: 'a', from_score: 80 },
        { level: 'b', from_score: 80 },
      ],
      'twice',
    ],
    [
      'with a better grade for less',
      [
        { level: 'a', from_score: 60 },
        { level: 'b', from_score: 80 },
      ],
      'order',
    ],
    ['that are none', [], undefined],
  ])('levels %s', (_, levels, wanted) => expect(wrongLevels(levels)).toBe(wanted));

  it.each<[Grade, Outcome, boolean]>([
    ['s', 'promotion', true],
    ['s', 'demotion', false],
    ['a', 'criticism', false],
    ['b', 'raise', true],
    ['b', 'promotion', false],
    ['c', 'talk', true],
    ['c', 'praise', false],
    ['d', 'demotion', true],
    ['d', 'raise', false],
  ])('%s with %s: %s', (grade, outcome, wanted) => expect(isFitting(grade, outcome)).toBe(wanted));

  it.each(GRADES)('%s goes with nothing at all, and with training', grade => {
    expect(isFitting(grade, 'none') && isFitting(grade, 'training')).toBe(true);
  });
});

describe('a veto', () => {
  it.each<[string, ScoreLine[], boolean]>([
    ['judged with nothing', [line('veto', 0, 0)], true],
    ['judged as kept', [line('veto', 0, 100)], false],
    ['not judged', [line('veto', 0, null)], false],
    ['is no bad score elsewhere', [line('rated', 100, 0)], false],
  ])('%s', (_, lines, wanted) => expect(isVetoed(lines)).toBe(wanted));
});
