import { describe, expect, test } from 'vitest';
import { countedFen, DENOMINATIONS, owedOfAdvance, varianceFen } from '../../../model/rules/cash.ts';

describe('what was counted', () => {
  test.each([
    ['nothing', [], 0],
    ['one of each', DENOMINATIONS.map(denomination => ({ denomination, count: 1 })), 18_660],
    [
      'coins alone',
      [
        { denomination: '0_1', count: 7 },
        { denomination: '0_5', count: 3 },
      ],
      220,
    ],
    ['a line without a count', [{ denomination: '100', count: null }], 0],
    ['a code that is none', [{ denomination: '200', count: 9 }], 0],
    ['a full till', [{ denomination: '100', count: 99_999 }], 999_990_000],
  ])('%s', (_what, pieces, fen) => expect(countedFen(pieces)).toBe(fen));
});

test.each([
  [10_000, 10_000, 0],
  [9_990, 10_000, -10],
  [10_010, 10_000, 10],
  [0, 0, 0],
  [0, 50_000, -50_000],
])('%i counted where the books say %i differ by %i', (counted, expected, fen) => expect(varianceFen(counted, expected)).toBe(fen));

test.each([
  ['nothing claimed', 100_000, 0, 100_000],
  ['a part claimed', 100_000, 62_350, 37_650],
  ['all claimed', 100_000, 100_000, 0],
  ['more spent than given', 100_000, 130_000, -30_000],
])('an advance with %s', (_what, amount, claimed, owed) => expect(owedOfAdvance(amount, claimed)).toBe(owed));
