import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, queryTokens, searchTokens, sortKey } from '../../../model/kernel/chinese.ts';

/** Whether a record with this text is found by `q`. */
function finds(text: string, q: string): boolean {
  const has = new Set(searchTokens(text));
  return queryTokens(q).every(token => has.has(token));
}

describe('search', () => {
  it.each([
    ['马志远', '马志'],
    ['马志远', '志远'],
    ['马志远', '远'],
    ['马志远', 'mzy'],
    ['马志远', 'zy'],
    ['马志远', 'mazhiyuan'],
    ['马志远', 'zhiyuan'],
    ['马志远', 'MAZHI'],
    ['马志远', 'ｍｚｙ'],
    ['前制动片（左右一套）', '制动片'],
    ['前制动片（左右一套）', '制动 左右'],
    ['15400-RTA-003', '15400'],
    ['15400-RTA-003', 'rta'],
    ['15400-RTA-003', '15400rta003'],
    ['15400-RTA-003', '15400-RTA'],
    ['全合成机油 0W-20 4 升装', 'jiyou'],
    ['全合成机油 0W-20 4 升装', '机油 0w20'],
    ['Torque wrench', 'torq wren'],
    ['绿色滤芯', 'lvse'],
    ['１２３ full width', '123'],
  ])('%s is found by %s', (text, q) => {
    expect(finds(text, q)).toBe(true);
  });

  it.each([
    ['马志远', '志马'],
    ['马志远', 'yuanzhi'],
    ['马志远', 'x'],
    ['15400-RTA-003', '5400'],
    ['制动片', '制片'],
    ['Torque wrench', 'orque'],
  ])('%s is not found by %s', (text, q) => {
    expect(finds(text, q)).toBe(false);
  });

  it('asks nothing when there is neither letter nor digit', () => {
    for (const q of ['', '  ', '—', '()%_\\"', '，。']) expect(queryTokens(q)).toEqual([]);
  });

  it('finds a text by itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('马', '远', '制', 'a', 'B', '1', '-', ' ', 'é', 'Ａ'), maxLength: 20 }), text => {
        expect(finds(text, text)).toBe(true);
      }),
    );
  });

  it('keeps the tokens of a long text few enough to store', () => {
    expect(searchTokens('汽'.repeat(200)).length).toBeLessThan(500);
    expect(searchTokens('x'.repeat(4000)).length).toBeLessThan(60);
  });
});

describe('order', () => {
  it.each([
    [['白露', '陈国梁', '丁文静', '马志远', '石磊', '于海燕']],
    [['A2', 'A10', 'B1']],
    [['2 升装', '4 升装', '10 升装']],
    [['abc', 'ABD', 'abe']],
    [['机油', '机油滤清器', '节温器']],
  ])('%j is in order', names => {
    const mixed = [...names].reverse();
    expect(mixed.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(names);
  });

  it('is total: different texts have different keys', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(sortKey(a) === sortKey(b)).toBe(a === b);
      }),
    );
  });

  it('folds width and case', () => {
    expect(fold('ＡｂＣ　１')).toBe('abc 1');
  });
});
