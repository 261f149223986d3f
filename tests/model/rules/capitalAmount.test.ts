import fc from 'fast-check';
import { expect, it } from 'vitest';
import { capitalAmount } from '../../../model/rules/capitalAmount.ts';

it.each([
  [0, '零元整'],
  [1, '壹分'],
  [10, '壹角整'],
  [15, '壹角伍分'],
  [100, '壹元整'],
  [105, '壹元零伍分'],
  [150, '壹元伍角整'],
  [40_000, '肆佰元整'],
  [108_050, '壹仟零捌拾元伍角整'],
  [1_000_000, '壹万元整'],
  [1_000_100, '壹万零壹元整'],
  [1_050_000, '壹万零伍佰元整'],
  [10_500_000, '壹拾万零伍仟元整'],
  [12_345_678, '壹拾贰万叁仟肆佰伍拾陆元柒角捌分'],
  [100_000_000_00, '壹亿元整'],
  [100_010_000_00, '壹亿零壹万元整'],
  [-100, '负壹元整'],
])('%i fen is %s', (fen, text) => {
  expect(capitalAmount(fen)).toBe(text);
});

it('says every amount in words of its own, without two zeros in a row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e13 }), fen => {
      const text = capitalAmount(fen);
      expect(text).not.toMatch(/零零|^零|零元/);
      expect(capitalAmount(fen + 1)).not.toBe(text);
    }),
  );
});
