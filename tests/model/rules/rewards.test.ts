import { describe, expect, it } from 'vitest';
import {
  type Consequence,
  consequenceOf,
  isAgainstSide,
  mostKeptBack,
  type Rung,
  timesWithin,
  wrongLadder,
} from '../../../model/rules/rewards.ts';

const rung = (times: number, amount: number | null, more: Partial<Rung> = {}): Rung => ({
  times,
  within_days: 90,
  points: null,
  amount_fen: amount,
  level: null,
  ...more,
});
/** 50 yuan the first time, 100 the second, 200 and a warning the third. */
const RULE = { points: -5, amount_fen: 5000, level: 'talk', ladder: [rung(3, 20_000, { level: 'warning', points: -20 }), rung(2, 10_000)] };

describe('the ladder', () => {
  it.each<[string, readonly string[], Consequence & { times: number }]>([
    ['the first time', [], { points: -5, amount_fen: 5000, level: 'talk', times: 1 }],
    ['the second time', ['2026-10-01'], { points: -5, amount_fen: 10_000, level: 'talk', times: 2 }],
    ['the third time', ['2026-10-01', '2026-11-01'], { points: -20, amount_fen: 20_000, level: 'warning', times: 3 }],
    ['the fourth time', ['2026-10-01', '2026-11-01', '2026-11-02'], { points: -20, amount_fen: 20_000, level: 'warning', times: 4 }],
    ['after long good conduct', ['2026-01-01', '2026-02-01'], { points: -5, amount_fen: 5000, level: 'talk', times: 1 }],
    ['twice on one day', ['2026-11-20'], { points: -5, amount_fen: 10_000, level: 'talk', times: 2 }],
    ['on the last day of the time', ['2026-08-22'], { points: -5, amount_fen: 10_000, level: 'talk', times: 2 }],
    ['a day after it', ['2026-08-21'], { points: -5, amount_fen: 5000, level: 'talk', times: 1 }],
    ['entered late, for a day before the other', ['2026-11-21'], { points: -5, amount_fen: 5000, level: 'talk', times: 1 }],
  ])('%s', (_, earlier, wanted) => expect(consequenceOf(RULE, '2026-11-20', earlier)).toEqual(wanted));

  it('without rungs is the rule itself', () => {
    expect(consequenceOf({ ...RULE, ladder: [] }, '2026-11-20', ['2026-11-19', '2026-11-18'])).toMatchObject({
      amount_fen: 5000,
      times: 1,
    });
  });

  it('counts each rung in its own time', () => {
    const ladder = [rung(2, 10_000, { within_days: 30 }), rung(3, 20_000, { within_days: 365 })];
    const earlier = ['2026-03-01', '2026-06-01'];
    expect(consequenceOf({ ...RULE, ladder }, '2026-11-20', earlier)).toMatchObject({ amount_fen: 20_000, times: 3 });
  });

  it.each<[string, string, { times: number; points: number | null }[], 'twice' | 'side' | undefined]>([
    [
      'in order',
      'penalty',
      [
        { times: 2, points: -10 },
        { times: 3, points: null },
      ],
      undefined,
    ],
    [
      'with a rung twice',
      'penalty',
      [
        { times: 2, points: -10 },
        { times: 2, points: -20 },
      ],
      'twice',
    ],
    ['that gives for a penalty', 'penalty', [{ times: 2, points: 10 }], 'side'],
    ['that takes for a reward', 'reward', [{ times: 2, points: -1 }], 'side'],
    ['of a reward', 'reward', [{ times: 2, points: 8 }], undefined],
  ])('%s', (_, side, ladder, wanted) => expect(wrongLadder(side, ladder)).toBe(wanted));
});

describe('points', () => {
  it.each<[unknown, unknown, boolean]>([
    ['reward', 5, false],
    ['reward', -1, true],
    ['penalty', -5, false],
    ['penalty', 1, true],
    ['penalty', 0, false],
    ['reward', null, false],
    [undefined, 5, false],
  ])('%s with %s: against its side %s', (side, points, wanted) => expect(isAgainstSide(side, points)).toBe(wanted));
});

it('counts a case as its own first', () => expect(timesWithin('2026-11-20', [], 1)).toBe(1));
it('keeps back a fifth of the pay at most, cut to whole fen', () => {
  expect([mostKeptBack(680_000), mostKeptBack(4), mostKeptBack(0)]).toEqual([136_000, 0, 0]);
});
