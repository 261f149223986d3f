import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORDS as EN } from '../../src/i18n/en/index.ts';
import { flatten, Translator, type Words } from '../../src/i18n/translator.ts';
import { WORDS as ZH } from '../../src/i18n/zh/index.ts';
import { PALETTE } from '../../src/theme/theme.ts';

const zh = new Map(flatten(ZH as unknown as Words));
const en = new Map(flatten(EN as unknown as Words));
const placeholders = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

describe('the words of the screens', () => {
  it('exist in both languages under the same keys', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('leave out no value in our own Chinese sentences that the English one has not got', () => {
    const invented = [...zh].filter(
      ([key, text]) => key.startsWith('bb.') && placeholders(text).some(one => !(en.get(key) ?? '').includes(one)),
    );
    expect(invented).toEqual([]);
  });

  it('hold no English sentence in Chinese', () => {
    const english = [...zh].filter(([, text]) => !/\p{Script=Han}/u.test(text) && /[A-Za-z]{4,}/.test(text.replace(/%\{\w+\}/g, '')));
    expect(english).toEqual([]);
  });

  it('never ask politely, as the house writes', () => {
    expect([...zh].filter(([, text]) => /请(?!假)|您|成功/.test(text)).map(([key]) => key)).toEqual([]);
  });
});

describe('the translator', () => {
  const translator = new Translator();
  translator.add({ a: { one: '%{n} row |||| %{n} rows', plain: '共 %{n}' } }, 'x');

  it('chooses singular or plural and fills values in', () => {
    expect(translator.translate('x.a.one', { smart_count: 1, n: 1 })).toBe('1 row');
    expect(translator.translate('x.a.one', { smart_count: 2, n: 2 })).toBe('2 rows');
  });
  it('gives the fallback, else the key', () => {
    expect(translator.translate('x.none', { _: '没有' })).toBe('没有');
    expect(translator.translate('x.none')).toBe('x.none');
  });
  it('leaves a value that is not given visible', () => {
    expect(translator.translate('x.a.plain')).toBe('共 %{n}');
  });
});

describe('the theme', () => {
  it('has the colours of the style sheet', () => {
    const css = readFileSync('src/theme/tokens.css', 'utf8');
    const [light = '', dark = ''] = css.split(':root[data-theme="dark"]');
    for (const [mode, sheet] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      for (const [token, value] of Object.entries(PALETTE[mode])) {
        expect(new RegExp(`--${token}:\\s*${value}`).test(sheet), `${mode} ${token}`).toBe(true);
      }
    }
  });
});
